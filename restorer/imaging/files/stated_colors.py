"""The colour space that a file states in another way than by an ICC profile, and a profile of it.

libvips passes over these ways: boxes of AVIF and HEIC, chunks of PNG, the EXIF of cameras set to Adobe RGB.
"""

import io
import struct
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from restorer.imaging import png
from restorer.imaging.color_space import ADOBE_RGB, DISPLAY_P3, SRGB, ColorSpace, of_code_points
from restorer.imaging.exif import EXIF_MARK, says_adobe_rgb
from restorer.imaging.files.decoders import UndecodableError, code_points
from restorer.imaging.files.libvips import fields_of, pyvips
from restorer.imaging.files.sources import stream
from restorer.imaging.formats import Kind

_CURVE_STEPS = 1024
_CREATED = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)  # of every profile, so that results are the same each time


def stated_colors(source: Path | bytes, kind: Kind, image: Any) -> ColorSpace | None:  # noqa: ANN401
    """The space that a file states by numbers; None: it has a profile that rules, states sRGB, or none.

    Args:
        image: what libvips, or a decoder of ours, read of it.
    """
    fields = fields_of(image)
    if kind == "png":  # where both are there, its numbers rule (PNG, third edition, 4.3)
        with stream(source) as file:
            return png.color_space_of(file)
    if "icc-profile-data" in fields:
        return None
    if kind in ("avif", "heic"):
        with stream(source) as file:
            return _of_boxes(file.read())
    if kind == "tiff":
        with stream(source) as file:
            return ADOBE_RGB if says_adobe_rgb(file) else None
    if kind == "jpeg" and "exif-data" in fields:
        block = io.BytesIO(image.get("exif-data").removeprefix(EXIF_MARK))
        return ADOBE_RGB if says_adobe_rgb(block) else None
    return None


def _of_boxes(content: bytes) -> ColorSpace | None:
    try:
        return of_code_points(*code_points(content))
    except UndecodableError:  # whoever decodes its pixels says so
        return None


@lru_cache(maxsize=16)
def profile_of(space: ColorSpace, bands: Literal[1, 3]) -> bytes | None:
    """An ICC profile of this space; None: none is needed, or it cannot be.

    That of an HDR space has its primaries, and sRGB's curve.
    """
    if space == SRGB:
        return None
    exponent = space.curve if isinstance(space.curve, float) else None
    try:
        if bands == 1:
            return None if exponent is None else _dated(imagecodecs.cms_profile("gray", gamma=exponent))
        if space == ADOBE_RGB:
            return _dated(imagecodecs.cms_profile("adobergb"))
        if exponent is None and space.primaries == DISPLAY_P3.primaries:
            return bytes(pyvips.Image.profile_load("p3"))
        *colors, white = [(*place, 1.0) for place in space.primaries]
        return _dated(
            imagecodecs.cms_profile(
                "rgb",
                whitepoint=white,
                primaries=np.concatenate(colors).tolist(),
                transferfunction=_srgb_curve() if exponent is None else None,
                gamma=exponent,
            )
        )
    except (imagecodecs.CmsError, ValueError):  # no three colours that could be mixed
        return None


def with_profile(image: Any, icc: bytes | None) -> Any:  # noqa: ANN401 - pyvips is untyped
    """The same image, said to be of this profile; None: of none."""
    image = image.copy()
    if icc is not None:
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    elif "icc-profile-data" in fields_of(image):
        image.remove("icc-profile-data")
    return image


def _srgb_curve() -> NDArray[np.uint16]:
    """IEC 61966-2-1, as lcms takes it."""
    encoded = np.linspace(0, 1, _CURVE_STEPS)
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    curve: NDArray[np.uint16] = np.rint(linear * 65535).astype(np.uint16)
    return curve


def _dated(icc: bytes) -> bytes:
    """With the date of its header changed (ICC.1:2022, 7.2.8)."""
    return icc[:24] + _CREATED + icc[36:]

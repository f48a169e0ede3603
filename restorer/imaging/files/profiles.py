"""A photo's values as its colour profile means them, in sRGB: for whoever must know how they look."""

from collections.abc import Callable
from functools import lru_cache
from typing import Literal

import numpy as np

from restorer.imaging.files.libvips import pyvips
from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.planes import from_planes, to_planes

ToSrgb = Callable[[Pixels], Pixels]
"""3 x H x W, 0..1, as a photo encodes them, to the same in sRGB; pixel by pixel."""

_LEVELS = 9  # of each colour that a profile is tried on
_ALIKE = 1 / 255  # a profile that moves no value further is one of sRGB


def to_srgb_of(photo: Photo) -> ToSrgb:
    """How this photo's planes come to be sRGB; colours that sRGB lacks are clipped.

    Planes of a photo without a profile, with one of sRGB or with a damaged one stay as they are.
    """
    if photo.icc is None or not _changes_values(photo.icc, photo.bands):
        return _unchanged
    icc, bands = photo.icc, photo.bands
    return lambda planes: _converted(planes, icc, bands)


def _unchanged(planes: Pixels) -> Pixels:
    return planes


@lru_cache(maxsize=8)
def _changes_values(icc: bytes, bands: Literal[1, 3]) -> bool:
    steps = np.linspace(0, 1, _LEVELS, dtype=np.float32)
    colors = np.stack(np.meshgrid(steps, steps, steps)).reshape(3, _LEVELS, -1)
    planes = colors if bands == 3 else np.broadcast_to(colors[:1], colors.shape)
    try:
        moved = np.abs(_converted(planes, icc, bands) - planes)
    except pyvips.Error:  # a damaged profile
        return False
    return bool(moved.max() > _ALIKE)


def _converted(planes: Pixels, icc: bytes, bands: Literal[1, 3]) -> Pixels:
    rows = from_planes(planes, bands=bands, depth=16, alpha=None)
    height, width, _ = rows.shape
    image = pyvips.Image.new_from_memory(rows.data, width, height, bands, "ushort")
    image = image.copy(interpretation="grey16" if bands == 1 else "rgb16")
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", icc)
    shown = image.icc_transform("srgb", embedded=True, intent="relative", depth=16)
    pixels = np.frombuffer(shown.write_to_memory(), np.uint16).reshape(height, width, shown.bands)
    return to_planes(pixels, bands=3)

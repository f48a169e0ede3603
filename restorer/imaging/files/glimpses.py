"""What a camera put into a file to be looked at: it stands in while a large photo is being decoded.

A JPEG's Huffman codes have to be read one by one, however small a copy is wanted: 100 megapixels take most of
a second. The small copy in its EXIF takes a millisecond, and so does the one in a camera's raw file.
"""

import io
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import rawpy

from restorer.errors import RestorerError
from restorer.imaging.files.libvips import fields_of, pyvips
from restorer.imaging.files.opening import open_file
from restorer.imaging.files.previews import LEAST_PIXELS, Screen
from restorer.imaging.files.reading import make_upright
from restorer.imaging.formats import kind_of_bytes
from restorer.imaging.raw_metadata import is_camera_raw

_SAME_SHAPE = 0.02  # by so much may the sides' proportion differ: a small copy has few pixels
_BARS = 0.5  # of a small copy may be black bars above and below, or at its sides: 4:3 about 2:3 has so much
_BLACK = 24  # of 255, on average, at most in a bar
_TURNS = {3: "d180", 5: "d270", 6: "d90"}  # clockwise, by LibRaw's `flip`
_QUARTERS = frozenset({"d90", "d270"})

Glimpse = tuple[Screen, int, int]
"""A small picture, and the full upright width and height of its photo."""


def glimpse(source: Path, max_side: int, *, least_pixels: int = LEAST_PIXELS) -> Glimpse | None:
    """The small copy inside a large JPEG or camera raw file, upright.

    Args:
        max_side: the longest side of the result, in pixels; a smaller copy keeps its size.
        least_pixels: of the photo; a smaller one is decoded soon enough.

    Returns:
        H x W x 3 sRGB, and the full upright width and height; None where there is no such copy, where it may
        show something else (its shape is another), and of files that cannot be read: decoding them says why.
    """
    with suppress(RestorerError, OSError, pyvips.Error, rawpy.LibRawError):
        with source.open("rb") as file:
            kind = kind_of_bytes(file.read(16), source.suffix)
            if kind == "raw" or (kind == "tiff" and is_camera_raw(file)):
                return _of_raw(source, max_side, least_pixels)
        if kind == "jpeg":
            return _of_jpeg(source, max_side, least_pixels)
    return None


def _of_jpeg(source: Path, max_side: int, least_pixels: int) -> Glimpse | None:
    opened = open_file(source, keep_damaged=True, access="sequential", small=True)
    stored = opened.image
    if stored.width * stored.height < least_pixels or "jpeg-thumbnail-data" not in fields_of(stored):
        return None
    copy = _small(stored.get("jpeg-thumbnail-data"), max_side)
    copy = _without_bars(copy, stored.width / stored.height)
    if copy is None:
        return None
    upright = make_upright(opened).image
    if "orientation" in fields_of(stored):  # the photo's holds for the copy, too, which has none
        copy.set_type(pyvips.GValue.gint_type, "orientation", stored.get("orientation"))
    return _shown(copy.autorot()), upright.width, upright.height


def _of_raw(source: Path, max_side: int, least_pixels: int) -> Glimpse | None:
    with rawpy.imread(io.BytesIO(source.read_bytes())) as raw:
        sizes = raw.sizes
        width, height = sizes.iwidth, sizes.iheight
        if width * height < least_pixels:
            return None
        found = raw.extract_thumb()
    if not isinstance(found.data, bytes):  # a bitmap, of old cameras
        return None
    copy, turn = _small(found.data, max_side), _TURNS.get(sizes.flip, "d0")
    if turn in _QUARTERS:
        upright = height, width
        if copy.height > copy.width:  # the camera has turned it already
            turn = "d0"
    else:
        upright = width, height
    copy = _without_bars(copy.rot(turn), upright[0] / upright[1])
    return None if copy is None else (_shown(copy), *upright)


def _small(content: bytes, max_side: int) -> Any:  # noqa: ANN401 - pyvips is untyped
    """A JPEG shrunk while it is decoded, as it lies: one that claims to be huge takes no memory."""
    copy = pyvips.Image.thumbnail_buffer(
        content, max_side, height=max_side, size="down", no_rotate=True, output_profile="srgb"
    )
    copy = copy.copy_memory().copy()
    if "orientation" in fields_of(copy):
        copy.remove("orientation")
    return copy


def _without_bars(copy: Any, shape: float) -> Any | None:  # noqa: ANN401
    """What of it has this proportion of width to height, if there is but black around it."""
    width, height = copy.width, copy.height
    if abs(width / height / shape - 1) <= _SAME_SHAPE:
        return copy
    inner_width, inner_height = min(width, round(height * shape)), min(height, round(width / shape))
    left, top = (width - inner_width) // 2, (height - inner_height) // 2
    if inner_width * inner_height < (1 - _BARS) * width * height - 1:
        return None
    bars = (
        (0, 0, width, top),
        (0, 0, left, height),
        (0, height - top, width, top),
        (width - left, 0, left, height),
    )
    if any(copy.crop(*bar).avg() > _BLACK for bar in bars if bar[2] and bar[3]):
        return None
    return copy.crop(left, top, inner_width, inner_height)


def _shown(copy: Any) -> Screen:  # noqa: ANN401
    pixels = copy.colourspace("srgb").cast("uchar")
    return np.frombuffer(pixels.write_to_memory(), np.uint8).reshape(pixels.height, pixels.width, 3)

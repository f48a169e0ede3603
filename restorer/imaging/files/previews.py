"""Small and partial views of a photo for the screen, in sRGB through its profile; alpha is laid on white.

A damaged photo shows what is there: the view is where a user finds out.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer.errors import UnreadablePhotoError
from restorer.imaging.files.depths import is_deep
from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.opening import MAX_PIXELS, OpenedFile, check_room, open_file
from restorer.imaging.files.reading import make_upright
from restorer.imaging.files.sources import disk_failures, libvips_source
from restorer.imaging.files.stated_colors import with_profile
from restorer.imaging.tiff_pages import UNSPECIFIED

Screen = NDArray[np.uint8]
"""H x W x 3, sRGB."""

LEAST_PIXELS = 16_000_000
"""Smaller photos are decoded before anybody waits."""

TOLD_SECONDS = 0.15
"""So often what there is of a photo that takes long is told."""

_PROBE_SIDE = 256  # of what is decoded only to see whether it is all there
_BANDS = 24  # of rows, in which a photo that takes long is decoded


@dataclass(frozen=True, slots=True)
class Upper:
    """The upper part of a small picture, whose other rows are still to be decoded."""

    pixels: Screen  # its rows so far
    height: int  # rows of the small picture
    full_width: int  # of the upright photo, in pixels
    full_height: int


def decode_small(
    source: Path,
    max_side: int,
    *,
    max_pixels: int = MAX_PIXELS,
    tell: Callable[[Upper], None] | None = None,
    least_pixels: int = LEAST_PIXELS,
    warn: Callable[[], None] | None = None,
) -> tuple[Screen, int, int]:
    """The whole photo, small; a JPEG or WebP is shrunk while it is decoded.

    Args:
        max_side: the longest side of the result, in pixels; a smaller photo keeps its size.
        tell: called with what there is as the rows come in, every `TOLD_SECONDS`. A photo that must be
            turned, and a progressive JPEG, come at once.
        least_pixels: of a photo that this is done with.
        warn: called when the photo is damaged and not all of it is there; it is decoded twice then.

    Returns:
        H x W x 3 sRGB, and the full upright width and height.

    Raises:
        UnreadablePhotoError, PhotoTooLargeError: as `open_photo`.
    """
    if warn is not None:
        try:
            return _decode_small(source, max_side, max_pixels, tell, least_pixels, keep_damaged=False)
        except UnreadablePhotoError:  # perhaps not altogether
            warn()
    return _decode_small(source, max_side, max_pixels, tell, least_pixels, keep_damaged=True)


def is_damaged(source: Path, *, max_pixels: int = MAX_PIXELS) -> bool:
    """Whether not all is there of a photo that can be opened, perhaps with `keep_damaged` alone.

    It is decoded for that, small where this takes less time.
    """
    try:
        _decode_small(source, _PROBE_SIDE, max_pixels, None, LEAST_PIXELS, keep_damaged=False)
    except UnreadablePhotoError:
        return True
    return False


def _decode_small(
    source: Path,
    max_side: int,
    max_pixels: int,
    tell: Callable[[Upper], None] | None,
    least_pixels: int,
    *,
    keep_damaged: bool,
) -> tuple[Screen, int, int]:
    with disk_failures(source):
        opened = open_file(
            source, max_pixels=max_pixels, keep_damaged=keep_damaged, access="sequential", small=True
        )
    upright, decoder = make_upright(opened), opened.decoder
    full = upright.image.width, upright.image.height
    if decoder is not None and full[0] < min(decoder.width, decoder.height):  # decoded at half its size
        full = decoder.width, decoder.height
    size = {"height": max_side, "size": "down", "output_profile": "srgb"}
    try:
        if _shrinks_while_decoding(opened):
            strictness = f"[fail_on={opened.fail_on}]"  # libvips does not hand its own `fail_on` on
            given = libvips_source(source)
            small = pyvips.Image.thumbnail_source(given, max_side, option_string=strictness, **size)
            if upright.icc is not None and opened.colors is not None:
                small = with_profile(small, upright.icc).icc_transform("srgb", embedded=True)
        else:
            small = upright.image.thumbnail_image(max_side, no_rotate=True, **size)
        if tell is None or full[0] * full[1] < least_pixels:
            return screen_pixels(opened, small), *full
        small = _as_shown(small)
        pixels, told = np.empty((small.height, small.width, 3), np.uint8), time.monotonic()
        for rows in _decode_into(pixels, small):
            if rows < small.height and time.monotonic() - told >= TOLD_SECONDS:
                tell(Upper(pixels[:rows], small.height, *full))
                told = time.monotonic()
    except pyvips.Error as error:
        raise opened.damaged() from error
    return pixels, *full


def _decode_into(pixels: Screen, image: Any) -> Iterator[int]:  # noqa: ANN401 - pyvips is untyped
    """Decode from the top; gives how many rows there are each time that there are more."""
    region = pyvips.Region.new(image)  # one for all: it goes on where it was
    for top in range(0, image.height, step := -(-image.height // _BANDS)):
        band = pixels[top : top + step]
        band[:] = np.frombuffer(region.fetch(0, top, image.width, len(band)), np.uint8).reshape(band.shape)
        yield top + len(band)


def _shrinks_while_decoding(opened: OpenedFile) -> bool:
    """Whether libvips makes small copies of this file by itself: of a TIFF's first page, all its channels."""
    if opened.colors is not None and opened.format != "jpeg":  # the others gain nothing by it
        return False
    plain = opened.page is None or (opened.page.number == 0 and UNSPECIFIED not in opened.page.extra)
    return opened.decoder is None and plain and opened.filled_up is None and not is_deep(opened.image)


def decode_region(source: Path, left: int, top: int, width: int, height: int, max_side: int) -> Screen:
    """A part of a photo, shrunk so that its longest side is at most `max_side`.

    Args:
        left, top, width, height: in pixels of the upright photo; what lies outside of it is left out.

    Returns:
        H x W x 3 sRGB.

    Raises:
        UnreadablePhotoError, PhotoTooLargeError: as `open_photo`.
        ValueError: all of the region lies outside.
    """
    opened, image = _kept(source, *stamp_of(source))
    right, bottom = min(left + width, image.width), min(top + height, image.height)
    left, top = max(left, 0), max(top, 0)
    if left >= right or top >= bottom:
        raise ValueError(f"the region lies outside of {image.width} x {image.height} pixels")
    try:
        region = image.crop(left, top, right - left, bottom - top).thumbnail_image(
            max_side, height=max_side, size="down", output_profile="srgb", no_rotate=True
        )
    except pyvips.Error as error:
        raise opened.damaged() from error
    return screen_pixels(opened, region)


def stamp_of(source: Path) -> tuple[int, int]:
    """What tells one file from another of the same name; results may be given the age of their sources."""
    try:
        status = source.stat()
    except OSError:  # told when it is opened
        return 0, 0
    return max(status.st_mtime_ns, status.st_ctime_ns), status.st_size


@lru_cache(maxsize=2)  # before and after
def _kept(source: Path, _changed: int, _size: int) -> tuple[OpenedFile, Any]:
    """The picture stays decoded while it is looked at, so that the next region comes at once."""
    with disk_failures(source):
        opened = open_file(source, keep_damaged=True)
    check_room(opened)
    return opened, make_upright(opened).image


def screen_pixels(opened: OpenedFile, image: Any) -> Screen:  # noqa: ANN401 - pyvips is untyped
    """An image as the screen shows it; alpha is laid on white."""
    try:
        image = _as_shown(image)
        pixels = image.write_to_memory()
    except pyvips.Error as error:
        raise opened.damaged() from error
    return np.frombuffer(pixels, np.uint8).reshape(image.height, image.width, 3)


def _as_shown(image: Any) -> Any:  # noqa: ANN401 - pyvips is untyped
    image = image.colourspace("srgb")
    if image.hasalpha():
        image = image.flatten(background=[255, 255, 255])
    return image.cast("uchar")

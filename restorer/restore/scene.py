"""The whole scene as a small copy, averaged from strips: a gigapixel never stands in memory for it."""

from collections.abc import Iterator

import numpy as np

from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.planes import resize, to_planes

STRIP_HEIGHT = 512
STRIP_PIXELS = 4_000_000  # of wide photos; as float32 planes a strip takes 12 bytes a pixel


def strip_spans(photo: Photo) -> Iterator[tuple[int, int]]:
    """(top, height) of the strips a photo is read in where no tile says otherwise."""
    step = max(1, min(STRIP_HEIGHT, STRIP_PIXELS // photo.width))
    for top in range(0, photo.height, step):
        yield top, min(step, photo.height - top)


def small_copy(photo: Photo, height: int, width: int) -> Pixels:
    """Shrink a photo by area: every pixel counts by the share it has in a pixel of the copy.

    Args:
        height, width: of the copy; at most the photo's.

    Returns:
        3 x height x width, sRGB as encoded, 0..1.
    """
    small = np.zeros((3, height, width), np.float32)
    for top, count in strip_spans(photo):
        narrow = resize(to_planes(photo.rows(top, count), bands=photo.bands), count, width)
        small += _row_shares(photo.height, height, top, count) @ narrow
    return small


def _row_shares(full: int, small: int, top: int, count: int) -> Pixels:
    """What each of `count` rows from `top` adds to each row of the copy: small x count."""
    scale = full / small
    first = np.arange(small)[:, None] * scale
    rows = np.arange(top, top + count)[None]
    overlap = np.minimum(first + scale, rows + 1) - np.maximum(first, rows)
    return np.asarray(np.clip(overlap, 0, 1) / scale, np.float32)

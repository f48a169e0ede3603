"""A photo's rows to the planes that networks see, and back; scaling for networks.

The trainer calls these very functions, so a network meets a photo scaled the way it learned.
"""

import math
from typing import Literal, NamedTuple

import cv2
import numpy as np

from restorer.imaging.color import srgb_to_lab
from restorer.imaging.photo import Pixels, Stored


class WorkingSize(NamedTuple):
    """The size a whole scene is scaled to, and the size it is then padded to, in pixels."""

    height: int
    width: int
    padded_height: int
    padded_width: int


def to_planes(rows: Stored, *, bands: Literal[1, 3]) -> Pixels:
    """Stored pixels to planes.

    Args:
        rows: H x W x (bands + alpha), uint8 or uint16.
        bands: 1 grey, 3 RGB; a further band is alpha and left out.

    Returns:
        3 x H x W, float32 0..1; grey copied to all three.
    """
    scale = np.float32(1 / np.iinfo(rows.dtype).max)
    planes = np.empty((3, *rows.shape[:2]), np.float32)
    for channel in range(bands):
        np.multiply(rows[..., channel], scale, out=planes[channel])
    planes[bands:] = planes[0]
    return planes


def from_planes(
    planes: Pixels, *, bands: Literal[1, 3], depth: Literal[8, 16], alpha: Stored | None
) -> Stored:
    """Planes to pixels as stored, clipped and rounded.

    Args:
        planes: 3 x H x W, 0..1.
        bands: 1 takes the mean of the three planes.
        depth: bits a value.
        alpha: H x W or H x W x 1, of the stored type; None: no alpha.

    Returns:
        H x W x (bands + alpha), uint8 or uint16.
    """
    colors = planes.mean(axis=0, keepdims=True) if bands == 1 else planes
    stored = np.uint8 if depth == 8 else np.uint16
    rows = np.empty((*planes.shape[1:], bands + (alpha is not None)), stored)
    full = np.float32(np.iinfo(stored).max)
    for channel in range(bands):
        rows[..., channel] = np.rint(np.clip(colors[channel], 0, 1) * full)
    if alpha is not None:
        rows[..., bands] = alpha.reshape(planes.shape[1:])
    return rows


def alpha_of(rows: Stored, *, bands: Literal[1, 3]) -> Stored | None:
    """The alpha band of stored rows, H x W, or None when they have none."""
    return rows[..., bands] if rows.shape[2] > bands else None


def luminance_planes(planes: Pixels) -> Pixels:
    """The lightness of sRGB planes as a colouriser sees it: 3 x H x W in 0..1 to 1 x H x W, L*/100."""
    lab = srgb_to_lab(np.ascontiguousarray(np.moveaxis(planes, 0, -1)))
    return lab[..., 0][None] / np.float32(100)


def fit_working_size(height: int, width: int, working_size: int, multiple: int) -> WorkingSize:
    """The size at which a network sees a whole scene: long side at most `working_size`, never squashed.

    Args:
        height, width: of the photo, in pixels. A photo that is small already keeps its size.
        working_size: the longest side the network sees.
        multiple: the padded size is a multiple of this; padding goes to the right and to the bottom.
    """
    scale = min(1.0, working_size / max(height, width))
    scaled = [max(1, round(side * scale)) for side in (height, width)]
    padded = [math.ceil(side / multiple) * multiple for side in scaled]
    return WorkingSize(*scaled, *padded)


def resize(planes: Pixels, height: int, width: int) -> Pixels:
    """Scale planes: every pixel counts when shrinking (area), smooth when enlarging (cubic).

    Args:
        planes: C x H x W.
        height, width: the new size. Cubic may overshoot the range of its input by a little.

    Returns:
        C x height x width, float32.
    """
    old_height, old_width = planes.shape[1:]
    smaller = (min(height, old_height), min(width, old_width))
    return _scaled(_scaled(planes, *smaller, cv2.INTER_AREA), height, width, cv2.INTER_CUBIC)


def square_planes(planes: Pixels, side: int) -> Pixels:
    """The largest square in the middle of a picture, scaled: C x H x W to C x side x side."""
    height, width = planes.shape[1:]
    shorter = min(height, width)
    top, left = (height - shorter) // 2, (width - shorter) // 2
    return resize(np.ascontiguousarray(planes[:, top : top + shorter, left : left + shorter]), side, side)


def _scaled(planes: Pixels, height: int, width: int, how: int) -> Pixels:
    if planes.shape[1:] == (height, width):
        return planes
    scaled = np.empty((planes.shape[0], height, width), np.float32)
    for source, target in zip(planes, scaled, strict=True):
        cv2.resize(source, (width, height), dst=target, interpolation=how)
    return scaled

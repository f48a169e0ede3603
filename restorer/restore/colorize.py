"""Colourise: the network sees the whole scene once, small; its colours are enlarged along the photo's edges.

The enlargement is a guided filter whose two coefficients live on the small copy and are enlarged
bilinearly: full-size chrominance is then a straight line of full-size luminance, pixel by pixel, so
strips stream and no tile can show.

Source: He and Sun, Fast Guided Filter, arXiv 1505.00996.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from restorer.imaging.color import clamp_to_gamut, lab_to_srgb
from restorer.imaging.photo import Pixels
from restorer.imaging.planes import WorkingSize, luminance_planes, resize
from restorer.restore.recipe import Hint

Colorizer = Callable[[Pixels, Pixels], Pixels]
"""The network on a whole scene: luminance 1 x h x w and hints 3 x h x w to chrominance 2 x h' x w'."""

AB_SCALE = 110.0  # what the model contract divides a* and b* by
HINT_RADIUS = 3  # a pinned colour covers 7 x 7 pixels of what the network sees
GUIDE_RADIUS = 2  # pixels of the small copy over which chrominance is a straight line of luminance
GUIDE_SMOOTHING = 1e-3  # variance of luminance (0..1) below which an area is taken as flat

_JOINED_PIXELS = 500_000  # at once
_SLACK = 1e-3  # of 0..1: colours this far outside sRGB are left to rounding


@dataclass(frozen=True, slots=True)
class Coloring:
    """The colours of one photo: chrominance as a straight line of luminance, its coefficients small."""

    lines: Pixels  # h x w x 4 on the small copy: slope of a*, of b*, offset of a*, of b*; a*, b* per L*/100
    height: int  # of the photo, in pixels
    width: int

    def join(self, planes: Pixels, top: int, left: int = 0) -> Pixels:
        """Give a part of the photo its colours.

        Args:
            planes: 3 x rows x columns, sRGB; only its luminance is kept.
            top, left: the part's first row and column in the photo.

        Returns:
            3 x rows x columns, sRGB, every colour inside its gamut.
        """
        joined = np.empty_like(planes)
        step = max(1, _JOINED_PIXELS // planes.shape[2])
        for first in range(0, planes.shape[1], step):  # a few rows at once: Lab takes ten times their memory
            part = slice(first, first + step)
            joined[:, part] = self._joined(planes[:, part], top + first, left)
        return joined

    def of_size(self, height: int, width: int) -> "Coloring":
        """The same colours for a copy of the photo of another size."""
        return replace(self, height=height, width=width)

    def _joined(self, planes: Pixels, top: int, left: int) -> Pixels:
        luminance = luminance_planes(planes)[0]
        lines = self._enlarged(top, left, *luminance.shape)
        lab = np.empty((*luminance.shape, 3), np.float32)
        np.multiply(luminance, 100, out=lab[..., 0])
        for chrominance in (0, 1):
            slope, offset = lines[:, chrominance], lines[:, 2 + chrominance]
            lab[..., 1 + chrominance] = slope * luminance + offset
        return np.moveaxis(_in_gamut(lab), -1, 0)

    def _enlarged(self, top: int, left: int, rows: int, columns: int) -> Pixels:
        """The lines at full size for a part, rows x 4 x columns: bilinear, as two matrix products."""
        down, used_rows = _interpolation(top, rows, self.height, self.lines.shape[0])
        across, used_columns = _interpolation(left, columns, self.width, self.lines.shape[1])
        narrow = np.tensordot(down, self.lines[used_rows, used_columns], 1)  # rows x few x 4
        by_row = np.ascontiguousarray(np.moveaxis(narrow, 1, -1)).reshape(-1, narrow.shape[1])
        return (by_row @ across.T).reshape(rows, 4, columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Colorizing:
    """How a scene is coloured."""

    run: Colorizer
    size: WorkingSize  # of the small copy, and what it is padded to
    saturation: float = 1.0
    hints: Sequence[Hint] = ()

    def color(self, small: Pixels, height: int, width: int) -> Coloring:
        """Choose the colours of a scene.

        Args:
            small: the scene, 3 x h x w as `size` says, sRGB.
            height, width: of the photo.
        """
        size = self.size
        luminance = luminance_planes(small)
        padding = ((0, 0), (0, size.padded_height - size.height), (0, size.padded_width - size.width))
        chrominance = self.run(np.pad(luminance, padding, mode="edge"), rasterize_hints(self.hints, size))
        chrominance = resize(chrominance, size.padded_height, size.padded_width)[
            :, : size.height, : size.width
        ]
        scale = np.float32(AB_SCALE * self.saturation)
        return Coloring(guided_lines(luminance[0], chrominance * scale), height, width)


def rasterize_hints(hints: Sequence[Hint], size: WorkingSize) -> Pixels:
    """Pinned colours as the network reads them.

    Returns:
        3 x padded height x padded width: a*/110, b*/110, and 1 where a colour is pinned; all zero elsewhere.
    """
    planes = np.zeros((3, size.padded_height, size.padded_width), np.float32)
    for hint in hints:
        row = min(int(hint.y * size.height), size.height - 1)
        column = min(int(hint.x * size.width), size.width - 1)
        rows = slice(max(0, row - HINT_RADIUS), min(size.height, row + HINT_RADIUS + 1))
        columns = slice(max(0, column - HINT_RADIUS), min(size.width, column + HINT_RADIUS + 1))
        pinned = np.array([hint.a / AB_SCALE, hint.b / AB_SCALE, 1], np.float32)
        planes[:, rows, columns] = pinned[:, None, None]
    return planes


def guided_lines(luminance: Pixels, chrominance: Pixels) -> Pixels:
    """Chrominance as a straight line of luminance around every pixel: a guided filter's coefficients.

    Args:
        luminance: h x w, L*/100.
        chrominance: 2 x h x w.

    Returns:
        h x w x 4: slopes of the two, offsets of the two.
    """
    mean = _box(luminance)
    variance = np.maximum(_box(luminance * luminance) - mean * mean, np.float32(0))
    slopes, offsets = [], []
    for plane in chrominance:
        mean_plane = _box(plane)
        covariance = _box(luminance * plane) - mean * mean_plane
        slope = np.asarray(covariance / (variance + GUIDE_SMOOTHING), np.float32)
        slopes.append(_box(slope))
        offsets.append(_box(mean_plane - slope * mean))
    return np.stack([*slopes, *offsets], axis=-1)


def _interpolation(start: int, count: int, full: int, small: int) -> tuple[Pixels, slice]:
    """What each used pixel of the small copy adds to `count` full-size ones from `start`: count x used."""
    center = (np.arange(start, start + count) + 0.5) * (small / full) - 0.5
    center = np.clip(center, 0, small - 1)
    used = np.arange(int(center[0]), min(int(center[-1]) + 1, small - 1) + 1)
    shares = np.maximum(0, 1 - np.abs(center[:, None] - used))
    return shares.astype(np.float32), slice(int(used[0]), int(used[-1]) + 1)


def _box(plane: Pixels) -> Pixels:
    side = 2 * GUIDE_RADIUS + 1
    return np.asarray(cv2.blur(plane, (side, side), borderType=cv2.BORDER_REPLICATE), np.float32)


def _in_gamut(lab: Pixels) -> Pixels:
    """Lab to sRGB with every colour in its gamut; the few that are not are pulled in on their own."""
    srgb = lab_to_srgb(lab)
    outside = ((srgb < -_SLACK) | (srgb > 1 + _SLACK)).any(axis=-1)
    if outside.any():
        srgb[outside] = lab_to_srgb(clamp_to_gamut(lab[outside][:, None]))[:, 0]
    return srgb

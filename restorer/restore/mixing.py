"""What blend and saturation make of a part that is restored already: no network runs for either."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.photo import Pixels
from restorer.imaging.planes import from_planes, to_planes
from restorer.restore.colorize import Coloring

Bytes = NDArray[np.uint8]
"""H x W x 3."""


@dataclass(frozen=True, slots=True)
class Mix:
    """How a photo's original, its denoised pixels and its colours are put together."""

    blend: float  # share of the denoised picture, 0..1
    coloring: Coloring | None = None  # None: the photo keeps its colours

    def __call__(self, original: Bytes, clean: Bytes, top: int, left: int) -> Bytes:
        """A part of the result, as the batch makes it of these bytes.

        Args:
            original, clean: h x w x 3; as encoded if there are colours, as the screen shows them if not.
            top, left: the part's place.
        """
        if self.coloring is None:
            return self._blended(original, clean)
        planes = to_planes(clean, bands=3)
        if self.blend < 1:
            blend = np.float32(self.blend)
            planes = blend * planes + (1 - blend) * to_planes(original, bands=3)
        return from_planes(self.coloring.join(planes, top, left), bands=3, depth=8, alpha=None)

    def quickly(self, original: Bytes, clean: Bytes, top: int, left: int) -> Bytes:
        """Nearly the same in a tenth of the time, for while a slider moves.

        OpenCV's own Lab is off by a few 8-bit steps, and colours that sRGB lacks are clipped.
        """
        blended = self._blended(original, clean)
        if self.coloring is None:
            return blended
        height, width = blended.shape[:2]
        lightness = cv2.cvtColor(blended, cv2.COLOR_RGB2Lab)[..., 0] * np.float32(1 / 255)
        lines = _enlarged(self.coloring, top, left, height, width)
        lab = np.empty((height, width, 3), np.float32)
        np.multiply(lightness, 100, out=lab[..., 0])
        for chrominance in (0, 1):
            np.multiply(lines[..., chrominance], lightness, out=lab[..., 1 + chrominance])
            lab[..., 1 + chrominance] += lines[..., 2 + chrominance]
        srgb = cv2.cvtColor(lab, cv2.COLOR_Lab2RGB)
        return np.asarray(cv2.convertScaleAbs(srgb, alpha=255), np.uint8)

    def _blended(self, original: Bytes, clean: Bytes) -> Bytes:
        if self.blend == 1:
            return clean
        return np.asarray(cv2.addWeighted(clean, self.blend, original, 1 - self.blend, 0), np.uint8)


def get_ready() -> None:
    """Have OpenCV make its tables for Lab, which takes it a tenth of a second at the first conversion."""
    one = np.zeros((1, 1, 3), np.uint8)
    cv2.cvtColor(cv2.cvtColor(one, cv2.COLOR_RGB2Lab).astype(np.float32), cv2.COLOR_Lab2RGB)


def _enlarged(coloring: Coloring, top: int, left: int, height: int, width: int) -> Pixels:
    """The lines at full size for a part, h x w x 4, to 1/32 of a pixel of the small copy."""
    rows, columns = coloring.lines.shape[:2]
    down, across = rows / coloring.height, columns / coloring.width
    place = np.array(
        [[across, 0, (left + 0.5) * across - 0.5], [0, down, (top + 0.5) * down - 0.5]], np.float64
    )
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    enlarged = cv2.warpAffine(
        coloring.lines, place, (width, height), flags=how, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(enlarged, np.float32)

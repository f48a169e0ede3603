"""How much noise a photo has: a few full-resolution crops give one curve of sigma against brightness.

A camera's noise grows with brightness, so one number is too little; a map as the network says it
would differ from tile to tile. One curve for the whole photo is both: every tile looks up its own
brightness in it, so no tile differs from its neighbour. The trainer's
evaluation uses the same definition.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.planes import to_planes
from restorer.progress import Report, silent

KNOTS = 8
"""Brightnesses the curve is known at, evenly from 0 to 1."""

BLUR_RADIUS = 2
"""The brightness of a pixel is the mean of its 5 x 5 neighbours: its own noise must not choose its sigma."""

MAX_CROPS_A_SIDE = 4
CROP_SIZE = 256  # pixels a side
LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601, of encoded R, G, B
MIN_PIXELS = 16 * 16  # of a picture; in a smaller one noise cannot be told from the picture
MIN_EVIDENCE = 0.002  # share of all pixels below which a knot says nothing of its own


@dataclass(frozen=True, slots=True)
class SigmaCurve:
    """Sigma against brightness: one per photo."""

    knots: tuple[float, ...]  # fractions of full scale at brightness 0 to 1, evenly spaced

    def __post_init__(self) -> None:
        if len(self.knots) != KNOTS:
            raise ValueError(f"a curve has {KNOTS} knots, not {len(self.knots)}")

    def at(self, luma: Pixels) -> Pixels:
        """Sigma at each brightness, any shape; straight between knots, held outside 0 to 1."""
        knots = np.array(self.knots, np.float32)
        place = np.clip(luma, 0, 1) * np.float32(KNOTS - 1)
        below = np.minimum(place.astype(np.intp), KNOTS - 2)
        return np.asarray(knots[below] + (place - below) * np.diff(knots)[below], np.float32)

    def clipped(self, lowest: float, highest: float) -> Self:
        """The curve within the range a denoiser was trained for."""
        return type(self)(tuple(min(max(sigma, lowest), highest) for sigma in self.knots))

    @classmethod
    def constant(cls, sigma: float) -> Self:
        """The same sigma at every brightness."""
        return cls((sigma,) * KNOTS)


@dataclass(frozen=True, slots=True)
class NoiseLevel:
    """What was measured on one photo."""

    curve: SigmaCurve
    median: float  # of the curve over the pixels looked at

    @classmethod
    def constant(cls, sigma: float) -> Self:
        """A level that was chosen, not measured."""
        return cls(SigmaCurve.constant(sigma), sigma)

    def clipped(self, lowest: float, highest: float) -> Self:
        """The level within the range a denoiser was trained for."""
        return type(self)(self.curve.clipped(lowest, highest), min(max(self.median, lowest), highest))


def luma_of(planes: Pixels) -> Pixels:
    """The brightness that chooses sigma: luma, box-blurred 5 x 5, edges replicated.

    Args:
        planes: 3 x H x W, sRGB as encoded.

    Returns:
        H x W.
    """
    red, green, blue = planes
    luma = LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue
    return _blur_rows(_blur_rows(luma).T).T


def curve_of(samples: Iterable[tuple[Pixels, Pixels]]) -> NoiseLevel:
    """Join what was seen at many pixels into one curve.

    Each knot takes the root mean square of sigma over the pixels near its brightness, triangular
    weights falling to nothing at the next knot. A knot that hardly any pixel speaks for lies
    between its neighbours.

    Args:
        samples: pairs of brightness (as `luma_of`) and sigma, of equal shape.

    Raises:
        ValueError: there is no sample.
    """
    weights, squares = np.zeros(KNOTS), np.zeros(KNOTS)
    lumas: list[Pixels] = []
    for luma, sigma in samples:
        lumas.append(luma.ravel())
        for knots, share in _neighbors(lumas[-1]):
            weights += np.bincount(knots, share, KNOTS)
            squares += np.bincount(knots, share * np.square(sigma.ravel()), KNOTS)
    known = weights > MIN_EVIDENCE * weights.sum()
    if not known.any():
        raise ValueError("no sample to measure noise on")
    means = np.sqrt(squares[known] / weights[known])
    filled = np.interp(np.arange(KNOTS), np.flatnonzero(known), means)
    curve = SigmaCurve(tuple(float(sigma) for sigma in filled))
    return NoiseLevel(curve, float(np.median(curve.at(np.concatenate(lumas)))))


def measure(
    photo: Photo, estimate: Callable[[Pixels], Pixels], multiple: int, report: Report = silent
) -> NoiseLevel:
    """Measure a photo's noise on at most sixteen crops, spread over it; all of it if it is small.

    A picture of fewer than `MIN_PIXELS` counts as clean: an icon is better left alone than smoothed.

    Args:
        photo: the photo as stored.
        estimate: the noise-level network: 3 x h x w to a sigma map 1 x h x w.
        multiple: the network's `size_multiple`.
        report: called after each crop.
    """
    crops = crop_origins(photo)
    if photo.width * photo.height < MIN_PIXELS:
        report(len(crops), len(crops))
        return NoiseLevel.constant(0.0)
    samples = []
    for done, (top, left) in enumerate(crops, 1):
        height, width = min(CROP_SIZE, photo.height - top), min(CROP_SIZE, photo.width - left)
        planes = to_planes(photo.rows(top, height)[:, left : left + width], bands=photo.bands)
        padding = ((0, 0), (0, -height % multiple), (0, -width % multiple))
        sigma = estimate(np.pad(planes, padding, mode="symmetric"))[0, :height, :width]
        samples.append((luma_of(planes), sigma))
        report(done, len(crops))
    return curve_of(samples)


def crop_origins(photo: Photo) -> list[tuple[int, int]]:
    """(top, left) of each crop, in reading order."""
    return [(top, left) for top in _origins(photo.height) for left in _origins(photo.width)]


def _origins(length: int) -> list[int]:
    count = min(MAX_CROPS_A_SIDE, -(-length // CROP_SIZE))
    return [round(start) for start in np.linspace(0, max(0, length - CROP_SIZE), count)]


def _blur_rows(plane: Pixels) -> Pixels:
    """The mean of five rows around each, edges replicated."""
    padded = np.pad(plane, ((BLUR_RADIUS, BLUR_RADIUS), (0, 0)), mode="edge")
    rows, count = plane.shape[0], 2 * BLUR_RADIUS + 1
    total = padded[:rows].copy()
    for shift in range(1, count):
        total += padded[shift : shift + rows]
    total /= np.float32(count)
    return total


def _neighbors(luma: Pixels) -> list[tuple[NDArray[np.intp], Pixels]]:
    """The knots below and above each brightness, and the share each of the two gets."""
    place = np.clip(luma, 0, 1) * np.float32(KNOTS - 1)
    below = np.minimum(place.astype(np.intp), KNOTS - 2)
    upper = np.asarray(place - below, np.float32)
    return [(below, 1 - upper), (below + 1, upper)]

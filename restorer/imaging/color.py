"""sRGB to CIE Lab and back, and what follows from it: is a photo without colour, does a colour fit sRGB.

OpenCV's own float conversion looks its values up in a coarse table (off by 0.7 in a* and b*, by more than an
8-bit step there and back) and clips, so here only its fast `pow` and matrix product are used.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.photo import Pixels

_RGB_TO_XYZ = np.array(  # linear sRGB to CIE XYZ, D65; IEC 61966-2-1
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_RGB_TO_WHITE = _RGB_TO_XYZ / _RGB_TO_XYZ.sum(axis=1, keepdims=True)  # scaled so that white is 1, 1, 1
_WHITE_TO_RGB = np.linalg.inv(_RGB_TO_WHITE)
_F_TO_LAB = np.array([[0.0, 116.0, 0.0], [500.0, -500.0, 0.0], [0.0, 200.0, -200.0]])
_LAB_TO_F = np.linalg.inv(_F_TO_LAB)

_ENCODED_TOE = 0.04045  # below it the sRGB curve is a line
_LINEAR_TOE = 0.0031308
_LAB_TOE = 6 / 29  # CIE 15: below its cube the cube root is replaced by a line
_LAB_SLOPE = 3 * _LAB_TOE**2

_GAMUT_SLACK = 1e-3  # a quarter of an 8-bit step; rounding takes care of it
_GAMUT_STEPS = 12  # halvings: chrominance to within 1/4096 of its length

_BRIGHTNESS_STEPS = 40  # a curve fine enough for tinted prints whose highlights are clipped
_ONE_TONE_RESIDUAL = (
    2.2  # in units of a*, b*: tinted prints after JPEG stay below 2.2, colour photos above 2.3
)
_ONE_TONE_EXTREME = 7.5  # 99 of 100 pixels: a small coloured thing on grey still is colour
_POPULATED = 0.005  # share of the pixels from which a brightness counts
_TONE_CHROMA = 50.0  # a strong cyanotype's shadows have 35, a flag's red 65
_TONE_JUMP = 8.0  # from one brightness to the next, in a*, b*: a sepia scan has 2, a drawing 17
_TONE_ASIDE = 5.0  # from the line of the tone's hue, root mean square; split toning lies along one, too
_PRINT_CONTRAST = 28.0  # in L*, for 98 of 100 pixels: dunes, open sea and a snake on sand have 20 to 24
_PALE = 10.0  # in a*, b*, on average: prints that faded to less contrast are; sand and sea have 14 to 30


def srgb_to_lab(srgb: Pixels) -> Pixels:
    """Convert display sRGB to CIE Lab (D65).

    Args:
        srgb: H x W x 3, gamma-encoded, 0 to 1. Values outside are kept, not clipped.

    Returns:
        H x W x 3: L* 0..100, a*, b*.

    Raises:
        ValueError: the array is not H x W x 3.

    Source: IEC 61966-2-1 (transfer curve); CIE 15 (Lab).
    """
    _expect_three(srgb)
    above = _power((np.maximum(srgb, _ENCODED_TOE) + np.float32(0.055)) / np.float32(1.055), 2.4)
    linear = np.where(srgb <= _ENCODED_TOE, srgb / np.float32(12.92), above)
    xyz = cv2.transform(linear, _RGB_TO_WHITE)
    root = _power(np.maximum(xyz, _LAB_TOE**3), 1 / 3)
    f = np.where(xyz <= _LAB_TOE**3, xyz / np.float32(_LAB_SLOPE) + np.float32(4 / 29), root)
    lab = _pixels(cv2.transform(f, _F_TO_LAB))
    lab[..., 0] -= 16
    return lab


def lab_to_srgb(lab: Pixels) -> Pixels:
    """Convert CIE Lab (D65) to display sRGB.

    Args:
        lab: H x W x 3: L* 0..100, a*, b*.

    Returns:
        H x W x 3, gamma-encoded; colours that sRGB lacks lie outside 0..1 and are not clipped.

    Raises:
        ValueError: the array is not H x W x 3.

    Source: IEC 61966-2-1 (transfer curve); CIE 15 (Lab).
    """
    _expect_three(lab)
    f = cv2.transform(lab + np.array([16, 0, 0], np.float32), _LAB_TO_F)
    xyz = np.where(f <= _LAB_TOE, (f - np.float32(4 / 29)) * np.float32(_LAB_SLOPE), f * f * f)
    linear = _pixels(cv2.transform(xyz, _WHITE_TO_RGB))
    above = np.float32(1.055) * _power(np.maximum(linear, _LINEAR_TOE), 1 / 2.4) - np.float32(0.055)
    return np.where(linear <= _LINEAR_TOE, linear * np.float32(12.92), above)


def clamp_to_gamut(lab: Pixels) -> Pixels:
    """Pull colours that sRGB lacks toward the grey of the same luminance until sRGB has them.

    Args:
        lab: H x W x 3: L* (clipped to 0..100), a*, b*.

    Returns:
        H x W x 3, a new array; colours that fit, and every hue and luminance, are kept.
    """
    _expect_three(lab)
    clamped = lab.copy()
    np.clip(clamped[..., 0], 0, 100, out=clamped[..., 0])
    outside = ~_fits(clamped)
    if not outside.any():
        return clamped
    far = clamped[outside][:, None, :]  # N x 1 x 3
    fitting, failing = np.zeros(len(far), np.float32), np.ones(len(far), np.float32)
    for _ in range(_GAMUT_STEPS):
        middle = (fitting + failing) * np.float32(0.5)
        fits = _fits(_scale_chrominance(far, middle))[:, 0]
        fitting, failing = np.where(fits, middle, fitting), np.where(fits, failing, middle)
    clamped[outside] = _scale_chrominance(far, fitting)[:, 0]
    return clamped


def is_monochrome(rows_small: Pixels) -> bool:
    """Whether a photo has no colour or only one tone: grey, sepia, cyanotype, split-toned.

    In such a photo the brightness of a pixel says its colour; what that leaves unexplained is
    scanner noise and JPEG, while any real colour is far more. A picture of few flat colours is told
    from a tone by the curve from black to white, which is that of no pigment; sand and sea by their
    colour, too rich for so little contrast. Others whose things are all of one hue, such as a beige
    cupboard on beige, still pass: stains on a print look the same.

    Args:
        rows_small: H x W x 3, sRGB 0..1; a small copy of the whole photo is enough (about 256 px).
    """
    lab = srgb_to_lab(np.clip(cv2.blur(rows_small, (3, 3)), 0, 1)).reshape(-1, 3)
    if not _has_contrast_of_a_print(lab):
        return False
    step = np.clip(lab[:, 0] / 100 * _BRIGHTNESS_STEPS, 0, _BRIGHTNESS_STEPS - 1).astype(np.intp)
    pixels = np.bincount(step, minlength=_BRIGHTNESS_STEPS)
    counts = np.maximum(pixels, 1)
    tone = np.stack([np.bincount(step, lab[:, c], _BRIGHTNESS_STEPS) / counts for c in (1, 2)], axis=1)
    unexplained = np.linalg.norm(lab[:, 1:] - tone[step], axis=1)
    deviation = float(np.sqrt(np.mean(unexplained**2)))
    if deviation >= _ONE_TONE_RESIDUAL or float(np.percentile(unexplained, 99)) >= _ONE_TONE_EXTREME:
        return False
    populated = pixels > _POPULATED * len(lab)
    return _is_of_pigment(tone[populated], pixels[populated])


def _has_contrast_of_a_print(lab: Pixels) -> bool:
    """Whether dark and light lie as far apart as on paper, or the colours, N x 3, are pale."""
    dark, light = np.percentile(lab[:, 0], (1, 99))
    chroma = float(np.linalg.norm(lab[:, 1:], axis=1).mean())
    return bool(light - dark >= _PRINT_CONTRAST or chroma < _PALE)


def _is_of_pigment(tone: NDArray[np.float64], pixels: NDArray[np.intp]) -> bool:
    """Whether a curve of a*, b* over brightness, N x 2, each for so many pixels, is one that toning makes."""
    jumps = np.linalg.norm(np.diff(tone, axis=0), axis=1)
    mean = pixels @ tone
    aside = tone @ np.array([-mean[1], mean[0]]) / max(float(np.linalg.norm(mean)), 1e-9)
    far = float(np.sqrt(np.average(aside**2, weights=pixels)))
    return bool(
        np.linalg.norm(tone, axis=1).max() <= _TONE_CHROMA
        and jumps.max(initial=0) <= _TONE_JUMP
        and far <= _TONE_ASIDE
    )


def _fits(lab: Pixels) -> NDArray[np.bool_]:
    srgb = lab_to_srgb(lab)
    return np.asarray(((srgb >= -_GAMUT_SLACK) & (srgb <= 1 + _GAMUT_SLACK)).all(axis=-1))


def _scale_chrominance(lab: Pixels, factors: Pixels) -> Pixels:
    scaled = lab.copy()
    scaled[..., 1:] *= factors[:, None, None]
    return scaled


def _power(values: Pixels, exponent: float) -> Pixels:
    return _pixels(cv2.pow(np.ascontiguousarray(values), exponent))


def _pixels(array: object) -> Pixels:
    return np.asarray(array, np.float32)


def _expect_three(array: Pixels) -> None:
    if array.ndim != 3 or array.shape[2] != 3:
        raise ValueError(f"expected H x W x 3, got {array.shape}")
    if array.dtype != np.float32:
        raise ValueError(f"expected float32, got {array.dtype}")

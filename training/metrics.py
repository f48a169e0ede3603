"""How good a restored photo is, as the field measures it."""

import numpy as np
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

EightBit = NDArray[np.uint8]
"""H x W x 3 (or H x W), sRGB, 0 to 255."""


def psnr(restored: EightBit, clean: EightBit) -> float:
    """Peak signal-to-noise ratio over all values of the picture, in dB."""
    error = np.square(restored.astype(np.float64) - clean.astype(np.float64)).mean()
    return float(10.0 * np.log10(255.0**2 / max(error, 1e-10)))


def ssim(restored: EightBit, clean: EightBit) -> float:
    """Structural similarity, 0 to 1, Gaussian window. Source: Wang et al. 2004."""
    axis = -1 if clean.ndim == 3 else None
    return float(
        structural_similarity(
            restored, clean, channel_axis=axis, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
        )
    )


def colorfulness(picture: EightBit) -> float:
    """How colourful people find a picture: 0 grey, over 60 vivid.

    Source: Hasler and Suesstrunk 2003, "Measuring colourfulness in natural images".
    """
    r, g, b = np.moveaxis(picture.astype(np.float64), -1, 0)
    red_green, yellow_blue = r - g, 0.5 * (r + g) - b
    spread = np.hypot(red_green.std(), yellow_blue.std())
    return float(spread + 0.3 * np.hypot(red_green.mean(), yellow_blue.mean()))

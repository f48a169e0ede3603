"""What can be had without a network: classical denoisers and a classical noise estimator, as baselines.

They run in the same process, on the same noise and told the same level as the network under test. Their
one free factor was chosen on four photos of CBSD68 at sigma 15, 25 and 50, among three or four values.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.restoration import denoise_tv_chambolle, denoise_wavelet, estimate_sigma

from restorer.engine.session import Model
from restorer.imaging.planes import from_planes, to_planes
from training.benchmarks import SIGMAS, Picture, Result, denoise, pictures, read_picture, with_noise
from training.metrics import EightBit, psnr

Classical = Callable[[EightBit, float], EightBit]
"""A noisy picture, H x W x 3, and sigma as a fraction of full scale to a cleaner picture."""


def non_local_means(noisy: EightBit, sigma: float) -> EightBit:
    """OpenCV's, in Lab. Source: Buades et al. 2005, "A non-local algorithm for image denoising"."""
    strength = 0.7 * 255.0 * sigma
    bgr = np.ascontiguousarray(noisy[..., ::-1])
    return np.asarray(cv2.fastNlMeansDenoisingColored(bgr, None, strength, strength, 7, 21)[..., ::-1])


def wavelet_shrinkage(noisy: EightBit, sigma: float) -> EightBit:
    """scikit-image's BayesShrink in YCbCr. Source: Chang et al. 2000, "Adaptive wavelet thresholding"."""
    return _eight_bit(
        denoise_wavelet(noisy / 255.0, sigma=sigma, channel_axis=-1, convert2ycbcr=True, rescale_sigma=True)
    )


def total_variation(noisy: EightBit, sigma: float) -> EightBit:
    """scikit-image's. Source: Chambolle 2004, "An algorithm for total variation minimization"."""
    return _eight_bit(denoise_tv_chambolle(noisy / 255.0, weight=0.9 * sigma, channel_axis=-1))


def wavelet_level(noisy: EightBit) -> float:
    """Sigma by the median of the finest wavelet coefficients, mean over the channels: for white noise.

    Source: Donoho and Johnstone 1994, "Ideal spatial adaptation by wavelet shrinkage".
    """
    return float(estimate_sigma(noisy / 255.0, average_sigmas=True, channel_axis=-1))


CLASSICAL: MappingProxyType[str, Classical] = MappingProxyType(
    {
        "OpenCV non-local means": non_local_means,
        "scikit-image wavelet": wavelet_shrinkage,
        "scikit-image total variation": total_variation,
    }
)


def baselines_for(model: Model, bench: Path) -> Iterator[Callable[[], Result]]:
    """The baselines of a denoiser, for the benchmark folders that are there."""
    if model.manifest.task != "denoise":
        return
    for name in ("cbsd68", "set12_gray"):
        if (bench / name).is_dir():
            yield partial(classical, bench / name)
    if (bench / "polyu20").is_dir():
        yield partial(told_by_wavelets, model, bench / "polyu20")


def classical(folder: Path) -> Result:
    """The classical denoisers on 8-bit white noise."""
    photos = [read_picture(path) for path in pictures(folder)]
    header = ("", *(f"sigma {sigma}" for sigma in SIGMAS))
    result = Result(f"Without a network, 8-bit noise ({folder.name})", header)
    for name, method in CLASSICAL.items():
        means = (np.mean([_classical_psnr(method, photo, sigma) for photo in photos]) for sigma in SIGMAS)
        result.rows.append((name, *(f"{mean:.2f}" for mean in means)))
    return result


def _classical_psnr(method: Classical, photo: Picture, sigma: int) -> float:
    planes = with_noise(photo.pixels, photo.bands, sigma, eight_bit=True)
    noisy = np.asarray(from_planes(planes, bands=3, depth=8, alpha=None), np.uint8)
    return psnr(method(noisy, sigma / 255)[..., : photo.bands], photo.pixels[..., : photo.bands])


def told_by_wavelets(model: Model, folder: Path) -> Result:
    """Real photos through the network under test, told the level that the wavelets measure."""
    result = Result(f"Level by a classical estimator ({folder.name})", ("", "PSNR", "level, of 255"))
    values, levels = [], []
    for path in pictures(folder, "*real*"):
        noisy = read_picture(path).pixels
        clean = read_picture(path.with_name(path.name.replace("real", "mean"))).pixels
        levels.append(wavelet_level(noisy))
        restored = denoise(model, to_planes(noisy, bands=3), levels[-1])
        values.append(psnr(from_planes(restored, bands=3, depth=8, alpha=None), clean))
    name = f"{model.name}, level by wavelets"
    result.rows = [(name, f"{np.mean(values):.2f}", f"{255 * np.mean(levels):.1f}")]
    return result


def _eight_bit(values: NDArray[np.float64]) -> EightBit:
    return np.asarray(np.rint(np.clip(values, 0.0, 1.0) * 255.0), np.uint8)

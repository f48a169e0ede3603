"""Coloured noise: any spectrum, of luminance and of chrominance apart, stronger in shadows or in lights.

What a camera's own steps leave of its noise differs from maker to maker, and no simulation has them all. What
comes out agrees in this: it depends on brightness and on frequency, and colour is coarser than luminance. So
noise is drawn that has just these properties and no history.

Source: Lebrun, Colom and Morel 2015, "Multiscale image blind denoising" (noise of unknown cameras as a
function of signal and frequency).
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import conv2d, pad

from training.degrade import draw
from training.degrade.level import brightness

_DEVIATIONS = (0.5, 1.0, 2.0, 4.0)  # pixels, of the blurs that make the coarser octaves; the finest is white
_REACH = 12  # pixels; three deviations of the widest


@dataclass(frozen=True, slots=True, kw_only=True)
class ColoredNoise:
    """Ranges of the spectra, one draw a photo."""

    strength: tuple[float, float] = (0.005, 0.035)  # deviation of luminance, fraction of full scale
    luma_slope: tuple[float, float] = (-1.0, 1.0)  # powers of two by which power falls with an octave
    chroma_slope: tuple[float, float] = (-2.5, 0.0)
    unevenness: float = 1.5  # deviation of the logarithm of each octave's power about its slope
    chroma: tuple[float, float] = (0.2, 1.0)  # deviation of chrominance as a share of luminance's
    tilt: tuple[float, float] = (-1.0, 2.0)  # of the logarithm of its deviation, from white to black


def colored_residual(clean: Tensor, settings: ColoredNoise, generator: torch.Generator) -> Tensor:
    """Noise of a spectrum of its own for each photo.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1; sides of 13 or more.

    Returns:
        N x 3 x H x W, to be added to `clean`.
    """
    n = clean.shape[0]
    luma = _of_spectrum(clean[:, :1], settings.luma_slope, settings.unevenness, generator)
    colors = _of_spectrum(clean, settings.chroma_slope, settings.unevenness, generator)
    chroma = (colors - colors.mean(dim=1, keepdim=True)) * 1.5**0.5  # the mean takes a third of the power
    strength = draw.log_uniform(n, *settings.strength, generator)
    tilt = draw.uniform(n, *settings.tilt, generator)
    noise = luma + draw.uniform(n, *settings.chroma, generator) * chroma
    residual: Tensor = strength * torch.exp(tilt * (0.5 - brightness(clean))) * noise
    return residual


def _of_spectrum(
    like: Tensor, slopes: tuple[float, float], unevenness: float, generator: torch.Generator
) -> Tensor:
    """Noise of deviation 1, the sum of octaves; all channels of a photo have one spectrum."""
    n = like.shape[0]
    slope = draw.uniform(n, *slopes, generator)
    total, power = torch.zeros_like(like), torch.zeros_like(slope)
    for octave, deviation in enumerate((0.0, *_DEVIATIONS)):
        spread = unevenness * torch.randn(slope.shape, generator=generator, device=slope.device)
        share = torch.exp2(-slope * octave) * torch.exp(spread)
        total = total + share.sqrt() * _octave(draw.normal_like(like, generator), deviation)
        power = power + share
    return total / power.sqrt()


def _octave(white: Tensor, deviation: float) -> Tensor:
    """White noise blurred, of deviation 1 again."""
    if deviation == 0:
        return white
    place = torch.arange(-_REACH, _REACH + 1, device=white.device)
    profile = torch.exp(-0.5 * (place / deviation) ** 2)
    profile = profile / profile.square().sum().sqrt()
    kernel = profile.expand(white.shape[1], 1, 1, -1)
    rows = conv2d(pad(white, (_REACH, _REACH, 0, 0), mode="reflect"), kernel, groups=white.shape[1])
    return conv2d(
        pad(rows, (0, 0, _REACH, _REACH), mode="reflect"), kernel.transpose(2, 3), groups=white.shape[1]
    )

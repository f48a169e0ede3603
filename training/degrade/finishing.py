"""What a camera does to its noise after developing: smooth the luminance, smooth the colour more, sharpen.

This is what makes real noise coarse. On twenty photos of five cameras at high sensitivity (PolyU) the
noise of the colour differences still agrees by 0.58 four pixels apart and that of the luminance by 0.65
with its neighbour, and means of 8 x 8 pixels vary four times as much as those of white noise would;
without these steps simulated noise has 0.05, 0.43 and 2.4.

Sources: He et al. 2010, "Guided image filtering" (edge-preserving smoothing from box means); Xu et al.
2018, "Real-world noisy image denoising: a new benchmark" (PolyU).
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, conv2d, pad

from training.degrade import draw

_LUMA = (0.299, 0.587, 0.114)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finishing:
    """Ranges of a camera's finishing, one draw a photo (radii: one a batch)."""

    luma_share: float = 0.9  # photos whose luminance is smoothed
    luma_strength: tuple[float, float] = (
        1.0,
        30.0,
    )  # of the smoothing, in variances of the noise, log-uniform
    luma_radius: tuple[int, int] = (1, 5)  # pixels
    chroma_share: float = 0.9  # photos whose colour noise is smoothed
    chroma_radius: tuple[int, int] = (2, 11)  # pixels
    chroma_left: tuple[float, float] = (0.0, 0.15)  # share of the fine colour noise that stays
    sharpened_share: float = 0.4
    sharpening: tuple[float, float] = (0.2, 1.0)  # amount of the unsharp mask


def finished_residual(
    quiet: Tensor, noisy: Tensor, settings: Finishing, generator: torch.Generator
) -> Tensor:
    """The noise that is left when the camera is done.

    Args:
        quiet: N x 3 x H x W, the developed photo without noise, sRGB, 0 to 1; sides of 17 or more.
        noisy: the same with it.

    Returns:
        N x 3 x H x W.
    """
    weights = torch.tensor(_LUMA, device=quiet.device).view(1, 3, 1, 1)
    quiet_luma, noisy_luma = ((planes * weights).sum(dim=1, keepdim=True) for planes in (quiet, noisy))
    luma = _smoothed_luma(quiet_luma, noisy_luma, settings, generator)
    chroma = (noisy - noisy_luma) - (quiet - quiet_luma)
    return _sharpened(luma, settings, generator) + _smoothed_chroma(chroma, settings, generator)


def _smoothed_luma(quiet: Tensor, noisy: Tensor, settings: Finishing, generator: torch.Generator) -> Tensor:
    """The luminance's noise after a guided filter that knows how strong the noise is."""
    n = quiet.shape[0]
    noise = noisy - quiet
    smoothed = draw.chosen(n, settings.luma_share, generator)
    strength = draw.log_uniform(n, *settings.luma_strength, generator)
    epsilon = strength * noise.square().mean(dim=(2, 3), keepdim=True) + 1e-8
    radius = draw.integer(*settings.luma_radius, generator)
    left = _guided_by_itself(noisy, epsilon, radius) - _guided_by_itself(quiet, epsilon, radius)
    return torch.where(smoothed, left, noise)


def _guided_by_itself(planes: Tensor, epsilon: Tensor, radius: int) -> Tensor:
    mean = _box(planes, radius)
    variance = (_box(planes * planes, radius) - mean * mean).clamp_min(0.0)
    slope = variance / (variance + epsilon)
    return _box(slope, radius) * planes + _box(mean * (1.0 - slope), radius)


def _smoothed_chroma(chroma: Tensor, settings: Finishing, generator: torch.Generator) -> Tensor:
    n = chroma.shape[0]
    smoothed = draw.chosen(n, settings.chroma_share, generator)
    left = torch.where(smoothed, draw.uniform(n, *settings.chroma_left, generator), 1.0)
    coarse = _box(chroma, draw.integer(*settings.chroma_radius, generator))
    return coarse + left * (chroma - coarse)


def _sharpened(luma: Tensor, settings: Finishing, generator: torch.Generator) -> Tensor:
    n = luma.shape[0]
    amount = draw.uniform(n, *settings.sharpening, generator)
    amount = amount * draw.chosen(n, settings.sharpened_share, generator)
    kernel = torch.tensor([[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]], device=luma.device) / 16.0
    soft = conv2d(pad(luma, (1, 1, 1, 1), mode="reflect"), kernel[None, None])
    return luma + amount * (luma - soft)


def _box(planes: Tensor, radius: int) -> Tensor:
    """The mean of the square around each pixel, edges mirrored."""
    padded = pad(planes, (radius,) * 4, mode="reflect")
    rows = avg_pool2d(padded, (2 * radius + 1, 1), stride=1)
    return avg_pool2d(rows, (1, 2 * radius + 1), stride=1)

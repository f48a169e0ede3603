"""The sigma of a noise that is not white: the level at which a denoiser has to work.

What a denoiser cannot average away is the noise's power at low frequencies, so the level of
correlated noise is that of the white noise with the same power there. For white noise of
deviation s the mean of 4 x 4 pixels has deviation s / 4, so four times the deviation of such means
is the level: s itself for white noise, two to three times the deviation for a camera's.
"""

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, pad

KNOTS = 8
"""Brightness knots of a level curve, evenly spaced from 0 to 1, as the app's `SigmaCurve` has them."""

_LUMA = (0.299, 0.587, 0.114)


def brightness(planes: Tensor) -> Tensor:
    """Luma of planes blurred over 5 x 5 pixels: what the level curve is read at.

    Args:
        planes: N x 3 x H x W, sRGB.

    Returns:
        N x 1 x H x W, 0 to 1.
    """
    weights = torch.tensor(_LUMA, device=planes.device).view(1, 3, 1, 1)
    luma = (planes * weights).sum(dim=1, keepdim=True).clamp(0.0, 1.0)
    return avg_pool2d(pad(luma, (2, 2, 2, 2), mode="replicate"), 5, stride=1)


def knot_weights(bright: Tensor) -> Tensor:
    """Share of each knot in each pixel, triangular between neighbours: N x KNOTS x H x W."""
    knots = torch.linspace(0.0, 1.0, KNOTS, device=bright.device).view(1, -1, 1, 1)
    return (1.0 - (bright - knots).abs() * (KNOTS - 1)).clamp_min(0.0)


def effective_sigma(residual: Tensor, degraded: Tensor) -> Tensor:
    """The level of each photo's noise as a smooth function of brightness.

    Args:
        residual: N x 3 x H x W, degraded minus clean; H and W are multiples of 4.
        degraded: N x 3 x H x W, what the network sees.

    Returns:
        N x 1 x H x W, fraction of full scale.
    """
    power = (4.0 * avg_pool2d(residual, 4)).square().mean(dim=1, keepdim=True)
    return _by_brightness(power, brightness(degraded))


def told_level(answer: Tensor, degraded: Tensor) -> Tensor:
    """A noise-level network's map as the app hands it on: one curve a photo, read at each brightness.

    Args:
        answer: N x 1 x H x W, fraction of full scale; H and W are multiples of 4.
        degraded: N x 3 x H x W, what the network saw.

    Returns:
        N x 1 x H x W, fraction of full scale.
    """
    return _by_brightness(avg_pool2d(answer.square(), 4), brightness(degraded))


def _by_brightness(power: Tensor, bright: Tensor) -> Tensor:
    """Square root of the mean power at each brightness; `power` is known for every 4 x 4 pixels."""
    weights = knot_weights(avg_pool2d(bright, 4))
    everywhere = power.mean(dim=(2, 3), keepdim=True)
    # a knot with little evidence leans on the whole photo's level: a dozen cells' worth of it
    prior = 12.0
    at_knots = ((weights * power).sum(dim=(2, 3), keepdim=True) + prior * everywhere) / (
        weights.sum(dim=(2, 3), keepdim=True) + prior
    )
    return (knot_weights(bright) * at_knots.sqrt()).sum(dim=1, keepdim=True)

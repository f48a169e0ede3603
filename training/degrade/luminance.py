"""What old photos look like to a colouriser: grain, blur, and tones that have faded.

The colouriser is trained on the luminance of clean photos but used on old ones; it learns here not
to take grain for texture or a faded sky for fog. The degraded luminance is what the network sees,
the clean chrominance what it is asked for.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import conv2d, pad

from training.degrade import draw


@dataclass(frozen=True, slots=True, kw_only=True)
class Fading:
    """Ranges of what is done to the luminance, one draw a photo."""

    share: float = 0.5  # photos that are degraded at all
    grain: tuple[float, float] = (0.0, 0.06)  # deviation, fraction of full scale
    black: tuple[float, float] = (0.0, 0.12)  # where black has faded to
    white: tuple[float, float] = (0.85, 1.0)
    gamma: tuple[float, float] = (0.8, 1.25)
    blur_share: float = 0.3


def fade(luminance: Tensor, settings: Fading, generator: torch.Generator) -> Tensor:
    """Degrade luminance.

    Args:
        luminance: N x 1 x H x W, L*/100.

    Returns:
        The same shape, 0 to 1.
    """
    n = luminance.shape[0]
    black = draw.uniform(n, *settings.black, generator)
    white = draw.uniform(n, *settings.white, generator)
    faded = black + (white - black) * luminance.clamp(0.0, 1.0) ** draw.uniform(n, *settings.gamma, generator)
    blurred = conv2d(
        pad(faded, (1, 1, 1, 1), mode="replicate"),
        torch.tensor([[1.0, 2, 1], [2, 4, 2], [1, 2, 1]], device=luminance.device)[None, None] / 16,
    )
    faded = torch.where(draw.chosen(n, settings.blur_share, generator), blurred, faded)
    grain = draw.uniform(n, *settings.grain, generator) * draw.normal_like(faded, generator)
    # grain is strongest in the mid-tones, where film is half developed
    faded = faded + grain * (4.0 * faded * (1.0 - faded)).clamp_min(0.0).sqrt()
    touched = draw.chosen(n, settings.share, generator)
    return torch.where(touched, faded, luminance).clamp(0.0, 1.0)

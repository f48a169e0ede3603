"""Film grain as a scan of a print or negative shows it: coarse, strongest in the mid-tones.

Grain is clumps of silver or dye: round spots, wider than a scanner's pixels, whose density varies most
where the film is half developed. Colour film has a layer for each colour, so the grain of its channels
agrees in part; grey film has one.

Source: Newson et al. 2017, "A stochastic film grain model for resolution-independent rendering" (grain's
variance against grey level, its size against the pixel's).
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import conv2d, pad

from training.degrade import draw

_REACH = 5  # pixels; three deviations of the widest spot


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmGrain:
    """Ranges of the grain, one draw a photo (size: one a batch)."""

    strength: tuple[float, float] = (0.01, 0.1)  # deviation in the mid-tones, fraction of full scale
    size: tuple[float, float] = (0.3, 1.6)  # deviation of a spot's profile, in pixels
    shared: tuple[float, float] = (0.3, 1.0)  # share of the variance that all channels have in common
    scanner: tuple[float, float] = (0.0, 0.01)  # deviation of the scanner's own white noise


def film_residual(clean: Tensor, settings: FilmGrain, generator: torch.Generator) -> Tensor:
    """The grain a scanned photo would have.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1.

    Returns:
        N x 3 x H x W, to be added to `clean`.
    """
    n = clean.shape[0]
    shared = draw.uniform(n, *settings.shared, generator)
    common = draw.normal_like(clean[:, :1], generator)
    own = draw.normal_like(clean, generator)
    grain = _spots(shared.sqrt() * common + (1.0 - shared).sqrt() * own, settings, generator)
    midtones = (4.0 * clean * (1.0 - clean)).clamp_min(0.0).sqrt()
    grain = draw.log_uniform(n, *settings.strength, generator) * midtones * grain
    return grain + draw.uniform(n, *settings.scanner, generator) * draw.normal_like(clean, generator)


def _spots(white: Tensor, settings: FilmGrain, generator: torch.Generator) -> Tensor:
    """White noise as round spots, of deviation 1 again."""
    size = draw.number(*settings.size, generator)
    place = torch.arange(-_REACH, _REACH + 1, device=white.device)
    profile = torch.exp(-0.5 * (place / size) ** 2)
    profile = profile / profile.square().sum().sqrt()
    kernel = torch.outer(profile, profile).expand(3, 1, -1, -1)
    return conv2d(pad(white, (_REACH,) * 4, mode="reflect"), kernel, groups=3)

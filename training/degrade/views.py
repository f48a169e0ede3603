"""Two views of each photo, as a user might hold both: another crop, another exposure, grain, a grey copy.

What both views share is what a code should hold; what tells them apart it should let go.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample

from training.degrade import draw


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """Ranges of what is done to a photo, one draw a view; grey and sepia are drawn for both together."""

    crop: tuple[float, float] = (0.62, 1.0)  # share of the side that is kept
    exposure: tuple[float, float] = (-0.35, 0.35)  # logarithm of the exponent that brightness is raised to
    faded_share: float = 0.4  # views whose black or white has faded
    black: tuple[float, float] = (0.0, 0.12)
    white: tuple[float, float] = (0.85, 1.0)
    grainy_share: float = 0.4
    grain: tuple[float, float] = (0.0, 0.05)  # deviation, fraction of full scale
    grey_share: float = 0.3  # photos of one tone
    sepia_share: float = 0.4  # of these


def two_views(clean: Tensor, side: int, settings: Views, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Two views of each photo.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1.

    Returns:
        Twice N x 3 x side x side, 0 to 1.
    """
    n = len(clean)
    grey = draw.chosen(n, settings.grey_share, generator)
    sepia = draw.chosen(n, settings.sepia_share, generator)
    tint = torch.cat([torch.ones_like(sepia, dtype=clean.dtype), *_tints(n, generator)], dim=1)
    luma = (clean * clean.new_tensor((0.299, 0.587, 0.114)).view(1, 3, 1, 1)).sum(dim=1, keepdim=True)
    toned = torch.where(grey, luma * torch.where(sepia, tint, 1.0), clean)
    first, second = (aged(_cropped(toned, side, settings, generator), settings, generator) for _ in range(2))
    return first, second


def aged(photos: Tensor, settings: Views, generator: torch.Generator) -> Tensor:
    """Another exposure, faded tones, grain; N x 3 x H x W, 0 to 1."""
    n = len(photos)
    exposed = photos.clamp(0.0, 1.0) ** torch.exp(draw.uniform(n, *settings.exposure, generator))
    black = draw.uniform(n, *settings.black, generator) * draw.chosen(n, settings.faded_share, generator)
    lost = (1.0 - draw.uniform(n, *settings.white, generator)) * draw.chosen(
        n, settings.faded_share, generator
    )
    faded = black + (1.0 - lost - black) * exposed
    grain = draw.uniform(n, *settings.grain, generator) * draw.chosen(n, settings.grainy_share, generator)
    return (faded + grain * draw.normal_like(faded, generator)).clamp(0.0, 1.0)


def _tints(n: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Green and blue of a sepia tone, red being 1."""
    return draw.uniform(n, 0.8, 0.98, generator), draw.uniform(n, 0.55, 0.9, generator)


def _cropped(photos: Tensor, side: int, settings: Views, generator: torch.Generator) -> Tensor:
    """A square crop of each, half of them mirrored, scaled to `side`."""
    n = len(photos)
    share = draw.uniform(n, *settings.crop, generator).flatten()
    places = (2.0 * torch.rand((n, 2), generator=generator, device=generator.device) - 1.0) * (1.0 - share)[
        :, None
    ]
    mirrored = torch.where(draw.chosen(n, 0.5, generator).flatten(), -1.0, 1.0)
    way = torch.zeros((n, 2, 3), device=photos.device)
    way[:, 0, 0], way[:, 1, 1], way[:, :, 2] = share * mirrored, share, places
    grid = affine_grid(way, [n, 3, side, side], align_corners=False)
    return grid_sample(photos, grid, padding_mode="reflection", align_corners=False)

"""Random parameters, one per photo of a batch, shaped so that they multiply planes."""

import math

import torch
from torch import Tensor


def uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    """Evenly spread values, count x 1 x 1 x 1."""
    return low + (high - low) * torch.rand((count, 1, 1, 1), generator=generator, device=generator.device)


def log_uniform(count: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    """Values whose logarithm is evenly spread, count x 1 x 1 x 1."""
    return torch.exp(uniform(count, math.log(low), math.log(high), generator))


def chosen(count: int, share: float, generator: torch.Generator) -> Tensor:
    """True for about `share` of the photos, count x 1 x 1 x 1."""
    return uniform(count, 0.0, 1.0, generator) < share


def normal_like(planes: Tensor, generator: torch.Generator) -> Tensor:
    """White Gaussian noise of deviation 1 in the shape of `planes`."""
    return torch.randn(planes.shape, generator=generator, device=planes.device)


def integer(low: int, high: int, generator: torch.Generator) -> int:
    """One integer, low to high inclusive."""
    return int(torch.randint(low, high + 1, (), generator=generator, device=generator.device))


def number(low: float, high: float, generator: torch.Generator) -> float:
    """One evenly spread number."""
    return float(uniform(1, low, high, generator))

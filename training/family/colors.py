"""Variants of a photo's colours from a variational bottleneck: zero, drawn codes, and the photo's own."""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from restorer.imaging.color import clamp_to_gamut, lab_to_srgb
from training.family.pictures import mosaic, write_mosaics
from training.family.trained import Trained
from training.networks.color_variational import ColorVariational
from training.networks.variational import divergence

_PHOTOS, _SHOWN, _DRAWS = 64, 6, 8

Array = NDArray[Any]


@torch.no_grad()
def variants(member: Trained) -> dict[str, float]:
    """Paint held-out photos with several codes; how near the truth each comes, and how far apart they are."""
    network = member.network
    assert isinstance(network, ColorVariational)
    crops = member.task.crops(member.split.validation, seed=0)
    lab = torch.stack([crops[index] for index in range(_PHOTOS)])
    luminance, truth = lab[:, :1], lab[:, 1:]
    generator = torch.Generator().manual_seed(0)
    size = network.mean.out_features
    zero = network.paint(luminance, torch.zeros(len(lab), size))
    own = network.paint(luminance, network.encode(lab))
    drawn = [
        network.paint(luminance, torch.randn(len(lab), size, generator=generator)) for _ in range(_DRAWS)
    ]
    _write(member, luminance, [torch.zeros_like(truth), zero, *drawn[:4], own, truth])
    best = torch.stack([_squares(painted, truth) for painted in drawn]).amin(dim=0)
    grey = truth.square().mean(dim=(1, 2, 3))
    spread = torch.stack(drawn).std(dim=0).mean()
    return {
        "code zero over the grey copy, dB": _gain(grey, _squares(zero, truth)),
        "one drawn code over the grey copy, dB": _gain(grey, _squares(drawn[0], truth)),
        f"best of {_DRAWS} drawn codes over the grey copy, dB": _gain(grey, best),
        "the photo's own code over the grey copy, dB": _gain(grey, _squares(own, truth)),
        "deviation between variants, a* and b*": float(spread) * 110.0,
        "divergence, nats per photo": float(divergence(*network.posterior(lab)).mean()),
    }


def _squares(painted: Tensor, truth: Tensor) -> Tensor:
    return (painted - truth).square().mean(dim=(1, 2, 3))


def _gain(grey: Tensor, error: Tensor) -> float:
    return float(10.0 * torch.log10(grey.mean() / error.mean()))


def _write(member: Trained, luminance: Tensor, painted: list[Tensor]) -> None:
    rows = [_srgb(luminance[photo], colors[photo]) for photo in range(_SHOWN) for colors in painted]
    title = "grey, code zero, four drawn codes, the photo's own code, truth"
    write_mosaics(member.out / "variants.png", [(title, mosaic(np.stack(rows), len(painted)))])


def _srgb(luminance: Tensor, chrominance: Tensor) -> Array:
    planes = torch.cat([luminance * 100.0, chrominance * 110.0]).permute(1, 2, 0)
    lab = np.ascontiguousarray(planes.numpy(), np.float32)
    return np.clip(lab_to_srgb(clamp_to_gamut(lab)), 0.0, 1.0)

"""Reads the noise level of a photo: a small encoder that looks at residual texture.

It works at half, quarter and eighth resolution and answers once per 8 x 8 pixels; nothing is
pooled over the whole picture, so crops of a photo answer as the whole would.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate, softplus

from training.networks.unet import level


class NoiseLevel(nn.Module):
    """Encoder with one number per 8 x 8 pixels.

    Args:
        channels: at half, quarter and eighth resolution.
        blocks: residual blocks in each.
    """

    multiple = 8

    def __init__(self, channels: tuple[int, ...] = (32, 48, 64), blocks: int = 2) -> None:
        super().__init__()
        if len(channels) != 3:
            raise ValueError("the noise-level network has three levels")
        layers: list[nn.Module] = [
            nn.Conv2d(3, channels[0], 6, stride=2, padding=2),
            *level(channels[0], blocks),
        ]
        for finer, coarser in pairwise(channels):
            layers += [nn.Conv2d(finer, coarser, 2, stride=2), *level(coarser, blocks)]
        self.encoder = nn.Sequential(*layers)
        self.answer = nn.Conv2d(channels[-1], 1, 1)
        with torch.no_grad():
            self.answer.bias.fill_(-2.5)  # type: ignore[union-attr]  # softplus(-2.5) = 20/255

    def forward(self, planes: Tensor) -> Tensor:
        """Tell the noise level.

        Args:
            planes: N x 3 x H x W, sRGB, nominally 0 to 1. H and W are multiples of 8.

        Returns:
            N x 1 x H x W, the level at which the denoisers restore best, fraction of full scale.
        """
        x = self.encoder(planes)
        return interpolate(softplus(self.answer(torch.relu(x))), scale_factor=8.0, mode="nearest")

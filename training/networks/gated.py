"""NAFNet's block (Chen et al. 2022), without its pooling over the whole picture: tiles stay exact.

Products of two halves of the channels stand for activations, and depthwise convolutions for most of the
mixing over pixels. Three such blocks cost what one residual block does.
"""

import torch
from torch import Tensor, nn


class ChannelNorm(nn.Module):
    """Mean 0 and deviation 1 over the channels at each pixel, then a learnt scale and offset for each."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(channels, 1, 1))
        self.offset = nn.Parameter(torch.zeros(channels, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        centred = x - x.mean(1, keepdim=True)
        deviation = (centred.square().mean(1, keepdim=True) + 1e-6).sqrt()
        normal: Tensor = centred / deviation * self.scale + self.offset
        return normal


class Gate(nn.Module):
    """The product of the channels' two halves."""

    def forward(self, x: Tensor) -> Tensor:
        first, second = x.chunk(2, dim=1)
        return first * second


class GatedBlock(nn.Module):
    """Two residual steps: one that looks at neighbours, one that mixes channels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.look = nn.Sequential(
            ChannelNorm(channels),
            nn.Conv2d(channels, 2 * channels, 1),
            nn.Conv2d(2 * channels, 2 * channels, 3, padding=1, groups=2 * channels),
            Gate(),
            nn.Conv2d(channels, channels, 1),
        )
        self.mix = nn.Sequential(
            ChannelNorm(channels),
            nn.Conv2d(channels, 2 * channels, 1),
            Gate(),
            nn.Conv2d(channels, channels, 1),
        )
        for last in (self.look[-1], self.mix[-1]):  # starts as the identity, as by the paper's factors of 0
            nn.init.zeros_(last.weight)  # type: ignore[arg-type]

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.look(x)
        y: Tensor = x + self.mix(x)
        return y

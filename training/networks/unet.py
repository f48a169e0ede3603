"""A U-Net: the encoder-decoder of the denoisers.

Its first level works at full resolution, as DRUNet's (Zhang et al. 2021), or at half with more channels, as
FFDNet (Zhang et al. 2018), where the head's 6 x 6 kernels of stride 2 are 3 x 3 ones on 2 x 2-unshuffled
pixels, without moving them; at equal cost full resolution is better (docs/models.md). Convolutions down and
up have kernel and stride 2 and nothing is pooled over the whole picture, so the result at a pixel
depends on a bounded neighbourhood and on its position modulo `multiple` only: tiles are exact.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn.functional import pixel_shuffle


class ResidualBlock(nn.Module):
    """x + conv(relu(conv(x))): the block of EDSR (Lim et al. 2017), without normalisation."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.zeros_(self.second.weight)  # starts as the identity, so that depth costs no warm-up

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = x + self.second(torch.relu(self.first(x)))
        return y


class UNet(nn.Module):
    """Encoder, bottleneck and decoder with additive skips.

    Args:
        channels: of each level, finest first; each level works at half the resolution of the one before.
        blocks: in each level of the encoder and of the decoder, and in the bottleneck.
        finest: the first level works at 1 / finest of the picture's resolution.
        block: what the levels are made of, given its channels.
    """

    half_stored = True

    def __init__(
        self,
        channels: tuple[int, ...] = (32, 64, 128, 128),
        blocks: int = 2,
        finest: Literal[1, 2] = 2,
        block: Callable[[int], nn.Module] = ResidualBlock,
    ) -> None:
        super().__init__()
        self.finest = finest
        self.multiple = finest * 2 ** (len(channels) - 1)
        self.grows = block is ResidualBlock  # see `training.growing`
        size = 3 * finest
        self.head = nn.Conv2d(3 + 1, channels[0], size, stride=finest, padding=finest)
        self.encoder = nn.ModuleList(level(c, blocks, block) for c in channels[:-1])
        self.down = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2) for a, b in pairwise(channels))
        self.bottleneck = level(channels[-1], blocks, block)
        self.up = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in pairwise(channels))
        self.decoder = nn.ModuleList(level(c, blocks, block) for c in channels[:-1])
        self.tail = nn.Conv2d(channels[0], 3 * finest**2, 3, padding=1)

    def forward(self, planes: Tensor, sigma: Tensor) -> Tensor:
        """Clean noisy planes.

        Args:
            planes: N x 3 x H x W, sRGB, nominally 0 to 1; never clipped. H and W are multiples of `multiple`.
            sigma: N x 1 x H x W, noise level as a fraction of full scale.

        Returns:
            N x 3 x H x W, clean planes.
        """
        x = self.head(torch.cat([planes, sigma], dim=1))
        skips = []
        for blocks, down in zip(self.encoder, self.down, strict=True):
            x = blocks(x)
            skips.append(x)
            x = down(x)
        x = self.bottleneck(x)
        for blocks, up, skip in zip(reversed(self.decoder), reversed(self.up), reversed(skips), strict=True):
            x = blocks(up(x) + skip)
        change = self.tail(x)
        return planes + (pixel_shuffle(change, self.finest) if self.finest > 1 else change)


def level(channels: int, blocks: int, block: Callable[[int], nn.Module] = ResidualBlock) -> nn.Sequential:
    """Blocks that follow each other at one resolution."""
    return nn.Sequential(*(block(channels) for _ in range(blocks)))

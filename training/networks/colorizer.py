"""Colour from luminance: a U-Net whose bottleneck sees the whole scene.

What colour a thing has depends on what the picture shows, so the mean over the bottleneck is mixed
back into every place of it. The network is shown the whole photo once, at its working size, and
answers at half of it: eyes and JPEG alike take chrominance at half the resolution.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn

from training.degrade.hints import PATCH
from training.networks.unet import level


class Colorizer(nn.Module):
    """Encoder, bottleneck with global context, decoder to half resolution.

    Args:
        channels: of each level, finest first; level k works at 1 / 2^(k+1) of the working size.
        blocks: residual blocks in each level.
        vividness: what unhinted answers are enlarged by when the network is used; a loss that asks for
            one answer where many colours are plausible pulls it towards grey.
    """

    output_scale = 0.5

    def __init__(
        self,
        channels: tuple[int, ...] = (32, 64, 128, 160, 192),
        blocks: int = 2,
        vividness: float = 1.0,
    ) -> None:
        super().__init__()
        self.vividness = vividness
        self.multiple = 2 ** len(channels)
        self.head = nn.Conv2d(1 + 3, channels[0], 4, stride=2, padding=1)
        self.encoder = nn.ModuleList(level(c, blocks) for c in channels[:-1])
        self.down = nn.ModuleList(nn.Conv2d(a, b, 2, stride=2) for a, b in pairwise(channels))
        self.bottleneck = level(channels[-1], blocks)
        self.scene = nn.Sequential(
            nn.Linear(channels[-1], channels[-1]), nn.ReLU(), nn.Linear(channels[-1], channels[-1])
        )
        self.after_scene = level(channels[-1], blocks)
        self.up = nn.ModuleList(nn.ConvTranspose2d(b, a, 2, stride=2) for a, b in pairwise(channels))
        self.decoder = nn.ModuleList(level(c, blocks) for c in channels[:-1])
        self.tail = nn.Conv2d(channels[0], 2, 3, padding=1)

    def forward(self, luminance: Tensor, hints: Tensor) -> Tensor:
        """Guess chrominance.

        Args:
            luminance: N x 1 x H x W, L*/100. H and W are multiples of `multiple`.
            hints: N x 3 x H x W, a*/110, b*/110 and 1 where the user pinned a colour, else zeros.

        Returns:
            N x 2 x H/2 x W/2, a*/110 and b*/110.
        """
        x = self.head(torch.cat([luminance, hints], dim=1))
        skips = []
        for blocks, down in zip(self.encoder, self.down, strict=True):
            x = blocks(x)
            skips.append(x)
            x = down(x)
        x = self.bottleneck(x)
        x = x + self.scene(x.mean(dim=(2, 3)))[:, :, None, None]
        x = self.after_scene(x)
        for blocks, up, skip in zip(reversed(self.decoder), reversed(self.up), reversed(skips), strict=True):
            x = blocks(up(x) + skip)
        chrominance: Tensor = self.tail(x)
        return chrominance if self.training else self._gain(hints) * chrominance

    def _gain(self, hints: Tensor) -> Tensor:
        """The more colours are pinned, the less is guessed, and the less is to be enlarged: N x 1 x 1 x 1."""
        pins = hints[:, 2:].sum(dim=(2, 3), keepdim=True) / PATCH**2
        return 1.0 + (self.vividness - 1.0) / (1.0 + pins)

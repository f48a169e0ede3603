"""Colour from luminance: a U-Net whose bottleneck sees the whole scene.

What colour a thing has depends on what the picture shows, so the mean over the bottleneck is mixed
back into every place of it. The network is shown the whole photo once, at its working size, and
answers at half of it: eyes and JPEG alike take chrominance at half the resolution.

What colour a dress had cannot be seen in a grey photo. So the bottleneck may also be told a short code for
what the luminance leaves open: while learning it comes from the true colours, drawn as a variational
autoencoder's is; later all zeros ask for the best guess, and any other code for a variant.

Source: Sohn et al. 2015, "Learning structured output representation using deep conditional generative
models"; Deshpande et al. 2017, "Learning diverse image colorization".
"""

from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn

from training.degrade.hints import PATCH
from training.networks.attention import HintAttention
from training.networks.unet import level
from training.networks.variational import divergence


class Varied(NamedTuple):
    """What a colouriser answers while it learns to make variants."""

    chrominance: Tensor  # N x 2 x H/2 x W/2, a*/110 and b*/110
    divergence: Tensor  # N: of the code that was told from the standard normal, in nats


class Truth(NamedTuple):
    """What a colouriser is shown while it learns to make variants."""

    lab: Tensor  # N x 3 x H/2 x W/2: L*/100, a*/110, b*/110
    noise: Tensor  # N x code, standard normal: the code is drawn with it
    told: Tensor  # N x 1: 1 where the code is told; 0 asks for the best guess, as all zeros do


class Colorizer(nn.Module):
    """Encoder, bottleneck with global context, decoder to half resolution.

    Args:
        channels: of each level, finest first; level k works at 1 / 2^(k+1) of the working size.
        blocks: residual blocks in each level.
        vividness: what unhinted answers are enlarged by when the network is used; a loss that asks for
            one answer where many colours are plausible pulls it towards grey.
        code: numbers of the code that asks for a variant; 0: there are none.
        attending: levels of the decoder, coarsest first, whose places look at all others; at most all.
    """

    output_scale = 0.5
    heads = 4  # of attention
    begun_afresh = ("posterior.", "from_code.", "attention.")
    """Weights that a model file does not hold, or not before it had variants; best guesses do without."""

    def __init__(
        self,
        channels: tuple[int, ...] = (32, 64, 128, 160, 192),
        blocks: int = 2,
        vividness: float = 1.0,
        code: int = 0,
        attending: int = 0,
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
        self.attention = nn.ModuleList(
            HintAttention(channels[k], self.heads, 2 ** (k + 1))
            for k in reversed(range(max(0, len(channels) - 1 - attending), len(channels) - 1))
        )
        self.tail = nn.Conv2d(channels[0], 2, 3, padding=1)
        self.code = code
        if code:
            self.posterior = Posterior(code)
            self.from_code = nn.Linear(code, channels[-1], bias=False)
            nn.init.normal_(self.from_code.weight, std=0.1)  # small beside the bottleneck's own features

    def forward(
        self, luminance: Tensor, hints: Tensor, variant: Tensor | None = None, truth: Truth | None = None
    ) -> Tensor | Varied:
        """Guess chrominance.

        Args:
            luminance: N x 1 x H x W, L*/100. H and W are multiples of `multiple`.
            hints: N x 3 x H x W, a*/110, b*/110 and 1 where the user pinned a colour, else zeros.
            variant: N x code, or 1 x code for all; None: the best guess.
            truth: the true colours, from which a code is drawn in place of `variant`.

        Returns:
            N x 2 x H/2 x W/2, a*/110 and b*/110; with `truth` also what the code costs.
        """
        cost = None
        if truth is not None:
            variant, cost = self.posterior(truth)
        x = self.head(torch.cat([luminance, hints], dim=1))
        skips = []
        for blocks, down in zip(self.encoder, self.down, strict=True):
            x = blocks(x)
            skips.append(x)
            x = down(x)
        x = self.bottleneck(x)
        x = x + self.scene(x.mean(dim=(2, 3)))[:, :, None, None]
        if variant is not None:
            x = x + self.from_code(variant)[:, :, None, None]
        x = self.after_scene(x)
        levels = zip(reversed(self.decoder), reversed(self.up), reversed(skips), strict=True)
        for step, (blocks, up, skip) in enumerate(levels):
            x = up(x) + skip
            if step < len(self.attention):
                x = self.attention[step](x, hints)
            x = blocks(x)
        chrominance: Tensor = self.tail(x)
        if not self.training:
            chrominance = self._gain(hints) * chrominance
        return chrominance if cost is None else Varied(chrominance, cost)

    def _gain(self, hints: Tensor) -> Tensor:
        """The more colours are pinned, the less is guessed, and the less is to be enlarged: N x 1 x 1 x 1."""
        pins = hints[:, 2:].sum(dim=(2, 3), keepdim=True) / PATCH**2
        return 1.0 + (self.vividness - 1.0) / (1.0 + pins)


class Posterior(nn.Module):
    """Draws a photo's code from its true colours.

    Args:
        code: numbers in it.
        channels: of each level, finest first.
    """

    side = 4  # places of the coarsest level that the code is read from, in a square

    def __init__(self, code: int, channels: tuple[int, ...] = (32, 64, 128)) -> None:
        super().__init__()
        self.levels = nn.Sequential(
            *(
                nn.Sequential(nn.Conv2d(a, b, 4, stride=2, padding=1), nn.ReLU())
                for a, b in pairwise((3, *channels))
            ),
            nn.AdaptiveAvgPool2d(self.side),
            nn.Flatten(),
        )
        self.ends = nn.Linear(channels[-1] * self.side**2, 2 * code)
        nn.init.constant_(self.ends.bias[code:], -2.0)  # a code that is mostly noise teaches nothing

    def forward(self, truth: Truth) -> tuple[Tensor, Tensor]:
        """N x code, zeros where it is not told; and N: its divergence, 0 where it is not told."""
        mean, log_variance = self.ends(self.levels(truth.lab)).chunk(2, dim=1)
        code = mean + truth.noise * torch.exp(0.5 * log_variance)
        return truth.told * code, truth.told[:, 0] * divergence(mean, log_variance)

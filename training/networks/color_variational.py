"""The variational bottleneck on photos: one code per photo for what its luminance leaves open.

What colour a car had cannot be seen in a grey photo; a colouriser that must answer once answers brown.
Here the encoder looks at the true colours and leaves a short code, drawn as in a variational
autoencoder; the decoder sees the luminance and the code. At zero the code asks for the likeliest
colours, and codes drawn from the normal distribution ask for variants.

Source: Sohn et al. 2015, "Learning structured output representation using deep conditional generative
models"; Deshpande et al. 2017, "Learning diverse image colorization".
"""

from itertools import pairwise

import torch
from torch import Tensor, nn

from training.networks.coded import Coded
from training.networks.variational import divergence


class ColorVariational(nn.Module):
    """Chrominance from luminance and a code.

    Args:
        side: height and width of the photo, a multiple of 2 to the number of channels.
        channels: of each level, finest first.
        code: numbers in the code.
    """

    def __init__(self, side: int, channels: tuple[int, ...], code: int) -> None:
        super().__init__()
        numbers = channels[-1] * (side >> len(channels)) ** 2
        self.color = nn.Sequential(
            *(_down(a, b) for a, b in pairwise((3, *channels))),
            nn.Flatten(),
        )
        self.mean = nn.Linear(numbers, code)
        self.log_variance = nn.Linear(numbers, code)
        self.down = nn.ModuleList(_down(a, b) for a, b in pairwise((1, *channels)))
        self.from_code = nn.Linear(code, channels[-1])
        finer = (channels[0], *channels[:-1])
        self.up = nn.ModuleList(_up(b, a) for a, b in zip(finer, channels, strict=True))
        self.tail = nn.Conv2d(channels[0], 2, 3, padding=1)

    def posterior(self, lab: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and log-variance of the code, N x code each, of N x 3 x H x W."""
        features = self.color(lab)
        return self.mean(features), self.log_variance(features)

    def encode(self, lab: Tensor) -> Tensor:
        """N x code: the means."""
        return self.posterior(lab)[0]

    def paint(self, luminance: Tensor, code: Tensor) -> Tensor:
        """N x 2 x H x W, a*/110 and b*/110, for N x 1 x H x W, L*/100, and N x code."""
        x, finer = luminance, []
        for down in self.down:
            x = down(x)
            finer.append(x)
        x = x + self.from_code(code)[:, :, None, None]
        for up, skip in zip(reversed(self.up), [*finer[-2::-1], None], strict=True):
            x = up(x) if skip is None else up(x) + skip
        chrominance: Tensor = self.tail(x)
        return chrominance

    def forward(self, lab: Tensor, noise: Tensor) -> Coded:
        """Colour photos again from their own codes, drawn with standard normal `noise`, N x code."""
        mean, log_variance = self.posterior(lab)
        code = mean + noise * torch.exp(0.5 * log_variance)
        chrominance = self.paint(lab[:, :1], code)
        return Coded(chrominance, code, divergence(mean, log_variance) / chrominance[0].numel())


def _down(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 4, stride=2, padding=1), nn.ReLU())


def _up(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(nn.Upsample(scale_factor=2), nn.Conv2d(before, after, 3, padding=1), nn.ReLU())

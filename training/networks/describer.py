"""A photo autoencoder that describes: a short code to compare photos by, and how unlike photos a picture is.

A convolutional encoder squeezes the whole picture into the code, a mirror image of it makes the picture
again and says how far off it expects to be. The code, at unit length, is drawn together for two views of
one photo, so it holds the scene and not the crop. What the decoder leaves over, and the steps between
neighbouring pixels, have much the same statistics in all photos at every scale, while drawings, pages and
charts break them: their moments, judged by a normal distribution that was fitted to photos, are the error.

Sources: Ruderman and Bialek 1994, "Statistics of natural images: scaling in the woods"; Chen et al. 2020,
"A simple framework for contrastive learning of visual representations".
"""

import math
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, normalize

SIDE = 64
"""Height and width of the picture, in pixels; fixed, as the code is of the whole picture."""

_SCALES = 4  # each half as large as the one before
_FLOOR = 0.004  # an 8-bit step; moments below it say nothing
_LUMA = (0.299, 0.587, 0.114)  # ITU-R BT.601
_WIDEST = 5.0  # of a moment, in its own deviations among photos; no single one decides alone


class Described(NamedTuple):
    """What is told of a batch of pictures; the first two are what the app asks for."""

    code: Tensor  # N x D, of unit length
    error: Tensor  # N
    made: Tensor  # N x 3 x SIDE/2 x SIDE/2: the picture made again, at half its size
    spread: Tensor  # N x 1 x SIDE/2 x SIDE/2: logarithm of the absolute error that is expected


class Describer(nn.Module):
    """Encoder, decoder, and a normal distribution of moments that `fit` finds after training.

    Args:
        channels: of each of the three halvings, finest first.
        code: numbers in the code.
    """

    multiple = SIDE
    half_stored = True
    middle: Tensor
    whitening: Tensor
    unlike_above: Tensor
    similar_within: Tensor

    def __init__(self, channels: tuple[int, ...], code: int) -> None:
        super().__init__()
        if len(channels) != 3:
            raise ValueError("a describer has three levels")
        coarsest = SIDE >> 4
        self.down = nn.ModuleList(
            nn.Conv2d(a, b, 4, stride=2, padding=1) for a, b in pairwise((3, *channels))
        )
        self.to_code = nn.Linear(channels[-1] * coarsest**2, code)
        self.from_code = nn.Linear(code, channels[-1] * coarsest**2)
        self.up = nn.ModuleList(nn.Conv2d(a, b, 3, padding=1) for a, b in pairwise(channels[::-1]))
        # the last halving is undone by four answers a place: most of all work would be there
        self.tail = nn.Sequential(nn.Conv2d(channels[0], 16, 3, padding=1), nn.PixelShuffle(2))
        with torch.no_grad():
            count = _moments_of(torch.zeros(1, 3, SIDE, SIDE), torch.zeros(1, 3, SIDE // 2, SIDE // 2)).shape[
                1
            ]
        self.register_buffer("middle", torch.zeros(count))
        self.register_buffer("whitening", torch.eye(count))
        self.register_buffer("unlike_above", torch.tensor(float("nan")))
        self.register_buffer("similar_within", torch.tensor(float("nan")))

    def forward(self, planes: Tensor) -> Described:
        """Describe pictures; while training, the error is left at zero, for nothing learns from it.

        Args:
            planes: N x 3 x SIDE x SIDE, sRGB, nominally 0 to 1.
        """
        x = 2.0 * halved(planes) - 1.0
        for down in self.down:
            x = torch.relu(down(x))
        code = self.to_code(x.flatten(1))
        y = torch.relu(self.from_code(code)).view_as(x)
        for up in self.up:
            y = torch.relu(up(interpolate(y, scale_factor=2.0, mode="nearest")))
        y = self.tail(y)
        made, spread = y[:, :3], y[:, 3:].clamp(-6.0, 2.0)
        error = planes.new_zeros(len(planes)) if self.training else self.judged(_moments_of(planes, made))
        return Described(normalize(code), error, made, spread)

    def judged(self, moments: Tensor) -> Tensor:
        """N: logarithm of the mean square of moments, in deviations of photos' own."""
        off = (moments - self.middle) @ self.whitening
        return torch.log(off.clamp(-_WIDEST, _WIDEST).square().mean(dim=1) + 1e-6)

    @torch.no_grad()
    def fit(self, moments: Tensor) -> None:
        """Take the distribution of these moments of photos, N x M, for that of photos.

        Directions in which photos hardly vary are kept from counting for more than they can say.
        """
        self.middle.copy_(moments.mean(dim=0))
        covariance = torch.cov(moments.double().T)
        values, vectors = torch.linalg.eigh(covariance)
        self.whitening.copy_(vectors / values.clamp_min(1e-4 * float(values.mean())).sqrt())

    @torch.no_grad()
    def moments(self, planes: Tensor) -> Tensor:
        """N x M: what `fit` learns from."""
        return _moments_of(planes, self(planes).made)


def halved(planes: Tensor) -> Tensor:
    """Planes at half their size: what the encoder looks at."""
    return avg_pool2d(planes, 2)


def _moments_of(planes: Tensor, made: Tensor) -> Tensor:
    """N x M: size and shape of the distributions of steps and of what is left over, scale by scale."""
    weights = planes.new_tensor(_LUMA).view(1, 3, 1, 1)
    luma = (planes * weights).sum(dim=1, keepdim=True)
    left = halved(luma) - (made * weights).sum(dim=1, keepdim=True)
    parts = [torch.log((planes - planes.mean(dim=1, keepdim=True)).abs().mean(dim=(1, 2, 3)) + _FLOOR)]
    for scale in range(_SCALES):
        if scale:
            parts += _shape(left)
            luma, left = halved(luma), halved(left)
        down = _shape(luma[:, :, 1:] - luma[:, :, :-1])
        across = _shape(luma[:, :, :, 1:] - luma[:, :, :, :-1])
        # a calm sea has steps in one direction alone; that is the one thing told of the directions apart
        parts += [(a + b) / 2 for a, b in zip(down, across, strict=True)]
        parts.append((down[0] - across[0]).abs())
        parts += _tone(luma)
    return torch.stack(parts, dim=1)


def _shape(values: Tensor) -> list[Tensor]:
    """Logarithm of the mean size, and how peaked and how heavy of tail the distribution is."""
    size = values.abs().flatten(1) / _FLOOR  # in floors: an exporter takes a floor's fourth power for nothing
    mean = torch.log(size.mean(dim=1) + 1.0)
    half = 2.0 * torch.log((size + 0.25).sqrt().mean(dim=1))
    second = 0.5 * torch.log(size.square().mean(dim=1) + 1.0)
    fourth = 0.25 * torch.log(size.square().square().mean(dim=1) + 1.0)
    floor = math.log(_FLOOR)
    return [mean + floor, half - mean, second - mean, fourth - mean]


def _tone(luma: Tensor) -> list[Tensor]:
    """Brightness, contrast, and which way the tones lean."""
    flat = luma.flatten(1)
    mean = flat.mean(dim=1, keepdim=True)
    off = flat - mean
    deviation = (off.square().mean(dim=1) + 1e-6).sqrt()
    lean = (off * off * off).mean(dim=1) / (deviation + 0.01) ** 3
    return [mean[:, 0], torch.log(deviation + 0.01), lean.clamp(-3.0, 6.0)]

"""The noise a denoiser is trained on: white Gaussian, as files hold it, and as cameras and film make it.

White noise is the field's measure; clipped and rounded to 8 bits it is what a file can hold; the
noise of cameras and the grain of film are what users have. One network learns all of them, each with
the level it is told.
"""

from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn.functional import conv2d, pad

from training.degrade import draw
from training.degrade.camera import CameraNoise, camera_residual
from training.degrade.colored import ColoredNoise, colored_residual
from training.degrade.film import FilmGrain, film_residual
from training.degrade.jpeg import jpeg
from training.degrade.level import effective_sigma

_SOFT_REACH = 5  # pixels; nearly three deviations of the widest blur


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiseMix:
    """Which noises, in which shares, each with its ranges."""

    sigma: tuple[float, float] = (0.0, 75 / 255)  # of white noise, fraction of full scale
    camera_share: float = 0.4  # photos with a camera's or film's noise; the others get white noise
    film_share: float = 0.0  # of these, photos with film grain
    colored_share: float = 0.0  # of the others, photos with noise of any spectrum
    soft_share: float = 0.0  # of these, photos as soft as a camera's or scan's are at full size
    softness: tuple[float, float] = (0.4, 1.8)  # deviation of their blur in pixels, one a batch
    clean_share: float = 0.0  # photos without noise, as sharp, soft and compressed as files are; level 0
    clean_jpeg_quality: tuple[float, float] = (85.0, 99.0)  # what they lose by it is not taken for noise
    clean_sharpening: tuple[float, float] = (0.0, 1.5)  # amount of their unsharp mask
    eight_bit_share: float = 0.5  # photos with white noise that are clipped and rounded to 8 bits
    grey_share: float = 0.1  # photos turned grey first, all channels with the same noise
    hard_share: float = 0.0  # photos that have lost shadows or highlights, as prints have
    hard_range: tuple[float, float] = (0.6, 1.0)  # what of their full scale is left, from black to white
    kept_grain_share: float = 0.0  # photos with grain of their own that is to stay: not told
    jpeg_share: float = 0.7  # photos with a camera's or film's noise that are compressed at last
    jpeg_quality: tuple[float, float] = (60.0, 98.0)
    subsampled_share: float = 0.5  # batches whose JPEGs hold chroma at half size
    told_spread: float = 0.1  # of the logarithm of the level told for a camera's noise, against the true one
    camera: CameraNoise = field(default_factory=CameraNoise)
    film: FilmGrain = field(default_factory=FilmGrain)
    colored: ColoredNoise = field(default_factory=ColoredNoise)

    @property
    def sigma_limit(self) -> float:
        """The highest level the network is ever told."""
        return self.sigma[1]


@dataclass(frozen=True, slots=True)
class NoisyBatch:
    """A training pair and its level."""

    degraded: Tensor  # N x 3 x H x W
    clean: Tensor  # N x 3 x H x W
    sigma: Tensor  # N x 1 x H x W, fraction of full scale, the true level


def add_noise(clean: Tensor, mix: NoiseMix, generator: torch.Generator) -> NoisyBatch:
    """Degrade a batch; the first photos of it get a camera's noise, the last none, the others white noise.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1; H and W are multiples of 16, at least 32 for a camera's noise.
    """
    n = clean.shape[0]
    grey = draw.chosen(n, mix.grey_share, generator)
    clean = torch.where(grey, clean.mean(dim=1, keepdim=True), clean)
    if mix.hard_share > 0:
        clean = torch.where(draw.chosen(n, mix.hard_share, generator), _hard(clean, mix, generator), clean)
    # the fraction of a photo is drawn, so that small batches keep the share on average
    camera_count = int(n * mix.camera_share + draw.number(0.0, 1.0, generator))
    white_end = n
    if mix.clean_share > 0:
        white_end -= min(n - camera_count, int(n * mix.clean_share + draw.number(0.0, 1.0, generator)))
    if mix.kept_grain_share > 0:  # on white noise alone: a camera's clips, and clipped grain would be told
        grain = draw.uniform(n, *mix.sigma, generator) * draw.chosen(n, mix.kept_grain_share, generator)
        grain[:camera_count], grain[white_end:] = 0.0, 0.0
        texture = draw.normal_like(clean, generator)
        clean = clean + grain * torch.where(grey, texture[:, :1], texture)
    if camera_count:
        clean = torch.cat([_soft(clean[:camera_count], mix, generator), clean[camera_count:]])
    camera, white, quiet = clean.tensor_split((camera_count, white_end))
    parts = []
    if camera_count:
        parts.append(_camera_noise(camera, grey[:camera_count], mix, generator))
    if camera_count < white_end:
        parts.append(_white_noise(white, grey[camera_count:white_end], mix, generator))
    if white_end < n:
        quiet = _as_files_hold(quiet, mix, generator)
        clean = torch.cat([clean[:white_end], quiet])
        parts.append((quiet, torch.zeros_like(quiet[:, :1])))
    degraded, sigma = (torch.cat(tensors) for tensors in zip(*parts, strict=True))
    return NoisyBatch(degraded, clean, sigma)


def to_eight_bits(planes: Tensor) -> Tensor:
    """Clip to 0..1 and round to the 8-bit grid."""
    return (planes.clamp(0.0, 1.0) * 255.0).round() / 255.0


def _white_noise(
    clean: Tensor, grey: Tensor, mix: NoiseMix, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    n, _, h, w = clean.shape
    sigma = draw.uniform(n, *mix.sigma, generator)
    noise = draw.normal_like(clean, generator)
    noise = torch.where(grey, noise[:, :1], noise)
    degraded = clean + sigma * noise
    eight_bit = draw.chosen(n, mix.eight_bit_share, generator)
    return torch.where(eight_bit, to_eight_bits(degraded), degraded), sigma.expand(n, 1, h, w)


def _camera_noise(
    clean: Tensor, grey: Tensor, mix: NoiseMix, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    n = clean.shape[0]
    residual = camera_residual(clean, mix.camera, generator)
    if mix.colored_share > 0:
        colored = colored_residual(clean, mix.colored, generator)
        residual = torch.where(draw.chosen(n, mix.colored_share, generator), colored, residual)
    if mix.film_share > 0:
        grain = film_residual(clean, mix.film, generator)
        residual = torch.where(draw.chosen(n, mix.film_share, generator), grain, residual)
    residual = torch.where(grey, residual.mean(dim=1, keepdim=True), residual)
    degraded = to_eight_bits(clean + residual)
    quality = draw.uniform(n, *mix.jpeg_quality, generator)
    subsample = draw.number(0.0, 1.0, generator) < mix.subsampled_share
    compressed = jpeg(degraded, quality, subsample=subsample, generator=generator)
    degraded = torch.where(draw.chosen(n, mix.jpeg_share, generator), compressed, degraded)
    return degraded, effective_sigma(degraded - clean, degraded).clamp_max(mix.sigma_limit)


def _as_files_hold(clean: Tensor, mix: NoiseMix, generator: torch.Generator) -> Tensor:
    """Clean photos softened, sharpened, rounded and compressed: all of it is picture, none of it noise."""
    n = clean.shape[0]
    photos = _soft(clean, mix, generator)
    amount = draw.uniform(n, *mix.clean_sharpening, generator)
    photos = (photos + amount * (photos - _blurred(photos, 1.0))).clamp(0.0, 1.0)
    eight_bit = draw.chosen(n, mix.eight_bit_share, generator)
    photos = torch.where(eight_bit, to_eight_bits(photos), photos)
    quality = draw.uniform(n, *mix.clean_jpeg_quality, generator)
    subsample = draw.number(0.0, 1.0, generator) < mix.subsampled_share
    compressed = jpeg(photos, quality, subsample=subsample, generator=generator)
    return torch.where(draw.chosen(n, mix.jpeg_share, generator), compressed, photos)


def _hard(clean: Tensor, mix: NoiseMix, generator: torch.Generator) -> Tensor:
    """Clean photos with more of white and black: there noise that is clipped is one-sided."""
    n = clean.shape[0]
    left = draw.uniform(n, *mix.hard_range, generator)
    black = (1.0 - left) * draw.uniform(n, 0.0, 1.0, generator)
    return ((clean - black) / left).clamp(0.0, 1.0)


def _soft(clean: Tensor, mix: NoiseMix, generator: torch.Generator) -> Tensor:
    """Clean photos, some of them blurred: what is soft is to stay soft, but its noise is easier to tell."""
    soft = _blurred(clean, draw.number(*mix.softness, generator))
    return torch.where(draw.chosen(clean.shape[0], mix.soft_share, generator), soft, clean)


def _blurred(planes: Tensor, deviation: float) -> Tensor:
    place = torch.arange(-_SOFT_REACH, _SOFT_REACH + 1, device=planes.device)
    profile = torch.exp(-0.5 * (place / deviation) ** 2)
    profile = profile / profile.sum()
    kernel = torch.outer(profile, profile).expand(3, 1, -1, -1)
    return conv2d(pad(planes, (_SOFT_REACH,) * 4, mode="reflect"), kernel, groups=3)


def told_sigma(batch: NoisyBatch, mix: NoiseMix, generator: torch.Generator) -> Tensor:
    """The level the denoiser is told: the true one of white noise, a little off for a camera's."""
    n = batch.sigma.shape[0]
    spread = torch.randn((n, 1, 1, 1), generator=generator, device=batch.sigma.device) * mix.told_spread
    varies = batch.sigma.amax((1, 2, 3), keepdim=True) > batch.sigma.amin((1, 2, 3), keepdim=True)
    told = torch.where(varies, batch.sigma * torch.exp(spread), batch.sigma)
    return told.clamp_max(mix.sigma_limit)

"""Noise as a camera makes it: born in linear light on the sensor, then shaped by all that follows.

A clean sRGB photo is unprocessed to the sensor's linear values, where photons arrive at random
(shot noise, variance proportional to the signal) and the electronics add their own (read noise).
Demosaicing spreads each error over its neighbours, the colour matrix mixes the channels, the tone
curve lifts the shadows, the camera smooths, sharpens and compresses (`finishing`, `jpeg`), and a
photo that is shrunk or enlarged afterwards changes the grain. What remains is correlated and
depends on brightness: a denoiser that knows white noise alone does not see it.

The residual against the same photo through the same pipeline without noise is what is kept, so the
denoiser is never asked to undo the pipeline itself.

Sources: Brooks et al. 2019, "Unprocessing images for learned raw denoising" (noise levels, white
balance, tone curve); Guo et al. 2019, CBDNet (demosaicing and JPEG within the noise model); Zhang
et al. 2023, SCUNet (resizing and JPEG twice).
"""

from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn.functional import conv2d, interpolate

from training.degrade import draw
from training.degrade.finishing import Finishing, finished_residual
from training.degrade.jpeg import jpeg


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraNoise:
    """Ranges the camera's parameters are drawn from, one draw a photo (scale: one a batch)."""

    shot: tuple[float, float] = (2e-4, 0.012)  # variance per unit of linear signal, log-uniform
    red_gain: tuple[float, float] = (1.2, 2.4)  # white balance
    blue_gain: tuple[float, float] = (1.2, 2.4)
    exposure: tuple[float, float] = (0.7, 1.4)  # gain after the sensor: above 1, an underexposed photo lifted
    color_matrix: tuple[float, float] = (0.0, 0.5)  # how far the sensor's channels are drawn apart
    finishing: Finishing = field(default_factory=Finishing)
    jpeg_share: float = 0.7  # photos that the camera compresses, before they are resized
    jpeg_quality: tuple[float, float] = (80.0, 98.0)
    scale: tuple[float, float] = (0.5, 1.5)  # size of the finished photo against the sensor's
    scaled_share: float = 0.5  # batches that are resized at all


def camera_residual(clean: Tensor, settings: CameraNoise, generator: torch.Generator) -> Tensor:
    """The noise a camera would have left in this photo.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1; H and W are multiples of 16, at least 32.

    Returns:
        N x 3 x H x W, to be added to `clean`.
    """
    size = list(clean.shape[-2:])
    scaled = draw.number(0, 1, generator) < settings.scaled_share
    scale = draw.number(*settings.scale, generator) if scaled else 1.0
    sensor_size = [16 * max(2, round(side / scale / 16)) for side in size]
    if sensor_size != size:
        clean = _resized(clean, sensor_size).clamp(0.0, 1.0)
    quiet, noisy = _developed(clean, settings, generator)
    residual = finished_residual(quiet, noisy, settings.finishing, generator)
    residual = _compressed(clean, residual, settings, generator)
    return residual if sensor_size == size else _resized(residual, size)


def _resized(planes: Tensor, size: list[int]) -> Tensor:
    return interpolate(planes, size=size, mode="bilinear", align_corners=False, antialias=True)


def _compressed(clean: Tensor, residual: Tensor, settings: CameraNoise, generator: torch.Generator) -> Tensor:
    n = clean.shape[0]
    quality = draw.uniform(n, *settings.jpeg_quality, generator)
    subsample = draw.number(0.0, 1.0, generator) < 0.5
    written = jpeg((clean + residual).clamp(0.0, 1.0), quality, subsample=subsample, generator=generator)
    return torch.where(draw.chosen(n, settings.jpeg_share, generator), written - clean, residual)


def _developed(clean: Tensor, settings: CameraNoise, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """The photo as the sensor saw it, developed without and with its noise, sRGB."""
    n = clean.shape[0]
    apart = draw.uniform(n, *settings.color_matrix, generator)
    exposure = draw.uniform(n, *settings.exposure, generator)
    gains = torch.cat(
        [
            draw.uniform(n, *settings.red_gain, generator),
            torch.ones((n, 1, 1, 1), device=clean.device),
            draw.uniform(n, *settings.blue_gain, generator),
        ],
        dim=1,
    )
    linear = _mix_toward_grey(_inverse_tone(clean), 1.0 / (1.0 + apart) - 1.0).clamp(0.0, 1.0)
    sensor = linear / (gains * exposure)
    shot = draw.log_uniform(n, *settings.shot, generator)
    # Brooks et al. 2019, equation 3: read noise goes with shot noise, log-normally spread
    spread = torch.randn((n, 1, 1, 1), generator=generator, device=clean.device)
    read = torch.exp(2.18 * torch.log(shot) + 1.2 + 0.26 * spread)
    noise = torch.sqrt(shot * sensor + read) * draw.normal_like(sensor, generator)

    mosaic = _bayer_masks(sensor)
    demosaiced = _demosaic(torch.cat([sensor, sensor + noise]) * mosaic, mosaic)
    both = demosaiced * torch.cat([gains * exposure] * 2)
    both = _mix_toward_grey(both, torch.cat([apart] * 2)).clamp(0.0, 1.0)
    quiet, noisy = _tone(both).chunk(2)
    return quiet, noisy


def _mix_toward_grey(planes: Tensor, apart: Tensor) -> Tensor:
    """Draw the channels apart from their mean by 1 + apart; the inverse of a is 1 / (1 + a) - 1."""
    return planes + apart * (planes - planes.mean(dim=1, keepdim=True))


def _inverse_tone(srgb: Tensor) -> Tensor:
    smooth = 0.5 - torch.sin(torch.asin(1.0 - 2.0 * srgb.clamp(0.0, 1.0)) / 3.0)  # inverse of 3x^2 - 2x^3
    return smooth.clamp_min(1e-8) ** 2.2


def _tone(linear: Tensor) -> Tensor:
    encoded = linear.clamp_min(1e-8) ** (1.0 / 2.2)
    return 3.0 * encoded**2 - 2.0 * encoded**3


def _bayer_masks(planes: Tensor) -> Tensor:
    """1 where the sensor has that colour (red, green / green, blue), 1 x 3 x H x W."""
    h, w = planes.shape[-2:]
    row = torch.arange(h, device=planes.device).view(-1, 1) % 2
    column = torch.arange(w, device=planes.device).view(1, -1) % 2
    red = ((row == 0) & (column == 0)).float()
    blue = ((row == 1) & (column == 1)).float()
    return torch.stack([red, 1.0 - red - blue, blue])[None]


def _demosaic(mosaic: Tensor, masks: Tensor) -> Tensor:
    """Bilinear demosaicing as a normalised convolution, so that borders need no special case."""
    kernel = torch.tensor([[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]], device=mosaic.device)
    kernel = kernel.expand(3, 1, 3, 3)
    known = conv2d(masks, kernel, padding=1, groups=3)
    spread = conv2d(mosaic, kernel, padding=1, groups=3) / known
    return torch.where(masks > 0, mosaic, spread)

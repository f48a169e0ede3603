"""Noise as a camera makes it: born in linear light on the sensor, then shaped by all that follows.

A clean sRGB photo is unprocessed to the sensor's linear values, where photons arrive at random
(shot noise, variance proportional to the signal) and the electronics add their own (read noise).
Demosaicing spreads each error over its neighbours, the colour matrix mixes the channels, the tone
curve lifts the shadows, noise reduction in the camera turns chroma noise into blotches, and a
photo that is shrunk or enlarged afterwards changes the grain. What remains is correlated and
depends on brightness: a denoiser that knows white noise alone does not see it.

The residual against the same photo through the same pipeline without noise is what is kept, so the
denoiser is never asked to undo the pipeline itself.

Sources: Brooks et al. 2019, "Unprocessing images for learned raw denoising" (noise levels, white
balance, tone curve); Guo et al. 2019, CBDNet (demosaicing and JPEG within the noise model).
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import conv2d, interpolate, pad

from training.degrade import draw


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraNoise:
    """Ranges the camera's parameters are drawn from, one draw a photo (scale: one a batch)."""

    shot: tuple[float, float] = (1e-4, 0.012)  # variance per unit of linear signal, log-uniform
    red_gain: tuple[float, float] = (1.2, 2.4)  # white balance
    blue_gain: tuple[float, float] = (1.2, 2.4)
    exposure: tuple[float, float] = (0.7, 1.4)  # gain after the sensor: above 1, an underexposed photo lifted
    color_matrix: tuple[float, float] = (0.0, 0.5)  # how far the sensor's channels are drawn apart
    scale: tuple[float, float] = (0.6, 1.4)  # size of the finished photo against the sensor's
    scaled_share: float = 0.5  # batches that are resized at all
    chroma_blur_share: float = 0.3  # photos whose chroma noise the camera has smoothed


def camera_residual(clean: Tensor, settings: CameraNoise, generator: torch.Generator) -> Tensor:
    """The noise a camera would have left in this photo.

    Args:
        clean: N x 3 x H x W, sRGB, 0 to 1; H and W even.

    Returns:
        N x 3 x H x W, to be added to `clean`.
    """
    size = clean.shape[-2:]
    scaled = draw.number(0, 1, generator) < settings.scaled_share
    scale = draw.number(*settings.scale, generator) if scaled else 1.0
    if scale != 1.0:
        sensor_size = [2 * max(8, round(side / scale / 2)) for side in size]
        clean = _resized(clean, sensor_size).clamp(0.0, 1.0)
    residual = _developed_residual(clean, settings, generator)
    residual = _camera_noise_reduction(residual, settings, generator)
    return residual if scale == 1.0 else _resized(residual, list(size))


def _resized(planes: Tensor, size: list[int]) -> Tensor:
    return interpolate(planes, size=size, mode="bilinear", align_corners=False, antialias=True)


def _developed_residual(clean: Tensor, settings: CameraNoise, generator: torch.Generator) -> Tensor:
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
    return noisy - quiet


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


def _camera_noise_reduction(residual: Tensor, settings: CameraNoise, generator: torch.Generator) -> Tensor:
    """Smooth the chroma noise of some photos, as cameras do: it turns into coarse, faint blotches."""
    smoothed = draw.chosen(residual.shape[0], settings.chroma_blur_share, generator)
    luma = residual.mean(dim=1, keepdim=True)
    chroma = residual - luma
    kernel = torch.tensor([1.0, 4.0, 6.0, 4.0, 1.0], device=residual.device) / 16.0
    blurred = conv2d(
        pad(chroma, (2, 2, 2, 2), mode="reflect"),
        torch.outer(kernel, kernel).expand(3, 1, 5, 5),
        groups=3,
    )
    return luma + torch.where(smoothed, blurred, chroma)

"""Noise is what it says it is."""

import cv2
import numpy as np
import pytest
import torch

from training.degrade import draw
from training.degrade.camera import CameraNoise, camera_residual
from training.degrade.hints import simulate_hints
from training.degrade.jpeg import jpeg
from training.degrade.level import effective_sigma
from training.degrade.luminance import Fading, fade
from training.degrade.noise import NoiseMix, add_noise, told_sigma


@pytest.fixture
def generator():
    return torch.Generator().manual_seed(5)


@pytest.fixture
def clean(generator):
    coarse = torch.rand((6, 3, 8, 8), generator=generator)
    return torch.nn.functional.interpolate(coarse, size=(96, 96), mode="bicubic").clamp(0, 1)


WHITE = NoiseMix(camera_share=0, eight_bit_share=0, grey_share=0, kept_grain_share=0)


@pytest.mark.parametrize("sigma", [5 / 255, 25 / 255, 75 / 255])
def test_white_noise_has_the_deviation_it_is_told(clean, generator, sigma):
    batch = add_noise(
        clean,
        NoiseMix(sigma=(sigma, sigma), camera_share=0, eight_bit_share=0, grey_share=0, kept_grain_share=0),
        generator,
    )
    assert float((batch.degraded - batch.clean).std()) == pytest.approx(sigma, rel=0.02)
    assert torch.all(batch.sigma == sigma)


def test_white_noise_may_leave_the_range_unless_it_is_eight_bit(clean, generator):
    free = add_noise(clean, WHITE, generator).degraded
    held = add_noise(
        clean, NoiseMix(camera_share=0, eight_bit_share=1, grey_share=0, kept_grain_share=0), generator
    ).degraded
    assert free.min() < 0 < 1 < free.max()
    assert held.min() >= 0 and held.max() <= 1
    assert torch.allclose(held * 255, (held * 255).round(), atol=1e-4)


@pytest.mark.parametrize("sigma", [5 / 255, 40 / 255])
def test_level_of_white_noise_is_its_deviation(clean, generator, sigma):
    residual = sigma * draw.normal_like(clean, generator)
    assert float(effective_sigma(residual, clean).mean()) == pytest.approx(sigma, rel=0.05)


def test_level_of_camera_noise_is_two_to_three_times_its_deviation(clean, generator):
    residual = torch.cat([camera_residual(clean, CameraNoise(), generator) for _ in range(8)])
    levels = effective_sigma(residual, clean.repeat(8, 1, 1, 1)).mean((1, 2, 3))
    ratio = float((levels / residual.std((1, 2, 3))).median())
    assert 1.7 < ratio < 3.2


def test_camera_noise_is_nothing_without_shot_and_read_noise(clean, generator):
    silent = CameraNoise(shot=(1e-12, 1e-12))
    assert float(camera_residual(clean, silent, generator).abs().max()) < 1e-3


def test_camera_noise_is_correlated_between_neighbours(clean, generator):
    residual = camera_residual(clean, CameraNoise(scaled_share=0.0, chroma_blur_share=0.0), generator)
    products = (residual[..., :-1] * residual[..., 1:]).mean() / residual.square().mean()
    assert float(products) > 0.3


def test_grey_photos_stay_grey(clean, generator):
    batch = add_noise(clean, NoiseMix(grey_share=1.0, kept_grain_share=0), generator)
    spread = (batch.degraded - batch.degraded.mean(1, keepdim=True)).abs().amax((1, 2, 3))
    # a camera's noise, as JPEG of a grey photo, may differ by a rounding step between the channels
    assert float(spread.max()) < 2 / 255
    assert torch.allclose(batch.clean[:, :1], batch.clean[:, 2:])


def test_level_told_is_true_for_white_noise_and_near_for_a_cameras(clean, generator):
    white, camera = (
        add_noise(clean, WHITE, generator),
        add_noise(clean, NoiseMix(camera_share=1.0), generator),
    )
    assert torch.equal(told_sigma(white, WHITE, generator), white.sigma)
    off = told_sigma(camera, NoiseMix(), generator) / camera.sigma.clamp_min(1e-6)
    assert float(off.min()) > 0.6 and float(off.max()) < 1.6 and float(off.std()) > 0


@pytest.mark.parametrize("quality", [30, 60, 90])
@pytest.mark.parametrize("subsample", [False, True])
def test_jpeg_loses_what_a_real_encoder_loses(clean, generator, monkeypatch, quality, subsample):
    monkeypatch.setattr(draw, "integer", lambda low, high, generator: 0)  # the grid where the encoder has it
    photo = (clean[:1] * 255).round() / 255
    ours = jpeg(photo, torch.full((1, 1, 1, 1), float(quality)), subsample=subsample, generator=generator)
    pixels = (photo[0].permute(1, 2, 0).numpy() * 255).round().astype(np.uint8)[..., ::-1]
    sampling = cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420 if subsample else cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444
    flags = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling]
    theirs = cv2.imdecode(cv2.imencode(".jpg", pixels, flags)[1], cv2.IMREAD_COLOR)[..., ::-1] / 255
    difference = np.abs(ours[0].permute(1, 2, 0).numpy() - theirs).mean() * 255
    assert difference < 1.5  # decoders differ in how they enlarge chroma


def test_a_batch_depends_on_its_seed_alone(clean):
    first, second, other = (
        add_noise(clean, NoiseMix(), torch.Generator().manual_seed(s)).degraded for s in (1, 1, 2)
    )
    assert torch.equal(first, second)
    assert not torch.equal(first, other)


def test_fading_keeps_untouched_photos_and_the_range(clean, generator):
    luminance = clean[:, :1]
    assert torch.equal(fade(luminance, Fading(share=0.0), generator), luminance)
    faded = fade(luminance, Fading(share=1.0), generator)
    assert faded.min() >= 0 and faded.max() <= 1 and not torch.allclose(faded, luminance)


def test_hints_tell_the_true_colour_where_they_are_pinned(clean, generator):
    chrominance = torch.full((4, 2, 64, 64), 0.25)
    hints = simulate_hints(chrominance, share=1.0, most=40, generator=generator)
    pinned = hints[:, 2:] > 0
    assert 0 < float(pinned.float().mean()) < 0.9
    assert torch.allclose(hints[:, :2][pinned.expand(-1, 2, -1, -1)], torch.tensor(0.25), atol=1e-4)
    assert float(hints[:, :2][~pinned.expand(-1, 2, -1, -1)].abs().max()) == 0


def test_no_hints_are_shown_when_none_are_asked_for(clean, generator):
    assert float(simulate_hints(clean[:, :2], 0.0, 40, generator).abs().max()) == 0


def test_kept_grain_belongs_to_the_clean_photo_and_is_not_told(clean, generator):
    mix = NoiseMix(camera_share=0, eight_bit_share=0, grey_share=0, kept_grain_share=1.0)
    batch = add_noise(clean, mix, generator)
    grain = (batch.clean - clean).std((1, 2, 3))
    noise = (batch.degraded - batch.clean).std((1, 2, 3))
    assert float(grain.min()) > 0
    assert torch.allclose(noise, batch.sigma.mean((1, 2, 3)), rtol=0.1)

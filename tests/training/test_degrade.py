"""Noise is what it says it is."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from training.degrade import draw
from training.degrade.camera import CameraNoise, camera_residual
from training.degrade.colored import ColoredNoise, colored_residual
from training.degrade.film import FilmGrain, film_residual
from training.degrade.finishing import Finishing, finished_residual
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
    silent = CameraNoise(shot=(1e-12, 1e-12), jpeg_share=0)
    assert float(camera_residual(clean, silent, generator).abs().max()) < 1e-3


def agreement(residual, distance):
    """How far noise agrees with itself `distance` pixels to the right, 1 at most."""
    residual = residual - residual.mean((2, 3), keepdim=True)
    products = residual[..., :-distance] * residual[..., distance:]
    return float(products.mean() / residual.square().mean())


def luma_and_chroma(residual):
    luma = (residual * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
    return luma, residual - luma


UNTOUCHED = Finishing(luma_share=0, chroma_share=0, sharpened_share=0)


def test_demosaicing_alone_makes_neighbours_agree(clean, generator):
    raw = CameraNoise(scaled_share=0, jpeg_share=0, finishing=UNTOUCHED)
    assert 0.3 < agreement(camera_residual(clean, raw, generator), 1) < 0.7


def test_camera_noise_is_as_coarse_as_that_of_real_cameras(clean, generator):
    """Of the PolyU photos 0.64 and 0.58; a third of it at the least, as not every camera smooths."""
    camera = CameraNoise(scaled_share=0, jpeg_share=0)
    residual = torch.cat([camera_residual(clean, camera, generator) for _ in range(6)])
    luma, chroma = luma_and_chroma(residual / residual.std((1, 2, 3), keepdim=True))
    assert 0.4 < agreement(luma, 1) < 0.8
    assert 0.2 < agreement(chroma, 4) < 0.7


def test_finishing_smooths_white_noise_and_colour_more_than_brightness(clean, generator):
    noisy = clean + 0.05 * draw.normal_like(clean, generator)
    always = Finishing(luma_share=1, chroma_share=1, sharpened_share=0)
    luma, chroma = luma_and_chroma(finished_residual(clean, noisy, always, generator))
    luma_before, chroma_before = luma_and_chroma(noisy - clean)
    assert 0.1 < float(luma.std() / luma_before.std()) < 0.8
    assert float(chroma.std() / chroma_before.std()) < 0.5


def test_finishing_keeps_all_noise_of_a_camera_that_does_nothing(clean, generator):
    noisy = clean + 0.05 * draw.normal_like(clean, generator)
    assert torch.allclose(finished_residual(clean, noisy, UNTOUCHED, generator), noisy - clean, atol=1e-6)


def test_sharpening_makes_noise_stronger(clean, generator):
    noisy = clean + 0.05 * draw.normal_like(clean, generator)
    sharpened = Finishing(luma_share=0, chroma_share=0, sharpened_share=1)
    residual = finished_residual(clean, noisy, sharpened, generator)
    assert float(residual.std()) > 1.05 * float((noisy - clean).std())


def test_film_grain_is_coarse_and_strongest_in_the_mid_tones(generator):
    tones = torch.tensor([0.02, 0.5]).view(2, 1, 1, 1).expand(2, 3, 96, 96)
    settings = FilmGrain(strength=(0.05, 0.05), size=(1.0, 1.0), shared=(0.5, 0.5), scanner=(0, 0))
    dark, middle = film_residual(tones, settings, generator)
    assert float(middle.std()) == pytest.approx(0.05, rel=0.1)
    assert float(dark.std()) < 0.4 * float(middle.std())
    assert agreement(middle[None], 1) == pytest.approx(np.exp(-0.25), abs=0.08)
    agree = torch.corrcoef(middle.flatten(1))[0, 1]
    assert float(agree) == pytest.approx(0.5, abs=0.1)


def test_film_grain_has_its_share_of_the_photos(clean, generator):
    def coarse(share):
        film = FilmGrain(strength=(0.1, 0.1), size=(1.6, 1.6))
        mix = NoiseMix(camera_share=1, film_share=share, jpeg_share=0, kept_grain_share=0, film=film)
        batch = add_noise(clean, mix, generator)
        return (batch.degraded - batch.clean).std((1, 2, 3)) / 0.1

    assert float(coarse(1.0).min()) > 0.5
    assert float(coarse(0.0).median()) < 0.5


def luma_of(planes):
    return (planes * torch.tensor([0.299, 0.587, 0.114]).view(3, 1, 1)).sum(-3, keepdim=True)


def test_colored_noise_has_its_strength_whatever_its_spectrum(generator):
    grey = torch.full((16, 3, 96, 96), 0.5)
    settings = ColoredNoise(strength=(0.02, 0.02), chroma=(0, 0), tilt=(0, 0))
    noise = colored_residual(grey, settings, generator)
    assert float(noise.square().mean().sqrt()) == pytest.approx(0.02, rel=0.05)
    assert torch.allclose(noise[:, 0], noise[:, 2])  # no colour was asked for
    coarseness = [agreement(planes[None], 1) for planes in noise]
    assert min(coarseness) < 0.5 and max(coarseness) > 0.8


def test_the_color_of_colored_noise_has_a_spectrum_of_its_own(generator):
    grey = torch.full((8, 3, 96, 96), 0.5)
    slopes = {"luma_slope": (4, 4), "chroma_slope": (-3, -3), "unevenness": 0}
    settings = ColoredNoise(**slopes, strength=(0.02, 0.02), chroma=(1, 1), tilt=(0, 0))
    noise = colored_residual(grey, settings, generator)
    fine, coarse = luma_of(noise), noise - noise.mean(1, keepdim=True)
    assert agreement(fine, 1) < 0.5 < 0.9 < agreement(coarse, 1)
    assert float(coarse.square().mean().sqrt()) == pytest.approx(0.02, rel=0.1)


def test_colored_noise_is_stronger_in_shadows_or_in_lights(generator):
    tones = torch.tensor([0.1, 0.9]).view(2, 1, 1, 1).expand(2, 3, 96, 96)
    for tilt in (-1.0, 1.5):
        settings = ColoredNoise(strength=(0.02, 0.02), tilt=(tilt, tilt))
        dark, light = colored_residual(tones, settings, generator)
        assert float(dark.std() / light.std()) == pytest.approx(np.exp(0.8 * tilt), rel=0.35)


def test_colored_noise_has_its_share_of_the_photos(clean, generator):
    kinds = {
        "colored": ColoredNoise(strength=(0.2, 0.2)),
        "camera": CameraNoise(shot=(1e-6, 1e-6), jpeg_share=0, scaled_share=0),
    }
    for share, least in ((0.0, 0.0), (1.0, 0.05)):
        mix = NoiseMix(camera_share=1, colored_share=share, jpeg_share=0, kept_grain_share=0, **kinds)
        batch = add_noise(clean, mix, generator)
        strengths = (batch.degraded - batch.clean).std((1, 2, 3))
        assert float(strengths.min()) >= least and (share or float(strengths.max()) < 0.05)


def test_soft_photos_are_soft_before_their_noise_and_in_the_truth(generator):
    sharp = torch.rand((4, 3, 64, 64), generator=generator)

    def texture(share):
        mix = NoiseMix(camera_share=1, soft_share=share, softness=(1.2, 1.2), grey_share=0)
        return float(add_noise(sharp, mix, generator).clean.diff(dim=3).abs().mean())

    assert texture(1.0) < 0.6 * texture(0.0)
    white = add_noise(sharp, NoiseMix(camera_share=0, soft_share=1, grey_share=0), generator)
    assert torch.equal(white.clean, sharp)


def test_hard_photos_have_lost_shadows_or_highlights(clean, generator):
    hard = add_noise(clean, replace(WHITE, hard_share=1, hard_range=(0.7, 0.7)), generator).clean
    lost = [float(((plane <= 0) | (plane >= 1)).float().mean()) for plane in hard]
    before = [float(((plane <= 0) | (plane >= 1)).float().mean()) for plane in clean]
    assert all(one > other + 0.05 for one, other in zip(lost, before, strict=True))
    kept = (hard > 0) & (hard < 1)
    both = kept[..., 1:] & kept[..., :-1]
    slopes = [(planes[..., 1:] - planes[..., :-1])[both] for planes in (hard, clean / 0.7)]
    torch.testing.assert_close(*slopes, atol=1e-5, rtol=0)


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


def test_jpeg_leaves_a_crop_without_seams_wherever_its_grid_lies(generator):
    ramp = torch.linspace(0.1, 0.9, 48).expand(1, 3, 48, 48).contiguous()
    for _ in range(4):
        ours = jpeg(ramp, torch.full((1, 1, 1, 1), 90.0), subsample=True, generator=generator)
        assert float((ours - ramp).abs().max()) < 3 / 255  # a border joined to its opposite would ring


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


def test_hints_at_the_edge_tell_the_mean_of_what_is_there(generator):
    ramp = torch.arange(3.0).expand(40, 2, 3, 3).contiguous()  # smaller than a patch
    hints = simulate_hints(ramp, share=1.0, most=20, generator=generator)
    pinned = hints[:, 2].amax((1, 2)) > 0
    assert int(pinned.sum()) > 0
    assert torch.allclose(hints[pinned, :2], torch.tensor(1.0))
    assert float(hints[~pinned].abs().sum()) == 0.0


def test_no_hints_are_shown_when_none_are_asked_for(clean, generator):
    assert float(simulate_hints(clean[:, :2], 0.0, 40, generator).abs().max()) == 0


def test_kept_grain_belongs_to_the_clean_photo_and_is_not_told(clean, generator):
    mix = NoiseMix(camera_share=0, eight_bit_share=0, grey_share=0, kept_grain_share=1.0)
    batch = add_noise(clean, mix, generator)
    grain = (batch.clean - clean).std((1, 2, 3))
    noise = (batch.degraded - batch.clean).std((1, 2, 3))
    assert float(grain.min()) > 0
    assert torch.allclose(noise, batch.sigma.mean((1, 2, 3)), rtol=0.1)


def test_clean_photos_have_no_level_and_are_their_own_truth(clean, generator):
    mix = NoiseMix(camera_share=0.34, clean_share=0.33, eight_bit_share=0, grey_share=0, jpeg_share=1)
    batch = add_noise(clean, mix, generator)
    quiet = batch.sigma.amax((1, 2, 3)) == 0
    assert 1 <= quiet.sum() <= 3 and quiet[-1] and not quiet[0]
    assert torch.equal(batch.degraded[quiet], batch.clean[quiet])


def test_clean_photos_are_sharpened_softened_and_compressed_as_files_are(clean, generator):
    mix = NoiseMix(camera_share=0, clean_share=1, soft_share=0.5, grey_share=0)
    changed = (add_noise(clean, mix, generator).degraded - clean).square().mean((1, 2, 3)).sqrt()
    assert changed.min() > 0 and 0.002 < changed.mean() < 0.05


def test_without_a_clean_share_every_photo_has_noise(clean, generator):
    assert (add_noise(clean, NoiseMix(), generator).sigma.amax((1, 2, 3)) > 0).all()

"""Baselines are what they are called, and are told what the network is told."""

import cv2
import numpy as np
import pytest
from tiny_models import denoise_model, write_model

from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from training.baselines import CLASSICAL, baselines_for, wavelet_level
from training.metrics import psnr


@pytest.fixture
def clean(rng):
    coarse = rng.random((5, 5, 3)).astype(np.float32)
    smooth = cv2.resize(coarse, (64, 64), interpolation=cv2.INTER_CUBIC)
    return np.clip(40 + 170 * smooth, 0, 255).astype(np.uint8)


def noisy(clean, rng, sigma):
    return np.clip(np.rint(clean + rng.normal(0, sigma, clean.shape)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("name", CLASSICAL)
def test_each_classical_denoiser_denoises_and_keeps_the_colours(name, clean, rng):
    before = noisy(clean, rng, 25)
    after = CLASSICAL[name](before, 25 / 255)
    assert after.shape == clean.shape and after.dtype == np.uint8
    assert psnr(after, clean) > psnr(before, clean) + 3
    assert np.abs(after.mean((0, 1)) - clean.mean((0, 1))).max() < 3


def test_wavelets_read_the_level_of_white_noise(clean, rng):
    assert wavelet_level(noisy(clean, rng, 10)) == pytest.approx(10 / 255, rel=0.1)


def test_wavelets_read_too_little_where_noise_is_coarse(clean, rng):
    coarse = cv2.GaussianBlur(rng.normal(0, 40, clean.shape), (0, 0), 1.5)
    photo = np.clip(np.rint(clean + coarse), 0, 255).astype(np.uint8)
    assert wavelet_level(photo) < 0.5 * coarse.std() / 255


def test_tables_name_each_method_for_the_folders_that_are_there(clean, rng, tmp_path):
    bench = tmp_path / "bench"
    for folder, name, picture in (
        ("cbsd68", "a", clean),
        ("polyu20", "b_mean", clean),
        ("polyu20", "b_real", noisy(clean, rng, 5)),
    ):
        (bench / folder).mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(bench / folder / f"{name}.png"), picture)
    model = load_model(read_model_file(write_model(tmp_path, denoise_model())), choose("cpu"))
    white, camera = (run().markdown() for run in baselines_for(model, bench))
    assert all(name in white for name in CLASSICAL)
    assert "denoise-fast, level by wavelets" in camera

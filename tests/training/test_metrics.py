"""Figures mean what the field means by them."""

import numpy as np
import pytest

from training.metrics import colorfulness, psnr, ssim


def test_psnr_of_a_known_error():
    clean = np.full((10, 10, 3), 100, np.uint8)
    assert psnr(clean + np.uint8(5), clean) == pytest.approx(10 * np.log10(255**2 / 25))


def test_ssim_is_one_for_equal_pictures_and_less_for_noisy_ones(rng):
    clean = rng.integers(0, 255, (40, 40, 3), np.uint8)
    assert ssim(clean, clean) == pytest.approx(1.0)
    assert ssim(rng.integers(0, 255, (40, 40, 3), np.uint8), clean) < 0.2


def test_grey_has_no_colourfulness_and_noise_in_colour_has(rng):
    grey = np.repeat(rng.integers(0, 255, (30, 30, 1), np.uint8), 3, axis=2)
    assert colorfulness(grey) == pytest.approx(0.0)
    assert colorfulness(rng.integers(0, 255, (30, 30, 3), np.uint8)) > 50

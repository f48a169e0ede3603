"""What a window is told and what of the answer is taken."""

import numpy as np
import pytest

from restorer.restore.denoise import Denoising
from restorer.restore.noise_level import FAINT, KNOTS, SigmaCurve

LOWEST, FULL = FAINT


class Black:
    """A denoiser that takes everything away, and notes what it was told."""

    def __init__(self):
        self.told = []

    def __call__(self, planes, sigma):
        self.told.append(sigma)
        return np.zeros_like(planes)


def denoised(curve, blend=1.0):
    run = Black()
    planes = np.full((3, 8, 8), 0.5, np.float32)
    return Denoising(run=run, curve=curve, blend=blend)(planes), planes, run


def measured(sigma):
    return SigmaCurve((sigma,) * KNOTS, measured=True)


@pytest.mark.parametrize("curve", [measured(LOWEST), measured(0.0), SigmaCurve.constant(0.0)])
def test_a_photo_without_noise_to_speak_of_stays_and_costs_nothing(curve):
    result, planes, run = denoised(curve)
    assert result is planes and run.told == []


@pytest.mark.parametrize("curve", [measured(FULL), measured(0.3), SigmaCurve.constant(LOWEST / 2)])
def test_noise_that_is_seen_or_told_by_hand_is_taken_whole(curve):
    result, _, run = denoised(curve)
    assert not result.any() and np.allclose(run.told[0], curve.knots[0])


def test_between_them_as_much_is_taken_as_there_is():
    result, planes, _ = denoised(measured((LOWEST + FULL) / 2))
    assert np.allclose(result, planes / 2, atol=1e-6)


def test_the_blend_comes_on_top():
    result, planes, _ = denoised(measured((LOWEST + FULL) / 2), blend=0.5)
    assert np.allclose(result, 0.75 * planes, atol=1e-6)


def test_dark_parts_without_noise_stay_beside_bright_ones_with_it():
    curve = SigmaCurve(tuple(np.linspace(0, 0.1, KNOTS)), measured=True)
    planes = np.zeros((3, 8, 16), np.float32)
    planes[:, :, 8:] = 1
    result = Denoising(run=lambda planes, sigma: planes + 1, curve=curve, blend=1.0)(planes)
    assert not result[:, :, :5].any() and np.allclose(result[:, :, 12:], 2)

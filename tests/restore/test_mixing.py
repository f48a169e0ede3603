"""Blend and colours put together from bytes are what the batch makes of them."""

import numpy as np
import pytest

from restorer.imaging.color import clamp_to_gamut, lab_to_srgb, srgb_to_lab
from restorer.imaging.planes import from_planes, to_planes
from restorer.restore.colorize import Coloring
from restorer.restore.mixing import Mix


@pytest.fixture
def pair(rng):
    """An original and a clean part, grey, 40 x 60."""
    clean = np.repeat(np.linspace(40, 200, 60, dtype=np.float32)[None], 40, 0)[..., None].repeat(3, 2)
    noisy = clean + rng.normal(0, 15, (40, 60, 1))
    return noisy.clip(0, 255).astype(np.uint8), clean.astype(np.uint8)


@pytest.fixture
def coloring(rng):
    """Mild colours, for a photo of 300 x 400."""
    return Coloring(rng.uniform(-15, 15, (12, 16, 4)).astype(np.float32), 300, 400)


@pytest.mark.parametrize("blend", [0.0, 0.3, 1.0])
def test_blend_is_the_share_of_the_denoised_picture(pair, blend):
    original, clean = pair
    mixed = Mix(blend)(original, clean, 0, 0)
    expected = blend * clean.astype(float) + (1 - blend) * original
    assert np.abs(mixed - expected).max() <= 0.51
    assert (Mix(blend).quickly(original, clean, 0, 0) == mixed).all()


@pytest.mark.parametrize("blend", [0.4, 1.0])
def test_colours_are_joined_as_the_batch_joins_them(pair, coloring, blend):
    original, clean = pair
    mixed = Mix(blend, coloring)(original, clean, 120, 64)
    planes = to_planes(clean, bands=3) * np.float32(blend)
    planes += to_planes(original, bands=3) * np.float32(1 - blend)
    joined = coloring.join(planes, 120, 64)
    assert (mixed == from_planes(joined, bands=3, depth=8, alpha=None)).all()


def test_what_is_made_in_a_hurry_hardly_differs(pair, coloring):
    exact = Mix(0.8, coloring)(*pair, 120, 64).astype(int)
    hasty = Mix(0.8, coloring).quickly(*pair, 120, 64).astype(int)
    assert np.abs(exact - hasty).mean() < 2
    assert np.percentile(np.abs(exact - hasty), 99) <= 6


def test_colours_beyond_srgb_stay_inside(pair):
    far = Coloring(np.full((12, 16, 4), 90, np.float32), 300, 400)
    for mixed in (Mix(1.0, far)(*pair, 0, 0), Mix(1.0, far).quickly(*pair, 0, 0)):
        assert mixed.dtype == np.uint8
    lab = srgb_to_lab(Mix(1.0, far)(*pair, 0, 0)[:1, :1] / np.float32(255))
    assert np.abs(lab_to_srgb(clamp_to_gamut(lab)) * 255 - Mix(1.0, far)(*pair, 0, 0)[:1, :1]).max() < 1.5

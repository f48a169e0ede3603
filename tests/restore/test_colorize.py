"""Colours: chosen on the whole scene, enlarged along edges, joined to luminance inside the gamut."""

import numpy as np
import pytest

from restorer.imaging.color import srgb_to_lab
from restorer.imaging.planes import fit_working_size, luminance_planes
from restorer.restore.colorize import Coloring, Colorizing, guided_lines, rasterize_hints
from restorer.restore.recipe import Hint


def gray(rng, height, width):
    """Grey planes, smooth enough to be a photo."""
    plane = rng.random((height, width), np.float32) * 0.2 + np.linspace(0.2, 0.5, width, dtype=np.float32)
    return np.repeat(plane[None], 3, axis=0)


def flat(a, b):
    """A network that answers one colour everywhere, at half the input's size."""
    return lambda luminance, hints: np.stack(
        [np.full((luminance.shape[1] // 2, luminance.shape[2] // 2), v / 110, np.float32) for v in (a, b)]
    )


def test_luminance_survives_and_the_colour_is_the_networks(rng):
    planes = gray(rng, 40, 60)
    colorizing = Colorizing(run=flat(10, -15), size=fit_working_size(40, 60, 64, 4))
    colored = colorizing.color(planes, 40, 60).join(planes, 0)
    lab = srgb_to_lab(np.ascontiguousarray(np.moveaxis(colored, 0, -1)))
    assert np.allclose(lab[..., 0], luminance_planes(planes)[0] * 100, atol=0.05)
    assert np.allclose(lab[..., 1:], [10, -15], atol=0.2)


def test_saturation_scales_the_colour(rng):
    planes = gray(rng, 16, 16)
    size = fit_working_size(16, 16, 64, 4)
    half = Colorizing(run=flat(20, 20), size=size, saturation=0.5).color(planes, 16, 16).join(planes, 0)
    full = Colorizing(run=flat(10, 10), size=size).color(planes, 16, 16).join(planes, 0)
    assert np.allclose(half, full, atol=1e-5)


def test_no_colour_leaves_the_gamut(rng):
    planes = np.repeat(rng.random((1, 30, 30), np.float32), 3, axis=0)
    colored = Colorizing(run=flat(100, 100), size=fit_working_size(30, 30, 64, 2)).color(planes, 30, 30)
    joined = colored.join(planes, 0)
    assert joined.min() >= -2e-3
    assert joined.max() <= 1 + 2e-3


@pytest.mark.parametrize("heights", [[97], [1] * 97, [40, 57], [13, 50, 34]])
def test_strips_join_as_the_whole_would(rng, heights):
    planes = gray(rng, 97, 33)
    coloring = Coloring(rng.random((7, 5, 4), np.float32) * 20, 97, 33)
    tops = np.cumsum([0, *heights[:-1]])
    strips = [coloring.join(planes[:, t : t + h], int(t)) for t, h in zip(tops, heights, strict=True)]
    assert np.allclose(np.concatenate(strips, axis=1), coloring.join(planes, 0), atol=1e-5)


def test_a_photo_of_one_pixel_is_coloured():
    planes = np.full((3, 1, 1), 0.5, np.float32)
    colored = (
        Colorizing(run=flat(20, 0), size=fit_working_size(1, 1, 64, 4)).color(planes, 1, 1).join(planes, 0)
    )
    assert colored[0] > colored[1]


def test_colour_follows_the_edges_of_luminance():
    luminance = np.zeros((20, 20), np.float32)
    luminance[:, 10:] = 1
    blurred = np.clip((np.arange(20) - 6) / 8, 0, 1).astype(np.float32) * np.ones((20, 1), np.float32)
    lines = guided_lines(luminance, np.stack([blurred * 50, blurred * 0]))
    filtered = lines[..., 0] * luminance + lines[..., 2]
    assert filtered[10, 10] - filtered[10, 9] > 2.5 * 50 * (blurred[10, 10] - blurred[10, 9])


def test_chrominance_that_is_a_line_of_luminance_passes_unchanged(rng):
    luminance = np.repeat(rng.random((24, 24), np.float32), 1, axis=0)
    lines = guided_lines(luminance, np.stack([luminance * 40 - 10, 5 - luminance * 20]))
    filtered = lines[..., :2] * luminance[..., None] + lines[..., 2:]
    expected = np.stack([luminance * 40 - 10, 5 - luminance * 20], axis=-1)
    assert np.abs(filtered - expected).max() < 1.5


def test_a_hint_is_a_patch_at_its_place_and_nothing_elsewhere():
    size = fit_working_size(100, 200, 64, 16)
    hints = rasterize_hints([Hint(x=0.5, y=0.25, a=55, b=-11)], size)
    row, column = int(0.25 * size.height), int(0.5 * size.width)
    assert hints.shape == (3, size.padded_height, size.padded_width)
    assert np.allclose(hints[:, row, column], [0.5, -0.1, 1])
    assert hints[2].sum() == 49


@pytest.mark.parametrize("place", [0.0, 1.0])
def test_a_hint_at_the_edge_stays_inside_the_picture(place):
    size = fit_working_size(60, 60, 64, 64)
    pinned = rasterize_hints([Hint(x=place, y=place, a=1, b=1)], size)[2]
    assert pinned.any()
    assert not pinned[size.height :].any()
    assert not pinned[:, size.width :].any()


def test_the_network_is_told_the_hints(rng):
    seen = []

    def run(luminance, hints):
        seen.append(hints)
        return flat(0, 0)(luminance, hints)

    planes = gray(rng, 32, 32)
    hint = Hint(x=0.1, y=0.9, a=30, b=40)
    Colorizing(run=run, size=fit_working_size(32, 32, 64, 4), hints=[hint]).color(planes, 32, 32)
    assert seen[0][2].sum() > 0

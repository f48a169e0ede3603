"""One curve of sigma against brightness per photo: measured, joined, looked up."""

import numpy as np
import pytest

from restorer.restore.noise_level import KNOTS, SigmaCurve, crop_origins, curve_of, luma_of, measure


def white(sigma):
    """A network that says `sigma` everywhere."""
    return lambda planes: np.full((1, *planes.shape[1:]), sigma, np.float32)


def test_a_curve_is_straight_between_its_knots_and_held_outside():
    curve = SigmaCurve(tuple(k / 100 for k in range(KNOTS)))
    luma = np.array([[-1, 0, 0.5, 1, 2]], np.float32)
    assert np.allclose(curve.at(luma), [[0, 0, 0.035, 0.07, 0.07]])


def test_a_curve_is_clipped_to_what_a_denoiser_knows():
    assert SigmaCurve.constant(0.9).clipped(0.0, 0.3) == SigmaCurve.constant(0.3)


def test_a_curve_has_eight_knots():
    with pytest.raises(ValueError, match="knots"):
        SigmaCurve((0.1, 0.2))


def test_luma_is_the_mean_of_five_by_five_with_edges_repeated(rng):
    planes = rng.random((3, 9, 11), np.float32)
    luma = np.tensordot([0.299, 0.587, 0.114], planes, axes=1)
    padded = np.pad(luma, 2, mode="edge")
    expected = [[padded[y : y + 5, x : x + 5].mean() for x in range(11)] for y in range(9)]
    assert np.allclose(luma_of(planes), expected, atol=1e-6)


def test_noise_that_grows_with_brightness_gives_a_curve_that_does(rng):
    luma = rng.random((64, 64), np.float32)
    curve = curve_of([(luma, 0.02 + 0.1 * luma)]).curve
    assert np.allclose(curve.knots[1:-1], 0.02 + 0.1 * np.arange(1, KNOTS - 1) / (KNOTS - 1), atol=0.003)


def test_knots_without_evidence_lie_between_their_neighbours():
    dark, bright = np.full((50, 50), 0.0, np.float32), np.full((50, 50), 1.0, np.float32)
    curve = curve_of([(dark, dark + 0.01), (bright, bright * 0 + 0.08)]).curve
    assert np.allclose(curve.knots, np.linspace(0.01, 0.08, KNOTS))


def test_a_few_stray_pixels_do_not_make_a_knot():
    luma = np.full((100, 100), 0.0, np.float32)
    luma[0, 0] = 1.0
    sigma = np.where(luma > 0.5, 0.9, 0.02).astype(np.float32)
    assert max(curve_of([(luma, sigma)]).curve.knots) == pytest.approx(0.02)


def test_a_knot_takes_the_root_mean_square():
    luma = np.zeros((2, 100), np.float32)
    sigma = np.repeat([[0.03], [0.04]], 100, axis=1).astype(np.float32)
    assert curve_of([(luma, sigma)]).curve.knots[0] == pytest.approx(np.sqrt((0.03**2 + 0.04**2) / 2))


def test_without_samples_there_is_no_curve():
    with pytest.raises(ValueError, match="no sample"):
        curve_of([])


@pytest.mark.parametrize(
    ("height", "width", "count"), [(1, 1, 1), (256, 256, 1), (300, 100, 2), (5000, 4000, 16)]
)
def test_at_most_sixteen_crops_reach_from_edge_to_edge(photo_of, height, width, count):
    origins = crop_origins(photo_of(np.zeros((height, width, 3), np.uint8)))
    assert len(origins) == count
    assert origins[0] == (0, 0)
    assert origins[-1] == (max(0, height - 256), max(0, width - 256))


@pytest.mark.parametrize("shape", [(1, 4096), (6, 700), (301, 257)])
def test_odd_sizes_are_padded_for_the_network_and_measured_whole(photo_of, rng, shape):
    seen = []

    def estimate(planes):
        seen.append(planes.shape)
        return white(0.05)(planes)

    level = measure(photo_of(rng.integers(0, 255, (*shape, 3), np.uint8)), estimate, multiple=8)
    assert level.median == pytest.approx(0.05)
    assert all(height % 8 == 0 and width % 8 == 0 for _, height, width in seen)


@pytest.mark.parametrize("shape", [(1, 1), (8, 8), (15, 17)])
def test_a_picture_too_small_to_tell_noise_from_it_counts_as_clean(photo_of, rng, shape):
    reports = []
    photo = photo_of(rng.integers(0, 255, (*shape, 3), np.uint8))
    level = measure(photo, white(0.2), 1, lambda *report: reports.append(report))
    assert level.median == 0
    assert level.curve == SigmaCurve.constant(0.0)
    assert reports == [(1, 1)]


def test_each_crop_is_reported(photo_of):
    reports = []
    photo = photo_of(np.zeros((600, 300, 3), np.uint8))
    measure(photo, white(0.1), 1, lambda done, total: reports.append((done, total)))
    assert reports == [(k, 6) for k in range(1, 7)]

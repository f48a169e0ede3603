import numpy as np
import pytest

from restorer.imaging.planes import (
    alpha_of,
    fit_working_size,
    from_planes,
    luminance_planes,
    resize,
    to_planes,
)


def _rows(rng, height: int, width: int, bands: int, depth: int) -> np.ndarray:
    stored = np.uint8 if depth == 8 else np.uint16
    return rng.integers(0, 2**depth, (height, width, bands)).astype(stored)


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("size", [(1, 1), (7, 3)])
def test_rows_survive_planes_and_back_exactly(rng, size, bands, alpha, depth):
    rows = _rows(rng, *size, bands + alpha, depth)
    planes = to_planes(rows, bands=bands)
    assert planes.shape == (3, *size) and planes.dtype == np.float32
    back = from_planes(planes, bands=bands, depth=depth, alpha=alpha_of(rows, bands=bands))
    assert back.dtype == rows.dtype
    assert np.array_equal(back, rows)


def test_grey_is_copied_to_all_three_planes(rng):
    planes = to_planes(_rows(rng, 4, 5, 1, 8), bands=1)
    assert np.array_equal(planes[0], planes[1]) and np.array_equal(planes[0], planes[2])


def test_values_outside_are_clipped_not_wrapped():
    planes = np.array([-0.5, 1.5, 0.5], np.float32)[:, None, None]
    assert from_planes(planes, bands=3, depth=8, alpha=None).tolist() == [[[0, 255, 128]]]


def test_luminance_is_lightness_over_100():
    planes = np.full((3, 2, 2), 0.5, np.float32)
    assert luminance_planes(planes) == pytest.approx(np.full((1, 2, 2), 0.53389), abs=1e-4)


@pytest.mark.parametrize("height", [1, 2, 5, 255, 256, 257, 4000])
@pytest.mark.parametrize("width", [1, 3, 256, 301, 6000])
def test_a_scene_is_never_squashed_nor_enlarged(height, width):
    fitted = fit_working_size(height, width, 256, 16)
    assert fitted.height <= height and fitted.width <= width
    assert max(fitted.height, fitted.width) == min(256, max(height, width))
    scale = max(fitted.height, fitted.width) / max(height, width)
    assert abs(fitted.height - height * scale) <= 1 and abs(fitted.width - width * scale) <= 1


@pytest.mark.parametrize("size", [(1, 1), (256, 100), (300, 301)])
def test_the_padded_size_is_the_next_multiple(size):
    fitted = fit_working_size(*size, 256, 16)
    assert 0 <= fitted.padded_height - fitted.height < 16 and fitted.padded_height % 16 == 0
    assert 0 <= fitted.padded_width - fitted.width < 16 and fitted.padded_width % 16 == 0


@pytest.mark.parametrize("size", [(1, 1), (5, 40), (40, 5), (13, 17), (60, 60)])
def test_resize_keeps_a_flat_plane_flat(size):
    assert np.allclose(resize(np.full((2, 13, 17), 0.3, np.float32), *size), 0.3, atol=1e-5)


def test_shrinking_keeps_the_mean(rng):
    planes = rng.random((3, 40, 60), np.float32)
    small = resize(planes, 4, 6)
    assert small.shape == (3, 4, 6)
    assert np.allclose(small.mean(axis=(1, 2)), planes.mean(axis=(1, 2)), atol=1e-5)

"""The small copy of a scene, averaged from strips."""

import numpy as np
import pytest

from restorer.restore.scene import small_copy


@pytest.mark.parametrize("height", [3, 512, 513, 1300])
def test_every_pixel_counts_by_its_area(photo_of, rng, height):
    stored = rng.integers(0, 255, (height, 30, 3), np.uint8)
    small = small_copy(photo_of(stored), min(height, 7), 5)
    assert np.allclose(small.mean(axis=(1, 2)), stored.mean(axis=(0, 1)) / 255, atol=1e-4)


def test_a_whole_number_of_rows_and_columns_is_their_mean(photo_of, rng):
    stored = rng.integers(0, 255, (1200, 40, 3), np.uint8)
    expected = stored.reshape(100, 12, 10, 4, 3).mean(axis=(1, 3)) / 255
    assert np.allclose(small_copy(photo_of(stored), 100, 10), np.moveaxis(expected, -1, 0), atol=1e-5)


def test_a_photo_that_is_small_already_is_its_own_copy(photo_of, rng):
    stored = rng.integers(0, 255, (20, 30, 3), np.uint8)
    assert np.allclose(small_copy(photo_of(stored), 20, 30), np.moveaxis(stored / 255, -1, 0), atol=1e-6)

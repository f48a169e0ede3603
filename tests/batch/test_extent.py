"""What files alone tell of how large photos are."""

import pytest

from restorer.batch.extent import guess_megapixels


@pytest.fixture
def files(tmp_path):
    """Two of a size, of kinds that differ in density, and one that has gone."""
    paths = [tmp_path / name for name in ("a.JPG", "b.tif", "gone.jpg")]
    for path in paths[:2]:
        path.write_bytes(bytes(4000))
    return paths


def test_a_jpeg_has_more_pixels_than_a_tiff_of_its_size(files):
    guesses = guess_megapixels(files)
    assert guesses[files[0]] == pytest.approx(0.01)
    assert guesses[files[1]] == pytest.approx(0.0016)


def test_what_cannot_be_looked_at_is_left_out(files):
    assert files[2] not in guess_megapixels(files)

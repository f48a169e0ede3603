import io
import os

import numpy as np
import pytest
import pyvips
from imaging.pictures import FORMATS, noise_pixels, photo_of, pixels_of, smooth_pixels, write
from PIL import Image

from restorer.errors import PhotoTooLargeError, UnreadablePhotoError
from restorer.imaging.files import decode_region, decode_small, open_photo, previews


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize(
    ("bands", "alpha", "depth"), [(1, False, 8), (1, True, 16), (3, False, 16), (3, True, 8)]
)
def test_a_small_view_is_srgb_of_the_right_shape(tmp_path, file_format, bands, alpha, depth):
    photo = photo_of(smooth_pixels(200, 300, bands + alpha, depth), alpha=alpha)
    small, width, height = decode_small(write(tmp_path, photo, file_format), 60)
    assert (width, height) == (300, 200)
    assert small.shape == (40, 60, 3) and small.dtype == np.uint8


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_small_view_shows_the_whole_photo(tmp_path, file_format):
    pixels = smooth_pixels(200, 300, 3, 8)
    small, _, _ = decode_small(write(tmp_path, photo_of(pixels), file_format), 30)
    expected = pixels.reshape(20, 10, 30, 10, 3).mean(axis=(1, 3))
    assert np.abs(small - expected).mean() < 4


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("orientation", [1, 6])
def test_rows_are_told_as_they_come_and_make_the_same_picture(
    tmp_path, monkeypatch, file_format, orientation
):
    monkeypatch.setattr(previews, "TOLD_SECONDS", 0.0)
    photo = photo_of(smooth_pixels(600, 400, 4, 8), alpha=True)
    file, told = write(tmp_path, photo, file_format), []
    if orientation != 1:
        stored = pyvips.Image.new_from_file(str(file)).copy_memory().copy()
        stored.set_type(pyvips.GValue.gint_type, "orientation", orientation)
        stored.write_to_file(str(file := tmp_path / f"turned{file.suffix}"))

    def tell(upper):
        told.append((upper.pixels.copy(), upper.height, upper.full_width, upper.full_height))

    pixels, *full = decode_small(file, 120, tell=tell, least_pixels=0)
    assert len(told) > 10 and {tuple(size) for _, *size in told} == {(pixels.shape[0], *full)}
    for rows, *_ in told:
        assert 0 < len(rows) < len(pixels) and (rows == pixels[: len(rows)]).all()
    assert (pixels == decode_small(file, 120)[0]).all()
    decode_small(file, 120, tell=tell)
    assert len(told) < 24  # nobody waits for so small a photo


def test_a_small_photo_is_not_enlarged(tmp_path):
    small, _, _ = decode_small(write(tmp_path, photo_of(smooth_pixels(7, 5, 3, 8)), "png"), 60)
    assert small.shape == (7, 5, 3)


def _turned(tmp_path, orientation: int):
    exif = Image.Exif()
    exif[274] = orientation
    Image.fromarray(smooth_pixels(60, 90, 3, 8)).save(tmp_path / "turned.png", exif=exif)
    return tmp_path / "turned.png"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_views_are_upright(tmp_path, orientation):
    file = _turned(tmp_path, orientation)
    upright = pixels_of(open_photo(file))
    small, width, height = decode_small(file, 90)
    assert (height, width) == upright.shape[:2]
    assert np.array_equal(small, upright)
    assert np.array_equal(decode_region(file, 10, 20, 30, 25, 100), upright[20:45, 10:40])


def test_a_region_is_shrunk_to_the_longest_side(tmp_path):
    file = write(tmp_path, photo_of(smooth_pixels(200, 300, 3, 8)), "png")
    assert decode_region(file, 100, 0, 200, 100, 50).shape == (25, 50, 3)


def test_what_lies_outside_of_the_photo_is_left_out_of_a_region(tmp_path):
    pixels = smooth_pixels(20, 30, 3, 8)
    file = write(tmp_path, photo_of(pixels), "png")
    assert np.array_equal(decode_region(file, 25, -5, 100, 10, 100), pixels[:5, 25:])
    with pytest.raises(ValueError, match="outside"):
        decode_region(file, 30, 0, 5, 5, 100)


def test_alpha_is_laid_on_white(tmp_path):
    file = write(tmp_path, photo_of(np.zeros((8, 8, 4), np.uint8), alpha=True), "png")
    assert decode_small(file, 8)[0].min() == 255
    assert decode_region(file, 0, 0, 8, 8, 8).min() == 255


def test_a_profile_is_applied(tmp_path):
    pixels = np.full((8, 8, 3), (200, 60, 60), np.uint8)
    wide = write(tmp_path, photo_of(pixels, icc=pyvips.Image.profile_load("p3")), "png")
    for seen in (decode_small(wide, 8)[0], decode_region(wide, 0, 0, 8, 8, 8)):
        assert np.abs(seen[0, 0].astype(int) - [217, 48, 53]).max() <= 6  # the same red in sRGB


@pytest.mark.parametrize("bands", [1, 3])
def test_a_profile_that_makes_no_sense_is_passed_over(tmp_path, bands):
    icc = bytes(16) + (b"GRAY" if bands == 1 else b"RGB ") + bytes(200)
    file = write(tmp_path, photo_of(smooth_pixels(8, 8, bands, 8), icc=icc), "png")
    for seen in (decode_small(file, 8)[0], decode_region(file, 0, 0, 8, 8, 8)):
        assert np.abs(seen.astype(int) - smooth_pixels(8, 8, bands, 8)).max() <= 1


def test_a_damaged_photo_shows_what_is_there(tmp_path, rng):
    content = io.BytesIO()
    Image.fromarray(rng.integers(0, 256, (200, 200, 3)).astype(np.uint8)).save(content, "jpeg")
    (tmp_path / "half.jpg").write_bytes(content.getvalue()[: len(content.getvalue()) // 2])
    assert decode_small(tmp_path / "half.jpg", 50)[0].shape == (50, 50, 3)
    assert decode_region(tmp_path / "half.jpg", 0, 0, 50, 50, 50).std() > 20


@pytest.mark.parametrize("file_format", ["jpeg", "png", "webp", "tiff"])
def test_who_looks_is_warned_of_a_damaged_photo_alone(tmp_path, rng, file_format):
    content = io.BytesIO()
    Image.fromarray(rng.integers(0, 256, (200, 200, 3)).astype(np.uint8)).save(content, file_format)
    whole, half = (tmp_path / name for name in ("whole", "half"))
    whole.write_bytes(content.getvalue())
    half.write_bytes(content.getvalue()[: len(content.getvalue()) // 2])
    warned = []
    for file in (whole, half):
        try:
            decode_small(file, 50, warn=lambda file=file: warned.append(file))
        except UnreadablePhotoError:
            assert file_format == "tiff"  # whose directory of pages stands at its end
    assert warned == [half]


def test_failures_are_those_of_opening(tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"hello")
    file = write(tmp_path, photo_of(smooth_pixels(20, 30, 3, 8)), "png")
    for look in (lambda f: decode_small(f, 50), lambda f: decode_region(f, 0, 0, 1, 1, 50)):
        with pytest.raises(UnreadablePhotoError, match=r"x\.jpg is no picture of a kind"):
            look(tmp_path / "x.jpg")
    with pytest.raises(PhotoTooLargeError):
        decode_small(file, 50, max_pixels=599)


@pytest.mark.shared
def test_wide_gamut_and_cmyk_photos_can_be_seen(shared_photos):
    for name in ("p3.png", "pil_sample_cmyk.jpg", "icc_profile_big.jpg", "16-bit-grey-alpha.png"):
        small, _, _ = decode_small(shared_photos / "files" / name, 64)
        assert small.shape[2] == 3 and max(small.shape) <= 64


def test_a_new_picture_as_old_as_the_one_before_is_seen(tmp_path):
    for value in (0, 255):
        file = write(tmp_path, photo_of(np.full((50, 50, 1), value, np.uint8)), "tiff", replace=True)
        os.utime(file, ns=(10**18, 10**18))
        assert decode_region(file, 0, 0, 50, 50, 50).mean() == value


def test_the_next_region_of_a_picture_needs_no_new_decoding(tmp_path, monkeypatch):
    source = write(tmp_path, photo_of(smooth_pixels(300, 400, 3, 8)), "jpeg")
    decode_region(source, 0, 0, 100, 100, 100)
    opened = []
    opener = previews.open_file
    monkeypatch.setattr(previews, "open_file", lambda *a, **b: opened.append(a) or opener(*a, **b))
    decode_region(source, 200, 100, 100, 100, 100)
    assert not opened
    write(tmp_path, photo_of(noise_pixels(np.random.default_rng(1), 300, 400, 3, 8)), "jpeg", replace=True)
    screen = decode_region(source, 0, 0, 100, 100, 100)
    assert len(opened) == 1
    assert screen.std() > 40

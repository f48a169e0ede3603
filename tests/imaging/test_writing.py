import dataclasses
import errno
import os

import numpy as np
import pytest
from imaging.pictures import FORMATS, noise_pixels, photo_of, pixels_of, smooth_pixels, strips_of, write
from PIL import Image, ImageCms

from restorer.errors import DiskFullError, UnreadablePhotoError, UnwritablePhotoError
from restorer.imaging import aside
from restorer.imaging.files import WriteOptions, open_photo, write_photo
from restorer.progress import Cancelled

SIZES = [(1, 1), (3, 5), (31, 17), (400, 2)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("file_format", ["png", "tiff"])
def test_png_and_tiff_keep_every_value(rng, tmp_path, file_format, depth, bands, alpha, size):
    pixels = noise_pixels(rng, *size, bands + alpha, depth)
    photo = open_photo(write(tmp_path, photo_of(pixels, alpha=alpha), file_format))
    assert (photo.format, photo.bands, photo.alpha, photo.depth) == (file_format, bands, alpha, depth)
    assert np.array_equal(pixels_of(photo), pixels)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("bands", [1, 3])
def test_webp_keeps_every_8_bit_value_when_no_quality_is_asked(rng, tmp_path, bands, alpha, size):
    pixels = noise_pixels(rng, *size, bands + alpha, 8)
    written = pixels_of(open_photo(write(tmp_path, photo_of(pixels, alpha=alpha), "webp")))
    expected = pixels if bands == 3 else pixels[..., [0, 0, 0, *([1] if alpha else [])]]
    assert np.array_equal(written[..., : expected.shape[2]], expected)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("depth", [8, 16])
def test_jpeg_keeps_a_photo_well(tmp_path, depth, bands, size):
    pixels = smooth_pixels(*size, bands, depth)
    photo = open_photo(write(tmp_path, photo_of(pixels), "jpeg"))
    assert (photo.bands, photo.depth) == (bands, 8)
    expected = pixels / (1 if depth == 8 else 257)
    assert np.abs(pixels_of(photo) - expected).max() < 6


def test_the_picture_is_what_another_program_sees(tmp_path):
    pixels = smooth_pixels(20, 30, 3, 8)
    for file_format in FORMATS:
        with Image.open(write(tmp_path, photo_of(pixels), file_format)) as seen:
            assert np.abs(np.asarray(seen.convert("RGB")).astype(int) - pixels).max() < 6


def test_jpeg_lays_alpha_on_white(tmp_path):
    pixels = np.zeros((8, 8, 4), np.uint8)
    photo = open_photo(write(tmp_path, photo_of(pixels, alpha=True), "jpeg"))
    assert not photo.alpha
    assert pixels_of(photo).min() == 255


def test_a_jpeg_is_no_worse_than_its_source(tmp_path):
    source = photo_of(smooth_pixels(30, 30, 3, 8))
    for quality, subsampled, least in ((97, False, 97), (40, True, 90), (None, False, 95)):
        header = dataclasses.replace(source, quality=quality, subsampled=subsampled)
        written = open_photo(write(tmp_path, header, "jpeg", f"q{quality}"))
        assert written.quality >= least
        assert written.subsampled == subsampled


@pytest.mark.parametrize("quality", [30, 55, 80, 100])
def test_the_quality_that_is_asked_for_is_taken(tmp_path, quality):
    written = write(tmp_path, photo_of(smooth_pixels(30, 30, 3, 8)), "jpeg", quality=quality)
    assert abs(open_photo(written).quality - quality) <= 1


@pytest.mark.parametrize("file_format", FORMATS)
def test_the_profile_is_kept_byte_for_byte(tmp_path, file_format):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = open_photo(write(tmp_path, photo_of(smooth_pixels(9, 9, 3, 8), icc=icc), file_format))
    assert photo.icc == icc


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_profile_that_does_not_fit_the_bands_is_left_out(tmp_path, file_format):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert open_photo(write(tmp_path, photo_of(smooth_pixels(9, 9, 1, 8), icc=icc), file_format)).icc is None


@pytest.mark.parametrize("file_format", ["jpeg", "png", "tiff"])
def test_the_resolution_is_kept(tmp_path, file_format):
    header = photo_of(smooth_pixels(9, 9, 3, 8), resolution=(300 / 25.4, 600 / 25.4))
    assert open_photo(write(tmp_path, header, file_format)).resolution == pytest.approx(
        (11.81, 23.62), abs=0.01
    )


@pytest.mark.parametrize("strip", [1, 2, 64, 1000])
def test_strips_may_have_any_height(rng, tmp_path, strip):
    photo = photo_of(noise_pixels(rng, 130, 11, 3, 16))
    target = tmp_path / "result.png"
    write_photo(target, photo, strips_of(photo, strip), WriteOptions(format="png"))
    assert np.array_equal(pixels_of(open_photo(target)), pixels_of(photo))


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("failure", [Cancelled(), UnreadablePhotoError("x is cut off."), KeyboardInterrupt()])
def test_a_failure_while_restoring_leaves_nothing(tmp_path, file_format, failure):
    photo = photo_of(smooth_pixels(300, 50, 3, 8))

    def strips():
        yield photo.rows(0, 100)
        raise failure

    with pytest.raises(type(failure)):
        write_photo(tmp_path / "result", photo, strips(), WriteOptions(format=file_format))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("rows", [0, 5, 11])
def test_strips_that_do_not_cover_the_picture_are_a_bug_and_leave_nothing(tmp_path, rows):
    photo = photo_of(smooth_pixels(10, 10, 3, 8))
    strips = [np.zeros((rows, 10, 3), np.uint8)] if rows else []
    with pytest.raises(ValueError, match="rows"):
        write_photo(tmp_path / "result.png", photo, strips, WriteOptions(format="png"))
    assert not list(tmp_path.iterdir())


class _FullDisk:
    """A file that takes some bytes and then finds the disk full."""

    def __init__(self, file, room: int) -> None:
        self._file, self._room = file, room

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def write(self, data):
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._file.write(data)


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("room", [0, 5000])
def test_a_full_disk_is_told_and_leaves_nothing(rng, tmp_path, monkeypatch, file_format, room):
    opened = type(tmp_path).open
    monkeypatch.setattr(aside, "_nameless_file", lambda folder: None)
    monkeypatch.setattr(type(tmp_path), "open", lambda path, mode: _FullDisk(opened(path, mode), room))
    photo = photo_of(noise_pixels(rng, 400, 100, 3, 8))
    with pytest.raises(DiskFullError, match="disk is full: result"):
        write(tmp_path, photo, file_format)
    assert not list(tmp_path.iterdir())


def test_an_earlier_result_is_not_replaced_unless_asked(tmp_path):
    photo = photo_of(smooth_pixels(5, 5, 3, 8))
    target = tmp_path / "result.png"
    target.write_bytes(b"precious")
    with pytest.raises(UnwritablePhotoError, match=r"result\.png is already there"):
        write(tmp_path, photo, "png")
    assert target.read_bytes() == b"precious"
    write(tmp_path, photo, "png", replace=True)
    assert np.array_equal(pixels_of(open_photo(target)), pixels_of(photo))


def test_a_source_is_never_replaced_even_when_asked(tmp_path):
    source = write(tmp_path, photo_of(smooth_pixels(5, 5, 3, 8)), "png")
    before = source.read_bytes()
    link = tmp_path / "link.png"
    link.symlink_to(source)
    for target in (source, link):
        photo = open_photo(source)
        with pytest.raises(UnwritablePhotoError, match="the source itself"):
            write_photo(target, photo, strips_of(photo), WriteOptions(format="png", replace=True))
    assert source.read_bytes() == before


@pytest.mark.parametrize(("file_format", "side"), [("webp", 16_384), ("jpeg", 65_501)])
def test_a_picture_too_long_for_the_format_is_refused_in_a_sentence(tmp_path, file_format, side):
    header = dataclasses.replace(photo_of(smooth_pixels(1, 1, 3, 8)), width=side)
    with pytest.raises(UnwritablePhotoError, match="choose TIFF or PNG"):
        write_photo(tmp_path / "result", header, [], WriteOptions(format=file_format))
    assert not list(tmp_path.iterdir())


def test_the_longest_jpeg_can_be_written(tmp_path):
    assert open_photo(write(tmp_path, photo_of(smooth_pixels(1, 65_500, 1, 8)), "jpeg")).width == 65_500

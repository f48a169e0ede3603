"""Files whose end is missing: a sentence, or what is there of them."""

import io

import numpy as np
import pytest
from imaging.pictures import noise_pixels, photo_of, pixels_of, smooth_pixels, write
from imaging.test_kinds import heic, saved
from PIL import Image

from restorer.errors import UnreadablePhotoError
from restorer.imaging.cut_off import bytes_missing
from restorer.imaging.files import decode_small, open_photo

PIXELS = smooth_pixels(256, 320, 3, 8)


def contents(kind: str) -> bytes:
    picture = Image.fromarray(PIXELS)
    return {
        "lossy webp": lambda: saved(picture, "WEBP", quality=90),
        "lossless webp": lambda: saved(picture, "WEBP", lossless=True),
        "heic": lambda: heic(PIXELS),
        "jp2": lambda: saved(picture, "JPEG2000"),
        "bmp": lambda: saved(picture.transpose(Image.Transpose.FLIP_TOP_BOTTOM), "BMP"),  # from the bottom up
        "gif": lambda: saved(picture.quantize(64), "GIF"),
        "avif": lambda: saved(picture, "AVIF"),
    }[kind]()


def cut(kind: str) -> bytes:
    content = contents(kind)
    return content[: len(content) * 7 // 10]


@pytest.mark.parametrize("kind", ["lossy webp", "lossless webp", "heic", "jp2", "bmp", "gif", "avif"])
def test_a_file_without_its_end_is_told_as_that(tmp_path, kind):
    (tmp_path / "half.jpg").write_bytes(cut(kind))
    with pytest.raises(UnreadablePhotoError, match=r"^half\.jpg is cut off or damaged\. .*\.$"):
        pixels_of(open_photo(tmp_path / "half.jpg"))


@pytest.mark.parametrize("kind", ["lossy webp", "lossless webp", "heic", "jp2", "bmp", "gif"])
def test_what_is_there_of_it_is_given_when_asked(tmp_path, kind):
    photo = open_photo(cut(kind), keep_damaged=True)
    pixels = pixels_of(photo)[..., :3].astype(int)
    if kind == "bmp":
        pixels = pixels[::-1]
    assert pixels.shape == PIXELS.shape
    assert np.abs(pixels[:100] - PIXELS[:100]).mean() < (25 if kind == "gif" else 5)
    (tmp_path / "a").write_bytes(cut(kind))
    screen, width, height = decode_small(tmp_path / "a", 80)
    assert (screen.shape, width, height) == ((64, 80, 3), 320, 256)


def test_of_a_cut_off_avif_nothing_can_be_had_and_that_is_said():
    with pytest.raises(UnreadablePhotoError, match="too damaged"):
        pixels_of(open_photo(cut("avif"), keep_damaged=True))


@pytest.mark.shared
def test_a_phone_s_picture_without_its_end_is_no_whole_one(shared_photos):
    """Its tiles are pictures of their own; the decoder leaves out the missing ones and says nothing."""
    content = (shared_photos / "files" / "iphone_7.heic").read_bytes()
    half = content[: len(content) * 3 // 4]
    with pytest.raises(UnreadablePhotoError, match="cut off"):
        pixels_of(open_photo(half))
    there, whole = (pixels_of(open_photo(part, keep_damaged=True)) for part in (half, content))
    same = (there == whole).all(axis=2).mean()
    assert 0.5 < same < 0.9


@pytest.mark.shared
def test_a_camera_raw_file_without_its_end_is_no_whole_one(shared_photos):
    """Its decoder leaves out what is missing and says nothing."""
    content = (shared_photos / "files" / "canon_eos_6d.dng").read_bytes()
    with pytest.raises(UnreadablePhotoError, match="cut off"):
        open_photo(content[:-4000])
    there, whole = (open_photo(part, keep_damaged=True) for part in (content[:-4000], content))
    same = (pixels_of(there) == pixels_of(whole)).all(axis=2).mean()
    assert 0.5 < same < 1


@pytest.mark.parametrize("kind", ["lossy webp", "heic", "jp2", "bmp", "avif"])
def test_the_missing_bytes_are_counted(kind):
    name = kind.removeprefix("lossy ")
    content = contents(kind)
    assert bytes_missing(name, io.BytesIO(content)) == 0
    for missing in (1, 100, len(content) // 2):
        assert bytes_missing(name, io.BytesIO(content[:-missing])) == missing


def test_no_number_of_missing_bytes_is_believed_that_cannot_be(rng):
    for kind in ("webp", "heic", "avif", "jp2", "bmp"):
        for _ in range(100):
            content = noise_pixels(rng, 1, int(rng.integers(1, 80)), 1, 8).tobytes()
            assert 0 <= bytes_missing(kind, io.BytesIO(content)) <= 2**28
    assert bytes_missing("heic", io.BytesIO(b"\0\0\0\x01mdat" + b"\xff" * 8 + bytes(9))) == 0


def test_what_the_app_writes_is_never_taken_for_cut_off(tmp_path):
    for name in ("webp", "avif"):
        with write(tmp_path, photo_of(PIXELS), name).open("rb") as file:
            assert bytes_missing(name, file) == 0

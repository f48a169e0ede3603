"""The small copy inside of a result's EXIF, as another program finds it."""

import dataclasses
import io

import numpy as np
import pytest
from imaging.pictures import noise_pixels, photo_of, pixels_of, smooth_pixels, strips_of, with_metadata, write
from imaging.profiles import DISPLAY_P3
from imaging.test_metadata import MAKER_NOTE, camera_exif, seen_exif
from PIL import ExifTags, Image

from restorer.imaging.exif import patch_exif
from restorer.imaging.exif_thumbnail import add_thumbnail
from restorer.imaging.files import WriteOptions, open_photo, write_photo
from restorer.imaging.metadata import Provenance

WITH_THUMBNAIL = ("jpeg", "png", "webp", "avif")  # a TIFF's would be a page of its own


def old_thumbnail() -> bytes:
    file = io.BytesIO()
    noise = noise_pixels(np.random.default_rng(3), 120, 160, 3, 8)
    Image.fromarray(noise).save(file, "jpeg", quality=10)
    return file.getvalue()


def exif_with_thumbnail(exif: bytes | None = None) -> bytes:
    return add_thumbnail(exif or camera_exif(), old_thumbnail(), len(old_thumbnail()))


def thumbnail_of(block: bytes) -> Image.Image | None:
    """As Pillow reads the second directory."""
    second = seen_exif(block).get_ifd(ExifTags.IFD.IFD1)
    if 513 not in second:
        return None
    assert second[259] == 6
    return Image.open(io.BytesIO(block[second[513] : second[513] + second[514]]))


def source(pixels, **header):
    return with_metadata(photo_of(pixels, **header), exif=exif_with_thumbnail())


@pytest.mark.parametrize("size", [(300, 450), (1000, 3), (5, 7)])
@pytest.mark.parametrize(
    ("file_format", "strip"),
    [("jpeg", 1), ("jpeg", 64), ("jpeg", 1000), ("png", 64), ("webp", 64), ("avif", 64)],
)
def test_it_is_made_of_the_result_and_no_longer_than_160(tmp_path, file_format, size, strip):
    photo = source(smooth_pixels(*size, 3, 8))
    target = tmp_path / "result"
    write_photo(target, photo, strips_of(photo, strip), WriteOptions(format=file_format))
    small = thumbnail_of(open_photo(target).metadata.exif)
    scale = min(1, 160 / max(size))
    assert small.size == (max(1, round(size[1] * scale)), max(1, round(size[0] * scale)))
    expected = Image.fromarray(pixels_of(photo)).resize(small.size, Image.Resampling.BOX)
    assert np.abs(np.asarray(small.convert("RGB")).astype(int) - np.asarray(expected)).mean() < 4


@pytest.mark.parametrize(
    ("bands", "alpha", "depth"), [(1, False, 8), (3, True, 8), (1, True, 16), (3, True, 16)]
)
@pytest.mark.parametrize("file_format", WITH_THUMBNAIL)
def test_every_kind_of_pixels_has_one(tmp_path, file_format, bands, alpha, depth):
    pixels = smooth_pixels(40, 60, bands + alpha, depth)
    if alpha:
        pixels[..., -1] = 0  # all of it transparent: white
    photo = source(pixels, alpha=alpha)
    small = thumbnail_of(open_photo(write(tmp_path, photo, file_format)).metadata.exif)
    wanted = 255 if alpha else pixels[..., 0].mean()
    assert abs(np.asarray(small).mean() - wanted) < 3


def test_wide_gamut_comes_as_srgb_in_it(tmp_path):
    pixels = np.full((30, 40, 3), (0, 255, 0), np.uint8)
    pixels[:] = (117, 251, 76)  # sRGB's green, as Display P3 says it
    small = thumbnail_of(open_photo(write(tmp_path, source(pixels, icc=DISPLAY_P3), "jpeg")).metadata.exif)
    assert np.abs(np.asarray(small).mean(axis=(0, 1)) - (0, 255, 0)).max() < 12


@pytest.mark.parametrize("file_format", [*WITH_THUMBNAIL, "tiff"])
def test_a_source_without_one_gets_none_and_a_tiff_never_has_one(tmp_path, file_format):
    exif = exif_with_thumbnail() if file_format == "tiff" else camera_exif()
    photo = with_metadata(photo_of(smooth_pixels(30, 40, 3, 8)), exif=exif)
    result = open_photo(write(tmp_path, photo, file_format))
    assert thumbnail_of(result.metadata.exif) is None and result.note is None


@pytest.mark.parametrize("file_format", WITH_THUMBNAIL)
def test_the_old_one_is_gone_and_the_maker_note_is_not(tmp_path, file_format):
    photo = source(smooth_pixels(50, 60, 3, 8))
    provenance = Provenance(software="x", models=(), recipe_json="{}")
    file = write(tmp_path, photo, file_format, provenance=provenance)
    assert old_thumbnail()[-600:-300] not in file.read_bytes()
    again = open_photo(write(tmp_path, open_photo(file), file_format, "again"))
    exif = seen_exif(again.metadata.exif)
    assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE and exif.get_ifd(0x8825)[1] == "N"
    assert thumbnail_of(again.metadata.exif).size == (60, 50)
    sizes = [len(open_photo(file).metadata.exif), len(again.metadata.exif)]
    assert abs(sizes[0] - sizes[1]) < 500  # it does not grow with every restoration


def test_a_jpeg_whose_maker_note_fills_its_exif_keeps_that_rather_than_a_thumbnail(tmp_path):
    for note, kept in ((55_000, True), (63_000, False)):
        exif = seen_exif(camera_exif())
        exif.get_ifd(0x8769)[0x927C] = bytes(note)
        block = exif_with_thumbnail(exif.tobytes().removeprefix(b"Exif\0\0"))
        photo = with_metadata(photo_of(noise_pixels(np.random.default_rng(1), 160, 160, 3, 8)), exif=block)
        result = open_photo(write(tmp_path, photo, "jpeg", str(note))).metadata.exif
        assert len(result) < 65_528
        assert len(seen_exif(result).get_ifd(0x8769)[0x927C]) == note
        assert (thumbnail_of(result) is not None) == kept


def test_a_thumbnail_before_other_values_is_blanked_where_it_stands():
    """What lies behind it stays where it is: a maker note may count from there."""
    block = exif_with_thumbnail()
    text = b"a comment behind the thumbnail\0"
    main = int.from_bytes(block[4:8], "big")
    entries = int.from_bytes(block[main : main + 2], "big")
    at = next(e for e in range(main + 2, main + 2 + 12 * entries, 12) if block[e : e + 2] == b"\x82\x98")
    entry = b"\x82\x98\0\x02" + len(text).to_bytes(4, "big") + len(block).to_bytes(4, "big")
    moved = block[:at] + entry + block[at + 12 :] + text
    patched = patch_exif(moved, 9, 14)
    assert seen_exif(patched)[0x8298] == text[:-1].decode()
    assert old_thumbnail()[20:] not in patched and len(patched) == len(moved)


@pytest.mark.shared
def test_a_real_photo_turned_upright_has_an_upright_one(shared_photos, tmp_path):
    photo = open_photo(shared_photos / "files" / "Landscape_6.jpg")
    header = dataclasses.replace(
        photo, metadata=dataclasses.replace(photo.metadata, exif=exif_with_thumbnail())
    )
    result = open_photo(write(tmp_path, header, "jpeg"))
    small = thumbnail_of(result.metadata.exif)
    expected = Image.fromarray(pixels_of(result)).resize(small.size, Image.Resampling.BOX)
    assert small.size[0] > small.size[1]
    assert np.abs(np.asarray(small).astype(int) - np.asarray(expected)).mean() < 4

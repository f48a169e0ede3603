import io
import os
import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest
import pyvips
from imaging.pictures import FORMATS, noise_pixels, photo_of, pixels_of, smooth_pixels, strips_of, write
from PIL import Image, ImageCms, ImageOps

from restorer.errors import NoTemporaryRoomError, PhotoError, PhotoTooLargeError, UnreadablePhotoError
from restorer.imaging.files import open_photo, opening

TURNS = {  # EXIF orientation: what turns the stored picture upright
    1: lambda p: p,
    2: lambda p: p[:, ::-1],
    3: lambda p: p[::-1, ::-1],
    4: lambda p: p[::-1],
    5: lambda p: p.swapaxes(0, 1),
    6: lambda p: np.rot90(p, -1),
    7: lambda p: p[::-1, ::-1].swapaxes(0, 1),
    8: lambda p: np.rot90(p),
}


def _saved(picture: Image.Image, file_format: str, **options) -> bytes:
    file = io.BytesIO()
    picture.save(file, file_format, **options)
    return file.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["png", "tiff", "webp"])
def test_a_photo_is_upright(file_format, orientation):
    pixels = smooth_pixels(9, 14, 3, 8)
    exif = Image.Exif()
    exif[274] = orientation
    options = {"lossless": True} if file_format == "webp" else {}
    photo = open_photo(_saved(Image.fromarray(pixels), file_format, exif=exif, **options))
    upright = TURNS[orientation](pixels)
    assert (photo.height, photo.width) == upright.shape[:2]
    assert np.array_equal(np.concatenate(list(strips_of(photo, 4))), upright)


@pytest.mark.parametrize("orientation", [0, 9, 200])
def test_an_orientation_that_does_not_exist_is_ignored(orientation):
    exif = Image.Exif()
    exif[274] = orientation
    photo = open_photo(_saved(Image.fromarray(smooth_pixels(9, 14, 3, 8)), "jpeg", exif=exif))
    assert (photo.height, photo.width) == (9, 14)


def test_rows_can_be_read_in_any_order_and_again(rng):
    pixels = noise_pixels(rng, 300, 20, 3, 8)
    photo = open_photo(_saved(Image.fromarray(pixels), "png"))
    for top, height in ((250, 50), (0, 10), (100, 200), (0, 300), (0, 10)):
        assert np.array_equal(photo.rows(top, height), pixels[top : top + height])


def test_rows_outside_are_a_bug_of_the_caller():
    photo = open_photo(_saved(Image.new("L", (5, 5)), "png"))
    with pytest.raises(ValueError, match="5 high"):
        photo.rows(3, 3)


def test_cmyk_comes_as_srgb_without_a_profile():
    photo = open_photo(_saved(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "jpeg"))
    red, green, blue = pixels_of(photo).mean(axis=(0, 1))
    assert (photo.bands, photo.icc) == (3, None)
    assert red > 180 and green < 80 and blue < 80


@pytest.mark.parametrize("kind", ["lab", "labs"])
def test_lab_comes_as_srgb(kind):
    lab = pyvips.Image.black(8, 8, bands=3).linear([1, 1, 1], [54.29, 80.81, 69.89])  # red, relative to D50
    lab = lab.cast("float").copy(interpretation="lab").colourspace(kind)
    photo = open_photo(lab.tiffsave_buffer())
    assert (photo.bands, photo.depth, photo.icc) == (3, 16, None)
    assert np.abs(pixels_of(photo)[0, 0] / 257 - [255, 0, 0]).max() < 3


def test_a_palette_comes_as_rgb():
    picture = Image.fromarray(smooth_pixels(9, 14, 3, 8)).quantize(16)
    photo = open_photo(_saved(picture, "png"))
    assert np.array_equal(pixels_of(photo), np.asarray(picture.convert("RGB")))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "RGB", "RGBA"])
def test_bands_and_alpha_are_told(mode):
    photo = open_photo(_saved(Image.new(mode, (3, 4)), "png"))
    assert photo.bands == (3 if "RGB" in mode else 1)
    assert photo.alpha == ("A" in mode)
    assert photo.depth == 8


def test_of_several_pages_the_first_is_taken_and_told():
    pages = [Image.new("L", (5, 5), value) for value in (10, 200, 220)]
    photo = open_photo(_saved(pages[0], "tiff", save_all=True, append_images=pages[1:]))
    assert pixels_of(photo).max() == 10
    assert photo.note == "The picture has 3 pages; this is the first."


def test_a_single_page_needs_no_note():
    assert open_photo(_saved(Image.new("L", (5, 5)), "tiff")).note is None


def test_a_profile_for_another_number_of_colors_is_dropped():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert open_photo(_saved(Image.new("RGB", (5, 5)), "png", icc_profile=srgb)).icc == srgb
    assert open_photo(_saved(Image.new("L", (5, 5)), "png", icc_profile=srgb)).icc is None


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"hello, world", "is no picture of a kind that is known"),
        (b"%PDF-1.7 .......", "is a PDF document"),
        (b"\0\0\0\x18ftypisom....", "is a film"),
        (b"GIF89a..........", "is damaged"),
        (b"BM..............", "is damaged"),
        (b"\0\0\0\x0cjP  \r\n\x87\n....", "is damaged"),
        (b"\0\0\0\x18ftypheic....", "is cut off or damaged"),
        (b"\0\0\0\x18ftypavif....", "is cut off or damaged"),
        (b"FUJIFILMCCD-RAW.", "is damaged"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is damaged"),
        (b"\x89PNG\r\n\x1a\n", "is damaged"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "is cut off or damaged"),
        (b"II*\0\x08\0\0\0", "is damaged"),
    ],
)
def test_what_is_no_photo_is_named_in_one_plain_sentence(tmp_path, content, said):
    file = tmp_path / "holiday.jpg"
    file.write_bytes(content)
    with pytest.raises(UnreadablePhotoError, match=said) as failure:
        open_photo(file)
    assert_one_sentence(str(failure.value), "holiday.jpg")


def assert_one_sentence(text: str, name: str) -> None:
    assert text.startswith(name) and text.endswith(".")
    assert "\n" not in text and "vips" not in text.lower().replace(name.lower(), "")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(UnreadablePhotoError, match=r"gone\.jpg does not exist"):
        open_photo(tmp_path / "gone.jpg")
    with pytest.raises(UnreadablePhotoError, match="is a folder"):
        open_photo(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_is_never_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.jpg")
    with pytest.raises(UnreadablePhotoError, match=r"a\.jpg is no file"):
        open_photo(tmp_path / "a.jpg")


def test_camera_raw_that_cannot_be_developed_is_never_read_as_its_preview(tmp_path):
    dng = Image.new("RGB", (5, 5))
    content = _saved(dng, "tiff", tiffinfo={50706: b"\1\4\0\0"})
    with pytest.raises(UnreadablePhotoError, match="camera RAW that is not supported"):
        open_photo(content)
    (tmp_path / "shot.NEF").write_bytes(_saved(dng, "tiff"))
    with pytest.raises(UnreadablePhotoError, match=r"shot.NEF cannot be read"):
        open_photo(tmp_path / "shot.NEF")


def _cut_off(rng, file_format: str) -> bytes:
    whole = _saved(Image.fromarray(noise_pixels(rng, 200, 200, 3, 8)), file_format)
    return whole[: len(whole) // 2]


@pytest.mark.parametrize("file_format", ["jpeg", "png", "tiff"])
def test_a_cut_off_photo_fails_in_a_sentence(rng, tmp_path, file_format):
    file = tmp_path / "half.jpg"
    file.write_bytes(_cut_off(rng, file_format))
    with pytest.raises(UnreadablePhotoError) as failure:
        pixels_of(open_photo(file))
    assert_one_sentence(str(failure.value), "half.jpg")
    assert "cut off" in str(failure.value)


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "group4"])
def test_a_tiff_that_is_damaged_inside_fails_in_a_sentence(rng, compression):
    picture = Image.fromarray(noise_pixels(rng, 200, 200, 3, 8)).convert(
        "1" if compression == "group4" else "RGB"
    )
    content = bytearray(_saved(picture, "tiff", compression=compression))
    content[len(content) // 2 : len(content) // 2 + 200] = bytes(200)
    with pytest.raises(UnreadablePhotoError, match="damaged"):
        pixels_of(open_photo(bytes(content)))


@pytest.mark.parametrize("file_format", ["jpeg", "png", "tiff"])
def test_a_cut_off_photo_gives_what_is_there_when_asked(rng, file_format):
    pixels = pixels_of(open_photo(_cut_off(rng, file_format), keep_damaged=True))
    assert pixels.shape == (200, 200, 3)
    assert pixels[:50].std() > 20  # the upper part is there


def test_a_large_picture_is_refused_before_decoding(rng):
    content = _cut_off(rng, "png")  # decoding would fail with another error
    with pytest.raises(PhotoTooLargeError, match="200 x 200 pixels, more than the 39,999"):
        open_photo(content, max_pixels=39_999)


@pytest.mark.parametrize("name", ["a b[c]=1.jpg", "ü 写真.jpg", "[page=3].jpg", "-o.jpg"])
def test_any_file_name_is_a_name(tmp_path, name):
    (tmp_path / name).write_bytes(_saved(Image.new("L", (5, 4)), "jpeg"))
    assert open_photo(tmp_path / name).width == 5


def test_a_name_that_is_not_utf8_is_a_name_too(tmp_path):
    file = tmp_path / "caf\udce9.jpg"
    try:
        file.write_bytes(_saved(Image.new("L", (5, 4)), "jpeg"))
    except (OSError, UnicodeError):
        pytest.skip("this file system takes UTF-8 names only")
    assert pixels_of(open_photo(file)).shape == (4, 5, 1)


def test_a_file_changed_between_openings_is_read_anew(tmp_path):
    for value in (10, 200):
        (tmp_path / "same.png").write_bytes(_saved(Image.new("L", (5, 5), value), "png"))
        assert pixels_of(open_photo(tmp_path / "same.png")).max() == value


@pytest.fixture
def everything_is_large(monkeypatch):
    monkeypatch.setattr(opening, "_IN_MEMORY", 0)


SPANS = [(5, 40), (30, 8), (45, 1), (46, 50), (0, 3), (70, 20), (119, 1), (0, 120)]


KINDS = [*((file_format, {}) for file_format in FORMATS), ("jpeg", {"progressive": True})]


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
@pytest.mark.parametrize(("file_format", "options"), [*KINDS, ("tiff", {"compression": "tiff_lzw"})])
def test_a_large_photo_streams_and_its_rows_may_be_asked_for_in_any_order(
    monkeypatch, file_format, mode, options
):
    if file_format == "jpeg" and mode == "RGBA":
        pytest.skip("JPEG has no alpha")
    picture = Image.fromarray(smooth_pixels(120, 70, len(mode), 8).squeeze())
    content = _saved(picture, file_format, **options)
    in_memory = open_photo(content)
    monkeypatch.setattr(opening, "_IN_MEMORY", 0)
    photo = open_photo(content)
    assert (photo.streams, in_memory.streams) == (True, False)
    for top, height in SPANS:
        assert np.array_equal(photo.rows(top, height), in_memory.rows(top, height))


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_large_photo_that_must_be_turned_does_not_stream(orientation):
    pixels = smooth_pixels(40, 60, 3, 8)
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = _saved(Image.fromarray(pixels), "png", exif=exif)
    photo = open_photo(content)
    assert photo.streams == (orientation in (1, 2))
    with Image.open(io.BytesIO(content)) as other:
        assert np.array_equal(pixels_of(photo), np.asarray(ImageOps.exif_transpose(other)))


def _turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return _saved(Image.fromarray(smooth_pixels(40, 60, 3, 8)), "png", exif=exif)


@pytest.mark.usefixtures("everything_is_large")
def test_a_large_photo_for_which_the_temporary_folder_has_no_room_says_how_much_there_is(monkeypatch):
    monkeypatch.setattr(opening.shutil, "disk_usage", lambda folder: SimpleNamespace(free=3_000))
    with pytest.raises(NoTemporaryRoomError, match="GB left; make room"):
        open_photo(_turned())


def test_only_a_large_photo_asks_for_a_temporary_folder(monkeypatch):
    monkeypatch.setattr(opening.tempfile, "gettempdir", _no_folder)
    assert pixels_of(open_photo(_turned())).shape == (60, 40, 3)
    monkeypatch.setattr(opening, "_IN_MEMORY", 0)
    with pytest.raises(NoTemporaryRoomError, match="none can be written"):
        open_photo(_turned())


def _no_folder() -> str:
    raise FileNotFoundError("No usable temporary directory found")


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("file_format", ["jpeg", "png", "tiff"])
def test_a_large_photo_that_is_cut_off_says_so_where_it_ends(rng, file_format):
    photo = open_photo(_cut_off(rng, file_format))
    with pytest.raises(UnreadablePhotoError, match="cut off"):
        for _ in strips_of(photo):
            pass
    kept = open_photo(_cut_off(rng, file_format), keep_damaged=True)
    assert pixels_of(kept).shape == (kept.height, kept.width, 3)


def test_a_large_photo_takes_little_memory(tmp_path):
    """Measured from outside: 60 megapixels with 16 bits are 360 MB."""
    file = tmp_path / "large.tif"
    picture = pyvips.Image.black(6_000, 10_000, bands=3).cast("ushort").copy(interpretation="rgb16")
    picture.tiffsave(str(file), compression="lzw")
    code = f"""
import resource
from pathlib import Path
from restorer.imaging.files import open_photo, opening
photo = open_photo(Path({str(file)!r}))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for top in range(0, photo.height, 100):
    photo.rows(top, 100)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    grown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(grown.stdout) < 100  # MiB


@pytest.mark.parametrize("file_format", FORMATS)
def test_reading_does_not_touch_the_source(tmp_path, file_format):
    file = write(tmp_path, photo_of(smooth_pixels(9, 9, 3, 8)), file_format)
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    pixels_of(open_photo(file))
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


@pytest.mark.shared
def test_every_file_of_a_real_folder_opens_or_is_named_in_a_sentence(shared_photos, capfd):
    failed = set()
    for file in sorted((shared_photos / "files").iterdir()):
        try:
            photo = open_photo(file, max_pixels=10**8)
            for strip in strips_of(photo, 512):
                assert strip.shape[1:] == (photo.width, photo.bands + photo.alpha)
                assert strip.dtype.itemsize * 8 == photo.depth
        except PhotoError as error:
            assert_one_sentence(str(error), file.name)
            failed.add(file.name)
    assert {"65536-uint32-limit.png", "giant-image.jpg", "truncated.jpg", "fixture-Leica-M10.dng"} <= failed
    assert not {"iphone_7.heic", "canon_eos_6d.dng", "rot1mir0.avif"} & failed
    assert not {"Portrait_7.jpg", "p3.png", "16bit.cropped.tif", "5_webp_a.webp", "iptc.jpg"} & failed
    assert capfd.readouterr().err == ""

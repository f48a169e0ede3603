"""Kinds of files beside the usual four: AVIF, and what is only read: HEIC, GIF, BMP, JPEG 2000, RAW."""

import io

import cv2
import imagecodecs
import numpy as np
import pillow_heif
import pytest
from imaging.pictures import noise_pixels, photo_of, pixels_of, smooth_pixels, with_metadata, write
from imaging.profiles import GREY
from imaging.test_reading import TURNS
from PIL import Image

from restorer.errors import PhotoTooLargeError, UnreadablePhotoError
from restorer.imaging.containers import jpeg_segments
from restorer.imaging.files import decode_small, open_photo
from restorer.imaging.formats import format_kept, kind_of_bytes
from restorer.imaging.photo import Metadata

EXIF_ON_ITS_SIDE = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="Mine"/>'
    b"</rdf:RDF></x:xmpmeta>"
)


def saved(image, name, **options):
    file = io.BytesIO()
    image.save(file, name, **options)
    return file.getvalue()


def heic(pixels, mode="RGB", **options):
    height, width = pixels.shape[:2]
    picture = pillow_heif.from_bytes(mode, (width, height), pixels.tobytes())
    file = io.BytesIO()
    picture.save(file, quality=-1, chroma=444, **options)
    return file.getvalue()


LOSSLESS = {"bmp": "BMP", "jp2": "JPEG2000"}


@pytest.mark.parametrize(
    ("kind", "mode"), [("bmp", "L"), ("bmp", "RGB"), ("jp2", "L"), ("jp2", "RGB"), ("jp2", "RGBA")]
)
def test_lossless_kinds_come_as_they_are(rng, kind, mode):
    bands = len(mode)
    pixels = noise_pixels(rng, 40, 70, bands, 8)
    content = saved(Image.fromarray(pixels.squeeze(), mode), LOSSLESS[kind])
    photo = open_photo(content)
    assert (photo.format, photo.width, photo.height) == (kind, 70, 40)
    assert (photo.bands, photo.alpha, photo.depth) == (1 if mode == "L" else 3, mode == "RGBA", 8)
    np.testing.assert_array_equal(pixels_of(photo), pixels)


@pytest.mark.parametrize("kind", ["jp2", "j2k"])
@pytest.mark.parametrize("bits", [10, 12, 16])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_all_bits_of_jpeg_2000_are_kept_in_the_whole_range(rng, channels, bits, kind):
    pixels = rng.integers(0, 2**bits, (32, 48, channels)).astype(np.uint16)
    content = imagecodecs.jpeg2k_encode(
        pixels.squeeze(), level=0, bitspersample=bits, codecformat=kind, reversible=True
    )
    photo = open_photo(content)
    assert (photo.depth, photo.alpha) == (16, channels == 4)
    np.testing.assert_array_equal(pixels_of(photo), np.rint(pixels / (2**bits - 1) * 65535))
    assert format_kept(".jp2", content) == "tiff"


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_all_bits_of_a_jpeg_without_loss_are_kept_in_the_whole_range(rng, channels, bits):
    pixels = noise_pixels(rng, 40, 70, channels, bits)
    content = imagecodecs.jpeg8_encode(pixels.squeeze(), lossless=True, bitspersample=bits)
    photo = open_photo(content)
    assert (photo.format, photo.bands, photo.depth) == ("jpeg", channels, 8 if bits == 8 else 16)
    full = 255 if bits == 8 else 65535
    np.testing.assert_array_equal(pixels_of(photo), np.rint(pixels * (full / (2**bits - 1))))


@pytest.mark.parametrize("channels", [1, 3])
def test_a_jpeg_of_twelve_bits_is_read_with_what_stands_beside_its_pixels(tmp_path, channels):
    pixels = smooth_pixels(40, 70, channels, 16) >> 4
    content = imagecodecs.jpeg8_encode(pixels.squeeze(), level=98, bitspersample=12)
    exif = Metadata(exif=EXIF_ON_ITS_SIDE.removeprefix(b"Exif\0\0"))
    source = tmp_path / "deep.jpg"
    source.write_bytes(content[:2] + jpeg_segments(exif, (12.0, 12.0)) + content[2:])
    photo = open_photo(source)
    assert (photo.width, photo.height, photo.depth) == (40, 70, 16)
    assert photo.resolution == pytest.approx((12.0, 12.0), abs=0.05)
    upright = np.rot90(pixels, -1) * (65535 / 4095)
    np.testing.assert_allclose(pixels_of(photo), upright, atol=400)
    assert decode_small(source, 35)[1:] == (40, 70)


@pytest.mark.parametrize(("bits", "lossless"), [(12, False), (16, True)])
def test_a_deep_jpeg_that_is_cut_off_is_told_and_restored_as_far_as_it_goes(bits, lossless):
    pixels = smooth_pixels(256, 170, 3, 16) >> (16 - bits)
    content = imagecodecs.jpeg8_encode(pixels, level=98, bitspersample=bits, lossless=lossless)
    half = content[: 3 * len(content) // 4]
    with pytest.raises(UnreadablePhotoError, match="is cut off or damaged"):
        open_photo(half)
    kept, whole = pixels_of(open_photo(half, keep_damaged=True)), pixels_of(open_photo(content))
    np.testing.assert_array_equal(kept[:16], whole[:16])


def test_a_jpeg_of_twelve_bits_and_four_channels_may_be_of_any_colours(rng):
    pixels = noise_pixels(rng, 40, 70, 4, 12)
    content = imagecodecs.jpeg8_encode(pixels, bitspersample=12, colorspace="cmyk", outcolorspace="cmyk")
    with pytest.raises(UnreadablePhotoError, match="a kind of JPEG that is not supported"):
        open_photo(content)


@pytest.mark.parametrize("value", [0, 32768, 65535])
@pytest.mark.parametrize("bits", [10, 12])
def test_white_and_opaque_stay_what_they_are_in_few_bits(bits, value):
    """Decoders leave the lowest bits of 16 empty."""
    pixels = np.full((64, 64, 4), value, np.uint16)
    avif = imagecodecs.avif_encode(pixels >> (16 - bits), level=100, bitspersample=bits)
    contents = [avif, heic(pixels, "RGBA;16")] if bits == 10 else [avif]
    for content in contents:
        photo = open_photo(bytes(content))
        assert photo.depth == 16 and (photo.alpha or value == 65535)  # an opaque alpha may be left out
        assert np.abs(pixels_of(photo)[20:40, 20:40].astype(int) - value).max() <= 65535 / 2**bits
    assert pixels_of(photo)[30, 30].max() == value or value == 32768


def test_resolution_of_a_bmp_is_told():
    photo = open_photo(saved(Image.new("RGB", (5, 5)), "BMP", dpi=(300, 600)))
    assert photo.resolution == pytest.approx((300 / 25.4, 600 / 25.4), rel=1e-3)


def test_pictures_beside_the_picture_are_no_pages():
    """Alpha is a picture of its own in a HEIC file, as depth and gain maps are."""
    pixels = smooth_pixels(64, 64, 4, 8)
    assert open_photo(heic(pixels, "RGBA")).note is None
    file = pillow_heif.from_bytes("RGB", (64, 64), pixels[..., :3].tobytes())
    file.add_frombytes("RGB", (64, 64), pixels[..., 1:].tobytes())
    content = io.BytesIO()
    file.save(content, quality=90)
    assert "2 pages" in open_photo(content.getvalue()).note


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("icc", [None, GREY])
def test_a_grey_avif_stays_grey(tmp_path, depth, alpha, icc):
    photo = photo_of(smooth_pixels(60, 90, 1 + alpha, depth), alpha=alpha, icc=icc)
    file = write(tmp_path, photo, "avif")
    back = open_photo(file)
    assert (back.bands, back.alpha, back.depth) == (1, alpha, depth)
    errors = np.abs(pixels_of(back).astype(int) - pixels_of(photo)) / (2**depth - 1)
    assert errors.mean() < (0.01 if icc is None else 0.03)
    with Image.open(file) as seen:
        assert seen.mode in (("RGBA", "LA") if alpha else ("L",))


def test_a_quality_that_is_asked_for_is_taken_for_a_grey_avif_too(tmp_path):
    for alpha, depth in ((False, 8), (True, 8), (False, 16)):
        photo = photo_of(noise_pixels(np.random.default_rng(1), 90, 90, 1 + alpha, depth), alpha=alpha)
        fine = write(tmp_path, photo, "avif", f"fine{alpha}{depth}").stat().st_size
        assert write(tmp_path, photo, "avif", f"coarse{alpha}{depth}", quality=20).stat().st_size < fine / 2


def test_heic_keeps_profile_and_exif_and_is_close():
    pixels = smooth_pixels(64, 96, 3, 8)
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    photo = open_photo(heic(pixels, exif=exif.tobytes()))
    assert (photo.format, photo.width, photo.height, photo.depth) == ("heic", 96, 64, 8)
    assert np.abs(pixels_of(photo).astype(int) - pixels).max() <= 6
    assert b"Maker" in photo.metadata.exif


def test_ten_bits_of_heic_become_sixteen(rng):
    pixels = np.repeat(np.linspace(0, 65535, 64, dtype=np.uint16)[None, :, None], 64, 0).repeat(3, 2)
    content = heic(np.ascontiguousarray(pixels), "RGB;16")
    photo = open_photo(content)
    assert photo.depth == 16
    assert np.abs(pixels_of(photo).astype(int) - pixels).mean() < 300
    assert format_kept(".heic", content[:65536]) == "tiff"


def test_heic_that_only_its_exif_turns_is_turned(tmp_path):
    """Boxes that turn it are applied by the decoder, and then the EXIF says the same once more."""
    content = heic(smooth_pixels(64, 96, 3, 8), exif=EXIF_ON_ITS_SIDE)
    photo = open_photo(content)
    (tmp_path / "a.heic").write_bytes(content)
    assert (photo.width, photo.height) == (64, 96)
    _, width, height = decode_small(tmp_path / "a.heic", 32)
    assert (width, height) == (64, 96)


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP"])
def test_of_an_animation_the_first_picture_is_taken_and_told(name):
    frames = [Image.new("RGB", (30, 20), color) for color in ("red", "blue")]
    options = {"lossless": True} if name == "WEBP" else {}
    content = saved(frames[0], name, save_all=True, append_images=frames[1:], **options)
    photo = open_photo(content)
    assert photo.note is not None and "2 pages" in photo.note
    np.testing.assert_array_equal(pixels_of(photo)[0, 0, :3], [255, 0, 0])


def test_avif_is_read(rng):
    photo = open_photo(saved(Image.fromarray(smooth_pixels(64, 96, 3, 8)), "AVIF", quality=95))
    assert (photo.format, photo.width, photo.height, photo.bands) == ("avif", 96, 64, 3)


@pytest.mark.parametrize(("name", "options"), [("BMP", {}), ("JPEG2000", {}), ("GIF", {}), ("AVIF", {})])
def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded(name, options):
    content = saved(Image.new("RGB", (300, 200)), name, **options)
    with pytest.raises(PhotoTooLargeError, match="300 x 200"):
        open_photo(content, max_pixels=1000)


@pytest.mark.parametrize("name", ["BMP", "JPEG2000", "AVIF", "HEIC"])
def test_a_cut_off_file_is_one_plain_sentence(rng, tmp_path, name):
    pixels = noise_pixels(rng, 200, 200, 3, 8)
    content = heic(pixels) if name == "HEIC" else saved(Image.fromarray(pixels), name)
    (tmp_path / "a.jpg").write_bytes(content[: len(content) // 2])
    with pytest.raises(UnreadablePhotoError, match=r"^a\.jpg .*\.$"):
        pixels_of(open_photo(tmp_path / "a.jpg"))


@pytest.mark.parametrize("name", ["BMP", "JPEG2000", "GIF", "AVIF"])
def test_small_views_of_every_kind(tmp_path, name):
    (tmp_path / "a").write_bytes(saved(Image.fromarray(smooth_pixels(60, 90, 3, 8)), name))
    screen, width, height = decode_small(tmp_path / "a", 30)
    assert (screen.shape, width, height) == ((20, 30, 3), 90, 60)


@pytest.mark.shared
def test_camera_raw_is_developed_to_sixteen_bits(shared_photos):
    file = shared_photos / "files" / "canon_eos_6d.dng"
    photo = open_photo(file)
    pixels = pixels_of(photo)
    assert (photo.format, photo.depth, photo.bands) == ("raw", 16, 3)
    assert pixels.shape == (photo.height, photo.width, 3)
    assert 3000 < pixels.mean() < 40000
    assert b"Canon" in photo.metadata.exif
    screen, width, height = decode_small(file, 96)
    assert (width, height) == (photo.width, photo.height)
    small = cv2.resize(pixels / 257, screen.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(screen - small).mean() < 6


@pytest.mark.parametrize(
    ("suffix", "head", "kept"),
    [
        (".NEF", b"", "tiff"),
        (".bmp", b"BM", "jpeg"),
        (".heic", b"", "jpeg"),
        (".JPG", b"", "jpeg"),
        (".tif", b"", "tiff"),
    ],
)
def test_what_is_never_written_becomes_tiff_if_it_is_deep_else_jpeg(suffix, head, kept):
    assert format_kept(suffix, head) == kept


def test_a_phone_that_misnames_its_pictures_is_understood(tmp_path):
    (tmp_path / "a.jpg").write_bytes(heic(smooth_pixels(64, 64, 3, 8)))
    assert open_photo(tmp_path / "a.jpg").format == "heic"
    assert kind_of_bytes((tmp_path / "a.jpg").read_bytes()[:16], ".jpg") == "heic"


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_another_program_sees_what_was_written_into_an_avif(tmp_path, channels):
    """Alpha is a second picture of the file, whose place moves when metadata is added before it."""
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    photo = with_metadata(
        photo_of(smooth_pixels(60, 90, channels, 8), alpha=channels in (2, 4)),
        exif=exif.tobytes().removeprefix(b"Exif\0\0"),
        xmp=XMP,
    )
    with Image.open(write(tmp_path, photo, "avif")) as seen:
        assert seen.size == (90, 60)
        assert seen.getexif()[0x010F] == "Maker"
        assert b"Mine" in seen.info["xmp"]
        pixels = np.asarray(seen.convert("RGBA")).astype(int)
    wanted = pixels_of(photo)
    colors = np.repeat(wanted[..., :1], 3, 2) if channels < 3 else wanted[..., :3]
    assert np.abs(pixels[..., :3] - colors).max() <= 8
    if channels in (2, 4):
        assert np.abs(pixels[..., 3] - wanted[..., -1]).max() <= 4


def test_sixteen_bits_become_ten_in_an_avif(tmp_path):
    photo = photo_of(smooth_pixels(60, 90, 3, 16))
    back = open_photo(write(tmp_path, photo, "avif"))
    assert back.depth == 16
    errors = np.abs(pixels_of(back).astype(int) - pixels_of(photo))
    assert errors.mean() < 65535 / 255
    assert len(np.unique(pixels_of(back))) > 256


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["avif", "heic"])
def test_turned_and_mirrored_pictures_are_upright_once(tmp_path, name, orientation):
    """Their writers say it in boxes, and some in the EXIF, too."""
    pixels = smooth_pixels(48, 80, 3, 8)
    exif = Image.Exif()
    exif[274] = orientation
    if name == "avif":
        content = saved(Image.fromarray(pixels), "AVIF", quality=98, exif=exif.tobytes(), speed=10)
    else:
        content = heic(pixels, exif=exif.tobytes())
    upright = TURNS[orientation](pixels)
    photo = open_photo(content)
    assert np.abs(pixels_of(photo).astype(int) - upright).mean() < 3
    (tmp_path / "a").write_bytes(content)
    screen, width, height = decode_small(tmp_path / "a", 80)
    assert (height, width) == upright.shape[:2]
    assert np.abs(screen.astype(int) - upright).mean() < 3


def test_a_large_bmp_is_not_taken_for_damaged():
    """200 megapixels of one bit each: more than what Pillow by itself would open."""
    photo = open_photo(saved(Image.new("1", (20_000, 10_000), 1), "BMP"))
    assert (photo.width, photo.height, photo.bands) == (20_000, 10_000, 1)
    assert photo.rows(9_999, 1).min() == 255

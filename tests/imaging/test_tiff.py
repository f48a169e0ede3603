"""TIFF in all its depths, layouts and compressions; other programs write the files, and read some of them."""

import io
import struct

import cv2
import numpy as np
import pytest
import tifffile
from imaging.pictures import noise_pixels, pixels_of, smooth_pixels
from PIL import Image, ImageCms

from restorer.errors import UnreadablePhotoError
from restorer.imaging import tiff_pages
from restorer.imaging.files import decode_small, open_photo

LAYOUTS = {"strips": {"rowsperstrip": 7}, "tiles": {"tile": (32, 16)}, "planes": {"planarconfig": "separate"}}


def tiff(pixels, **options) -> bytes:
    """As tifffile writes it; the colours are the last axis."""
    if options.get("planarconfig") == "separate":
        pixels = np.ascontiguousarray(np.moveaxis(pixels, -1, 0))
    options.setdefault("photometric", "rgb" if pixels.ndim == 3 else "minisblack")
    file = io.BytesIO()
    tifffile.imwrite(file, pixels, **options)
    return file.getvalue()


def values(rng, bits: int, *shape: int) -> np.ndarray:
    return rng.integers(0, 2**bits, shape or (40, 50, 3)).astype(np.uint8 if bits <= 8 else np.uint16)


def stretched(pixels: np.ndarray, bits: int) -> np.ndarray:
    full = 255 if bits <= 8 else 65535
    return np.rint(pixels / (2**bits - 1) * full)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_every_value_of_every_depth_comes_in_the_whole_range(rng, bits, layout):
    pixels = values(rng, bits)
    options = LAYOUTS[layout] | ({} if bits in (8, 16) else {"bitspersample": bits})
    photo = open_photo(tiff(pixels, **options))
    assert (photo.bands, photo.depth, photo.note) == (3, 8 if bits == 8 else 16, None)
    np.testing.assert_array_equal(pixels_of(photo), stretched(pixels, bits))


def packed_tiff(rows: np.ndarray, width: int, bits: int, order: str) -> bytes:
    """A grey TIFF of one strip whose rows are packed already, written by nobody's library."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    tags = [(256, width), (257, len(rows)), (258, bits), (259, 1), (262, 1), (273, 8), (277, 1)]
    tags += [(278, len(rows)), (279, rows.size)]
    entries = b"".join(struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in tags)
    start = 8 + rows.size
    body = struct.pack(order + "H", len(tags)) + entries + bytes(4)
    return mark + struct.pack(order + "I", start) + rows.tobytes() + body


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("width", [50, 51])
def test_twelve_bits_are_unpacked_as_the_standard_says(rng, width, order):
    pixels = values(rng, 12, 20, width)
    bits = np.unpackbits(pixels.astype(">u2").view(np.uint8).reshape(20, width, 2), axis=2)[:, :, 4:]
    rows = np.packbits(bits.reshape(20, -1), axis=1)  # each row begins on a byte
    photo = open_photo(packed_tiff(rows, width, 12, order))
    np.testing.assert_array_equal(pixels_of(photo)[..., 0], stretched(pixels, 12))


@pytest.mark.shared
def test_a_real_tiff_of_twelve_bits_is_what_another_program_sees(shared_photos):
    file = shared_photos / "files" / "12bit.cropped.tif"
    photo = open_photo(file)
    seen = cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_UNCHANGED) >> 4
    assert (photo.width, photo.height, photo.bands, photo.depth) == (100, 100, 1, 16)
    assert len(np.unique(seen)) == 28  # it is dark
    np.testing.assert_array_equal(pixels_of(photo)[..., 0], stretched(seen, 12))
    screen, *size = decode_small(file, 50)
    assert size == [100, 100] and abs(screen.mean() / 255 - seen.mean() / 4095) < 0.02


@pytest.mark.parametrize("bits", [1, 2, 4])
@pytest.mark.parametrize("inverted", [False, True])
def test_few_bits_come_as_eight(rng, bits, inverted):
    pixels = values(rng, bits, 20, 33)
    kind = "miniswhite" if inverted else "minisblack"
    content = tiff(pixels.astype(bool) if bits == 1 else pixels, bitspersample=bits, photometric=kind)
    expected = stretched(pixels, bits)
    np.testing.assert_array_equal(
        pixels_of(open_photo(content))[..., 0], 255 - expected if inverted else expected
    )


@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f4", "b12"])
def test_black_is_black_where_zero_is_white(rng, kind):
    part = rng.random((20, 30))
    if kind == "b12":
        content = tiff(np.rint(part * 4095).astype("u2"), photometric="miniswhite", bitspersample=12)
    else:
        scale = 1 if kind == "f4" else np.iinfo(kind).max
        content = tiff((part * scale).astype(kind), photometric="miniswhite")
    photo = open_photo(content)
    assert np.abs(pixels_of(photo)[..., 0] / (2**photo.depth - 1) - (1 - part)).max() < 1 / 254


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", ["f2", "f4", "f8", "u4", "u8"])
def test_deep_values_become_sixteen_bits(rng, kind, layout):
    part = rng.random((40, 50, 3))
    stored = part.astype(kind) if kind[0] == "f" else (part * 0.999 * np.iinfo(kind).max).astype(kind)
    photo = open_photo(tiff(stored, **LAYOUTS[layout]))
    assert (photo.bands, photo.depth, photo.note) == (3, 16, None)
    exact = stored.astype(np.float64) if kind[0] == "f" else stored / np.iinfo(kind).max
    assert np.abs(pixels_of(photo) - exact * 65535).max() <= 0.51


@pytest.mark.parametrize(
    "options", [{"bigtiff": True}, {"byteorder": ">"}, {"bigtiff": True, "byteorder": ">"}]
)
@pytest.mark.parametrize("kind", ["u1", "u2", "f4", "f8"])
def test_big_and_big_endian_files_are_the_same_to_us(rng, kind, options):
    pixels = rng.random((30, 20, 3)) * (1 if kind[0] == "f" else np.iinfo(kind).max)
    plain, other = tiff(pixels.astype(kind)), tiff(pixels.astype(kind), **options)
    np.testing.assert_array_equal(pixels_of(open_photo(other)), pixels_of(open_photo(plain)))


def test_floating_point_keeps_what_the_file_states_as_its_range():
    pixels = np.linspace(-2, 6, 80, dtype=np.float32).reshape(8, 10)
    stated = [(340, 11, 1, -2.0, False), (341, 11, 1, 6.0, False)]
    photo = open_photo(tiff(pixels, extratags=stated))
    assert photo.note is None
    assert np.abs(pixels_of(photo)[..., 0] - (pixels + 2) / 8 * 65535).max() <= 0.51


def test_a_range_within_the_usual_one_is_no_reason_to_stretch_the_contrast():
    pixels = np.linspace(0.2, 0.6, 80, dtype=np.float32).reshape(8, 10)
    photo = open_photo(tiff(pixels, extratags=[(340, 11, 1, 0.2, False), (341, 11, 1, 0.6, False)]))
    assert np.abs(pixels_of(photo)[..., 0] - pixels * 65535).max() <= 0.51


def test_highlights_beyond_white_become_white_and_it_is_told():
    pixels = np.full((10, 10), 0.5, np.float32)
    pixels[0] = 3.0
    pixels[1] = np.nan
    pixels[2] = -1.0
    photo = open_photo(tiff(pixels))
    assert "brighter than white" in photo.note and "up to 3" in photo.note
    assert [pixels_of(photo)[row, 0, 0] for row in range(4)] == [65535, 0, 0, 32768]


@pytest.mark.parametrize(("greatest", "white"), [(255, 255), (200, 255), (65535, 65535), (1e6, 1e6)])
def test_floating_point_that_only_keeps_integers_is_no_white_sheet(greatest, white):
    pixels = np.linspace(2, greatest, 100, dtype=np.float32).reshape(10, 10)
    photo = open_photo(tiff(pixels))
    assert f"{white:.6g} was taken" in photo.note
    assert np.abs(pixels_of(photo)[..., 0] - pixels / white * 65535).max() <= 0.6


def test_signed_numbers_are_refused_unless_the_file_says_what_white_is():
    pixels = np.arange(-50, 50, dtype=np.int16).reshape(10, 10)
    with pytest.raises(UnreadablePhotoError, match=r"does not say which is white; .*\.$"):
        open_photo(tiff(pixels))
    photo = open_photo(tiff(pixels, extratags=[(340, 8, 1, -50, False), (341, 8, 1, 49, False)]))
    assert np.abs(pixels_of(photo)[..., 0] - (pixels + 50) / 99 * 65535).max() <= 0.51


COMPRESSIONS = ["lzw", "zlib", "packbits", "zstd", "lzma", "webp", "jpeg2000", "lerc"]


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_lossless_compressions_give_every_value(rng, compression):
    pixels = noise_pixels(rng, 40, 50, 3, 8)
    lossless = {"compressionargs": {"lossless": True}} if compression == "webp" else {}
    photo = open_photo(tiff(pixels, compression=compression, **lossless))
    np.testing.assert_array_equal(pixels_of(photo), pixels)


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt"])
def test_fax_compressions_give_every_dot(rng, compression):
    dots = Image.fromarray(noise_pixels(rng, 40, 64, 1, 8)[..., 0]).convert("1")
    file = io.BytesIO()
    dots.save(file, "tiff", compression=compression)
    np.testing.assert_array_equal(pixels_of(open_photo(file.getvalue()))[..., 0], np.asarray(dots) * 255)


@pytest.mark.parametrize("bits", [8, 12])
def test_jpeg_inside_of_a_tiff_is_close(bits):
    pixels = (smooth_pixels(64, 80, 3, 16) >> (16 - bits)).astype(np.uint8 if bits == 8 else np.uint16)
    content = tiff(pixels, compression="jpeg", bitspersample=bits, compressionargs={"level": 98})
    photo = open_photo(content)
    assert photo.depth == (8 if bits == 8 else 16)
    assert np.abs(pixels_of(photo) / (2**photo.depth - 1) - pixels / (2**bits - 1)).mean() < 0.01


@pytest.mark.parametrize("kind", ["u1", "u2", "f4", "b12"])
def test_alpha_stays_and_what_is_no_alpha_is_left_out_and_told(rng, kind):
    bits = {"bitspersample": 12} if kind == "b12" else {}
    pixels = rng.random((20, 30, 4)) * (4095 if kind == "b12" else 1 if kind == "f4" else np.iinfo(kind).max)
    pixels = pixels.astype("u2" if kind == "b12" else kind)
    photo = open_photo(tiff(pixels, extrasamples=["unassalpha"], **bits))
    assert (photo.bands, photo.alpha, photo.note) == (3, True, None)
    other = open_photo(tiff(pixels, extrasamples=["unspecified"], **bits))
    assert not other.alpha and "left out" in other.note
    np.testing.assert_array_equal(pixels_of(other), pixels_of(photo)[..., :3])


@pytest.mark.parametrize("bits", [8, 16])
def test_lab_is_what_littlecms_makes_of_it(bits):
    """Relative to D50, as in profiles."""
    colors = [(60, 20, -30), (55, 60, 40), (80, -30, 10), (30, 0, 0)]
    whole = 255 if bits == 8 else 65535
    steps = [[lightness * whole / 100, *(c * 2 ** (bits - 8) for c in ab)] for lightness, *ab in colors]
    lab = np.rint(steps).astype(np.int64) % 2**bits
    photo = open_photo(tiff(lab.astype(f"u{bits // 8}").reshape(2, 2, 3), photometric="cielab"))
    assert (photo.bands, photo.depth, photo.icc) == (3, bits, None)
    profiles = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    to_srgb = ImageCms.buildTransform(*profiles, "LAB", "RGB", renderingIntent=1)
    short = [[round(lightness * 2.55), *(c % 256 for c in ab)] for lightness, *ab in colors]
    seen = ImageCms.applyTransform(Image.frombytes("LAB", (2, 2), bytes(np.ravel(short).tolist())), to_srgb)
    assert np.abs(pixels_of(photo) * (255 / whole) - np.asarray(seen)).max() <= 1.5


def test_a_smaller_copy_of_the_picture_is_no_page_wherever_it_stands():
    large, small = np.full((20, 30), 200, np.uint8), np.full((5, 7), 10, np.uint8)
    for pages in ([(large, 0), (small, 1)], [(small, 1), (large, 0)], [(small, 1), (large, 0), (large, 0)]):
        file = io.BytesIO()
        with tifffile.TiffWriter(file) as writer:
            for pixels, kind in pages:
                writer.write(pixels, subfiletype=kind)
        photo = open_photo(file.getvalue())
        assert (photo.width, photo.height, pixels_of(photo).max()) == (30, 20, 200)
        assert photo.note == ("The picture has 2 pages; this is the first." if len(pages) == 3 else None)


def test_of_directories_that_overlap_by_the_thousand_few_are_read(monkeypatch):
    """Each claims as many entries as there may be, most of them the others'."""
    entries, apart, count = 4096, 16, 4000
    content = bytearray(8 + apart * count + 2 + 12 * entries + 4)
    content[:8] = b"II*\0" + struct.pack("<I", 8)
    for at in range(8, 8 + apart * count, apart):
        content[at : at + 2] = struct.pack("<H", entries)
        struct.pack_into("<I", content, at + 2 + 12 * entries, at + apart)
    read = []
    reader = tiff_pages.read_directory
    monkeypatch.setattr(tiff_pages, "read_directory", lambda *where: read.append(where) or reader(*where))
    tiff_pages.first_page(io.BytesIO(bytes(content)))
    assert 1 < len(read) < 200


def test_several_odd_pages_are_told_too(rng):
    photo = open_photo(tiff(values(rng, 12, 3, 20, 30), photometric="minisblack", bitspersample=12))
    assert photo.note == "The picture has 3 pages; this is the first."


@pytest.mark.parametrize("compression", ["zlib", "zstd", None])
def test_a_cut_off_odd_tiff_follows_what_was_asked(rng, compression):
    if compression == "zlib":  # of 16 bits libvips reads this one
        content = tiff(values(rng, 12) / 4095, rowsperstrip=4, compression=compression)
    elif compression is None:
        content = tiff(values(rng, 12), rowsperstrip=4, bitspersample=12)
    else:
        content = tiff(values(rng, 16), rowsperstrip=4, compression=compression)
    half = content[: len(content) * 6 // 10]
    with pytest.raises(UnreadablePhotoError, match="damaged"):
        pixels_of(open_photo(half))
    pixels = pixels_of(open_photo(half, keep_damaged=True))
    assert pixels[:12].std() > 5000 and pixels[-4:].max() == 0


def test_an_odd_tiff_keeps_orientation_resolution_profile_and_text(rng):
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    iptc = b"\x1c\x02\x05\x00\x05Title\x1c\x02\x19\x00\x02Ke"
    words = struct.unpack("<5I", iptc.ljust(20, b"\0"))  # Adobe's programs call IPTC long integers
    tags = [
        (274, 3, 1, 6, True),
        (700, 1, 5, b"<xmp>", True),
        (33723, 4, 5, words, True),
        (271, 2, 6, "Maker", True),
    ]
    content = tiff(
        values(rng, 12, 20, 30), bitspersample=12, resolution=(300, 600), resolutionunit=2, extratags=tags
    )
    photo = open_photo(content)
    assert (photo.width, photo.height) == (20, 30)
    assert photo.resolution == pytest.approx((600 / 25.4, 300 / 25.4))
    assert photo.metadata.iptc.startswith(iptc) and b"Maker" in photo.metadata.exif
    colored = open_photo(tiff(values(rng, 12), bitspersample=12, iccprofile=icc))
    assert colored.icc == icc


def ycbcr_tiff(pixels: np.ndarray, **options) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).convert("YCbCr").save(file, "TIFF", **options)
    return file.getvalue()


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
def test_ycbcr_becomes_rgb_however_it_is_packed(tmp_path, compression):
    pixels = smooth_pixels(40, 50, 3, 8)
    options = {"quality": 98} if compression == "jpeg" else {}
    (tmp_path / "a.tif").write_bytes(content := ycbcr_tiff(pixels, compression=compression, **options))
    np.testing.assert_allclose(pixels_of(open_photo(content)).astype(int), pixels, atol=4)
    np.testing.assert_allclose(decode_small(tmp_path / "a.tif", 50)[0].astype(int), pixels, atol=4)


@pytest.mark.parametrize("sizes", [(2, 2), (2, 1)])
def test_plain_ycbcr_of_half_size_is_refused_with_a_sentence(sizes):
    entry = struct.pack("<HHI2H", 530, 3, 2, 1, 1)
    content = ycbcr_tiff(smooth_pixels(40, 50, 3, 8))
    assert content.count(entry) == 1
    with pytest.raises(UnreadablePhotoError, match="a kind of TIFF that is not supported"):
        open_photo(content.replace(entry, struct.pack("<HHI2H", 530, 3, 2, *sizes)))

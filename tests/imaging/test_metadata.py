import dataclasses
import io
import struct

import numpy as np
import pytest
from imaging.pictures import FORMATS, photo_of, pixels_of, smooth_pixels, strips_of, with_metadata, write
from PIL import Image, IptcImagePlugin, PngImagePlugin

from restorer.imaging.exif import patch_exif, read_tree
from restorer.imaging.files import WriteOptions, note_on_metadata, open_photo, write_photo, writing
from restorer.imaging.metadata import Provenance

PROVENANCE = Provenance(
    software="photo-restorer 1.0", models=("fast & good", "colour"), recipe_json='{"blend": "<1>"}'
)
IPTC = b"\x1c\x02\x05\x00\x05Title\x1c\x02\x19\x00\x03Key"
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    b"<dc:rights>Mine</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
)
MAKER_NOTE = bytes(range(256)) * 2


def camera_exif() -> bytes:
    """What a camera writes, by another program: turned, with GPS, a maker note and text."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F], exif[0x0110], exif[0x0132], exif[0x8298] = "Maker", "Model X", "2020:01:02 03:04:05", "Me"
    exif.get_ifd(0x8769).update(
        {0xA002: 14, 0xA003: 9, 0x829A: 0.005, 0x8827: 200, 0x927C: MAKER_NOTE, 0x9286: b"ASCII\0\0\0hello"}
    )
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 29.5), 3: "E", 4: (2.0, 17.0, 40.25)})
    return exif.tobytes().removeprefix(b"Exif\0\0")


def source_photo():
    """A photo 9 wide and 14 high that carries everything."""
    return with_metadata(photo_of(smooth_pixels(14, 9, 3, 8)), exif=camera_exif(), xmp=XMP, iptc=IPTC)


def seen_exif(block: bytes) -> Image.Exif:
    exif = Image.Exif()
    exif.load(b"Exif\0\0" + block)
    return exif


@pytest.mark.parametrize("second", FORMATS)
@pytest.mark.parametrize("first", FORMATS)
def test_exif_survives_any_two_formats(tmp_path, first, second):
    once = open_photo(write(tmp_path, source_photo(), first, "once"))
    twice = open_photo(write(tmp_path, once, second, "twice"))
    exif = seen_exif(twice.metadata.exif)
    assert [exif[tag] for tag in (0x010F, 0x0110, 0x0132, 0x8298)] == [
        "Maker", "Model X", "2020:01:02 03:04:05", "Me",
    ]  # fmt: skip
    camera = exif.get_ifd(0x8769)
    assert (float(camera[0x829A]), camera[0x8827]) == (0.005, 200)
    assert (camera[0x927C], camera[0x9286]) == (MAKER_NOTE, b"ASCII\0\0\0hello")
    assert [float(part) for part in exif.get_ifd(0x8825)[4]] == [2.0, 17.0, 40.25]


@pytest.mark.parametrize("file_format", FORMATS)
def test_another_program_reads_the_exif(tmp_path, file_format):
    with Image.open(write(tmp_path, source_photo(), file_format)) as seen:
        exif = seen.getexif()
        assert exif[0x010F] == "Maker"
        assert exif.get(0x0112, 1) == 1
        assert exif.get_ifd(0x8769)[0x8827] == 200
        assert exif.get_ifd(0x8825)[1] == "N"
        seen.load()  # the directories moved, the pixels did not


@pytest.mark.parametrize("file_format", FORMATS)
def test_orientation_is_applied_once_and_sizes_are_those_of_the_result(tmp_path, file_format):
    stored = tmp_path / "camera.jpg"
    Image.fromarray(smooth_pixels(9, 14, 3, 8)).save(stored, exif=b"Exif\0\0" + camera_exif())
    first = open_photo(stored)
    again = open_photo(write(tmp_path, first, file_format))
    assert (first.width, first.height) == (again.width, again.height) == (9, 14)
    exif = seen_exif(again.metadata.exif)
    assert exif.get(0x0112, 1) == 1
    assert (exif.get_ifd(0x8769)[0xA002], exif.get_ifd(0x8769)[0xA003]) == (9, 14)


@pytest.mark.parametrize("second", FORMATS)
@pytest.mark.parametrize("first", FORMATS)
def test_xmp_survives_any_two_formats(tmp_path, first, second):
    once = open_photo(write(tmp_path, source_photo(), first, "once"))
    twice = open_photo(write(tmp_path, once, second, "twice"))
    assert twice.metadata.xmp == XMP.replace(b'Orientation="6"', b'Orientation="1"')


@pytest.mark.parametrize("second", ["jpeg", "png", "tiff"])
@pytest.mark.parametrize("first", ["jpeg", "png", "tiff"])
def test_iptc_survives_any_two_formats_that_hold_it(tmp_path, first, second):
    once = open_photo(write(tmp_path, source_photo(), first, "once"))
    assert open_photo(write(tmp_path, once, second, "twice")).metadata.iptc == IPTC


@pytest.mark.parametrize("name", ["exif", "APP1"])
def test_the_text_form_of_older_programs_in_png_is_read(tmp_path, name):
    text = PngImagePlugin.PngInfo()
    for kind, block in ((name, b"Exif\0\0" + camera_exif()), ("xmp", XMP), ("iptc", IPTC)):
        text.add_text(f"Raw profile type {kind}", f"\n{kind}\n{len(block):8d}\n{block.hex()}\n", zip=True)
    Image.new("RGB", (14, 9)).save(tmp_path / "old.png", pnginfo=text)
    found = open_photo(tmp_path / "old.png").metadata
    assert (found.exif, found.xmp, found.iptc) == (camera_exif(), XMP, IPTC)


@pytest.mark.parametrize("file_format", ["jpeg", "tiff"])
def test_another_program_reads_the_iptc(tmp_path, file_format):
    with Image.open(write(tmp_path, source_photo(), file_format)) as seen:
        assert IptcImagePlugin.getiptcinfo(seen) == {(2, 5): b"Title", (2, 25): b"Key"}


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_result_says_what_restored_it(tmp_path, file_format):
    photo = open_photo(write(tmp_path, source_photo(), file_format, provenance=PROVENANCE))
    with Image.open(tmp_path / f"result.{file_format}") as seen:
        xmp = seen.info.get("xmp") or seen.info.get("XML:com.adobe.xmp") or seen.tag_v2[700]
    assert (xmp.encode() if isinstance(xmp, str) else xmp) == photo.metadata.xmp
    for said in (b"photo-restorer 1.0", b"fast &amp; good", b'{"blend": "&lt;1&gt;"}', b"<dc:rights>Mine<"):
        assert said in photo.metadata.xmp


@pytest.mark.parametrize("file_format", FORMATS)
def test_nothing_is_made_up_for_a_photo_without_metadata(tmp_path, file_format):
    photo = open_photo(write(tmp_path, photo_of(smooth_pixels(5, 5, 3, 8)), file_format))
    assert photo.metadata == dataclasses.replace(photo.metadata, exif=None, xmp=None, iptc=None)


def test_a_jpeg_without_room_loses_the_maker_note_first(tmp_path):
    exif = seen_exif(camera_exif())
    exif.get_ifd(0x8769)[0x927C] = bytes(70_000)
    large = exif.tobytes().removeprefix(b"Exif\0\0")
    photo = open_photo(write(tmp_path, with_metadata(source_photo(), exif=large), "jpeg"))
    kept = seen_exif(photo.metadata.exif)
    assert kept[0x010F] == "Maker"
    assert kept.get_ifd(0x8769)[0x8827] == 200 and 0x927C not in kept.get_ifd(0x8769)


def test_a_tiff_too_large_for_32_bits_carries_everything(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "_LARGEST_CLASSIC_TIFF", 0)
    file = write(tmp_path, source_photo(), "tiff")
    assert file.read_bytes()[2] == 43  # BigTIFF
    photo = open_photo(file)
    exif = seen_exif(photo.metadata.exif)
    assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE and exif.get_ifd(0x8825)[1] == "N"
    assert photo.metadata.iptc == IPTC and b"Mine" in photo.metadata.xmp
    assert np.array_equal(pixels_of(photo), pixels_of(source_photo()))


def test_every_byte_of_the_exif_but_orientation_and_size_is_kept():
    block = camera_exif()
    patched = patch_exif(block, 9, 14)
    assert len(patched) == len(block)
    assert 1 <= sum(a != b for a, b in zip(block, patched, strict=True)) <= 20


def test_the_stale_thumbnail_is_dropped():
    block = camera_exif()
    start = len(block)
    main = struct.unpack_from(">I", block, 4)[0]
    link = main + 2 + 12 * struct.unpack_from(">H", block, main)[0]
    entries = struct.pack(">HHHIIHHII", 2, 0x0201, 4, 1, start + 30, 0x0202, 4, 1, 5) + bytes(4)
    whole = block[:link] + struct.pack(">I", start) + block[link + 4 :] + entries + b"THUMB"
    assert patch_exif(whole, 9, 14) == patch_exif(block, 9, 14)


@pytest.mark.parametrize("block", [b"", b"II", b"Exif", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"])
def test_what_is_no_exif_is_left_out(tmp_path, block):
    photo = with_metadata(photo_of(smooth_pixels(5, 5, 3, 8)), exif=block)
    for file_format in FORMATS:
        assert open_photo(write(tmp_path, photo, file_format)).metadata.exif is None


def test_tags_that_all_claim_the_same_large_value_do_not_multiply_it():
    claims = [struct.pack("<HHII", 0x9000 + i, 7, 2**23, 0) for i in range(1000)]
    exif = b"II*\0\x08\0\0\0" + struct.pack("<HHHIII", 1, 0x8769, 4, 1, 26, 0)
    bomb = exif + struct.pack("<H", len(claims)) + b"".join(claims) + bytes(2**23)
    assert sum(len(value.data) for value in read_tree(io.BytesIO(bomb)).exif) <= 2**24


def test_damaged_exif_never_stops_a_photo(rng, tmp_path):
    block = camera_exif()
    for trial in range(150):
        damaged = bytearray(block)
        for at in rng.integers(0, len(block), 6):
            damaged[at] = rng.integers(0, 256)
        photo = with_metadata(
            photo_of(smooth_pixels(3, 3, 3, 8)), exif=bytes(damaged[: rng.integers(8, 900)])
        )
        file_format = FORMATS[trial % len(FORMATS)]
        target = tmp_path / f"{trial}.{file_format}"
        write_photo(target, photo, strips_of(photo), WriteOptions(format=file_format))
        assert open_photo(target).width == 3


@pytest.mark.shared
def test_a_real_photo_keeps_its_gps_and_iptc(shared_photos, tmp_path):
    gps = open_photo(shared_photos / "files" / "exif_gps.jpg")
    iptc = open_photo(shared_photos / "files" / "iptc.jpg")
    for file_format in ("jpeg", "png", "tiff"):
        kept = open_photo(write(tmp_path, gps, file_format, "gps"))
        before, after = (seen_exif(p.metadata.exif).get_ifd(0x8825) for p in (gps, kept))
        assert before and before == after
        assert open_photo(write(tmp_path, iptc, file_format, "iptc")).metadata.iptc == iptc.metadata.iptc


@pytest.mark.parametrize(("size", "fits"), [(60_000, True), (65_300, False), (200_000, False)])
def test_a_jpeg_says_what_made_it_however_long_the_xmp_of_its_source(tmp_path, size, fits):
    long = XMP.replace(b"Mine", b"Mine" + b"x" * (size - len(XMP)))
    header = dataclasses.replace(photo_of(smooth_pixels(14, 9, 3, 8)), source=tmp_path / "a.jpg")
    photo = with_metadata(header, xmp=long)
    for file_format in ("jpeg", "png"):
        options = WriteOptions(format=file_format, provenance=PROVENANCE)
        target = write_photo(tmp_path / f"b.{file_format}", photo, strips_of(photo), options)
        kept = fits or file_format == "png"
        packet = open_photo(target).metadata.xmp
        assert b"fast &amp; good" in packet
        assert (b"Minexxx" in packet) == kept
        assert (note_on_metadata(photo, options) is None) == kept

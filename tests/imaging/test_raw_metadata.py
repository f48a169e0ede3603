"""What camera RAW files carry, out of containers built here as the cameras build them."""

import io
import struct

import pytest
from imaging.pictures import smooth_pixels
from imaging.test_kinds import XMP
from imaging.test_metadata import MAKER_NOTE, camera_exif, seen_exif
from PIL import Image

from restorer.imaging.exif import read_tree
from restorer.imaging.formats import kind_of_bytes
from restorer.imaging.metadata import read_metadata
from restorer.imaging.photo import Metadata
from restorer.imaging.raw_metadata import is_camera_raw
from restorer.imaging.tiff_ifd import Layout, Value, pack_directory

CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
ADOBE_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def jpeg_with_exif() -> bytes:
    file = io.BytesIO()
    Image.fromarray(smooth_pixels(16, 24, 3, 8)).save(file, "jpeg", exif=b"Exif\0\0" + camera_exif())
    return file.getvalue()


def raf() -> bytes:
    jpeg = jpeg_with_exif()
    head = b"FUJIFILMCCD-RAW 0201FF383501X-T5".ljust(84, b"\0") + struct.pack(">II", 160, len(jpeg))
    return head.ljust(160, b"\0") + jpeg + bytes(1000)


def rw2() -> bytes:
    jpeg = jpeg_with_exif()
    layout = Layout("<", big=False)
    width = Value(2, 3, 1, struct.pack("<H", 6000))
    make = Value(271, 2, 10, b"Panasonic\0")
    return b"IIU\0\x08\0\0\0" + pack_directory([width, make, Value(0x2E, 7, len(jpeg), jpeg)], layout, 8)


def orf() -> bytes:
    """A TIFF by another number."""
    return b"MMOR" + camera_exif()[4:]


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + name + content


def block_of(values: tuple[Value, ...], order: str) -> bytes:
    return (b"II*\0\x08\0\0\0" if order == "<" else b"MM\0*\0\0\0\x08") + pack_directory(
        values, Layout(order, big=False), 8
    )


def cr3() -> bytes:
    tree = read_tree(io.BytesIO(camera_exif()))
    parts = [(b"CMT1", tree.main), (b"CMT2", tree.exif), (b"CMT4", tree.gps)]
    canon = box(b"CNCV", b"CanonCR3_001") + b"".join(box(n, block_of(v, tree.order)) for n, v in parts)
    moov = box(b"moov", box(b"uuid", CANON + canon) + box(b"mvhd", bytes(100)))
    long = struct.pack(">I4sQ", 1, b"mdat", 16 + 500) + bytes(500)
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + moov + box(b"uuid", ADOBE_XMP + XMP) + long


FILES = {"raf": raf, "rw2": rw2, "orf": orf, "cr3": cr3}


def metadata_of(content: bytes) -> Metadata:
    return read_metadata(Metadata(), "raw", io.BytesIO(content))


@pytest.mark.parametrize("kind", FILES)
def test_date_camera_lens_and_place_are_found(kind):
    found = metadata_of(FILES[kind]())
    exif = seen_exif(found.exif)
    assert [exif[tag] for tag in (0x010F, 0x0110, 0x0132)] == ["Maker", "Model X", "2020:01:02 03:04:05"]
    assert (float(exif.get_ifd(0x8769)[0x829A]), exif.get_ifd(0x8769)[0x8827]) == (0.005, 200)
    assert exif.get_ifd(0x8769)[0x927C] == MAKER_NOTE
    assert [float(part) for part in exif.get_ifd(0x8825)[4]] == [2.0, 17.0, 40.25]
    assert (found.xmp == XMP) == (kind == "cr3")


@pytest.mark.parametrize("kind", FILES)
def test_the_kind_is_told_by_content_under_any_name(kind):
    assert kind_of_bytes(FILES[kind]()[:16], ".jpg") == "raw"


def test_a_jpeg_under_the_name_of_a_raw_file_is_a_jpeg():
    assert kind_of_bytes(jpeg_with_exif()[:16], ".NEF") == "jpeg"
    assert kind_of_bytes(b"II*\0".ljust(16, b"\0"), ".NEF") == "raw"
    assert kind_of_bytes(bytes(16), ".kdc") == "raw"


def tiff_with(*values: Value, mark: bytes = b"") -> bytes:
    layout = Layout("<", big=False)
    head = (b"II*\0" + struct.pack("<I", 16) + mark).ljust(16, b"\0")
    return head + pack_directory(values, layout, 16)


def with_inner_directory(photometric: int) -> bytes:
    """As NEF and ARW have it: a small picture first, the sensor's in a directory below."""
    inner = Value(330, 4, 2, struct.pack("<II", 200, 300))
    outer = tiff_with(Value(262, 3, 1, struct.pack("<H", 2)), inner).ljust(200, b"\0")
    layout = Layout("<", big=False)
    first = pack_directory([Value(262, 3, 1, struct.pack("<H", 6))], layout, 200)
    return (outer + first).ljust(300, b"\0") + pack_directory(
        [Value(262, 3, 1, struct.pack("<H", photometric))], layout, 300
    )


@pytest.mark.parametrize(
    ("content", "raw"),
    [
        (tiff_with(Value(50706, 1, 4, b"\1\4\0\0")), True),  # DNG
        (tiff_with(Value(262, 3, 1, struct.pack("<H", 32803))), True),  # PEF
        (tiff_with(Value(262, 3, 1, struct.pack("<H", 2)), mark=b"CR\2\0"), True),  # CR2
        (tiff_with(Value(262, 3, 1, struct.pack("<H", 2)), mark=b"IIII"), True),  # IIQ
        (with_inner_directory(32803), True),  # NEF, ARW
        (with_inner_directory(34892), True),
        (with_inner_directory(2), False),
        (tiff_with(Value(262, 3, 1, struct.pack("<H", 2))), False),
        (tiff_with(Value(330, 4, 1, struct.pack("<I", 16))), False),  # itself
    ],
)
def test_a_sensor_s_picture_is_told_from_a_plain_tiff(content, raw):
    assert is_camera_raw(io.BytesIO(content)) == raw


def test_a_camera_that_was_set_to_adobe_rgb_still_gives_srgb():
    exif = seen_exif(camera_exif())
    exif.get_ifd(0x8769)[0xA001] = 65535
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    found = seen_exif(metadata_of(b"IIRO" + block[4:] if block[:2] == b"II" else b"MMOR" + block[4:]).exif)
    assert found.get_ifd(0x8769)[0xA001] == 1
    assert found.get_ifd(0xA005)[1] == "R98"
    assert found.get_ifd(0x8769)[0x927C] == MAKER_NOTE


@pytest.mark.parametrize(("before", "after"), [('="', '"'), (">", "</crs:AlreadyApplied>")])
def test_settings_of_a_raw_developer_are_not_applied_to_the_result(before, after):
    def packet(applied: str) -> bytes:
        return XMP.replace(
            b"</rdf:RDF>", f"<!-- crs:AlreadyApplied{before}{applied}{after} --></rdf:RDF>".encode()
        )

    content = cr3().replace(box(b"uuid", ADOBE_XMP + XMP), box(b"uuid", ADOBE_XMP + packet("False")))
    assert metadata_of(content).xmp == packet("True")


@pytest.mark.parametrize("kind", FILES)
def test_damaged_files_never_raise(rng, kind):
    whole = FILES[kind]()
    for _ in range(150):
        damaged = bytearray(whole[: rng.integers(16, len(whole))])
        for at in rng.integers(0, len(damaged), 6):
            damaged[at] = rng.integers(0, 256)
        metadata_of(bytes(damaged))


@pytest.mark.shared
def test_a_real_dng_keeps_its_xmp_and_exif(shared_photos):
    with (shared_photos / "files" / "canon_eos_6d.dng").open("rb") as file:
        found = read_metadata(Metadata(), "raw", file)
    exif = seen_exif(found.exif)
    assert exif[0x0110] == "Canon EOS 6D" and exif.get_ifd(0x8769)[0x8827]

"""Every kind of file to every format: what is carried over, what gives way, and the manual's table of it.

Other programs write the sources; each carries all that its format can hold, and lies on its side.
"""

import dataclasses
import io
import struct
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from imaging.pictures import FORMATS, pixels_of, smooth_pixels, write
from imaging.profiles import DISPLAY_P3
from imaging.test_kinds import XMP, saved
from imaging.test_metadata import IPTC, camera_exif, seen_exif
from imaging.test_thumbnail import exif_with_thumbnail, thumbnail_of
from PIL import Image, PngImagePlugin

from restorer.imaging.files import open_photo
from restorer.imaging.formats import NAMES
from restorer.imaging.metadata import photoshop_of_iptc

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "formats.md"
HEIGHT, WIDTH = 24, 40  # as stored; upright it is the other way round
RESOLUTION = (300 / 25.4, 300 / 25.4)
USUAL = (72 / 25.4, 72 / 25.4)  # written where the source says nothing: a TIFF has to say something
EXIF = b"Exif\0\0" + exif_with_thumbnail()

PROPERTIES = ("16 bit", "alpha", "ICC", "EXIF", "XMP", "IPTC", "resolution", "thumbnail")
HOLDS = {  # what a result of each format carries over
    "jpeg": {"ICC", "EXIF", "XMP", "IPTC", "resolution", "thumbnail"},
    "png": set(PROPERTIES),
    "tiff": set(PROPERTIES) - {"thumbnail"},
    "webp": {"alpha", "ICC", "EXIF", "XMP", "thumbnail"},
    "avif": {"16 bit", "alpha", "ICC", "EXIF", "XMP", "thumbnail"},  # 10 bits of the 16
}
IN_THE_MANUAL = {
    ("jpeg", "16 bit"): "8 bit",
    ("jpeg", "alpha"): "on white",
    ("jpeg", "EXIF"): "up to 64 KiB",
    ("jpeg", "XMP"): "up to 64 KiB",
    ("jpeg", "IPTC"): "up to 64 KiB",
    ("webp", "16 bit"): "8 bit",
    ("avif", "16 bit"): "10 bit",
}


def picture(channels: int) -> Image.Image:
    pixels = smooth_pixels(HEIGHT, WIDTH, channels, 8)
    return Image.fromarray(pixels)


def png_options() -> dict:
    block = photoshop_of_iptc(IPTC).removeprefix(b"Photoshop 3.0\0")
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    text.add_text("Raw profile type iptc", f"\niptc\n{len(block):8d}\n{block.hex()}\n", zip=True)
    return {"pnginfo": text, "exif": EXIF, "icc_profile": DISPLAY_P3, "dpi": (300, 300)}


def png_of_sixteen_bits() -> bytes:
    """Pillow writes none; its chunks go around imagecodecs' pixels."""
    deep = imagecodecs.png_encode(smooth_pixels(HEIGHT, WIDTH, 4, 16))
    plain = saved(picture(4), "PNG", **png_options())
    start, end = 33, plain.index(b"IDAT") - 4
    return bytes(deep[:33]) + plain[start:end] + bytes(deep[33:])


def jpeg() -> bytes:
    content = saved(
        picture(3), "JPEG", quality=95, exif=EXIF, icc_profile=DISPLAY_P3, xmp=XMP, dpi=(300, 300)
    )
    segment = photoshop_of_iptc(IPTC)
    return content[:2] + struct.pack(">BBH", 0xFF, 0xED, len(segment) + 2) + segment + content[2:]


def tiff(pixels: np.ndarray, **options) -> bytes:
    tags = [(271, 2, 6, "Maker", True), (274, 3, 1, 6, True), (700, 1, len(XMP), XMP, True)]
    tags.append((33723, 7, len(IPTC), IPTC, True))
    file = io.BytesIO()
    kind = (
        {"photometric": "rgb", "extrasamples": ["unassalpha"]}
        if pixels.shape[2] == 4
        else {"photometric": "rgb"}
    )
    common = {"iccprofile": DISPLAY_P3, "resolution": (300, 300), "resolutionunit": 2, "extratags": tags}
    tifffile.imwrite(file, pixels, **kind, **common, **options)
    return file.getvalue()


def heic(pixels: np.ndarray, mode: str) -> bytes:
    file = pillow_heif.from_bytes(mode, (WIDTH, HEIGHT), pixels.tobytes())
    file.info["icc_profile"] = DISPLAY_P3
    content = io.BytesIO()
    file.save(content, quality=-1, chroma=444, exif=EXIF, xmp=XMP)
    return content.getvalue()


@dataclasses.dataclass(frozen=True)
class Source:
    make: Callable[[], bytes]
    carries: str  # beside the pixels
    deep: bool = False
    alpha: bool = False
    on_its_side: bool = True


BLOCKS = "ICC EXIF XMP"
SOURCES = {
    "jpeg": Source(jpeg, f"{BLOCKS} IPTC resolution thumbnail"),
    "png": Source(
        lambda: saved(picture(4), "PNG", **png_options()), f"{BLOCKS} IPTC resolution thumbnail", alpha=True
    ),
    "png, 16 bit": Source(png_of_sixteen_bits, f"{BLOCKS} IPTC resolution thumbnail", deep=True, alpha=True),
    "tiff": Source(lambda: tiff(smooth_pixels(HEIGHT, WIDTH, 3, 8)), f"{BLOCKS} IPTC resolution"),
    "tiff, 16 bit": Source(
        lambda: tiff(smooth_pixels(HEIGHT, WIDTH, 4, 16)), f"{BLOCKS} IPTC resolution", deep=True, alpha=True
    ),
    "tiff, 12 bit": Source(
        lambda: tiff(smooth_pixels(HEIGHT, WIDTH, 3, 16) >> 4, bitspersample=12),
        f"{BLOCKS} IPTC resolution",
        deep=True,
    ),
    "tiff, float": Source(
        lambda: tiff((smooth_pixels(HEIGHT, WIDTH, 4, 16) / 65535).astype(np.float32)),
        f"{BLOCKS} IPTC resolution",
        deep=True,
        alpha=True,
    ),
    "webp": Source(
        lambda: saved(picture(4), "WEBP", quality=98, exif=EXIF, icc_profile=DISPLAY_P3, xmp=XMP),
        f"{BLOCKS} thumbnail",
        alpha=True,
    ),
    "avif": Source(
        lambda: saved(picture(4), "AVIF", quality=98, exif=EXIF, icc_profile=DISPLAY_P3, xmp=XMP),
        BLOCKS,  # Pillow leaves the thumbnail out
        alpha=True,
    ),
    "heic": Source(
        lambda: heic(smooth_pixels(HEIGHT, WIDTH, 4, 8), "RGBA"), f"{BLOCKS} thumbnail", alpha=True
    ),
    "heic, 10 bit": Source(
        lambda: heic(smooth_pixels(HEIGHT, WIDTH, 3, 16), "RGB;16"), f"{BLOCKS} thumbnail", deep=True
    ),
    "gif": Source(lambda: saved(picture(3).quantize(256), "GIF"), "", on_its_side=False),
    "bmp": Source(lambda: saved(picture(3), "BMP", dpi=(300, 300)), "resolution", on_its_side=False),
    "jp2": Source(lambda: saved(picture(4), "JPEG2000"), "", alpha=True, on_its_side=False),
    "jp2, 12 bit": Source(
        lambda: bytes(
            imagecodecs.jpeg2k_encode(
                smooth_pixels(HEIGHT, WIDTH, 3, 16) >> 4,
                level=0,
                bitspersample=12,
                codecformat="jp2",
                reversible=True,
            )
        ),
        "",
        deep=True,
        on_its_side=False,
    ),
}


def upright_pixels(source: Source) -> np.ndarray:
    """What the source shows, 0 to 1, alpha last."""
    pixels = smooth_pixels(HEIGHT, WIDTH, 4 if source.alpha else 3, 16) / 65535
    return np.rot90(pixels, -1) if source.on_its_side else pixels


@pytest.mark.parametrize("result", FORMATS)
@pytest.mark.parametrize("name", SOURCES)
def test_what_both_hold_is_carried_over_and_nothing_else(tmp_path, name, result):
    source, holds = SOURCES[name], HOLDS[result]
    both = set(source.carries.split()) & holds
    photo = open_photo(source.make())
    assert (photo.depth, photo.alpha) == (16 if source.deep else 8, source.alpha)
    back = open_photo(write(tmp_path, photo, result))
    wanted = upright_pixels(source)
    assert (back.height, back.width) == wanted.shape[:2]
    assert back.depth == (16 if source.deep and "16 bit" in holds else 8)
    assert back.alpha == (source.alpha and "alpha" in holds)
    seen = pixels_of(back) / (2**back.depth - 1)
    if source.alpha and not back.alpha:
        wanted = wanted[..., :3] * wanted[..., 3:] + 1 - wanted[..., 3:]  # on white
    assert np.abs(seen - wanted).mean() < (0.04 if name == "gif" else 0.01)
    assert back.icc == (DISPLAY_P3 if "ICC" in both else None)
    assert back.metadata.xmp == (XMP if "XMP" in both else None)
    assert back.metadata.iptc == (IPTC if "IPTC" in both else None)
    told = RESOLUTION if "resolution" in both else USUAL
    assert back.resolution == pytest.approx(told, rel=1e-3) or (told is USUAL and back.resolution is None)
    check_exif(back.metadata.exif, name, both)


def check_exif(block: bytes | None, name: str, both: set[str]) -> None:
    if "EXIF" not in both:
        assert block is None
        return
    exif = seen_exif(block)
    assert exif[0x010F] == "Maker" and exif.get(0x0112, 1) == 1  # turned once
    assert (thumbnail_of(block) is not None) == ("thumbnail" in both)
    if not name.startswith("tiff"):
        camera = seen_exif(camera_exif()).get_ifd(0x8769)
        assert exif.get_ifd(0x8769) == camera | {0xA002: HEIGHT, 0xA003: WIDTH}


def test_the_manual_says_what_is_tested():
    lines = MANUAL.read_text().splitlines()
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    at = next(i for i, row in enumerate(table) if row[1:] == list(PROPERTIES))
    rows = {row[0]: row[1:] for row in table[at + 1 : at + 1 + len(FORMATS)]}
    for name in FORMATS:
        expected = [
            IN_THE_MANUAL.get((name, what), "yes" if what in HOLDS[name] else "no") for what in PROPERTIES
        ]
        assert rows[NAMES[name]] == expected

"""Files to damage: small ones of every kind, made here, and the real ones where they are at hand."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
from hostile.mutator import Sample
from PIL import Image

_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)


def all_samples() -> list[Sample]:
    """The made ones first, then the real ones by their names."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "photos" / "files"
    real = sorted(folder.iterdir()) if folder.is_dir() else []
    return [*made_samples(), *(Sample(path.name, path.read_bytes()) for path in real)]


def made_samples() -> list[Sample]:
    """A small picture in every kind of file that this machine's encoders write."""
    return list(_made())


def _made() -> Iterator[Sample]:
    picture = np.random.default_rng(3).integers(0, 256, (37, 53, 4), np.uint8)
    picture[8:30, 10:40] = (200, 120, 40, 255)
    rgb, grey = Image.fromarray(picture[..., :3]), Image.fromarray(picture[..., 0])
    rgba, deep = Image.fromarray(picture), Image.fromarray(picture[..., 0].astype(np.uint16) * 257)
    exif = _exif()
    for name, image, options in (
        ("baseline.jpg", rgb, {"exif": exif, "xmp": _XMP, "quality": 80}),
        ("progressive.jpg", rgb, {"progressive": True, "exif": exif}),
        ("grey.jpg", grey, {"restart_marker_rows": 1}),
        ("cmyk.jpg", rgb.convert("CMYK"), {}),
        ("rgb.png", rgb, {"exif": exif}),
        ("alpha.png", rgba, {}),
        ("deep.png", deep, {}),
        ("palette.png", rgb.quantize(16), {"transparency": 3}),
        ("bits.png", grey.convert("1"), {}),
        ("plain.tif", rgb, {"exif": exif}),
        ("deflate.tif", rgba, {"compression": "tiff_adobe_deflate"}),
        ("lzw.tif", deep, {"compression": "tiff_lzw"}),
        ("fax.tif", grey.convert("1"), {"compression": "group4"}),
        ("jpeg.tif", rgb, {"compression": "jpeg"}),
        ("pages.tif", rgb, {"save_all": True, "append_images": [grey]}),
        ("big.tif", rgb, {"big_tiff": True}),
        ("lossy.webp", rgb, {"exif": exif, "xmp": _XMP}),
        ("lossless.webp", rgba, {"lossless": True}),
        ("animated.webp", rgb, {"save_all": True, "append_images": [rgb.rotate(90)]}),
        ("plain.gif", rgb.quantize(32), {}),
        ("animated.gif", rgb.quantize(8), {"save_all": True, "append_images": [rgb.rotate(180).quantize(8)]}),
        ("plain.bmp", rgb, {}),
        ("palette.bmp", rgb.quantize(16), {}),
        ("plain.jp2", rgb, {}),
        ("bare.j2k", rgb, {}),
        ("plain.avif", rgb, {"exif": exif, "xmp": _XMP}),
    ):
        yield from _encoded(name, image, options)
    yield from _heic(rgb)
    values = picture[..., :3].astype(np.uint16) * 16
    yield Sample("twelve.jpg", imagecodecs.jpeg8_encode(values, bitspersample=12))
    yield Sample("lossless.jpg", imagecodecs.jpeg8_encode(values, bitspersample=16, lossless=True))


def _exif() -> bytes:
    exif = Image.Exif()
    exif[274], exif[306], exif[271] = 6, "2001:02:03 04:05:06", "A camera"
    exif.get_ifd(34853)[1] = "N"
    return exif.tobytes()


def _encoded(name: str, image: Image.Image, options: dict[str, Any]) -> Iterator[Sample]:
    """Nothing when Pillow was built without this encoder."""
    stream = io.BytesIO()
    try:
        image.copy().save(
            stream, format=Image.registered_extensions()[f".{name.rpartition('.')[2]}"], **options
        )
    except (KeyError, OSError):
        return
    yield Sample(name, stream.getvalue())


def _heic(image: Image.Image) -> Iterator[Sample]:
    stream = io.BytesIO()
    try:
        pillow_heif.from_pillow(image).save(stream, quality=60)
    except (OSError, RuntimeError):
        return
    yield Sample("made.heic", stream.getvalue())

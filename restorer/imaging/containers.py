"""Put metadata blocks into JPEG, PNG, WebP and TIFF files that an encoder has written without them.

Sources: CIPA DC-008 (EXIF in JPEG), ISO 16684-3 (XMP in files), the PNG and WebP container specifications.
WebP has no place for IPTC: there it is left out.
"""

import io
import struct
import zlib
from typing import BinaryIO

from restorer.imaging.exif import EXIF_MARK, IPTC, XMP, add_to_tiff, read_tree, without_maker_note
from restorer.imaging.jpeg import XMP_MARK
from restorer.imaging.metadata import photoshop_of_iptc
from restorer.imaging.photo import Metadata
from restorer.imaging.tiff_ifd import BYTE, UNDEFINED, Value

JPEG_INSERT_AT = 2
"""Segments go after the start marker; libvips writes no JFIF header, so it is the first of them."""

PNG_INSERT_AT = 33
"""Chunks go after the signature and IHDR."""

_LONGEST_SEGMENT = 65_533
JPEG_EXIF_BYTES = _LONGEST_SEGMENT - len(EXIF_MARK)
"""The longest EXIF block that a JPEG can hold."""

JPEG_XMP_BYTES = _LONGEST_SEGMENT - len(XMP_MARK)
"""The longest XMP packet that a JPEG can hold in one segment."""

_WEBP_EXIF, _WEBP_XMP, _WEBP_ALPHA = 0x08, 0x04, 0x10


def jpeg_segments(metadata: Metadata, resolution: tuple[float, float] | None) -> bytes:
    """A JFIF header with the resolution (pixels per millimetre), and the blocks, as JPEG segments.

    A block over 64 KiB does not fit and is left out.
    """
    units, *densities = (1, *(_per_inch(value) for value in resolution)) if resolution else (0, 1, 1)
    segments = _segment(0xE0, b"JFIF\0\1\1" + struct.pack(">BHHxx", units, *densities))
    if metadata.exif is not None:
        segments += _segment(0xE1, EXIF_MARK + metadata.exif)
    if metadata.xmp is not None:
        segments += _segment(0xE1, XMP_MARK + metadata.xmp)
    if metadata.iptc is not None:
        segments += _segment(0xED, photoshop_of_iptc(metadata.iptc))
    return segments


def short_exif(exif: bytes | None) -> bytes | None:
    """EXIF that fits into a JPEG: too long a block loses its maker note, and if that is not enough, all."""
    if exif is None or len(exif) <= JPEG_EXIF_BYTES:
        return exif
    shorter = without_maker_note(exif)
    return shorter if shorter is not None and len(shorter) <= JPEG_EXIF_BYTES else None


def png_chunks(metadata: Metadata) -> bytes:
    """The blocks as PNG chunks; IPTC in the text form that ImageMagick and ExifTool share."""
    chunks = b""
    if metadata.exif is not None:
        chunks += _chunk(b"eXIf", metadata.exif)
    if metadata.xmp is not None:
        chunks += _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + metadata.xmp)
    if metadata.iptc is not None:
        block = photoshop_of_iptc(metadata.iptc).removeprefix(b"Photoshop 3.0\0")
        digits = block.hex()
        lines = "\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
        text = f"\niptc\n{len(block):8d}\n{lines}\n".encode()
        chunks += _chunk(b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(text))
    return chunks


def add_to_webp(file: BinaryIO, metadata: Metadata, *, width: int, height: int, alpha: bool) -> None:
    """Append the blocks to a finished WebP file, and say so in its header.

    Args:
        file: open for reading and writing. A WebP is small enough to be moved about in memory.
        width, height, alpha: of the picture, for a file without the extended header.
    """
    if metadata.exif is None and metadata.xmp is None:
        return
    file.seek(12)
    body = file.read()
    if not body.startswith(b"VP8X"):
        sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        body = _riff(b"VP8X", bytes([_WEBP_ALPHA * alpha, 0, 0, 0]) + sides) + body
    flags = body[8]
    if metadata.exif is not None:
        flags |= _WEBP_EXIF
        body += _riff(b"EXIF", metadata.exif)
    if metadata.xmp is not None:
        flags |= _WEBP_XMP
        body += _riff(b"XMP ", metadata.xmp)
    body = body[:8] + bytes([flags]) + body[9:]
    file.seek(0)
    file.write(b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body)


def add_metadata_to_tiff(file: BinaryIO, metadata: Metadata) -> None:
    """Append the blocks to a finished TIFF file of one page, its EXIF as directories of its own."""
    tree = read_tree(io.BytesIO(metadata.exif)) if metadata.exif else None
    more = []
    if metadata.xmp is not None:
        more.append(Value(XMP, BYTE, len(metadata.xmp), metadata.xmp))
    if metadata.iptc is not None:
        more.append(Value(IPTC, UNDEFINED, len(metadata.iptc), metadata.iptc))
    if tree or more:
        add_to_tiff(file, tree, more)


def _per_inch(per_millimetre: float) -> int:
    return min(max(round(per_millimetre * 25.4), 1), 65535)


def _segment(marker: int, payload: bytes) -> bytes:
    if len(payload) > _LONGEST_SEGMENT:
        return b""
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def _chunk(name: bytes, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload)) + name + payload + struct.pack(">I", zlib.crc32(name + payload))


def _riff(name: bytes, payload: bytes) -> bytes:
    return name + struct.pack("<I", len(payload)) + payload + bytes(len(payload) % 2)

"""What a photo carries beside its pixels: taken from the source, brought up to date for the result.

EXIF keeps the source's own bytes (see `exif`), XMP its own text (see `xmp`), IPTC its records.
"""

import io
from dataclasses import replace
from typing import BinaryIO

from restorer.imaging.exif import (
    EXIF_MARK,
    build_block,
    mark_srgb,
    patch_exif,
    read_other_blocks,
    read_tree,
    says_adobe_rgb,
)
from restorer.imaging.formats import Kind
from restorer.imaging.photo import Metadata, Photo
from restorer.imaging.raw_metadata import read_raw_metadata
from restorer.imaging.xmp import Provenance, merge_xmp

__all__ = ["Provenance", "own_packet", "photoshop_of_iptc", "read_metadata", "result_metadata"]

_PHOTOSHOP_MARK = b"Photoshop 3.0\0"
_RESOURCE = b"8BIM"
_IPTC_RESOURCE = 0x0404
_IPTC_RECORD = 0x1C


def read_metadata(raw: Metadata, kind: Kind, file: BinaryIO) -> Metadata:
    """The blocks of a source without what their container put around them.

    Args:
        raw: the blocks as libvips found them.
        kind: of the source.
        file: the source itself; libvips does not see the EXIF of a TIFF, nor anything of a camera's RAW file.
    """
    if kind == "raw":
        found = read_raw_metadata(file)
        exif, xmp, iptc = found.exif, found.xmp, found.iptc
    elif kind == "tiff":
        tree = read_tree(file)
        exif = build_block(tree) if tree else None
        xmp, iptc = read_other_blocks(file)
    else:
        exif = _plain(raw.exif).removeprefix(EXIF_MARK) if raw.exif else None
        xmp, iptc = _plain(raw.xmp) if raw.xmp else None, raw.iptc
    return Metadata(exif=exif or None, xmp=xmp or None, iptc=_iptc(iptc) if iptc else None)


def result_metadata(header: Photo, provenance: Provenance | None) -> Metadata:
    """The blocks of a result: upright, of the result's size, without a stale thumbnail, with provenance."""
    source = header.metadata
    exif = patch_exif(source.exif, header.width, header.height) if source.exif else None
    if exif is not None and header.icc is None and says_adobe_rgb(io.BytesIO(exif)):
        exif = mark_srgb(exif)  # its colours are new
    return replace(
        source,
        exif=exif,
        xmp=merge_xmp(source.xmp, provenance, header.width, header.height),
    )


def own_packet(header: Photo, provenance: Provenance | None) -> bytes | None:
    """The XMP of a result that says what made it and nothing else."""
    return merge_xmp(None, provenance, header.width, header.height)


def photoshop_of_iptc(iptc: bytes) -> bytes:
    """IPTC records as the one resource of a Photoshop block, as JPEG and PNG carry them."""
    resource = _RESOURCE + _IPTC_RESOURCE.to_bytes(2, "big") + bytes(2) + len(iptc).to_bytes(4, "big")
    return _PHOTOSHOP_MARK + resource + iptc + bytes(len(iptc) % 2)


def _iptc(block: bytes) -> bytes | None:
    """The IPTC records inside of a JPEG's, PNG's or TIFF's block; None when there are none."""
    block = _plain(block)
    if block[:1] == bytes([_IPTC_RECORD]):
        return block
    at = len(_PHOTOSHOP_MARK) if block.startswith(_PHOTOSHOP_MARK) else 0
    while block[at : at + 4] == _RESOURCE and at + 12 <= len(block):
        name = 1 + block[at + 6]
        size_at = at + 6 + name + name % 2
        size = int.from_bytes(block[size_at : size_at + 4], "big")
        data = block[size_at + 4 : size_at + 4 + size]
        if int.from_bytes(block[at + 4 : at + 6], "big") == _IPTC_RESOURCE:
            return data or None
        at = size_at + 4 + size + size % 2
    return None


def _plain(block: bytes) -> bytes:
    """A block out of ImageMagick's text form in PNG, which ExifTool shares: name, length, hexadecimal."""
    lines = block.split(b"\n", 3)
    if len(lines) < 4 or lines[0] or not lines[1].strip().isalnum() or not lines[2].strip().isdigit():
        return block
    try:
        return bytes.fromhex(lines[3].decode("ascii"))
    except ValueError:
        return block

"""Camera RAW files: telling those that are TIFF files, and the EXIF and XMP of all, whatever their container.

Most are TIFF files, some under a number of their own (ORF, RW2); Fuji's and Panasonic's carry a JPEG with a
whole EXIF block, Canon's CR3 is a box file that holds each directory as a TIFF structure of its own.
Sources: LibRaw and ExifTool's documentation of tags; github.com/lclevy/canon_cr3 for the boxes.
"""

import io
import re
import struct
from dataclasses import replace
from typing import BinaryIO

from restorer.imaging.exif import (
    EXIF_MARK,
    ExifTree,
    build_block,
    mark_srgb,
    read_directory_values,
    read_other_blocks,
    read_tree,
)
from restorer.imaging.isobmff import walk_boxes
from restorer.imaging.jpeg import marked_segments
from restorer.imaging.photo import Metadata
from restorer.imaging.tiff_ifd import Directory, Layout, read_directory, read_layout, read_value
from restorer.imaging.tiff_pages import SENSOR_PIXELS

_PHOTOMETRIC, _SUB_DIRECTORIES, _DNG_VERSION = 262, 330, 50706
_MOST_SUB_DIRECTORIES = 16
_NOT_YET_APPLIED = re.compile(rb"(crs:AlreadyApplied\s*(?:=\s*[\"']|>))False")
_HAS_SETTINGS = re.compile(rb"(crs:HasSettings\s*(?:=\s*[\"']|>))True")
_RAF_MARK = b"FUJIFILMCCD-RAW"
_RAF_JPEG_AT = 84  # where the place and the size of the JPEG stand
_RW2_MARK = b"IIU\0"
_RW2_JPEG = 0x002E
_APP1 = 0xE1
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_UUID_BYTES = 16
_LARGEST = 2**24  # bytes of a box or a preview's beginning


def is_camera_raw(file: BinaryIO) -> bool:
    """Whether a TIFF file holds a camera's sensor values; it would open as a preview or in false colours."""
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return False
    layout = start[0]
    file.seek(layout.first + layout.offset.size)
    mark = file.read(4)
    if mark.startswith(b"CR\2") or mark in (b"IIII", b"MMMM") or main.find(_DNG_VERSION) is not None:
        return True  # Canon's CR2, Phase One's IIQ, DNG
    below = main.find(_SUB_DIRECTORIES)
    value = read_value(file, layout, below) if below else None
    width = layout.offset.size
    places = [value.data[i : i + width] for i in range(0, len(value.data), width)] if value else []
    inner = [
        read_directory(file, layout, layout.offset.unpack(place)[0])
        for place in places[:_MOST_SUB_DIRECTORIES]
        if len(place) == width
    ]
    return any(_holds_sensor_pixels(directory, layout) for directory in (main, *inner) if directory)


def read_raw_metadata(file: BinaryIO) -> Metadata:
    """What a RAW file carries beside its pixels, which are developed to sRGB; IPTC as its tag holds it.

    Settings of a RAW developer in its XMP are marked as applied: on the result they would be applied anew.
    """
    found = _read(file)
    if found.exif is not None:
        found = replace(found, exif=mark_srgb(found.exif))
    if found.xmp is None:
        return found
    applied = _NOT_YET_APPLIED.sub(rb"\g<1>True", found.xmp)
    return replace(found, xmp=_HAS_SETTINGS.sub(rb"\g<1>False", applied))


def _read(file: BinaryIO) -> Metadata:
    file.seek(0)
    head = file.read(len(_RAF_MARK))
    if head == _RAF_MARK:
        file.seek(_RAF_JPEG_AT)
        place, size = file.read(4), file.read(4)
        return Metadata(exif=_exif_of_jpeg(_bytes(file, _number(place), _number(size))))
    if head[4:12] == b"ftypcrx ":
        return _of_cr3(file)
    tree = read_tree(file)
    xmp, iptc = read_other_blocks(file)
    exif = _exif_of_preview(file) if head.startswith(_RW2_MARK) else None
    return Metadata(exif=exif or (build_block(tree) if tree else None), xmp=xmp, iptc=iptc)


def _holds_sensor_pixels(directory: Directory, layout: Layout) -> bool:
    kind = directory.find(_PHOTOMETRIC)
    return kind is not None and struct.unpack_from(layout.order + "H", kind.field)[0] in SENSOR_PIXELS


def _exif_of_preview(file: BinaryIO) -> bytes | None:
    """Of the JPEG inside of an RW2."""
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return None
    if (entry := main.find(_RW2_JPEG)) is None:
        return None
    return _exif_of_jpeg(_bytes(file, entry.target(start[0]), entry.size))


def _exif_of_jpeg(content: bytes) -> bytes | None:
    for segment in marked_segments(io.BytesIO(content), frozenset({_APP1})):
        if segment.startswith(EXIF_MARK):
            return segment.removeprefix(EXIF_MARK) or None
    return None


def _of_cr3(file: BinaryIO) -> Metadata:
    """Its maker note is left out: as a structure of its own it would be read by nobody."""
    end = file.seek(0, io.SEEK_END)
    blocks: dict[bytes, bytes] = {}
    xmp = None
    for name, content, after in walk_boxes(file, 0, end):
        if name == b"moov":
            blocks = _canon_blocks(file, content, min(after, end))
        elif name == b"uuid" and _bytes(file, content, _UUID_BYTES) == _XMP:
            xmp = _bytes(file, content + _UUID_BYTES, after - content - _UUID_BYTES) or None
    main = read_tree(io.BytesIO(blocks.get(b"CMT1", b"")))
    if main is None:
        return Metadata(xmp=xmp)
    tree = ExifTree(
        main.order,
        main.main,
        read_directory_values(io.BytesIO(blocks.get(b"CMT2", b"")), main.order),
        read_directory_values(io.BytesIO(blocks.get(b"CMT4", b"")), main.order),
    )
    return Metadata(exif=build_block(tree), xmp=xmp)


def _canon_blocks(file: BinaryIO, start: int, end: int) -> dict[bytes, bytes]:
    for name, content, after in walk_boxes(file, start, end):
        if name == b"uuid" and _bytes(file, content, _UUID_BYTES) == _CANON:
            inside = walk_boxes(file, content + _UUID_BYTES, min(after, end))
            return {
                inner: _bytes(file, begin, close - begin)
                for inner, begin, close in inside
                if inner[:3] == b"CMT"
            }
    return {}


def _bytes(file: BinaryIO, start: int, size: int) -> bytes:
    if size <= 0 or start >= 2**62:
        return b""
    file.seek(start)
    return file.read(min(size, _LARGEST))


def _number(four: bytes) -> int:
    return int.from_bytes(four, "big")

"""The small copy of a picture inside its EXIF block: a second directory and a JPEG, behind all else.

Source: CIPA DC-008, 4.8.4 and table 4.
"""

import io
import struct

from restorer.imaging.tiff_ifd import (
    LONG,
    RATIONAL,
    SHORT,
    Value,
    pack_directory,
    read_directory,
    read_layout,
)

_COMPRESSION, _X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 259, 282, 283, 296
_THUMBNAIL, _THUMBNAIL_BYTES = 513, 514
_JPEG = 6  # the compression


def has_thumbnail(block: bytes) -> bool:
    """Whether an EXIF block holds a small copy of its picture."""
    file = io.BytesIO(block)
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return False
    return bool(main.next) and read_directory(file, start[0], main.next) is not None


def add_thumbnail(block: bytes, jpeg: bytes, room: int) -> bytes:
    """The block with a small copy of the picture behind all else.

    Args:
        block: as `patch_exif` left it.
        jpeg: the small copy; empty while only its place is to be kept.
        room: bytes that it takes up, whatever its size, so that it can be written later.

    Returns:
        A block whose length depends on `block` and `room` only.
    """
    file = io.BytesIO(block)
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None or start[0].big:
        return block
    layout = start[0]
    at = len(block) + len(block) % 2

    def number(tag: int, kind: int, value: int) -> Value:
        return Value(tag, kind, 1, struct.pack(layout.order + ("H" if kind == SHORT else "I"), value))

    def directory(place: int) -> bytes:
        density = struct.pack(layout.order + "II", 72, 1)
        values = [
            number(_COMPRESSION, SHORT, _JPEG),
            Value(_X_RESOLUTION, RATIONAL, 1, density),
            Value(_Y_RESOLUTION, RATIONAL, 1, density),
            number(_RESOLUTION_UNIT, SHORT, 2),
            number(_THUMBNAIL, LONG, place),
            number(_THUMBNAIL_BYTES, LONG, len(jpeg)),
        ]
        return pack_directory(values, layout, at)

    link = main.end - layout.offset.size
    linked = block[:link] + layout.offset.pack(at) + block[main.end :]
    return linked.ljust(at, b"\0") + directory(at + len(directory(0))) + jpeg.ljust(room, b"\0")

"""How much of a cut-off file is missing at its end, as far as its container says.

Decoders of these formats refuse a file that ends early, though most of its picture may be there. Filled up
with zeros to its full length, it is decoded to where it was cut.
"""

import io
import struct
from typing import BinaryIO

from restorer.imaging.formats import Kind

_LONG_SIZE = 1  # of a box: its size follows its name in 64 bits
_MOST_MISSING = 2**31  # bytes; a larger number is no size but damage


def bytes_missing(kind: Kind, file: BinaryIO) -> int:
    """Bytes between a file's end and the end its container states; 0: it is whole, or nothing is stated."""
    length = file.seek(0, io.SEEK_END)
    file.seek(0)
    head = file.read(12)
    if len(head) < 12:
        return 0
    end = 0
    if kind == "webp":
        end = 8 + int.from_bytes(head[4:8], "little")
    elif kind == "bmp":
        end = int.from_bytes(head[2:6], "little")
    elif kind in ("heic", "avif") or (kind == "jp2" and head[4:8] == b"jP  "):
        end = _end_of_boxes(file, length)
    missing = end - length
    return missing if 0 < missing < _MOST_MISSING else 0


def _end_of_boxes(file: BinaryIO, length: int) -> int:
    """Where the last box ends (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at < length:
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            return at + 8
        size = int.from_bytes(head[:4], "big")
        if size == _LONG_SIZE and len(head) == 16:
            (size,) = struct.unpack(">Q", head[8:])
        if size < 8:  # 0: to the end of the file
            return length
        at += size
    return at

"""Where the parts of a picture file lie, so that a mutator can aim at them: segments, chunks, boxes, entries.

Each reader follows the lengths that a file states as far as they make sense, and stops there.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Order = Literal["big", "little"]

_DEEPEST = 8
_NESTING = frozenset({b"meta", b"iprp", b"ipco", b"iinf", b"iref", b"moov", b"trak", b"jp2h", b"dinf"})
_SIZES_AT = {b"ispe": 12, b"ihdr": 8, b"hvcC": 0}  # where a box of this name states height and width


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file that begins, in one way or another, with its own length."""

    start: int
    end: int
    length_at: int  # where the length stands ...
    length_size: int  # ... in how many bytes; 0: nowhere
    payload: int  # where its content begins


@dataclass(frozen=True, slots=True)
class Number:
    """A field of a file that says how large the picture is, or where something lies."""

    at: int
    size: int
    order: Order


def parts(content: bytes) -> list[Part]:
    """The parts of a file of a known format; none of one that is not known."""
    reader = _reader(content)
    return list(reader(content)) if reader else []


def sizes(content: bytes) -> list[Number]:
    """The fields that say how wide and high the picture is."""
    return [number for number in _sizes(content) if number.at + number.size <= len(content)]


def with_true_checksums(content: bytes) -> bytes:
    """A PNG with the checksums that its chunks, changed as they are, should have; others as they are."""
    if not content.startswith(b"\x89PNG"):
        return content
    mended = bytearray(content)
    for part in parts(content):
        if part.end - part.payload >= 4:
            checksum = zlib.crc32(content[part.start + 4 : part.end - 4])
            mended[part.end - 4 : part.end] = checksum.to_bytes(4, "big")
    return bytes(mended)


def _reader(content: bytes) -> Callable[[bytes], Iterator[Part]] | None:
    if content[:2] == b"\xff\xd8":
        return _jpeg_segments
    if content[:4] == b"\x89PNG":
        return _png_chunks
    if content[:4] == b"RIFF":
        return _riff_chunks
    if content[4:8] in (b"ftyp", b"jP  "):
        return _boxes
    if content[:4] in (b"II*\0", b"MM\0*"):
        return _tiff_entries
    return None


def _jpeg_segments(content: bytes) -> Iterator[Part]:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        size = int.from_bytes(content[at + 2 : at + 4], "big")
        if size < 2 or at + 2 + size > len(content):
            return
        yield Part(at, at + 2 + size, at + 2, 2, at + 4)
        if content[at + 1] == 0xDA:
            return
        at += 2 + size


def _png_chunks(content: bytes) -> Iterator[Part]:
    at = 8
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if end > len(content):
            return
        yield Part(at, end, at, 4, at + 8)
        at = end


def _riff_chunks(content: bytes) -> Iterator[Part]:
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if end > len(content):
            return
        yield Part(at, end, at + 4, 4, at + 8)
        at = end


def _boxes(content: bytes, start: int = 0, end: int | None = None, depth: int = 0) -> Iterator[Part]:
    at, end = start, len(content) if end is None else end
    while at + 8 <= end:
        size = int.from_bytes(content[at : at + 4], "big") or end - at
        if size < 8 or at + size > end:
            return
        yield Part(at, at + size, at, 4, at + 8)
        name = content[at + 4 : at + 8]
        if name in _NESTING and depth < _DEEPEST:
            inside = at + {b"meta": 12, b"iinf": 14, b"iref": 12, b"dinf": 8}.get(name, 8)
            yield from _boxes(content, inside, at + size, depth + 1)
        at += size


def _tiff_entries(content: bytes) -> Iterator[Part]:
    """The entries of the directories, each twelve bytes; what they point at is out of sight."""
    for at in _tiff_directories(content):
        order = "<" if content[:2] == b"II" else ">"
        (count,) = struct.unpack_from(order + "H", content, at)
        for i in range(count):
            start = at + 2 + 12 * i
            if start + 12 > len(content):
                return
            yield Part(start, start + 12, start + 4, 4, start + 8)


def _tiff_directories(content: bytes) -> Iterator[int]:
    order = "<" if content[:2] == b"II" else ">"
    (at,) = struct.unpack_from(order + "I", content, 4)
    seen: set[int] = set()
    while 0 < at <= len(content) - 2 and at not in seen:
        seen.add(at)
        yield at
        (count,) = struct.unpack_from(order + "H", content, at)
        after = at + 2 + 12 * count
        if after + 4 > len(content):
            return
        (at,) = struct.unpack_from(order + "I", content, after)


def _sizes(content: bytes) -> Iterator[Number]:
    if content[:4] == b"\x89PNG":
        yield from (Number(16, 4, "big"), Number(20, 4, "big"))
    elif content[:3] == b"GIF":
        yield from (Number(6, 2, "little"), Number(8, 2, "little"))
    elif content[:2] == b"BM":
        yield from (Number(18, 4, "little"), Number(22, 4, "little"))
    elif content[:2] == b"\xff\xd8":
        for part in parts(content):
            if content[part.start + 1] in (0xC0, 0xC1, 0xC2):
                yield from (Number(part.payload + 1, 2, "big"), Number(part.payload + 3, 2, "big"))
    elif content[:4] == b"RIFF":
        for part in parts(content):
            name = content[part.start : part.start + 4]
            first = {b"VP8X": 4, b"VP8 ": 6, b"VP8L": 1}.get(name)
            if first is not None:
                yield from (Number(part.payload + first + 3 * k, 2, "little") for k in (0, 1))
    elif content[:4] in (b"II*\0", b"MM\0*"):
        order: Order = "little" if content[:2] == b"II" else "big"
        for part in parts(content):
            tag = int.from_bytes(content[part.start : part.start + 2], order)
            if 254 <= tag <= 340:  # width, height, bits, compression, strips, tiles: all of it is sizes
                yield Number(part.start + 8, 4, order)
    else:
        for part in parts(content):
            name = content[part.start + 4 : part.start + 8]
            if name in _SIZES_AT:
                first = part.start + _SIZES_AT[name]
                yield from (Number(first, 4, "big"), Number(first + 4, 4, "big"))

"""Boxes: walk through those of a file, and put EXIF and XMP into an AVIF that an encoder wrote without them.

There they become items of their own behind the picture's: described in the `meta` box, which grows, so that
all places in the file move along. Sources: ISO/IEC 14496-12 (boxes, `iloc`, `iinf`, `iref`), 23008-12 annex A
(EXIF and XMP items).
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from restorer.imaging.exif import EXIF_MARK
from restorer.imaging.photo import Metadata

_XMP_TYPE = b"application/rdf+xml\0"
_BOX_HEAD = 8  # bytes: size and name
_MOST_BOXES = 10_000
_LONG_SIZE = 1  # of a box: its size follows its name in 64 bits
_SHORTEST_ILOC = 8
_LARGEST_ILOC = 2**20  # bytes
_MOST_ITEMS = 64  # looked at; a picture is among the first
_FULL = 4  # bytes of version and flags before the content of a full box


@dataclass(frozen=True, slots=True)
class _Item:
    """Where the data of one item lies."""

    number: int
    method: int  # 0: in the file; 1: in the meta box
    reference: int
    base: int
    extents: tuple[tuple[int, int], ...]  # offset and length


def walk_boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The boxes between two places of a file: name, where the content begins, and where it ends.

    The last may end beyond `end`, in a file that is cut off; it ends there when it says "to the end".
    """
    at = start
    for _ in range(_MOST_BOXES):
        if at + _BOX_HEAD > end:
            return
        file.seek(at)
        head = file.read(2 * _BOX_HEAD)
        if len(head) < _BOX_HEAD:
            return
        size, content = int.from_bytes(head[:4], "big"), _BOX_HEAD
        if size == _LONG_SIZE:
            size, content = int.from_bytes(head[8:16], "big"), 2 * _BOX_HEAD
        if size < content:
            size = end - at
        yield head[4:8], at + content, at + size
        at += size


def item_beginnings(file: BinaryIO, most_bytes: int) -> list[bytes]:
    """The first bytes of the items of a HEIC or AVIF file, the picture's first; none when it is damaged."""
    end = file.seek(0, io.SEEK_END)
    for name, start, after in walk_boxes(file, 0, end):
        if name == b"meta":
            boxes = {}
            for child, begin, close in walk_boxes(file, start + _FULL, min(after, end)):
                if child in (b"pitm", b"iloc"):
                    file.seek(begin)
                    boxes[child] = file.read(min(close - begin, _LARGEST_ILOC))
            return _beginnings(file, boxes, most_bytes)
    return []


def _beginnings(file: BinaryIO, boxes: dict[bytes, bytes], most_bytes: int) -> list[bytes]:
    primary = int.from_bytes(boxes.get(b"pitm", b"")[_FULL:], "big")
    items = sorted(_read_iloc(boxes.get(b"iloc", b"")), key=lambda item: item.number != primary)
    found = []
    for item in items[:_MOST_ITEMS]:
        if item.method == 0 and item.extents and item.base + item.extents[0][0] < 2**62:
            file.seek(item.base + item.extents[0][0])
            found.append(file.read(min(item.extents[0][1], most_bytes)))
    return found


def add_to_avif(file: BinaryIO, metadata: Metadata) -> None:
    """Append the blocks to a finished AVIF file and describe them.

    Args:
        file: open for reading and writing. An AVIF is small enough to be moved about in memory.
    """
    blocks = []
    if metadata.exif is not None:
        mark = struct.pack(">I", len(EXIF_MARK)) + EXIF_MARK  # the TIFF structure begins behind the mark
        blocks.append((b"Exif\0", mark + metadata.exif))
    if metadata.xmp is not None:
        blocks.append((b"mime\0" + _XMP_TYPE, metadata.xmp))
    if not blocks:
        return
    file.seek(0)
    boxes = list(_boxes(file.read()))
    at = next(i for i, (name, _) in enumerate(boxes) if name == b"meta")
    before = sum(8 + len(content) for _, content in boxes)
    meta = boxes[at][1]
    children = dict(_boxes(meta[_FULL:]))
    items = _read_iloc(children[b"iloc"])
    first = max(item.number for item in items) + 1
    numbers = range(first, first + len(blocks))
    children[b"iinf"] = _more_infos(children[b"iinf"], numbers, [kind for kind, _ in blocks])
    children[b"iref"] = _more_references(children, numbers)
    placed = [
        _Item(number, 0, 0, 0, ((0, len(data)),)) for number, (_, data) in zip(numbers, blocks, strict=True)
    ]
    children[b"iloc"] = _write_iloc([*items, *placed])  # as long as the final one
    # the places are still wrong, the length is not
    growth = len(_joined(children)) + _FULL - len(meta)
    place = before + growth + 8
    moved = [_moved(item, growth) for item in items]
    for number, (_, data) in zip(numbers, blocks, strict=True):
        moved.append(_Item(number, 0, 0, 0, ((place, len(data)),)))
        place += len(data)
    children[b"iloc"] = _write_iloc(moved)
    boxes[at] = b"meta", meta[:_FULL] + _joined(children)
    boxes.append((b"mdat", b"".join(data for _, data in blocks)))
    file.seek(0)
    for name, content in boxes:
        file.write(_box(name, content))


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of the boxes; our encoder writes no sizes of 64 bits."""
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big") or len(data) - at
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + name + content


def _joined(boxes: dict[bytes, bytes]) -> bytes:
    return b"".join(_box(name, content) for name, content in boxes.items())


def _read_iloc(content: bytes) -> list[_Item]:
    if len(content) < _SHORTEST_ILOC:
        return []
    version = content[0]
    offset_size, length_size, base_size = content[4] >> 4, content[4] & 15, content[5] >> 4
    index_size = content[5] & 15 if version else 0
    at = 6

    def number(size: int) -> int:
        nonlocal at
        at += size
        return int.from_bytes(content[at - size : at], "big")

    wide = 4 if version == 2 else 2
    items = []
    for _ in range(number(wide)):
        if at >= len(content):  # a damaged count
            break
        name, method = number(wide), number(2) & 15 if version else 0
        reference, base = number(2), number(base_size)
        extents = []
        for _ in range(min(number(2), len(content))):
            number(index_size)
            extents.append((number(offset_size), number(length_size)))
        items.append(_Item(name, method, reference, base, tuple(extents)))
    return items


def _write_iloc(items: list[_Item]) -> bytes:
    """Version 1, all numbers of 4 bytes."""
    content = struct.pack(">IBBH", 1 << 24, 0x44, 0x40, len(items))
    for item in items:
        content += struct.pack(
            ">HHHIH", item.number, item.method, item.reference, item.base, len(item.extents)
        )
        for offset, length in item.extents:
            content += struct.pack(">II", offset, length)
    return content


def _moved(item: _Item, by: int) -> _Item:
    if item.method != 0:
        return item
    if item.base:
        return replace(item, base=item.base + by)
    return replace(item, extents=tuple((offset + by, length) for offset, length in item.extents))


def _more_infos(iinf: bytes, numbers: range, kinds: list[bytes]) -> bytes:
    wide = ">H" if iinf[0] == 0 else ">I"
    (count,) = struct.unpack_from(wide, iinf, _FULL)
    infos = b"".join(
        _box(b"infe", struct.pack(">IHH", 2 << 24, number, 0) + kind)
        for number, kind in zip(numbers, kinds, strict=True)
    )
    start = _FULL + struct.calcsize(wide)
    return iinf[:_FULL] + struct.pack(wide, count + len(kinds)) + iinf[start:] + infos


def _more_references(children: dict[bytes, bytes], numbers: range) -> bytes:
    """They describe the primary picture."""
    primary = int.from_bytes(children[b"pitm"][_FULL:], "big")
    references = b"".join(_box(b"cdsc", struct.pack(">HHH", number, 1, primary)) for number in numbers)
    return children.get(b"iref", bytes(_FULL)) + references

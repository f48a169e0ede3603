"""The source's own EXIF block, carried and changed only where the result differs from the source.

libvips would rewrite the block and lose tags. Here a block from a JPEG, PNG or WebP keeps every byte but the
orientation, the sizes and the stale thumbnail; a new one stands behind all else, so that nothing moves. In a
TIFF the same tags lie scattered in the file: they are gathered into a block when reading and laid out anew
when writing. A maker note is copied as it is; where its maker counts offsets from the start of the file,
moving it into or out of a TIFF breaks those, and only readers that correct for it see them.
"""

import io
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from restorer.imaging.tiff_ifd import (
    ASCII,
    LONG,
    SHORT,
    Directory,
    Entry,
    Layout,
    Order,
    Value,
    pack_directory,
    read_directory,
    read_layout,
    read_value,
)

EXIF_MARK = b"Exif\0\0"
"""Stands before the block in JPEG files."""

XMP, IPTC = 700, 33723
"""Tags of the main directory whose values are blocks of their own."""

_ORIENTATION, _WIDTH, _LENGTH = 274, 256, 257
_COLOR_SPACE, _INTEROP_INDEX = 40961, 1
_PIXEL_X, _PIXEL_Y = 40962, 40963
_EXIF, _GPS, _INTEROP = 34665, 34853, 40965
_THUMBNAIL, _THUMBNAIL_BYTES = 513, 514
_MAKER_NOTE = 37500
_MOST_BYTES = 2**24  # of the values of a directory

_DESCRIPTIVE = frozenset(
    {269, 270, 271, 272, 285, 305, 306, 315, 316, 18246, 18249, 33432, *range(40091, 40096)}
)
"""Tags of the main directory that tell of the photo and not of how its pixels are stored."""


@dataclass(frozen=True, slots=True)
class ExifTree:
    """The tags of a photo, taken out of their structure."""

    order: Order  # of the numbers in the values
    main: tuple[Value, ...] = ()
    exif: tuple[Value, ...] = ()
    gps: tuple[Value, ...] = ()
    interop: tuple[Value, ...] = ()


def patch_exif(block: bytes, width: int, height: int) -> bytes | None:
    """The block of a result: upright, of the result's size, without the source's thumbnail.

    Returns:
        The block with every other byte kept; None when it is no EXIF block.
    """
    file = io.BytesIO(block)
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return None
    layout = start[0]
    patched = bytearray(block)
    _put(patched, layout, main, {_WIDTH: width, _LENGTH: height})
    for entry in main.entries:
        if entry.tag == _ORIENTATION:
            patched[entry.at : entry.at + 12] = struct.pack(layout.order + "HHIHH", _ORIENTATION, 3, 1, 1, 0)
    exif = _below(file, layout, main, _EXIF)
    if exif is not None:
        _put(patched, layout, exif, {_PIXEL_X: width, _PIXEL_Y: height})
    if main.next:
        link = main.end - layout.offset.size
        patched[link : main.end] = bytes(layout.offset.size)
        _cut_thumbnail(patched, file, layout, main)
    return bytes(patched)


def mark_srgb(block: bytes) -> bytes:
    """The block of a picture that was developed to sRGB, whatever its camera was set to."""
    file = io.BytesIO(block)
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return block
    layout = start[0]
    exif = _below(file, layout, main, _EXIF)
    interop = _below(file, layout, exif, _INTEROP)
    marked = bytearray(block)
    for directory, tag, kind, value in (
        (exif, _COLOR_SPACE, SHORT, struct.pack(layout.order + "HH", 1, 0)),
        (interop, _INTEROP_INDEX, ASCII, b"R98\0"),
    ):
        entry = directory.find(tag) if directory is not None else None
        if entry is not None and not layout.big:
            count = 4 if kind == ASCII else 1
            marked[entry.at : entry.at + 12] = struct.pack(layout.order + "HHI4s", tag, kind, count, value)
    return bytes(marked)


def says_adobe_rgb(file: BinaryIO) -> bool:
    """Whether an EXIF block or a TIFF file is of a camera set to Adobe RGB (DCF 2.0, 3.2.2).

    Not where it says sRGB, too: a program that made sRGB of such a photo may have changed that alone.
    """
    if (tree := read_tree(file)) is None:
        return False
    srgb = struct.pack(tree.order + "H", 1)
    if any(value.tag == _COLOR_SPACE and value.data[:2] == srgb for value in tree.exif):
        return False
    return any(value.tag == _INTEROP_INDEX and value.data.startswith(b"R03") for value in tree.interop)


def read_tree(file: BinaryIO) -> ExifTree | None:
    """The tags of an EXIF block or a TIFF file that tell of the photo; None when there are none."""
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return None
    layout = start[0]
    exif = _below(file, layout, main, _EXIF)
    gps = _below(file, layout, main, _GPS)
    interop = _below(file, layout, exif, _INTEROP)
    tree = ExifTree(
        layout.order,
        _values(file, layout, (e for e in main.entries if e.tag in _DESCRIPTIVE)),
        _values(file, layout, (e for e in exif.entries if e.tag != _INTEROP) if exif else ()),
        _values(file, layout, gps.entries if gps else ()),
        _values(file, layout, interop.entries if interop else ()),
    )
    return tree if tree.main or tree.exif or tree.gps else None


def read_other_blocks(file: BinaryIO) -> tuple[bytes | None, bytes | None]:
    """The XMP packet and the IPTC records of a TIFF file, by their tags (Adobe's TIFF technical notes)."""
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return None, None
    found = [read_value(file, start[0], entry) if (entry := main.find(tag)) else None for tag in (XMP, IPTC)]
    xmp, iptc = (value.data if value is not None else None for value in found)
    return xmp, iptc


def read_directory_values(file: BinaryIO, order: Order) -> tuple[Value, ...]:
    """All values of a TIFF structure's first directory, in this byte order; none when there is none."""
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        return ()
    layout = start[0]
    return tuple(value.in_order(layout.order, order) for value in _values(file, layout, main.entries))


def build_block(tree: ExifTree) -> bytes:
    """An EXIF block of these tags."""
    layout = Layout(tree.order, big=False)
    head = (b"II*\0" if tree.order == "<" else b"MM\0*") + bytes(4)
    below, main = _pack_below(tree, layout, len(head))
    first = len(head) + len(below)
    block = head + below + pack_directory([*tree.main, *main], layout, first)
    return block[:4] + layout.offset.pack(first) + block[8:]


def without_maker_note(block: bytes) -> bytes | None:
    """The block without the maker's private part, for containers that hold little."""
    if (tree := read_tree(io.BytesIO(block))) is None:
        return None
    return build_block(replace(tree, exif=tuple(v for v in tree.exif if v.tag != _MAKER_NOTE)))


def add_to_tiff(file: BinaryIO, tree: ExifTree | None, more: Iterable[Value]) -> None:
    """Append tags to a finished TIFF file: a new main directory at its end takes the old one's place.

    Args:
        file: open for reading and writing, holding one page.
        tree: the photo's tags; None adds none.
        more: further values for the main directory (bytes, so without a byte order).
    """
    if (start := read_layout(file)) is None or (main := read_directory(file, *start)) is None:
        raise ValueError("the encoder wrote no TIFF")
    layout = start[0]
    at = file.seek(0, io.SEEK_END)
    padding = bytes(at % 2)
    at += len(padding)
    tree = _in_order(tree, layout.order) if tree else ExifTree(layout.order)
    below, pointers = _pack_below(tree, layout, at)
    added: list[Entry | Value] = [*tree.main, *pointers, *more]
    tags = {entry.tag for entry in added}
    kept = [entry for entry in main.entries if entry.tag not in tags]
    file.write(padding + below + pack_directory([*kept, *added], layout, at + len(below)))
    file.seek(layout.first)
    file.write(layout.offset.pack(at + len(below)))


def _below(file: BinaryIO, layout: Layout, directory: Directory | None, tag: int) -> Directory | None:
    pointer = directory.find(tag) if directory else None
    return read_directory(file, layout, pointer.target(layout)) if pointer else None


def _values(file: BinaryIO, layout: Layout, entries: Iterable[Entry]) -> tuple[Value, ...]:
    """The values that can be read, as far as they are not absurdly many: all may claim the same bytes."""
    values: list[Value] = []
    for entry in entries:
        if sum(len(value.data) for value in values) + entry.size > _MOST_BYTES:
            continue
        if (value := read_value(file, layout, entry)) is not None:
            values.append(value)
    return tuple(values)


def _put(block: bytearray, layout: Layout, directory: Directory, numbers: dict[int, int]) -> None:
    """Overwrite those of these tags that are there."""
    for entry in directory.entries:
        if entry.tag in numbers and not layout.big:
            new = struct.pack(layout.order + "HHII", entry.tag, LONG, 1, numbers[entry.tag])
            block[entry.at : entry.at + len(new)] = new


def _cut_thumbnail(block: bytearray, file: BinaryIO, layout: Layout, main: Directory) -> None:
    """Drop the thumbnail's bytes if nothing that is kept lies behind them, else blank what is its own."""
    thumbnail = read_directory(file, layout, main.next)
    start = thumbnail.find(_THUMBNAIL) if thumbnail else None
    size = thumbnail.find(_THUMBNAIL_BYTES) if thumbnail else None
    if start is None:
        return
    exif = _below(file, layout, main, _EXIF)
    directories = [main, exif, _below(file, layout, main, _GPS), _below(file, layout, exif, _INTEROP)]
    kept = [part for directory in directories if directory for part in _extents(layout, directory)]
    first = start.target(layout)
    cut = min(main.next, first)
    if all(end <= cut for _, end in kept):
        del block[cut:]
    elif size is not None:
        last = min(first + size.target(layout), len(block))
        if first < last and all(end <= first or last <= begin for begin, end in kept):
            block[first:last] = bytes(last - first)


def _extents(layout: Layout, directory: Directory) -> Iterator[tuple[int, int]]:
    """Where a directory and the values outside of it lie: from, to."""
    yield directory.entries[0].at - layout.number.size, directory.end
    for entry in directory.entries:
        if entry.size > len(entry.field):
            yield entry.target(layout), entry.target(layout) + entry.size


def _pack_below(tree: ExifTree, layout: Layout, at: int) -> tuple[bytes, list[Value]]:
    """The directories under the main one, to stand at `at`, and the main directory's pointers to them."""
    packed = b""
    pointers: list[Value] = []

    def place(tag: int, values: Iterable[Value]) -> Value:
        nonlocal packed
        where = at + len(packed)
        packed += pack_directory(values, layout, where)
        kind = 18 if layout.big else LONG
        return Value(tag, kind, 1, layout.offset.pack(where))

    interop = [place(_INTEROP, tree.interop)] if tree.interop else []
    if tree.exif or interop:
        pointers.append(place(_EXIF, [*tree.exif, *interop]))
    if tree.gps:
        pointers.append(place(_GPS, tree.gps))
    return packed, pointers


def _in_order(tree: ExifTree, order: Order) -> ExifTree:
    def turned(values: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(value.in_order(tree.order, order) for value in values)

    return ExifTree(order, turned(tree.main), turned(tree.exif), turned(tree.gps), turned(tree.interop))

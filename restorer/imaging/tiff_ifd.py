"""The directories of a TIFF structure, as TIFF files and EXIF blocks share them: read, and laid out anew.

Source: TIFF 6.0, section 2; BigTIFF as in libtiff.
"""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO, Literal

Order = Literal["<", ">"]

_TYPE_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_WORD_SIZES = _TYPE_SIZES | {5: 4, 10: 4}  # a rational is two words
_BIG = 43
_VERSIONS = (42, _BIG, 0x4F52, 0x5352, 0x55)  # the last three: Olympus' ORF, twice, and Panasonic's RW2
_MOST_ENTRIES = 4096
_LARGEST_VALUE = 2**26

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7


@dataclass(frozen=True, slots=True)
class Layout:
    """How numbers and offsets are written."""

    order: Order
    big: bool  # BigTIFF: 64-bit offsets

    @property
    def offset(self) -> struct.Struct:
        """An offset, and with it the value field of an entry."""
        return struct.Struct(self.order + ("Q" if self.big else "I"))

    @property
    def number(self) -> struct.Struct:
        """The number of entries of a directory."""
        return struct.Struct(self.order + ("Q" if self.big else "H"))

    @property
    def entry(self) -> struct.Struct:
        """Tag, type, count, value field."""
        return struct.Struct(self.order + ("HHQ8s" if self.big else "HHI4s"))

    @property
    def first(self) -> int:
        """Where the offset of the first directory stands."""
        return 8 if self.big else 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag as it stands in its directory."""

    tag: int
    type: int
    count: int
    field: bytes  # 4 or 8 bytes: the value, or where it is
    at: int = 0  # where in the structure this entry stands

    @property
    def size(self) -> int:
        """Bytes of the value."""
        return _TYPE_SIZES.get(self.type, 1) * self.count

    def target(self, layout: Layout) -> int:
        """The field read as an offset."""
        return int(layout.offset.unpack(self.field)[0])


@dataclass(frozen=True, slots=True)
class Value:
    """One tag with its value, wherever that was."""

    tag: int
    type: int
    count: int
    data: bytes

    def in_order(self, old: Order, new: Order) -> "Value":
        """The same value with its numbers in another byte order."""
        word = _WORD_SIZES.get(self.type, 1)
        if old == new or word == 1:
            return self
        whole = len(self.data) - len(self.data) % word
        swapped = b"".join(self.data[i : i + word][::-1] for i in range(0, whole, word))
        return Value(self.tag, self.type, self.count, swapped)


@dataclass(frozen=True, slots=True)
class Directory:
    """The entries of one directory, and where the next one is (0: there is none)."""

    entries: tuple[Entry, ...]
    next: int
    end: int  # just after it, its values not counted

    def find(self, tag: int) -> Entry | None:
        """The first entry of this tag."""
        return next((entry for entry in self.entries if entry.tag == tag), None)


def read_layout(file: BinaryIO) -> tuple[Layout, int] | None:
    """The layout and the offset of the first directory; None when this is no TIFF structure."""
    file.seek(0)
    head = file.read(16)
    order: Order
    if head[:2] == b"II":
        order = "<"
    elif head[:2] == b"MM":
        order = ">"
    else:
        return None
    if len(head) < 8 or (version := struct.unpack(order + "H", head[2:4])[0]) not in _VERSIONS:
        return None
    layout = Layout(order, version == _BIG)
    if len(head) < layout.first + layout.offset.size:
        return None
    return layout, layout.offset.unpack_from(head, layout.first)[0]


def read_directory(file: BinaryIO, layout: Layout, offset: int) -> Directory | None:
    """The directory at `offset`; None when there is none or it makes no sense."""
    if not 0 < offset < 2**62:
        return None
    file.seek(offset)
    number = file.read(layout.number.size)
    if (
        len(number) < layout.number.size
        or not 0 < (count := layout.number.unpack(number)[0]) <= _MOST_ENTRIES
    ):
        return None
    size = layout.entry.size
    body = file.read(count * size + layout.offset.size)
    if len(body) < count * size:
        return None
    start = offset + layout.number.size
    entries = tuple(
        Entry(tag, kind, number, field, start + i * size)
        for i, (tag, kind, number, field) in enumerate(layout.entry.iter_unpack(body[: count * size]))
    )
    after = body[count * size :]
    following = layout.offset.unpack(after)[0] if len(after) == layout.offset.size else 0
    return Directory(entries, following, start + len(body))


def read_value(file: BinaryIO, layout: Layout, entry: Entry) -> Value | None:
    """The value of an entry; None when it lies outside the structure or is absurdly large."""
    if entry.type not in _TYPE_SIZES or not 0 < entry.size <= _LARGEST_VALUE:
        return None
    if entry.size <= len(entry.field):
        return Value(entry.tag, entry.type, entry.count, entry.field[: entry.size])
    if (target := entry.target(layout)) >= 2**62:
        return None
    file.seek(target)
    data = file.read(entry.size)
    return Value(entry.tag, entry.type, entry.count, data) if len(data) == entry.size else None


def pack_directory(entries: Iterable[Entry | Value], layout: Layout, at: int) -> bytes:
    """A directory that will stand at offset `at` (even), followed by the values that do not fit into it.

    An `Entry` goes in as it stands, a `Value` is placed. No directory follows.
    """
    ordered = sorted(entries, key=lambda entry: entry.tag)
    head = bytearray(layout.number.pack(len(ordered)))
    beyond = at + len(head) + len(ordered) * layout.entry.size + layout.offset.size
    tail = bytearray()
    for entry in ordered:
        if isinstance(entry, Entry):
            field = entry.field
        elif len(entry.data) <= layout.offset.size:
            field = entry.data
        else:
            tail += bytes((beyond + len(tail)) % 2)  # values begin on even offsets
            field = layout.offset.pack(beyond + len(tail))
            tail += entry.data
        head += layout.entry.pack(entry.tag, entry.type, entry.count, field)
    packed = bytes(head + layout.offset.pack(0) + tail)
    return packed + bytes(len(packed) % 2)

"""What a TIFF file says of its pictures: how many there are, which is the first, how values are stored.

Source: TIFF 6.0, sections 8 and 19.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO

from restorer.imaging.tiff_ifd import Directory, Layout, read_directory, read_layout, read_value

_NEW_SUBFILE, _BITS, _COMPRESSION, _PHOTOMETRIC, _PLANAR = 254, 258, 259, 262, 284
_EXTRA, _SAMPLE_FORMAT, _LEAST_VALUE, _GREATEST_VALUE = 338, 339, 340, 341
_SMALLER_OR_MASK = 0b101  # flags of the subfile's type
_SUB_DIRECTORIES = 330
_PLACES = ((273, 279), (324, 325))  # of strips and tiles, and their sizes
_MOST_DIRECTORIES = 64
_MOST_NUMBERS = 2**20  # of one tag
_MOST_PAGES, _MOST_ENTRIES = 10_000, 400_000  # looked at; directories that overlap can claim any number
_NUMBERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 16: "Q", 17: "q"}

UNSIGNED, FLOAT = 1, 3
UNSPECIFIED = 0
SENSOR_PIXELS = (32803, 34892)  # colour filter array, linear raw
MIN_IS_WHITE, RGB, PALETTE, SEPARATED, CIELAB = 0, 2, 3, 5, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffPage:
    """The first picture of a TIFF file."""

    number: int  # of its directory, from 0: files may begin with a smaller copy
    pages: int  # pictures in the file; smaller copies and masks are none
    bits: int  # a value
    sample_format: int
    compression: int
    photometric: int
    planar: bool  # one colour after the other
    extra: tuple[int, ...]  # what the values beyond the colours mean, as far as the file says
    black_and_white: tuple[float, float] | None  # the range of the values, where the file states it


def first_page(file: BinaryIO) -> TiffPage | None:
    """The first picture of a file; None when it is no TIFF."""
    if (start := read_layout(file)) is None:
        return None
    layout, offset = start
    pictures: list[tuple[int, Directory]] = []
    seen: set[int] = set()
    entries = 0
    while offset not in seen and len(seen) < _MOST_PAGES:
        seen.add(offset)
        if (directory := read_directory(file, layout, offset)) is None:
            break
        entries += len(directory.entries)
        if entries > _MOST_ENTRIES:
            break
        if not _number(file, layout, directory, _NEW_SUBFILE, 0) & _SMALLER_OR_MASK or not pictures:
            pictures.append((len(seen) - 1, directory))
        offset = directory.next
    if not pictures:
        return None
    if len(pictures) > 1 and _number(file, layout, pictures[0][1], _NEW_SUBFILE, 0) & _SMALLER_OR_MASK:
        del pictures[0]
    return _page(file, layout, pictures)


def end_of_sensor_values(file: BinaryIO) -> int:
    """Where the last strip or tile of a sensor's values ends, as a camera RAW file states it; 0: nowhere.

    What cameras say of their previews is not always true, and no reason to refuse a file.
    """
    if (start := read_layout(file)) is None:
        return 0
    layout, offset = start
    end, waiting, seen = 0, [offset], set[int]()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        offset = waiting.pop()
        if offset in seen or (directory := read_directory(file, layout, offset)) is None:
            continue
        seen.add(offset)
        inner = _numbers(file, layout, directory, _SUB_DIRECTORIES)
        waiting += [directory.next, *(int(place) for place in inner[:_MOST_DIRECTORIES])]
        if _number(file, layout, directory, _PHOTOMETRIC, 0) not in SENSOR_PIXELS:
            continue
        for starts, sizes in _PLACES:
            places = _numbers(file, layout, directory, starts)
            lengths = _numbers(file, layout, directory, sizes)
            if len(places) == len(lengths):
                end = max([end, *(int(a + b) for a, b in zip(places, lengths, strict=True))])
    return end


def _page(file: BinaryIO, layout: Layout, pictures: list[tuple[int, Directory]]) -> TiffPage:
    number, directory = pictures[0]

    def tag(name: int, default: int) -> int:
        return _number(file, layout, directory, name, default)

    return TiffPage(
        number=number,
        pages=len(pictures),
        bits=tag(_BITS, 1),
        sample_format=tag(_SAMPLE_FORMAT, UNSIGNED),
        compression=tag(_COMPRESSION, 1),
        photometric=tag(_PHOTOMETRIC, 1),
        planar=tag(_PLANAR, 1) == 2,
        extra=tuple(int(kind) for kind in _numbers(file, layout, directory, _EXTRA)),
        black_and_white=_stated_range(file, layout, directory),
    )


def _stated_range(file: BinaryIO, layout: Layout, directory: Directory) -> tuple[float, float] | None:
    least = _numbers(file, layout, directory, _LEAST_VALUE)
    greatest = _numbers(file, layout, directory, _GREATEST_VALUE)
    if not least or not greatest:
        return None
    black, white = float(min(least)), float(max(greatest))
    return (black, white) if -1e30 < black < white < 1e30 else None


def _number(file: BinaryIO, layout: Layout, directory: Directory, tag: int, default: int) -> int:
    numbers = _numbers(file, layout, directory, tag)
    return int(numbers[0]) if numbers else default


def _numbers(file: BinaryIO, layout: Layout, directory: Directory, tag: int) -> tuple[float, ...]:
    entry = directory.find(tag)
    if entry is None or entry.type not in _NUMBERS or entry.count > _MOST_NUMBERS:
        return ()
    value = read_value(file, layout, entry)
    return struct.unpack(f"{layout.order}{value.count}{_NUMBERS[value.type]}", value.data) if value else ()

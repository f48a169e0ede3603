"""What a JPEG says of itself before its first scan.

Source: ITU-T T.81, annex B.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from restorer.imaging.exif import EXIF_MARK

_LOSSLESS_FRAME = frozenset({0xC3})  # SOF3
_LOSSY_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}) - _LOSSLESS_FRAME
FRAMES = _LOSSY_FRAMES | _LOSSLESS_FRAME
"""SOF0 to SOF15; table B.1."""

XMP_MARK = b"http://ns.adobe.com/xap/1.0/\0"
"""What an XMP packet begins with in a segment."""

_START_OF_SCAN, _END = 0xDA, b"\xff\xd9"
_APP0, _APP1, _APP2 = 0xE0, 0xE1, 0xE2
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_ICC_MARK, _JFIF_MARK = b"ICC_PROFILE\0", b"JFIF\0"
_FRAME = struct.Struct(">BHHB")
_JFIF = struct.Struct(">2xBHH")  # behind its mark: version, unit, densities
_MILLIMETRES = {1: 25.4, 2: 10.0}  # of JFIF's units: inch, centimetre


@dataclass(frozen=True, slots=True)
class Frame:
    """What a JPEG's pixels are."""

    bits: int  # a value
    width: int
    height: int
    channels: int


@dataclass(frozen=True, slots=True)
class BesidePixels:
    """What else stands in a JPEG."""

    icc: bytes | None
    exif: bytes | None  # without its mark
    xmp: bytes | None
    resolution: tuple[float, float] | None  # pixels per millimetre across and down


def is_deep_or_lossless(file: BinaryIO) -> bool:
    """Whether it has another number of bits a value than 8, or no loss: as scanners in hospitals write it."""
    if any(True for _ in marked_segments(file, _LOSSLESS_FRAME)):
        return True
    frame = frame_of(file)
    return frame is not None and frame.bits != 8


def frame_of(file: BinaryIO) -> Frame | None:
    """Of the first frame; None where there is none before the first scan."""
    for segment in marked_segments(file, FRAMES):
        if len(segment) >= _FRAME.size:
            bits, height, width, channels = _FRAME.unpack_from(segment)
            return Frame(bits, width, height, channels)
    return None


def beside_the_pixels(file: BinaryIO) -> BesidePixels:
    """Profile, metadata and resolution; for files that libvips does not open.

    Sources: ICC.1:2022, B.4 (a profile in pieces); CIPA DC-008; ISO 16684-3; ITU-T T.871 (JFIF).
    """
    found = list(marked_segments(file, frozenset({_APP0, _APP1, _APP2})))

    def behind(mark: bytes) -> list[bytes]:
        return [segment.removeprefix(mark) for segment in found if segment.startswith(mark)]

    # each piece begins with its number, and how many there are
    pieces = sorted(behind(_ICC_MARK), key=lambda piece: piece[:1])
    return BesidePixels(
        icc=b"".join(piece[2:] for piece in pieces) or None,
        exif=next(iter(behind(EXIF_MARK)), None),
        xmp=next(iter(behind(XMP_MARK)), None),
        resolution=_resolution(next(iter(behind(_JFIF_MARK)), b"")),
    )


def has_end(file: BinaryIO) -> bool:
    """Whether its end is there; that of a small picture in its segments does not count."""
    for _ in marked_segments(file, frozenset()):
        pass
    return _END in file.read()


def _resolution(header: bytes) -> tuple[float, float] | None:
    if len(header) < _JFIF.size:
        return None
    unit, across, down = _JFIF.unpack_from(header)
    if unit not in _MILLIMETRES or not (across and down):
        return None
    return across / _MILLIMETRES[unit], down / _MILLIMETRES[unit]


def marked_segments(file: BinaryIO, wanted: frozenset[int]) -> Iterator[bytes]:
    """What these markers of a JPEG carry before its first scan; large profiles in between are not read."""
    file.seek(2)
    while len(head := file.read(2)) == 2 and head[0] == 0xFF:
        if head[1] == 0xFF:  # fill byte
            file.seek(-1, 1)
            continue
        if head[1] in _WITHOUT_LENGTH:
            continue
        if head[1] == _START_OF_SCAN or len(length := file.read(2)) < 2:
            return
        size = max(struct.unpack(">H", length)[0] - 2, 0)
        if head[1] in wanted:
            yield file.read(size)
        else:
            file.seek(size, 1)

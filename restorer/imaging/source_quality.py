"""Estimate the quality a lossy source was saved at, so that a result can be no worse."""

import struct
from typing import BinaryIO

_LUMINANCE_SUM = 3687  # of the 64 steps of the example table that encoders scale; ITU-T T.81, table K.1
_START_OF_SCAN, _QUANTISATION = 0xDA, 0xDB
_SAFE_WEBP_QUALITY = 95  # a lossy WebP does not tell its quality
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def jpeg_quality(file: BinaryIO) -> int | None:
    """The lowest libjpeg quality (1..100) whose steps are, on the whole, no coarser than this file's.

    Only the first table (luminance) is looked at. None when the file shows none before its first scan.
    """
    steps = _luminance_steps(file)
    if steps is None:
        return None
    for quality in range(1, 100):
        percent = 5000 / quality if quality < 50 else 200 - 2 * quality
        if _LUMINANCE_SUM * percent / 100 <= sum(steps):
            return quality
    return 100


def webp_quality(file: BinaryIO) -> int | None:
    """A quality no worse than a lossy WebP's; None for a lossless one, and for an animation."""
    file.seek(12)
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        if name in (b"VP8 ", b"VP8L"):
            return _SAFE_WEBP_QUALITY if name == b"VP8 " else None
        file.seek(size + size % 2, 1)
    return None


def _luminance_steps(file: BinaryIO) -> tuple[int, ...] | None:
    """The 64 steps of table 0, read marker by marker so that a large profile before it costs nothing."""
    file.seek(2)
    while len(head := file.read(2)) == 2 and head[0] == 0xFF:
        if head[1] == 0xFF:  # fill byte
            file.seek(-1, 1)
            continue
        if head[1] in _WITHOUT_LENGTH:
            continue
        if head[1] == _START_OF_SCAN or len(length := file.read(2)) < 2:
            return None
        size = struct.unpack(">H", length)[0] - 2
        if head[1] != _QUANTISATION:
            file.seek(max(size, 0), 1)
        elif steps := _table_zero(file.read(max(size, 0))):
            return steps
    return None


def _table_zero(segment: bytes) -> tuple[int, ...] | None:
    at = 0
    while at < len(segment):
        wide, table = segment[at] >> 4, segment[at] & 15
        layout = struct.Struct(">64H" if wide else ">64B")
        if at + 1 + layout.size > len(segment):
            return None
        if table == 0:
            return layout.unpack_from(segment, at + 1)
        at += 1 + layout.size
    return None

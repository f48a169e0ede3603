"""Estimate the quality a lossy source was saved at, so that a result can be no worse."""

import struct
from typing import BinaryIO

import numpy as np

from restorer.imaging.av1 import base_quantizer
from restorer.imaging.isobmff import item_beginnings
from restorer.imaging.jpeg import FRAMES, marked_segments

_LUMINANCE_SUM = 3687  # of the 64 steps of the example table that encoders scale; ITU-T T.81, table K.1
_QUANTISATION = 0xDB
_AV1_HEADERS = 1024  # bytes; they are much shorter
_AV1_STEPS = ((1, 10, 30, 50, 60, 75, 80, 90, 95, 99, 100), (255, 236, 196, 148, 120, 76, 60, 32, 16, 4, 0))
"""Qualities, and the base quantisers that libaom takes for them, as measured through libheif and Pillow."""

_SAFE_WEBP_QUALITY = 95  # a lossy WebP does not tell its quality


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


def jpeg_is_subsampled(file: BinaryIO) -> bool:
    """Whether all chroma is stored at half the height and width (4:2:0), and not in one direction only."""
    for frame in marked_segments(file, FRAMES):
        sampling = [(factors >> 4, factors & 15) for factors in frame[7::3]]  # of each component; B.2.2
        luma, chroma = sampling[:1], sampling[1:]
        return bool(chroma) and all(h < luma[0][0] and v < luma[0][1] for h, v in chroma)
    return False


def webp_quality(file: BinaryIO) -> int | None:
    """A quality no worse than a lossy WebP's; None for a lossless one, and for an animation."""
    file.seek(12)
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        if name in (b"VP8 ", b"VP8L"):
            return _SAFE_WEBP_QUALITY if name == b"VP8 " else None
        file.seek(size + size % 2, 1)
    return None


def avif_quality(file: BinaryIO) -> int | None:
    """The lowest quality (1..100) at which the app's encoder quantises no more coarsely than this file was.

    None when its headers do not tell.
    """
    steps = (base_quantizer(item) for item in item_beginnings(file, _AV1_HEADERS))
    told = next((step for step in steps if step is not None), None)
    if told is None:
        return None
    return next(q for q in range(1, 101) if np.interp(q, *_AV1_STEPS) <= told)


def _luminance_steps(file: BinaryIO) -> tuple[int, ...] | None:
    """The 64 steps of table 0."""
    for segment in marked_segments(file, frozenset({_QUANTISATION})):
        if steps := _table_zero(segment):
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

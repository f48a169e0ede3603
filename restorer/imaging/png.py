"""What a PNG's small chunks tell and libvips does not: its colour space, and that it is an animation.

Source: the PNG specification, third edition.
"""

import struct
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

import numpy as np

from restorer.imaging.color_space import SRGB, ColorSpace, Primaries, of_code_points

_FIRST_CHUNK = 8  # bytes: the signature
_MOST_CHUNKS = 10_000
_LARGEST_CHUNK = 32  # bytes of one that is read here: cHRM
_UNIT = 100_000  # of gAMA and cHRM
_SRGB_CODE = (1, 13)  # primaries and curve, in cICP (ITU-T H.273)
_USUAL_EXPONENT, _NEARLY = 2.2, 0.05  # by so much of itself another one may differ and mean sRGB's curve
_EXPONENTS = (0.5, 4.0)  # others are damage
_SAME_PLACE = 0.003  # chromaticities no further apart are the same, written with few digits


def color_space_of(file: BinaryIO) -> ColorSpace | None:
    """The colour space that rules; None: the ICC profile's, and where there is none sRGB.

    The first of cICP, iCCP, sRGB and gAMA with cHRM rules.
    """
    chunks = dict(_before_pixels(file))
    if len(code := chunks.get(b"cICP", b"")) == 4:
        return _of_code(code, profiled=b"iCCP" in chunks)
    if b"iCCP" in chunks or b"sRGB" in chunks:
        return None
    exponent, primaries = _exponent(chunks.get(b"gAMA", b"")), _primaries(chunks.get(b"cHRM", b""))
    if primaries is None and (exponent is None or abs(exponent / _USUAL_EXPONENT - 1) <= _NEARLY):
        return None
    return ColorSpace(primaries or SRGB.primaries, exponent or "srgb")


def frames_of(file: BinaryIO) -> int:
    """How many pictures an animation has; 1 for any other PNG."""
    control = dict(_before_pixels(file)).get(b"acTL", b"")
    return max(1, int.from_bytes(control[:4], "big")) if len(control) == 8 else 1


def _of_code(code: bytes, *, profiled: bool) -> ColorSpace | None:
    """What cICP says; sRGB only where it rules over a profile or its values have a narrow range."""
    primaries, curve, _, full_range = code
    if full_range == 0:
        return replace(of_code_points(primaries, curve) or SRGB, narrow=True)
    return SRGB if profiled and (primaries, curve) == _SRGB_CODE else of_code_points(primaries, curve)


def _exponent(gamma: bytes) -> float | None:
    value = int.from_bytes(gamma, "big") if len(gamma) == 4 else 0
    exponent = _UNIT / value if value else 0.0
    return exponent if _EXPONENTS[0] <= exponent <= _EXPONENTS[1] else None


def _primaries(chromaticities: bytes) -> Primaries | None:
    """What cHRM says, where those are not about sRGB's."""
    if len(chromaticities) != 32:
        return None
    numbers = [value / _UNIT for value in struct.unpack(">8I", chromaticities)]
    white, red, green, blue = zip(numbers[::2], numbers[1::2], strict=True)
    primaries = Primaries(red, green, blue, white)
    if not _can_be_mixed(primaries):
        return None
    are_usual = np.abs(np.subtract(primaries, SRGB.primaries)).max() <= _SAME_PLACE
    return None if are_usual else primaries


def _can_be_mixed(primaries: Primaries) -> bool:
    """Whether these are colours, and their white is a mixture of all three."""
    if any(y <= 0 or x + y > 1 for x, y in primaries):
        return False
    columns = np.array([(x, y, 1 - x - y) for x, y in primaries]).T
    try:
        return bool((np.linalg.solve(columns[:, :3], columns[:, 3]) > 0).all())
    except np.linalg.LinAlgError:
        return False


def _before_pixels(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Name and content of the chunks before the pixels; large ones, such as profiles, without content."""
    at = _FIRST_CHUNK
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8 or head[4:] in (b"IDAT", b"IEND"):
            return
        size = int.from_bytes(head[:4], "big")
        yield head[4:], file.read(size) if size <= _LARGEST_CHUNK else b""
        at += 12 + size

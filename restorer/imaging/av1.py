"""The quantiser of an AV1 still picture, read from its headers bit by bit, to tell how finely it was saved.

Only the reduced header of still pictures is read, which most encoders of AVIF write; others tell nothing.
Source: AV1 Bitstream & Decoding Process Specification, 5.5 (sequence header), 5.9 (frame header).
"""

from collections.abc import Iterator

_SEQUENCE_HEADER, _FRAME_HEADER, _FRAME = 1, 3, 6
_LONGEST_TILE, _LARGEST_TILE = 4096, 4096 * 2304  # pixels wide, pixels
_MOST_TILES = 64  # across, and down


class _UnreadError(Exception):
    """The headers end early, or are of a kind that is not read here."""


class _Bits:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> int:
        """The next bits, the first of them the highest."""
        end = self._at + count
        first, last = self._at // 8, -(-end // 8)
        if last > len(self._data):
            raise _UnreadError
        number = int.from_bytes(self._data[first:last], "big") >> (last * 8 - end)
        self._at = end
        return number & ((1 << count) - 1)


def base_quantizer(data: bytes) -> int | None:
    """The `base_q_idx` of a still picture, 0 (lossless) to 255; None when it cannot be told.

    Args:
        data: the beginning of its units (OBUs), sequence header included.
    """
    sequence: _Sequence | None = None
    try:
        for kind, content in _units(data):
            if kind == _SEQUENCE_HEADER:
                sequence = _Sequence(_Bits(content))
            elif kind in (_FRAME, _FRAME_HEADER) and sequence is not None:
                return sequence.base_quantizer(_Bits(content))
    except _UnreadError:
        pass
    return None


def _units(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each unit (5.3)."""
    at = 0
    while at < len(data):
        head = data[at]
        kind, extended, sized = head >> 3 & 15, head >> 2 & 1, head >> 1 & 1
        at += 1 + extended
        size, shift = 0, 0
        while sized:
            if at >= len(data) or shift > 28:
                raise _UnreadError
            size |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if not data[at - 1] & 0x80:
                break
        end = at + size if sized else len(data)
        yield kind, data[at:end]
        at = end


class _Sequence:
    """What of a sequence header the frame header depends on."""

    def __init__(self, bits: _Bits) -> None:
        bits.take(3)  # profile
        still, reduced = bits.take(1), bits.take(1)
        if not still or not reduced:
            raise _UnreadError
        bits.take(5)  # level
        wide, high = bits.take(4) + 1, bits.take(4) + 1
        self._width, self._height = bits.take(wide) + 1, bits.take(high) + 1
        self._large_blocks = bits.take(1)
        bits.take(2)  # filter intra, intra edge filter
        self._super_resolution = bits.take(1)

    def base_quantizer(self, bits: _Bits) -> int:
        """Out of the frame header that follows."""
        bits.take(1)  # disable_cdf_update
        screen_content = bits.take(1)
        if screen_content:
            bits.take(1)  # force_integer_mv
        if self._super_resolution and bits.take(1):
            raise _UnreadError
        if bits.take(1):  # shown at another size
            bits.take(32)
        if screen_content:
            bits.take(1)  # allow_intrabc
        self._pass_tiles(bits)
        return bits.take(8)

    def _pass_tiles(self, bits: _Bits) -> None:
        shift = 7 if self._large_blocks else 6  # of a superblock's side
        columns, rows = (-(-(-(-side // 8) * 8) // (1 << shift)) for side in (self._width, self._height))
        least_columns = _log2(_LONGEST_TILE >> shift, columns)
        least = max(least_columns, _log2(_LARGEST_TILE >> 2 * shift, rows * columns))
        if not bits.take(1):  # tiles of different sizes
            raise _UnreadError
        across = _counted(bits, least_columns, _log2(1, min(columns, _MOST_TILES)))
        down = _counted(bits, max(least - across, 0), _log2(1, min(rows, _MOST_TILES)))
        if across or down:
            bits.take(across + down + 2)


def _counted(bits: _Bits, least: int, most: int) -> int:
    while least < most and bits.take(1):
        least += 1
    return least


def _log2(block: int, target: int) -> int:
    """The smallest k for which `block` << k reaches `target`."""
    k = 0
    while block << k < target:
        k += 1
    return k

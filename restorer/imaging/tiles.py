"""Cut a large photo into tiles that carry their own context, and join the results.

Each tile is read with the halo that the model's manifest promises, as measured, and only its
core is kept, so the result does not depend on the tile size: no seams, no blending. A network
must see in a tile what it would see in the whole picture, so tiles and halos lie on its
`size_multiple`, and the picture is padded at its right and bottom edge only, as the whole
picture would be.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from restorer.imaging.photo import Pixels
from restorer.progress import Report, silent

MAX_HALO_WORK = 0.15
"""What halos may add to the pixels a network sees, as a share of the picture's."""

SMALLEST_TILE = 512  # pixels a side; smaller ones spend their time on per-call costs
LARGEST_TILE = 2048  # a network's memory grows with the square; a halo that needs more costs time instead

Run = Callable[[Pixels], Pixels]
"""A network on one window: C x h x w to C' x h x w."""


@dataclass(frozen=True, slots=True)
class Tile:
    """The rectangle that is kept, in pixels of the picture."""

    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """The first row below."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """The first column to the right."""
        return self.left + self.width


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiling:
    """How one picture is cut, known before a pixel is read."""

    height: int  # of the picture, in pixels
    width: int
    tile_size: int  # longest side of a tile; a multiple of `multiple`
    halo: int  # context on each side of a tile; a multiple of `multiple`
    multiple: int = 1  # height and width of what the network sees are multiples of this

    def __post_init__(self) -> None:
        if min(self.height, self.width, self.tile_size, self.multiple) < 1 or self.halo < 0:
            raise ValueError(f"not a tiling: {self}")
        if self.tile_size % self.multiple or self.halo % self.multiple:
            raise ValueError(f"tile_size and halo must be multiples of {self.multiple}: {self}")

    @property
    def strips(self) -> list[tuple[int, int]]:
        """The rows of each strip of tiles: (top, bottom), top to bottom."""
        return _spans(self.height, self.tile_size, self.multiple)

    @property
    def columns(self) -> list[tuple[int, int]]:
        """The columns of each tile of a strip: (left, right), left to right."""
        return _spans(self.width, self.tile_size, self.multiple)

    @property
    def count(self) -> int:
        """The number of tiles."""
        return len(self.strips) * len(self.columns)

    def window(self, tile: Tile) -> Tile:
        """What the network sees for a tile: the tile with its halo, inside the padded picture.

        The window may reach past the picture at the right and bottom, by less than `multiple`.
        """
        top, bottom = self._reach(tile.top, tile.bottom, self.height)
        left, right = self._reach(tile.left, tile.right, self.width)
        return Tile(top, left, bottom - top, right - left)

    def _reach(self, start: int, stop: int, length: int) -> tuple[int, int]:
        padded = round_up(length, self.multiple)
        return max(0, start - self.halo), min(round_up(stop, self.multiple) + self.halo, padded)


def round_up(size: int, multiple: int) -> int:
    """The smallest multiple of `multiple` that is not below `size`."""
    return -(-size // multiple) * multiple


def tile_size_for(halo: int, multiple: int) -> int:
    """The side of a tile whose halos add at most `MAX_HALO_WORK`, a multiple of `multiple`.

    Never below `SMALLEST_TILE`; at most `LARGEST_TILE`, where the promise is given up for memory's sake.
    """
    needed = math.ceil(2 * halo / (math.sqrt(1 + MAX_HALO_WORK) - 1))
    return round_up(min(max(needed, SMALLEST_TILE), LARGEST_TILE), multiple)


def plan_tiles(height: int, width: int, *, tile_size: int, multiple: int = 1) -> list[Tile]:
    """Cover a picture with tiles of about equal size, none above `tile_size`, row by row.

    Origins lie on `multiple`; tiles overlap nowhere and miss nothing.
    """
    tiling = Tiling(height=height, width=width, tile_size=tile_size, halo=0, multiple=multiple)
    return [tile for top, bottom in tiling.strips for tile in _strip_tiles(tiling, top, bottom)]


def map_strips(
    tiling: Tiling, read: Callable[[int, int], Pixels], run: Run, report: Report = silent
) -> Iterator[Pixels]:
    """Run a network over a picture that is never in memory as a whole.

    Args:
        tiling: how the picture is cut.
        read: `read(top, height)` gives C x height x width, all columns. Each row is asked for once,
            top to bottom.
        run: the network; called once for each tile.
        report: called after each tile.

    Yields:
        C' x rows x width: the result in strips that follow each other from the top.

    Raises:
        ValueError: `run` changed the height or width.
    """
    done, total = 0, tiling.count
    for (top, bottom), (first, rows) in zip(tiling.strips, _rows_with_halo(tiling, read), strict=True):
        cores = []
        for tile in _strip_tiles(tiling, top, bottom):
            cores.append(_run_tile(tiling, tile, run, rows, first))
            done += 1
            report(done, total)
        yield cores[0] if len(cores) == 1 else np.concatenate(cores, axis=2)


def map_tiles(planes: Pixels, run: Run, tiling: Tiling, report: Report = silent) -> Pixels:
    """Run a network over planes in memory: `map_strips` for a picture small enough.

    Args:
        planes: C x height x width, as `tiling` says.

    Returns:
        C' x height x width.
    """
    strips = map_strips(tiling, lambda top, height: planes[:, top : top + height], run, report)
    return np.concatenate(list(strips), axis=1)


def _spans(length: int, tile_size: int, multiple: int) -> list[tuple[int, int]]:
    units = -(-length // multiple)
    count = -(-units // (tile_size // multiple))
    bounds = [min(length, units * i // count * multiple) for i in range(count + 1)]
    return list(pairwise(bounds))


def _strip_tiles(tiling: Tiling, top: int, bottom: int) -> list[Tile]:
    return [Tile(top, left, bottom - top, right - left) for left, right in tiling.columns]


def _rows_with_halo(
    tiling: Tiling, read: Callable[[int, int], Pixels]
) -> Iterator[tuple[int, Pixels]]:  # the first row's place in the picture; C x rows x width
    rows, first = None, 0
    for top, bottom in tiling.strips:
        start, stop = max(0, top - tiling.halo), min(tiling.height, bottom + tiling.halo)
        if rows is None:
            rows = read(start, stop - start)
        else:  # what the strip above had read is kept: decoding twice costs more than copying
            kept = rows[:, start - first :]
            read_until = start + kept.shape[1]
            fresh = [read(read_until, stop - read_until)] if read_until < stop else []
            rows = np.concatenate([kept, *fresh], axis=1)
        first = start
        yield first, rows


def _run_tile(tiling: Tiling, tile: Tile, run: Run, rows: Pixels, first: int) -> Pixels:
    window = tiling.window(tile)
    seen = rows[:, window.top - first : window.bottom - first, window.left : window.right]
    missing = window.height - seen.shape[1], window.width - seen.shape[2]
    if any(missing):
        # mirrored: a repeated edge is streaks of noise, which cost photos of 481 x 321 pixels 0.08 dB
        seen = np.pad(seen, ((0, 0), (0, missing[0]), (0, missing[1])), mode="symmetric")
    result = run(seen)
    if result.shape[1:] != seen.shape[1:]:
        raise ValueError(f"a tile of {seen.shape[1:]} came back as {result.shape[1:]}")
    top, left = tile.top - window.top, tile.left - window.left
    return result[:, top : top + tile.height, left : left + tile.width]

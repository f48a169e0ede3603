"""Which parts of a picture are to be restored next: nearest first, in rectangles that waste little context.

A part costs what its network sees, and that is the part with its halo on each side: small parts come soon,
large ones come cheap. So the first is small, and what is left is cut into a few large ones. Everything is
counted in cells of one level of the picture.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log2

from restorer.gui.viewport import Rect

CELL = 32  # pixels of a level, a side; at 64 a view stands over its edges by a tenth
FIRST = 8  # cells a side of the first part of a view
HALO = 48  # pixels that the bundled denoiser sees around a part on the processor: `seen_halo`
DENSE = 0.7  # share of missing cells from which a rectangle is restored as a whole
SLIVER = 0.01  # pixels of a level that rounding may add
AHEAD = 3  # parts that are planned; when one has come, all is planned anew

Cell = tuple[int, int]
"""Row and column."""


@dataclass(frozen=True, slots=True)
class View:
    """Something that is looked at."""

    visible: Rect  # fractions of the picture
    zoom: float  # device pixels per pixel of the picture
    focus: tuple[float, float]  # where the user looks, fractions
    ahead: bool = False  # only the first part, for it is likely to be looked at next
    hidden: bool = False  # in part, by the other side of a split: restored after what is seen
    alone: bool = False  # the original is not seen beside it, and comes last


@dataclass(frozen=True, slots=True)
class Span:
    """A rectangle of cells: `bottom` and `right` lie outside."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def count(self) -> int:
        """How many cells it has."""
        return (self.bottom - self.top) * (self.right - self.left)

    def cells(self) -> Iterator[Cell]:
        """Its cells, in reading order."""
        columns = range(self.left, self.right)
        return ((row, column) for row in range(self.top, self.bottom) for column in columns)

    def distance(self, focus: Cell) -> float:
        """From its middle to a cell's, in cells, squared."""
        down = (self.top + self.bottom - 1) / 2 - focus[0]
        across = (self.left + self.right - 1) / 2 - focus[1]
        return down * down + across * across


@dataclass(frozen=True, slots=True)
class Grid:
    """A photo's levels in cells."""

    width: int  # of the photo, in pixels
    height: int

    def size(self, level: int) -> tuple[int, int]:
        """Width and height of a level."""
        return -(-self.width // 2**level), -(-self.height // 2**level)

    def span(self, part: Rect, level: int) -> Span:
        """The cells of a level that a part of the photo, in fractions of its size, touches."""
        width, height = self.size(level)
        top, left = int(part.top * height + SLIVER) // CELL, int(part.left * width + SLIVER) // CELL
        bottom = ceil(((part.top + part.height) * height - SLIVER) / CELL)
        right = ceil(((part.left + part.width) * width - SLIVER) / CELL)
        return Span(top, left, max(bottom, top + 1), max(right, left + 1))

    def first(self, place: tuple[float, float], level: int) -> Span:
        """The part of a level about a place that is restored first."""
        return _around(self.span(Rect(0, 0, 1, 1), level), self.cell(place, level))

    def cell(self, place: tuple[float, float], level: int) -> Cell:
        """The cell of a level at a place of the photo: fractions of its width and height."""
        width, height = self.size(level)
        return int(place[1] * height) // CELL, int(place[0] * width) // CELL


def level_of(zoom: float) -> int:
    """The level that is sharp at a zoom, in device pixels per pixel of the photo; 0 from 100 % on."""
    return 0 if zoom >= 1 else floor(log2(1 / zoom) + 1e-6)


def plan(missing: Iterable[Cell], focus: Cell, *, most: int, first: bool) -> list[Span]:
    """The next parts to restore, in order.

    Args:
        missing: what is not restored yet of what is seen.
        focus: where the user looks.
        most: cells of one part.
        first: nothing that is seen is restored yet.
    """
    left = set(missing)
    spans: list[Span] = []
    while left and len(spans) < AHEAD:
        if first and not spans:
            span = _around(_bounds(left), focus)
        elif len(left) >= DENSE * (whole := _bounds(left)).count:
            span = min(
                (part for part in _blocks(whole, most) if not left.isdisjoint(part.cells())),
                key=lambda part: part.distance(focus),
            )
            span = _bounds(left.intersection(span.cells()))
        else:
            nearest = min(left, key=lambda cell: (cell[0] - focus[0]) ** 2 + (cell[1] - focus[1]) ** 2)
            span = _grown(left, nearest, most)
        spans.append(span)
        left.difference_update(span.cells())
    return spans


def _bounds(cells: Iterable[Cell]) -> Span:
    rows, columns = zip(*cells, strict=True)
    return Span(min(rows), min(columns), max(rows) + 1, max(columns) + 1)


def _around(whole: Span, focus: Cell) -> Span:
    """The first part: about the focus, inside of what is missing."""
    top = min(max(focus[0] - FIRST // 2, whole.top), max(whole.top, whole.bottom - FIRST))
    left = min(max(focus[1] - FIRST // 2, whole.left), max(whole.left, whole.right - FIRST))
    return Span(top, left, min(top + FIRST, whole.bottom), min(left + FIRST, whole.right))


def _blocks(whole: Span, most: int) -> list[Span]:
    """A rectangle in equal blocks, none much above `most`, cut where their halos cost least."""
    rows, columns = whole.bottom - whole.top, whole.right - whole.left
    seen = 2 * HALO / CELL
    cuts = []
    for down in range(1, rows + 1):
        height = rows / down
        across = min(columns, ceil(height * columns / most))
        width = columns / across
        cost = down * across * (height + seen) * (width + seen)
        cuts.append((height * width > most, cost, down, across))
    _, _, down, across = min(cuts)
    edges_down = [whole.top + rows * i // down for i in range(down + 1)]
    edges_across = [whole.left + columns * i // across for i in range(across + 1)]
    return [
        Span(top, left, bottom, right)
        for top, bottom in pairwise(edges_down)
        for left, right in pairwise(edges_across)
    ]


def _grown(missing: set[Cell], seed: Cell, most: int) -> Span:
    """The largest rectangle of missing cells alone that grows out of one of them."""
    top, left, bottom, right = seed[0], seed[1], seed[0] + 1, seed[1] + 1
    while True:
        strips = (  # what each side would add
            Span(top, right, bottom, right + 1), Span(top, left - 1, bottom, left),
            Span(top - 1, left, top, right), Span(bottom, left, bottom + 1, right),
        )  # fmt: skip
        count = (bottom - top) * (right - left)
        fitting = (
            strip for strip in strips if count + strip.count <= most and missing.issuperset(strip.cells())
        )
        if (strip := next(fitting, None)) is None:
            return Span(top, left, bottom, right)
        top, left = min(top, strip.top), min(left, strip.left)
        bottom, right = max(bottom, strip.bottom), max(right, strip.right)

"""What is restored of the photos that were looked at: pieces of their levels, the latest used ones kept."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.previewer import MadePart, PartRequest
from restorer.gui.live_plan import CELL, Cell, Span
from restorer.gui.live_preview import PIECE, Piece
from restorer.restore.recipe import Denoise

MOST_BYTES = 192 * 2**20
"""Of all pieces; ten bytes a pixel, so 20 megapixels: five views of an ultra-HD screen."""


@dataclass(frozen=True, slots=True)
class Look:
    """What makes one restoration differ from another, blend and saturation apart."""

    source: Path
    denoise: Denoise | None  # at blend 1
    noise_level_model: str
    to_color: bool

    @classmethod
    def of(cls, request: PartRequest) -> "Look":
        """What a question is about."""
        return cls(request.source, request.denoise, request.noise_level_model, request.to_color)

    def request(self, level: int, span: Span) -> PartRequest:
        """The question for a part of a level."""
        return PartRequest(
            source=self.source, denoise=self.denoise, noise_level_model=self.noise_level_model, level=level,
            top=span.top * CELL, left=span.left * CELL, height=(span.bottom - span.top) * CELL,
            width=(span.right - span.left) * CELL, to_color=self.to_color,
        )  # fmt: skip


Place = tuple[int, int]
"""Top and left of a cell of the grid that pieces are cut along; in units of `PIECE`."""


class LiveStore:
    """Pieces by look, level and place; bounded."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._pieces: OrderedDict[int, tuple[Look, int, Piece]] = OrderedDict()  # by a number of its own
        self._cells: dict[tuple[Look, int], dict[Cell, int]] = {}  # which piece a cell is seen in
        self._last = 0

    @property
    def bytes(self) -> int:
        """That all pieces take together."""
        return self._bytes

    def add(self, look: Look, level: int, part: MadePart, pieces: Iterable[Piece]) -> int:
        """Keep a part; returns how many cells it covers wholly."""
        numbers: dict[Place, int] = {}
        for piece in pieces:
            self._last += 1
            self._pieces[self._last] = (look, level, piece)
            self._bytes += piece.size
            numbers[piece.top // PIECE, piece.left // PIECE] = self._last
        cells = self._cells.setdefault((look, level), {})
        count = 0
        for row in _whole_cells(part.top, part.height, part.level_height):
            for column in _whole_cells(part.left, part.width, part.level_width):
                cells[row, column] = numbers[row * CELL // PIECE, column * CELL // PIECE]
                count += 1
        self._drop_hidden(look, level)
        self._shrink()
        return count

    def missing(self, look: Look, level: int, wanted: Iterable[Cell]) -> set[Cell]:
        """What of these cells is not there."""
        return set(wanted).difference(self._cells.get((look, level), {}))

    def levels(self, look: Look) -> list[int]:
        """The levels of which there is something, the smallest picture first."""
        return sorted((level for kept, level in self._cells if kept == look), reverse=True)

    def seen(self, look: Look, level: int, cells: Iterable[Cell]) -> Iterator[Piece]:
        """The pieces that these cells are seen in, each once; they are used from now on."""
        there = self._cells.get((look, level), {})
        numbers = dict.fromkeys(there[cell] for cell in cells if cell in there)
        for number in numbers:
            self._pieces.move_to_end(number)
            yield self._pieces[number][2]

    def forget(self, sources: Iterable[Path]) -> None:
        """Drop all that is of these photos."""
        gone = set(sources)
        for number, (look, _, piece) in list(self._pieces.items()):
            if look.source in gone:
                del self._pieces[number]
                self._bytes -= piece.size
        self._cells = {place: cells for place, cells in self._cells.items() if place[0].source not in gone}

    def _drop_hidden(self, look: Look, level: int) -> None:
        """Pieces that later ones lie over."""
        used = set(self._cells[look, level].values())
        for number, (its_look, its_level, piece) in list(self._pieces.items()):
            if its_level == level and its_look == look and number not in used:
                del self._pieces[number]
                self._bytes -= piece.size

    def _shrink(self) -> None:
        while self._bytes > self._most_bytes and len(self._pieces) > 1:
            number, (look, level, piece) = self._pieces.popitem(last=False)
            self._bytes -= piece.size
            cells = self._cells[look, level]
            for cell in [cell for cell, seen_in in cells.items() if seen_in == number]:
                del cells[cell]
            if not cells:
                del self._cells[look, level]


def _whole_cells(start: int, length: int, whole: int) -> range:
    """The cells that lie in a stretch of a level; the last one of the level may be smaller."""
    end = start + length
    return range(-(-start // CELL), -(-end // CELL) if end == whole else end // CELL)

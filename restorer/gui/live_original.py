"""The original's side of a preview, sharp, from the process that has decoded the photo anyway.

The viewer's process would decode it once more, and take that time from the network.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from restorer.batch.previewer import PartRequest, Request
from restorer.gui.live_paint import draw_pieces, finest_level
from restorer.gui.live_plan import Cell, Grid, View, level_of, plan
from restorer.gui.live_store import LiveStore, Look
from restorer.gui.picture_layer import PictureLayer

MOST_CELLS = 4096
"""Of one part: 4 megapixels, a tenth of a second for each."""


class LiveOriginal:
    """What the fitted copy of a photo lacks where somebody looks closely."""

    def __init__(self, store: LiveStore, before: PictureLayer) -> None:
        self._store = store
        self._before = before
        self.path: Path | None = None

    @property
    def look(self) -> Look | None:
        """A restoration that does nothing; None without a photo."""
        return None if self.path is None else Look(self.path, None, "", to_color=False)

    def is_complete(self, views: Iterable[View]) -> bool:
        """Whether it can be drawn sharp wherever it is looked at."""
        return not any(self._missing(view) for view in views)

    def requests(self, views: Iterable[View]) -> list[PartRequest]:
        """Parts to ask for, and no network is needed for them."""
        if (look := self.look) is None or (size := self._before.size) is None:
            return []
        grid, seen = Grid(size.width(), size.height()), list(views)
        spans: list[PartRequest] = []
        for level in sorted({level_of(view.zoom) for view in seen}):
            missing = [view for view in seen if level_of(view.zoom) == level and self._missing(view)]
            cells = set().union(*map(self._missing, missing))
            focus = grid.cell(missing[0].focus, level) if missing else (0, 0)
            spans += (look.request(level, span) for span in plan(cells, focus, most=MOST_CELLS, first=False))
        return spans

    def is_about(self, request: Request) -> bool:
        """Whether a question is one of `requests`, of this photo."""
        return isinstance(request, PartRequest) and Look.of(request) == self.look

    def draw(self, painter: QPainter, target: QRectF, *, under_loupe: bool = False) -> None:
        """Draw the whole picture into `target`; the painter's clip says what of it is seen."""
        self._before.draw(painter, target, under_loupe=under_loupe)
        if (look := self.look) is not None and (size := self._before.size) is not None:
            draw_pieces(painter, target, size, self._store, look, finest_level(painter, target, size))

    def _missing(self, view: View) -> set[Cell]:
        look, size = self.look, self._before.size
        if look is None or size is None or view.ahead or not self._before.lacks_detail(view.zoom):
            return set()
        level = level_of(view.zoom)
        cells = Grid(size.width(), size.height()).span(view.visible, level).cells()
        return self._store.missing(look, level, cells)

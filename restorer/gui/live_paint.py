"""Draws pieces of a photo's level where they belong in the picture."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from restorer.gui.live_plan import Grid, level_of
from restorer.gui.live_store import LiveStore, Look
from restorer.gui.viewport import Rect


def finest_level(painter: QPainter, target: QRectF, size: QSize) -> int:
    """The level that is sharp where a picture of this size is drawn into `target`."""
    return level_of(target.width() * painter.device().devicePixelRatio() / size.width())


def draw_pieces(
    painter: QPainter, target: QRectF, size: QSize, store: LiveStore, look: Look, level: int
) -> None:
    """Draw what there is of a level; the painter's clip says what of it is seen.

    Args:
        target: where the whole picture lies.
        size: of the whole picture at its full size.
    """
    ratio = painter.device().devicePixelRatio()
    grid = Grid(size.width(), size.height())
    level_width, level_height = grid.size(level)  # rounded up: it is all of the picture, and no more
    across, down = target.width() / level_width, target.height() / level_height
    seen = _fractions(painter.clipBoundingRect().intersected(target), target)
    cells = grid.span(seen, level).cells()
    for piece in store.seen(look, level, cells):
        # edges on the screen's pixels, or a line of what lies below shows between two pieces
        left, right = (
            round((target.left() + x * across) * ratio) / ratio
            for x in (piece.left, piece.left + piece.width)
        )
        top, bottom = (
            round((target.top() + y * down) * ratio) / ratio for y in (piece.top, piece.top + piece.height)
        )
        painter.drawImage(QRectF(left, top, right - left, bottom - top), piece.image)


def _fractions(part: QRectF, whole: QRectF) -> Rect:
    return Rect(
        (part.left() - whole.left()) / whole.width(), (part.top() - whole.top()) / whole.height(),
        part.width() / whole.width(), part.height() / whole.height(),
    )  # fmt: skip

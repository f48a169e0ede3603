"""Draws one row of the queue: thumbnail, name, state, and a thin bar while it is being restored."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.gui import theme
from restorer.gui.queue_model import ENTRY_ROLE, Entry, QueueModel, State

ROW_HEIGHT = 64
PICTURE_SIDE = 48
GAP = 12
ICON = 18
LINE_GAP = 4  # between a row's two lines


class QueueDelegate(QStyledItemDelegate):
    """Rows of one fixed height, so that ten thousand of them lay out at once."""

    def __init__(self, model: QueueModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self.theme = theme.LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_ground(painter, row, state, looked_at=index.row() == self._view.currentIndex().row())
        inner = row.adjusted(GAP, 8, -GAP, -8)
        picture = QRect(inner.topLeft(), QSize(PICTURE_SIDE, PICTURE_SIDE))
        self._draw_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        right = inner.right() - ICON
        self._draw_state_icon(painter, QPoint(right, inner.center().y() - ICON // 2), entry.state)
        texts = QRect(picture.right() + GAP, inner.top(), right - GAP - picture.right() - GAP, inner.height())
        self._draw_texts(painter, texts, entry, option.font)
        if entry.state is State.RESTORING:
            self._draw_progress(painter, QRect(texts.left(), row.bottom() - 8, texts.width(), 3), entry)
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, row: QRect, state: QStyle.StateFlag, *, looked_at: bool
    ) -> None:
        ground = row.adjusted(4, 1, -4, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(self.theme.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(self.theme.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self.theme.border) if looked_at else Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
        painter.drawRoundedRect(ground, 6, 6)

    def _draw_picture(self, painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
        if picture is None or picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.border))
            painter.drawRoundedRect(place, 4, 4)
            return
        size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(place.center())
        painter.drawPixmap(target, picture)

    def _draw_state_icon(self, painter: QPainter, at: QPoint, state: State) -> None:
        colors = {
            State.DONE: self.theme.good,
            State.FAILED: self.theme.bad,
            State.RESTORING: self.theme.accent,
        }
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(at, theme.pixmap(state.value, colors.get(state, self.theme.muted), ICON, scale))

    def _draw_texts(self, painter: QPainter, place: QRect, entry: Entry, font: QFont) -> None:
        half = place.height() // 2
        lift = 3 if entry.state is State.RESTORING else 0
        name = QRect(place.left(), place.top() - lift, place.width(), half - LINE_GAP // 2)
        line = QRect(place.left(), place.top() + half + LINE_GAP // 2 - lift, place.width(), half)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        middle = painter.fontMetrics().elidedText(
            entry.source.name, Qt.TextElideMode.ElideMiddle, name.width()
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, middle)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.bad if entry.state is State.FAILED else self.theme.muted))
        said = painter.fontMetrics().elidedText(
            self._model.state_text(entry), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)

    def _draw_progress(self, painter: QPainter, groove: QRect, entry: Entry) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        painter.setBrush(QColor(self.theme.accent))
        done = QRect(groove)
        done.setWidth(max(3, round(groove.width() * entry.fraction)))
        painter.drawRoundedRect(done, 1.5, 1.5)

"""Draws one row of the queue: thumbnail, name, state, and a thin bar while it is being restored."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from restorer.gui import language, theme
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import ENTRY_ROLE, QueueModel

ROW_HEIGHT = 64
PICTURE_SIDE = 48
GAP = 12
ICON = 18
MARK = 14  # of what is asked of one photo alone, beside its state
LINE_GAP = 4  # between a row's two lines, and between marks
FOLDER_GAP = 8  # between a name and its folder


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
        right = inner.right() - ICON
        mark = QRect(right, inner.center().y() - ICON // 2, ICON, ICON)
        texts = QRect(picture.right() + GAP, inner.top(), right - GAP - picture.right() - GAP, inner.height())
        painter.setLayoutDirection(option.direction)  # who reads from the right sees the row mirrored
        picture, mark, texts = (QStyle.visualRect(option.direction, row, p) for p in (picture, mark, texts))
        self._draw_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        self._draw_state_icon(painter, mark.topLeft(), self._model.icon(entry), entry.state)
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
            if picture is not None:  # none can be made of it
                scale = painter.device().devicePixelRatio()
                cross = QRect(0, 0, ICON, ICON)
                cross.moveCenter(place.center())
                painter.drawPixmap(cross.topLeft(), theme.pixmap("no-picture", self.theme.muted, ICON, scale))
            return
        size = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(place.center())
        painter.drawPixmap(target, picture)

    def _draw_state_icon(self, painter: QPainter, at: QPoint, icon: str, state: State) -> None:
        colors = {
            State.DONE: self.theme.good,
            State.FAILED: self.theme.bad,
            State.RESTORING: self.theme.accent,
        }
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(at, theme.pixmap(icon, colors.get(state, self.theme.muted), ICON, scale))

    def _draw_texts(self, painter: QPainter, place: QRect, entry: Entry, font: QFont) -> None:
        half = place.height() // 2
        lift = 3 if entry.state is State.RESTORING else 0
        name = QRect(place.left(), place.top() - lift, place.width(), half - LINE_GAP // 2)
        line = QRect(place.left(), place.top() + half + LINE_GAP // 2 - lift, place.width(), half)
        painter.setFont(font)
        self._draw_name(painter, name, entry)
        line = self._draw_marks(painter, line, entry)
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.bad if entry.state is State.FAILED else self.theme.muted))
        said = painter.fontMetrics().elidedText(
            self._model.state_text(entry), Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, said)

    def _draw_marks(self, painter: QPainter, line: QRect, entry: Entry) -> QRect:
        """Marks at the end of the second line; returns what is left of it."""
        left = QRect(0, 0, line.width(), line.height())  # as who reads from the left sees it
        scale = painter.device().devicePixelRatio()
        for icon in reversed(self._model.marks(entry)):
            mark = QRect(left.right() - MARK, 0, MARK, MARK)
            at = QStyle.visualRect(painter.layoutDirection(), line, mark.translated(line.topLeft()))
            painter.drawPixmap(at.topLeft(), theme.pixmap(icon, self.theme.muted, MARK, scale))
            left.setRight(mark.left() - LINE_GAP)
        return QStyle.visualRect(painter.layoutDirection(), line, left.translated(line.topLeft()))

    def _draw_name(self, painter: QPainter, line: QRect, entry: Entry) -> None:
        """The name, and its folder where others have the name, too: that gets half of the line if need be."""
        direction, metrics = painter.layoutDirection(), painter.fontMetrics()
        name, folder = entry.source.name, self._model.folder_shown(entry)
        room = line.width()
        if folder:
            most = max(room // 2, room - metrics.horizontalAdvance(name) - FOLDER_GAP)
            folder = metrics.elidedText(folder, Qt.TextElideMode.ElideMiddle, most)
            room -= metrics.horizontalAdvance(folder) + FOLDER_GAP
        name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        behind = line.adjusted(metrics.horizontalAdvance(name) + FOLDER_GAP, 0, 0, 0)
        for place, text, color in ((line, name, self.theme.text), (behind, folder, self.theme.muted)):
            painter.setPen(QColor(color))
            painter.drawText(
                QStyle.visualRect(direction, line, place),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                language.isolated(text, direction),
            )

    def _draw_progress(self, painter: QPainter, groove: QRect, entry: Entry) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        painter.setBrush(QColor(self.theme.accent))
        done = QRect(groove)
        done.setWidth(max(3, round(groove.width() * entry.fraction)))
        painter.drawRoundedRect(QStyle.visualRect(painter.layoutDirection(), groove, done), 1.5, 1.5)

"""What a colour pin's colour is picked from: natural colours for the brightness of its place, and others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.color_names import name_of
from restorer.restore.natural_colors import Color, color_of, natural_colors

COLUMNS = 3
IN_A_ROW = 8  # swatches without a name
CHIP = QSize(28, 20)
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_ASIDE = 4  # times as far as ahead counts what lies aside of where an arrow points
GAP = 6  # pixels at its right: Qt sets a button's text too close to its icon


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What is known of the place of the photo that a colour is picked for."""

    lightness: float  # L*, 0..100
    pinned: Color | None  # None: nothing yet
    own: Color | None  # of the photo itself, where it has any
    others: Sequence[Color]  # of the photo's other pins
    recent: Sequence[Color]


class _Swatch(QToolButton):
    """Leaves the arrow keys to the palette: a button's own go in the order of making."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class HintPalette(QFrame):
    """Pops up beside a place; `picked` brings the colour, `removal_asked` that there shall be none."""

    picked = Signal(Color)
    removal_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, place: Place) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Colours for this place"))
        self._place = place
        self._swatches: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self._add_natural(column)
        if place.own is not None or place.others:
            self._add_row(column, self.tr("From this photo"), self._from_photo())
        if place.recent:
            self._add_row(
                column, self.tr("Used lately"), [(color, self.tr("Used lately")) for color in place.recent]
            )
        self._add_buttons(column)

    def pop_up(self, at: QPoint) -> None:
        """Open beside this point of the screen, inside of it."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = at.x() + 20 if at.x() + 20 + self.width() <= screen.right() else at.x() - 20 - self.width()
        y = min(at.y() - 20, screen.bottom() - self.height())
        self.move(max(screen.left(), x), max(screen.top(), y))
        self.show()
        current = [swatch for swatch in self._swatches if swatch.isChecked()]
        (current or self._swatches)[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_natural(self, column: QVBoxLayout) -> None:
        column.addWidget(self._title(self.tr("Natural colours at this brightness")))
        grid = QGridLayout()
        grid.setSpacing(2)
        for i, natural in enumerate(natural_colors(self._place.lightness)):
            swatch = self._swatch(natural.color, name_of(natural.name))
            swatch.setText(name_of(natural.name))
            swatch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            swatch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(swatch, i // COLUMNS, i % COLUMNS)
        column.addLayout(grid)

    def _from_photo(self) -> list[tuple[Color, str]]:
        own = [] if self._place.own is None else [(self._place.own, self.tr("The photo's own colour here"))]
        return own + [(color, self.tr("Colour of another pin")) for color in self._place.others]

    def _add_row(self, column: QVBoxLayout, title: str, colors: Sequence[tuple[Color, str]]) -> None:
        column.addWidget(self._title(title))
        row = QHBoxLayout()
        row.setSpacing(2)
        for color, name in colors[:IN_A_ROW]:
            row.addWidget(self._swatch(color, name))
        row.addStretch(1)
        column.addLayout(row)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.other = QPushButton(self.tr("Other colour…"))
        self.other.setToolTip(self.tr("Any colour; its brightness stays that of the photo"))
        self.other.clicked.connect(self._ask_for_color)
        self.remove = QPushButton(self.tr("Remove pin"))
        self.remove.setToolTip(self.tr("Remove pin (Delete)"))
        self.remove.setVisible(self._place.pinned is not None)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.remove)
        column.addLayout(row)

    def _title(self, text: str) -> QLabel:
        title = QLabel(text)
        title.setObjectName("muted")
        return title

    def _swatch(self, color: Color, name: str) -> QToolButton:
        swatch = _Swatch()
        swatch.setObjectName("flat")
        swatch.setIcon(QIcon(self._chip(color)))
        swatch.setIconSize(CHIP + QSize(GAP, 0))
        swatch.setCheckable(True)
        swatch.setChecked(color == self._place.pinned)
        swatch.setAccessibleName(name)
        swatch.setToolTip(name)
        swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        swatch.clicked.connect(lambda: self._pick(color))
        self._swatches.append(swatch)
        return swatch

    def _chip(self, color: Color) -> QPixmap:
        ratio = self.devicePixelRatioF()
        chip = QPixmap((CHIP + QSize(GAP, 0)) * ratio)
        chip.setDevicePixelRatio(ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(*color.at(self._place.lightness)))
        painter.setPen(QPen(QColor(128, 128, 128, 160), 1))
        painter.drawRoundedRect(QRectF(0.5, 0.5, CHIP.width() - 1, CHIP.height() - 1), 4, 4)
        painter.end()
        return chip

    def _pick(self, color: Color) -> None:
        self.picked.emit(color)
        self.close()

    def _remove(self) -> None:
        self.removal_asked.emit()
        self.close()

    def _ask_for_color(self) -> None:
        """The full dialog, over the window: this popup closes when it opens."""
        shown = self._place.pinned or self._place.own or Color(0.0, 0.0)
        dialog = QColorDialog(QColor(*shown.at(self._place.lightness)), self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Colour of the pin"))
        dialog.colorSelected.connect(lambda chosen: self.picked.emit(_color(chosen)))
        dialog.finished.connect(self.deleteLater)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it lives until the dialog is answered
        self.close()
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return picks, as Space does; arrows go to the swatch that lies there."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        elif event.key() in _ARROWS and focus is not None:
            self._go(focus, _ARROWS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and self._place.pinned is not None:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _go(self, start: QWidget, way: QPoint) -> None:
        """Give the focus to the nearest swatch on this way, if there is one."""
        reached: dict[int, QToolButton] = {}
        for swatch in self._swatches:
            step = swatch.mapTo(self, swatch.rect().center()) - start.mapTo(self, start.rect().center())
            ahead = QPoint.dotProduct(step, way)
            if ahead > 0:
                reached[ahead + _ASIDE * (step.manhattanLength() - ahead)] = swatch
        if reached:
            reached[min(reached)].setFocus(Qt.FocusReason.TabFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _color(chosen: QColor) -> Color:
    return color_of((chosen.red(), chosen.green(), chosen.blue()))

"""A colour pin on the picture: a round marker to be dragged, chosen by Tab and read out by screen readers."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

SIDE = 29  # pixels that can be grabbed; odd, for a middle
RADIUS = 8.0
NUDGE = 4.0  # pixels of the view that an arrow key moves a pin; with Shift 1
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class HintPin(QAbstractButton):
    """One pin in one pane. Positions are of its middle, in the coordinates of the view that it lies on."""

    dragged = Signal(QPointF)
    nudged = Signal(QPointF)  # by so many pixels of the view
    dropped = Signal(QPointF)
    palette_asked = Signal()
    removal_asked = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.color = QColor()
        self.leaving = False  # it is held where it goes away when let go
        self._pressed_at: QPointF | None = None
        self._dragging = False

    def place(self, at: QPointF) -> None:
        """Lie with the middle on this point."""
        self.move(round(at.x()) - SIDE // 2, round(at.y()) - SIDE // 2)

    def show_color(self, color: QColor, name: str) -> None:
        """Take this colour and this name."""
        self.color = color
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
        event.accept()  # a right press asks for the menu and does not show the original

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self.dragged.emit(self._in_view(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        dragging, self._dragging, self._pressed_at = self._dragging, False, None
        if dragging:
            self.dropped.emit(self._in_view(event))
        else:
            self.palette_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.build_menu().popup(event.globalPos())
        event.accept()

    def build_menu(self) -> QMenu:
        """What can be done to the pin."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Another colour…")).triggered.connect(self.palette_asked)
        menu.addAction(self.tr("Remove pin")).triggered.connect(self.removal_asked)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.palette_asked.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif key in ARROWS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.nudged.emit(ARROWS[Qt.Key(key)] * (1.0 if fine else NUDGE))
        else:
            event.ignore()  # the view's keys work on

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.35 if self.leaving else 1.0)
        draw_pin(painter, QRectF(self.rect()).center(), self.color, chosen=self.hasFocus())

    def _in_view(self, event: QMouseEvent) -> QPointF:
        return self.mapToParent(event.position())


def draw_pin(painter: QPainter, at: QPointF, color: QColor | None, *, chosen: bool) -> None:
    """A disc of the pinned colour in a white ring in a dark one: seen on any picture."""
    radius = RADIUS + 2 if chosen else RADIUS
    painter.setBrush(Qt.BrushStyle.NoBrush if color is None else color)
    painter.setPen(QPen(QColor(0, 0, 0, 190), 5 if chosen else 4))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(Qt.GlobalColor.white, 3 if chosen else 2))
    painter.drawEllipse(at, radius, radius)

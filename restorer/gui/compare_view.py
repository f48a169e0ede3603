"""The before/after view as a user handles it: wheel, drag, split handle, and keys for all of it.

Holding the right mouse button or the space bar shows the original everywhere.
"""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from restorer.gui.compare_canvas import CompareCanvas, Mode
from restorer.gui.language import key
from restorer.gui.preview import PictureLoader, Thumbnails

WHEEL_STEP = 1.25  # zoom of one notch
KEY_PAN = 80  # device pixels
KEY_SPLIT = 0.02
HANDLE_REACH = 10  # pixels on each side of the split line that grab it
ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class CompareView(CompareCanvas):
    """Pans by dragging, zooms about the pointer, moves the split by its handle."""

    def __init__(
        self, loader: PictureLoader, parent: QWidget | None = None, thumbnails: Thumbnails | None = None
    ) -> None:
        super().__init__(loader, parent, thumbnails)
        self._drag: QPointF | None = None
        self._dragging_split = False
        self.loupe_kept = False  # it stays when its key is let go
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAccessibleName(self.tr("Before and after"))
        keys = self.tr(
            "Plus and minus zoom, arrow keys move, with {shift} they move the split; "
            "{space} shows the original, L the loupe"
        )
        self.setAccessibleDescription(keys.format(shift=key("Shift"), space=key("Space")))

    def keep_loupe(self, kept: bool) -> None:
        """Take the loupe out, or put it away, until told otherwise."""
        self.loupe_kept = kept
        self.set_loupe(kept)

    def on_handle(self, at: QPointF) -> bool:
        """Whether a press here would grab the split line."""
        if not self.mode.is_split or not self.comparing:
            return False
        across = self.mode is Mode.SPLIT_ACROSS
        away = at.y() - self.split * self.height() if across else at.x() - self.split * self.width()
        return abs(away) <= HANDLE_REACH

    def _drag_split(self, at: QPointF) -> None:
        across = self.mode is Mode.SPLIT_ACROSS
        self.set_split(at.y() / max(1, self.height()) if across else at.x() / max(1, self.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.tool is not None and self.tool.press(event):
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.set_holding(True)
        elif event.button() == Qt.MouseButton.LeftButton and self.on_handle(event.position()):
            self._dragging_split = True
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self.set_pointer(at)
        moving = self._dragging_split or self._drag is not None
        if not moving and self.tool is not None and self.tool.move(event):
            return
        if self._dragging_split:
            self._drag_split(at)
        elif self._drag is not None and self.viewport is not None:
            moved = (at - self._drag) * self.devicePixelRatioF()
            self._drag = at
            self.look(self.viewport.panned(moved.x(), moved.y()))
        else:
            self.setCursor(self._cursor_at(at))

    def _cursor_at(self, at: QPointF) -> Qt.CursorShape:
        if not self.on_handle(at):
            return Qt.CursorShape.OpenHandCursor
        across = self.mode is Mode.SPLIT_ACROSS
        return Qt.CursorShape.SplitVCursor if across else Qt.CursorShape.SplitHCursor

    def leaveEvent(self, event: QEvent) -> None:
        self.set_pointer(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moving = self._dragging_split or self._drag is not None
        if not moving and self.tool is not None and self.tool.release(event):
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.set_holding(False)
        else:
            self._drag = None
            self._dragging_split = False
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.tool is not None and self.tool.press(event):
            return
        if event.button() == Qt.MouseButton.LeftButton and self.viewport is not None:
            if self.viewport.fits:
                self.zoom_to(1.0, event.position())
            else:
                self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom_by(WHEEL_STEP**notches, event.position())
        event.accept()

    def take_key(self, event: QKeyEvent) -> None:
        """A key of the list beside it that is meant for the picture."""
        pressed = event.type() == QEvent.Type.KeyPress
        (self.keyPressEvent if pressed else self.keyReleaseEvent)(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.tool is not None and self.tool.key(event):
            return
        pressed = event.key()
        if pressed == Qt.Key.Key_Space:
            self.set_holding(True)
        elif pressed in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(WHEEL_STEP)
        elif pressed == Qt.Key.Key_Minus:
            self.zoom_by(1 / WHEEL_STEP)
        elif pressed == Qt.Key.Key_L:
            self.set_loupe(True)
        elif pressed in ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_split(self.split - KEY_SPLIT * ARROWS[Qt.Key(pressed)][self.mode is Mode.SPLIT_ACROSS])
        elif pressed in ARROWS and self.viewport is not None:
            dx, dy = ARROWS[Qt.Key(pressed)]
            self.look(self.viewport.panned(KEY_PAN * dx, KEY_PAN * dy))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.set_holding(False)
        elif event.key() == Qt.Key.Key_L and not event.isAutoRepeat():
            self.set_loupe(self.loupe_kept)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.set_holding(False)  # the release goes to whoever has the focus now
        self.set_loupe(self.loupe_kept)
        super().focusOutEvent(event)

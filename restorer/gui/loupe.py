"""A round loupe over the before/after view: what lies under the pointer at 200 %, before on its left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from restorer.gui.compare_marks import SHADE
from restorer.gui.live_plan import View
from restorer.gui.viewport import MAX_ZOOM, Rect

if TYPE_CHECKING:
    from restorer.gui.compare_canvas import CompareCanvas

RADIUS = 130.0  # device-independent pixels
ZOOM = 2.0  # device pixels per picture pixel; twice what the view has, where that is more


class Loupe:
    """Follows the pointer; without one it looks at the middle of the view."""

    def __init__(self, canvas: "CompareCanvas") -> None:
        self._canvas = canvas
        self.shown = False

    def show(self, shown: bool) -> None:
        """Take it out, or put it away."""
        self.shown = shown

    def view(self) -> View | None:
        """What is looked at through it; None when it is away, or beside the picture."""
        focus, viewport = self._focus(), self._canvas.viewport
        if focus is None or viewport is None:
            return None
        reach = RADIUS * self._canvas.devicePixelRatioF() / self._zoom()
        across, down = reach / viewport.width, reach / viewport.height
        left, right = max(0.0, focus.x() - across), min(1.0, focus.x() + across)
        top, bottom = max(0.0, focus.y() - down), min(1.0, focus.y() + down)
        return View(Rect(left, top, right - left, bottom - top), self._zoom(), (focus.x(), focus.y()))

    def draw(self, painter: QPainter) -> None:
        """Draw it, and what is seen through it."""
        focus, canvas = self._focus(), self._canvas
        if focus is None:
            return
        at, target = self._at(), self._target(focus)
        circle = QPainterPath()
        circle.addEllipse(at, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(circle)
        painter.fillPath(circle, QColor(canvas.colors.canvas))
        box = circle.boundingRect()
        comparing = canvas.comparing and not canvas.holding
        halves = [
            QRectF(box.left(), box.top(), RADIUS, 2 * RADIUS),
            QRectF(at.x(), box.top(), RADIUS, 2 * RADIUS),
        ]
        for layer, half in zip(
            (canvas.original, canvas.after if comparing else canvas.original), halves, strict=True
        ):
            painter.save()
            painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
            layer.draw(painter, target, under_loupe=True)
            painter.restore()
        if comparing:
            painter.setPen(QPen(Qt.GlobalColor.white, 1))
            painter.drawLine(QPointF(at.x(), box.top()), QPointF(at.x(), box.bottom()))
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(SHADE, 5))
        painter.drawEllipse(at, RADIUS, RADIUS)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawEllipse(at, RADIUS, RADIUS)

    def _at(self) -> QPointF:
        """Its middle, on a pixel of the screen."""
        canvas, ratio = self._canvas, self._canvas.devicePixelRatioF()
        at = QPointF(canvas.rect().center()) if canvas.pointer is None else canvas.pointer
        return QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio)

    def _focus(self) -> QPointF | None:
        return self._canvas.to_photo(self._at()) if self.shown else None

    def _zoom(self) -> float:
        viewport = self._canvas.viewport
        return min(MAX_ZOOM, max(ZOOM, 2 * viewport.zoom if viewport and viewport.zoom > 1 else ZOOM))

    def _target(self, focus: QPointF) -> QRectF:
        """Where the whole picture would lie; it begins on a pixel of the screen."""
        viewport, ratio, at = self._canvas.viewport, self._canvas.devicePixelRatioF(), self._at()
        assert viewport is not None
        width, height = viewport.width * self._zoom(), viewport.height * self._zoom()
        left, top = round(at.x() * ratio - focus.x() * width), round(at.y() * ratio - focus.y() * height)
        return QRectF(left / ratio, top / ratio, width / ratio, height / ratio)

"""Before and after, drawn from one viewport: split by a line, side by side, or the result alone."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from restorer.gui import compare_marks, theme
from restorer.gui.compare_tool import Tool
from restorer.gui.picture_layer import PictureLayer
from restorer.gui.preview import PictureLoader
from restorer.gui.viewport import Viewport

REST_MS = 60  # the view must rest this long before detail is asked for
GUTTER = 2  # between the panes of side by side

Overlay = Callable[[QPainter], None]
"""Draws over the pictures, in device-independent pixels of the view."""


class Mode(Enum):
    """How before and after share the view."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    RESULT = "result"


class CompareCanvas(QWidget):
    """Shows a source and, once there is one, its result.

    `zoom_changed` follows every zoom, `looked` every change of what is seen; `tool_changed` says which tool
    is in hand. A tool and overlays may draw over the pictures.
    """

    zoom_changed = Signal(float)
    looked = Signal()
    tool_changed = Signal(object)  # Tool | None

    def __init__(self, loader: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = PictureLayer(loader, self)
        self.after = PictureLayer(loader, self)
        self.before.changed.connect(self._picture_changed)
        self.after.changed.connect(self.update)
        self.after.changed.connect(self._schedule_detail)
        self.mode = Mode.SPLIT
        self.split = 0.5  # of the view's width
        self.holding = False
        self.viewport: Viewport | None = None
        self.tool: Tool | None = None
        self._overlays: list[Overlay] = []
        self._theme = theme.LIGHT
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._want_detail)
        self.setMinimumSize(200, 150)

    def restyle(self, colors: theme.Theme) -> None:
        """Take another colour scheme."""
        self._theme = colors
        self.update()

    def show_pictures(self, before: Path | None, after: Path | None) -> None:
        """Show this source and its result; the zoom is kept when only the result is new."""
        if before != self.before.path:
            self.viewport = None
        side = self._fit_side()
        self.before.show(before, side)
        self.after.show(after, side)
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Share the view another way."""
        self.mode = mode
        self._fit_pane()

    def set_holding(self, holding: bool) -> None:
        """Show the original everywhere, or no longer."""
        self.holding = holding
        self.update()

    def set_split(self, split: float) -> None:
        """Move the split line to this share of the width."""
        self.split = min(max(split, 0.0), 1.0)
        self.update()

    def set_tool(self, tool: Tool | None) -> None:
        """Take a tool in hand: it is asked before the view is, and drawn over the pictures."""
        self.tool = tool
        self.unsetCursor()
        self.update()
        self.tool_changed.emit(tool)

    def add_overlay(self, overlay: Overlay) -> None:
        """Have something drawn over the pictures from now on, below the tool."""
        self._overlays.append(overlay)
        self.update()

    def to_photo(self, at: QPointF) -> QPointF | None:
        """The place of the photo under a point of the view, as fractions of its size; None beside it."""
        pane = next((pane for pane in self.panes() if pane.contains(at)), None)
        if pane is None or self.viewport is None:
            return None
        whole = self._picture_place(pane)
        x, y = (at.x() - whole.left()) / whole.width(), (at.y() - whole.top()) / whole.height()
        return QPointF(x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None

    def to_view(self, place: QPointF) -> list[QPointF]:
        """Where a place of the photo is seen, once in each pane that it is in."""
        if self.viewport is None:
            return []
        found = []
        for pane in self.panes():
            whole = self._picture_place(pane)
            at = QPointF(whole.left() + place.x() * whole.width(), whole.top() + place.y() * whole.height())
            if pane.contains(at):
                found.append(at)
        return found

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom to device pixels per picture pixel, about a point of the view."""
        if self.viewport is not None:
            x, y = (None, None) if at is None else self._in_pane(at)
            self.look(self.viewport.zoomed(zoom, x, y))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor."""
        if self.viewport is not None:
            self.zoom_to(self.viewport.zoom * factor, at)

    def fit(self) -> None:
        """Show the whole picture."""
        if self.viewport is not None:
            self.look(self.viewport.fitted())

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @property
    def comparing(self) -> bool:
        """Whether there is a result to compare with."""
        return self.before.ready and self.after.ready

    def panes(self) -> list[QRectF]:
        """Where pictures are drawn, in device-independent pixels."""
        if self.mode is not Mode.SIDE_BY_SIDE or not self.comparing:
            return [QRectF(self.rect())]
        half = (self.width() - GUTTER) / 2
        return [QRectF(0, 0, half, self.height()), QRectF(half + GUTTER, 0, half, self.height())]

    def look(self, viewport: Viewport) -> None:
        """Show this part of the picture, on all panes alike."""
        zoomed = self.viewport is None or viewport.zoom != self.viewport.zoom
        self.viewport = viewport
        if zoomed:
            self.zoom_changed.emit(viewport.zoom)
        self.looked.emit()
        self._schedule_detail()
        self.update()

    def _picture_changed(self) -> None:
        size = self.before.size
        if size is not None and self.viewport is None:
            self.viewport = Viewport(width=size.width(), height=size.height())
        self._fit_pane()

    def _fit_pane(self) -> None:
        if self.viewport is not None:
            pane = self.panes()[0]
            ratio = self.devicePixelRatioF()
            self.look(self.viewport.with_pane(pane.width() * ratio, pane.height() * ratio))
        self.update()

    def _fit_side(self) -> int:
        return round(max(self.width(), self.height()) * self.devicePixelRatioF())

    def _schedule_detail(self) -> None:
        self._rest.start()

    def _want_detail(self) -> None:
        if self.viewport is None:
            return
        for layer in (self.before, self.after):
            layer.show(layer.path, self._fit_side())
            layer.want(self.viewport.visible(), self.viewport.zoom)

    def _in_pane(self, at: QPointF) -> tuple[float, float]:
        pane = next((pane for pane in self.panes() if pane.contains(at)), self.panes()[0])
        ratio = self.devicePixelRatioF()
        return (at.x() - pane.left()) * ratio, (at.y() - pane.top()) * ratio

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.canvas))
        if self.viewport is None or not self.before.ready:
            compare_marks.draw_sentence(painter, self.rect(), self._sentence(), self._theme)
        elif self.holding or not self.comparing:
            said = self.tr("Original") if self.comparing else ""
            for pane in self.panes():
                self._draw_layer(painter, self.before, pane, pane, said)
        else:
            self._draw_comparison(painter)
        self._draw_over(painter)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_over(self, painter: QPainter) -> None:
        if self.viewport is None or not self.before.ready:
            return
        for draw in (*self._overlays, *([self.tool.paint] if self.tool else [])):
            painter.save()
            draw(painter)
            painter.restore()

    def _draw_comparison(self, painter: QPainter) -> None:
        before, after = self.tr("Before"), self.tr("After")
        panes = self.panes()
        if self.mode is Mode.SIDE_BY_SIDE:
            self._draw_layer(painter, self.before, panes[0], panes[0], before)
            self._draw_layer(painter, self.after, panes[1], panes[1], after)
        elif self.mode is Mode.RESULT:
            self._draw_layer(painter, self.after, panes[0], panes[0], after)
        else:
            x = self.split * self.width()
            left = QRectF(0, 0, x, self.height())
            right = QRectF(x, 0, self.width() - x, self.height())
            self._draw_layer(painter, self.before, panes[0], left, before)
            self._draw_layer(painter, self.after, panes[0], right, after)
            place = self._picture_place(panes[0]).intersected(panes[0])
            compare_marks.draw_handle(painter, x, place)

    def _draw_layer(
        self, painter: QPainter, layer: PictureLayer, pane: QRectF, clip: QRectF, said: str
    ) -> None:
        assert self.viewport is not None
        target = self._picture_place(pane)
        painter.save()
        painter.setClipRect(clip)
        # from 200 % on, photographers look at pixels, not at a blur of them
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.viewport.zoom < 2)
        layer.draw(painter, target)
        painter.restore()
        if said:
            at_right = layer is self.after and self.mode is Mode.SPLIT
            compare_marks.draw_tag(painter, clip.intersected(target), said, at_right=at_right)

    def _picture_place(self, pane: QRectF) -> QRectF:
        """Where the whole picture lies, in device-independent pixels of the view."""
        assert self.viewport is not None
        ratio = self.devicePixelRatioF()
        whole = self.viewport.picture_in_pane()
        return QRectF(
            pane.left() + whole.left / ratio,
            pane.top() + whole.top / ratio,
            whole.width / ratio,
            whole.height / ratio,
        )

    def _sentence(self) -> str:
        if self.before.path is None:
            return ""
        return self.before.problem or self.tr("Opening…")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_pane()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_pane()
        super().changeEvent(event)

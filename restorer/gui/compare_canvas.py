"""Before and after, seen through one viewport: what is shown, which part of it, and what is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from restorer.batch.jobs import Wish
from restorer.gui import compare_marks, compare_paint, theme
from restorer.gui.compare_mode import Mode as Mode
from restorer.gui.compare_tool import Tool
from restorer.gui.compare_views import views_of
from restorer.gui.live_layer import LiveLayer
from restorer.gui.live_original import LiveOriginal
from restorer.gui.live_preview import LivePreview
from restorer.gui.loupe import Loupe
from restorer.gui.picture_layer import PictureLayer
from restorer.gui.preview import PictureLoader, Thumbnails
from restorer.gui.viewport import Viewport
from restorer.restore.recipe import Recipe

REST_MS = 60  # the view must rest this long before detail is asked for
LATE_MS = 200  # so long the preview's process may take for the original, before it is decoded once more
GUTTER = 2  # between the panes of side by side

Overlay = Callable[[QPainter], None]
"""Draws over the pictures, in device-independent pixels of the view."""


class CompareCanvas(QWidget):
    """Shows a source beside its result, or beside what its recipe would make of it.

    `zoom_changed` follows every zoom, `looked` every change of what is seen; `tool_changed` says which tool
    is in hand. A tool and overlays may draw over the pictures.
    """

    zoom_changed = Signal(float)
    looked = Signal()
    tool_changed = Signal(object)  # Tool | None

    def __init__(
        self, loader: PictureLoader, parent: QWidget | None = None, thumbnails: Thumbnails | None = None
    ) -> None:
        super().__init__(parent)
        self.before = PictureLayer(loader, self, thumbnails)
        self.result = PictureLayer(loader, self)
        self.preview = LivePreview(self)
        self.live = LiveLayer(self.preview, self.before, self)
        self.before.changed.connect(self._picture_changed)
        for layer in (self.result, self.live):
            layer.changed.connect(self.update)
        self.result.changed.connect(self._fit_pane)  # there may be two panes from now on
        self.live.changed.connect(self._fit_new_panes)
        self.mode = Mode.SPLIT
        self.split = 0.5  # of the view's width, or height
        self.holding = False
        self.pointer: QPointF | None = None  # None: it is elsewhere
        self.viewport: Viewport | None = None
        self.tool: Tool | None = None
        self.loupe = Loupe(self)
        self.colors = theme.LIGHT
        self._overlays: list[Overlay] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._want_detail)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._want_original)
        self.setMinimumSize(200, 150)

    @property
    def after(self) -> PictureLayer | LiveLayer:
        """The restored side: a result, or the preview of one."""
        return self.result if self.live.path is None else self.live

    @property
    def original(self) -> LiveOriginal:
        """The photo as it is, as it is drawn."""
        return self.live.original

    def restyle(self, colors: theme.Theme) -> None:
        """Take another colour scheme."""
        self.colors = colors
        self.update()

    def show_pictures(self, before: Path | None, after: Path | None) -> None:
        """Show this source and its result; the zoom is kept when only the result is new."""
        self._show_source(before)
        self.live.show(None, Wish(Recipe()))
        self.result.show(after, self._fit_side())
        self.update()

    def show_live(self, source: Path, wish: Wish) -> None:
        """Show this source, and what would be made of it; the zoom is kept for the same source."""
        self.preview.warm()
        self._show_source(source)
        self.result.show(None, self._fit_side())
        self.live.show(source, wish)
        if not self._rest.isActive():  # a photo in a batch is shown again and again, with its progress
            self._schedule_detail()
        self.update()

    def shut_down(self) -> None:
        """End the process that restores what is looked at; takes milliseconds."""
        self.preview.shut_down()

    def set_mode(self, mode: Mode) -> None:
        """Share the view another way."""
        self.mode = mode
        self._fit_pane()

    def set_holding(self, holding: bool) -> None:
        """Show the original everywhere, or no longer."""
        self.holding = holding
        self.update()

    def set_split(self, split: float) -> None:
        """Move the split line to this share of the width, or height."""
        self.split = min(max(split, 0.0), 1.0)
        self.schedule_detail()

    def set_loupe(self, shown: bool) -> None:
        """Show what lies under the pointer closely, before and after."""
        self.loupe.show(shown)
        self.schedule_detail()

    def set_pointer(self, at: QPointF | None) -> None:
        """The pointer is here; what is nearest to it is restored first."""
        self.pointer = at
        if self.loupe.shown:
            self.schedule_detail()

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
        whole = self.picture_place(pane)
        x, y = (at.x() - whole.left()) / whole.width(), (at.y() - whole.top()) / whole.height()
        return QPointF(x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None

    def to_view(self, place: QPointF) -> list[QPointF]:
        """Where a place of the photo is seen, once in each pane that it is in."""
        if self.viewport is None:
            return []
        found = []
        for pane in self.panes():
            whole = self.picture_place(pane)
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
        """Where pictures are drawn, in device-independent pixels; each begins on a pixel of the screen."""
        if self.mode is not Mode.SIDE_BY_SIDE or not self.comparing:
            return [QRectF(self.rect())]
        ratio = self.devicePixelRatioF()
        half = int((self.width() - GUTTER) / 2 * ratio) / ratio
        return [
            QRectF(0, 0, half, self.height()),
            QRectF(self.width() - half, 0, half, self.height()),
        ]

    def look(self, viewport: Viewport) -> None:
        """Show this part of the picture, on all panes alike."""
        zoomed = self.viewport is None or viewport.zoom != self.viewport.zoom
        self.viewport = viewport
        if zoomed:
            self.zoom_changed.emit(viewport.zoom)
        self.looked.emit()
        self.schedule_detail()

    def schedule_detail(self) -> None:
        """Draw anew, and ask for detail of what is seen when the view rests."""
        self._schedule_detail()
        self.update()

    def picture_place(self, pane: QRectF) -> QRectF:
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

    def _show_source(self, source: Path | None) -> None:
        if source != self.before.path:
            self.viewport = None
        self.before.show(source, self._fit_side())

    def _picture_changed(self) -> None:
        size = self.before.size
        if size is not None and self.viewport is None:
            self.viewport = Viewport(width=size.width(), height=size.height())
        self._fit_pane()

    def _fit_new_panes(self) -> None:
        """A preview's first part makes two panes of one; later ones leave the view as it is."""
        ratio = self.devicePixelRatioF()
        if self.viewport is not None and round(self.panes()[0].width() * ratio) != self.viewport.pane_width:
            self._fit_pane()

    def _fit_pane(self) -> None:
        if self.viewport is not None:
            pane = self.panes()[0]
            ratio = self.devicePixelRatioF()
            self.look(self.viewport.with_pane(round(pane.width() * ratio), round(pane.height() * ratio)))
        self.update()

    def _fit_side(self) -> int:
        return round(max(self.width(), self.height()) * self.devicePixelRatioF())

    def _schedule_detail(self) -> None:
        self._rest.start()

    def _want_detail(self) -> None:
        if self.viewport is None:
            return
        for layer in (self.before, self.result):
            layer.show(layer.path, self._fit_side())
        self._want_sharp(self.result)
        self.live.want(views_of(self, self.viewport))
        if self.live.ready and not self.live.problem:
            self._late.start()
        else:
            self._want_original()

    def _want_original(self) -> None:
        """Have the original decoded where the preview does not bring it."""
        if self.live.ready and self.live.has_original:
            return
        unseen = self.mode is Mode.RESULT and not self.holding and self.loupe.view() is None
        if unseen and self.live.ready and not (self.live.complete or self.live.problem):
            self._late.start()  # the network has better use for the processors
        else:
            self._want_sharp(self.before)

    def _want_sharp(self, layer: PictureLayer) -> None:
        if self.viewport is not None:
            layer.want(self.viewport.visible(), self.viewport.zoom)
            if (close := self.loupe.view()) is not None:
                layer.want(close.visible, close.zoom, under_loupe=True)

    def _in_pane(self, at: QPointF) -> tuple[float, float]:
        pane = next((pane for pane in self.panes() if pane.contains(at)), self.panes()[0])
        ratio = self.devicePixelRatioF()
        return (at.x() - pane.left()) * ratio, (at.y() - pane.top()) * ratio

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.colors.canvas))
        if self.viewport is None or not self.before.ready:
            compare_marks.draw_sentence(painter, self.rect(), self._sentence(), self.colors)
        else:
            compare_paint.draw_pictures(painter, self)
            tool = [] if self.tool is None else [self.tool.paint]
            for draw in (*self._overlays, *tool, self.loupe.draw):
                painter.save()
                draw(painter)
                painter.restore()
        if self.hasFocus():
            painter.setPen(QColor(self.colors.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

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

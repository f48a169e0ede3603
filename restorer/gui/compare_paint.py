"""Draws before and after: split by a line, side by side, or the result alone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from restorer.gui import compare_marks
from restorer.gui.compare_mode import Mode
from restorer.gui.language import tr as _tr
from restorer.gui.live_layer import LiveLayer
from restorer.gui.live_original import LiveOriginal
from restorer.gui.picture_layer import PictureLayer

if TYPE_CHECKING:
    from restorer.gui.compare_canvas import CompareCanvas

Layer = PictureLayer | LiveLayer | LiveOriginal

SHARP_ZOOM = 2.0
"""From here on photographers look at pixels, not at a blur of them."""


def draw_pictures(painter: QPainter, canvas: "CompareCanvas") -> None:
    """Draw what the canvas shows, with a word on each."""
    before, after = _tr("Before"), after_word(canvas.after)
    panes = canvas.panes()
    if canvas.holding or not canvas.comparing:
        for pane in panes:
            draw_layer(painter, canvas, canvas.original, pane, pane)
            _draw_tag(painter, canvas, pane, pane, _tr("Original") if canvas.comparing else "")
    elif canvas.mode is Mode.SIDE_BY_SIDE:
        for layer, pane, said in zip((canvas.original, canvas.after), panes, (before, after), strict=True):
            draw_layer(painter, canvas, layer, pane, pane)
            _draw_tag(painter, canvas, pane, pane, said)
    elif canvas.mode is Mode.RESULT:
        draw_layer(painter, canvas, canvas.after, panes[0], panes[0])
        _draw_tag(painter, canvas, panes[0], panes[0], after)
    else:
        _draw_split(painter, canvas, before, after)


def after_word(layer: Layer) -> str:
    """What the restored side is, in words."""
    return layer.said if isinstance(layer, LiveLayer) else _tr("After")


def draw_layer(painter: QPainter, canvas: "CompareCanvas", layer: Layer, pane: QRectF, clip: QRectF) -> None:
    """One picture in its pane, as far as `clip` goes."""
    assert canvas.viewport is not None
    painter.save()
    painter.setClipRect(clip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, canvas.viewport.zoom < SHARP_ZOOM)
    layer.draw(painter, canvas.picture_place(pane))
    painter.restore()


def _draw_split(painter: QPainter, canvas: "CompareCanvas", before: str, after: str) -> None:
    (pane,) = canvas.panes()
    across = canvas.mode is Mode.SPLIT_ACROSS
    if across:
        first, second = QRectF(pane), QRectF(pane)
        first.setBottom(canvas.split * pane.height())
        second.setTop(first.bottom())
        at = first.bottomLeft()
    else:
        first, second = QRectF(pane), QRectF(pane)
        first.setRight(canvas.split * pane.width())
        second.setLeft(first.right())
        at = first.topRight()
    draw_layer(painter, canvas, canvas.original, pane, first)
    draw_layer(painter, canvas, canvas.after, pane, second)
    _draw_tag(painter, canvas, pane, first, before)
    _draw_tag(painter, canvas, pane, second, after, at_right=not across)
    place = canvas.picture_place(pane).intersected(pane)
    compare_marks.draw_handle(painter, QPointF(at), place, across=across)


def _draw_tag(
    painter: QPainter,
    canvas: "CompareCanvas",
    pane: QRectF,
    clip: QRectF,
    said: str,
    *,
    at_right: bool = False,
) -> None:
    if said:
        place = clip.intersected(canvas.picture_place(pane))
        compare_marks.draw_tag(painter, place, said, at_right=at_right)

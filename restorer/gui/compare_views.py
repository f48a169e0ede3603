"""What of a photo is looked at in the before/after view, and in which order it is to be restored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from restorer.gui.compare_mode import Mode
from restorer.gui.live_plan import View
from restorer.gui.viewport import Rect, Viewport

if TYPE_CHECKING:
    from restorer.gui.compare_canvas import CompareCanvas

COARSE_ZOOM = 0.5  # below it a coarse preview of all that is seen comes before the sharp one


def views_of(canvas: "CompareCanvas", viewport: Viewport) -> list[View]:
    """The loupe, what is seen, what is likely to be looked at next, and what the split hides."""
    seen, zoom, close = viewport.visible(), viewport.zoom, canvas.loupe.view()
    at = None if canvas.pointer is None else canvas.to_photo(canvas.pointer)
    middle = (seen.left + seen.width / 2, seen.top + seen.height / 2)
    focus = middle if at is None else (at.x(), at.y())
    views = [] if close is None else [close]
    if zoom < COARSE_ZOOM:
        # noise is measured for the last one, too: then 100 % is there at once where it is zoomed about
        views += [View(seen, zoom / 2, focus, alone=True), View(seen, 1.0, focus, ahead=True)]
    shown = _after_split(canvas, seen)
    views.append(View(shown, zoom, focus, alone=canvas.mode is Mode.RESULT))
    if shown != seen:
        views.append(View(seen, zoom, focus, hidden=True))
    return views


def middle_of_result(canvas: "CompareCanvas") -> QPointF:
    """The middle of what is seen of the restored side, in the view's pixels."""
    pane = canvas.panes()[-1]
    seen = canvas.picture_place(pane).intersected(pane)
    across, upright = (canvas.comparing and canvas.mode is mode for mode in (Mode.SPLIT_ACROSS, Mode.SPLIT))
    if across:
        seen.setTop(min(max(seen.top(), canvas.split * pane.height()), seen.bottom()))
    elif upright:
        seen.setLeft(min(max(seen.left(), canvas.split * pane.width()), seen.right()))
    return seen.center()


def _after_split(canvas: "CompareCanvas", seen: Rect) -> Rect:
    """The part of the picture that is seen on the restored side; all of it where there is none."""
    if not canvas.mode.is_split:
        return seen
    (pane,) = canvas.panes()
    place = canvas.picture_place(pane)
    left, top = seen.left, seen.top
    if canvas.mode is Mode.SPLIT_ACROSS:
        top = max(top, (pane.top() + canvas.split * pane.height() - place.top()) / place.height())
    else:
        left = max(left, (pane.left() + canvas.split * pane.width() - place.left()) / place.width())
    width, height = seen.left + seen.width - left, seen.top + seen.height - top
    return Rect(left, top, width, height) if width > 0 and height > 0 else seen

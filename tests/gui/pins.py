"""Colour pins as a user handles them, for the tests of the pins and of their palette."""

from PySide6.QtCore import QPoint, QPointF, Qt

from restorer.batch.jobs import Outcome


def tool(window):
    return window.editing.tool


def hints(window, row=0):
    return window.model.entry(row).hints


def at(window, x, y):
    """The pixel of the view where a place of the photo is seen."""
    return window.compare.view.to_view(QPointF(x, y))[0].toPoint()


def click(qtbot, window, x, y):
    qtbot.mouseClick(window.compare.view, Qt.MouseButton.LeftButton, pos=at(window, x, y))


def swatches(window):
    return {
        swatch.accessibleName(): swatch
        for swatch in tool(window).palette.findChildren(type(window.editing.button))
    }


def pin(qtbot, window, x, y, name="Skin"):
    """Pin a colour as a user does; returns the marker."""
    click(qtbot, window, x, y)
    qtbot.mouseClick(swatches(window)[name], Qt.MouseButton.LeftButton)
    return tool(window).pins.pins[-1]


def drag(qtbot, window, marker, *places):
    """Drag a pin over these points of the view and let go at the last."""
    view, half = window.compare.view, QPoint(marker.width() // 2, marker.height() // 2)
    qtbot.mousePress(marker, Qt.MouseButton.LeftButton, pos=half)
    for place in places:
        qtbot.mouseMove(marker, marker.mapFrom(view, place))
    qtbot.mouseRelease(marker, Qt.MouseButton.LeftButton, pos=marker.mapFrom(view, places[-1]))


def finish(qtbot, window):
    """The first photo has a result: itself."""
    source = window.model.entry(0).source
    window.model.finished(Outcome(source=source, target=source, status="restored"))
    qtbot.waitUntil(lambda: window.compare.view.after.ready, timeout=10_000)

"""Tab goes through a window as its reader does; Qt goes through widgets as they were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def follow_layouts(top: QWidget) -> None:
    """Let Tab pass the controls in `top` as they lie in its layouts, which the language mirrors."""
    controls = (each for each in _in_order(top) if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def _in_order(part: QWidget) -> Iterator[QWidget]:
    yield part
    for each in _parts(part):
        if each is not None:
            yield from _in_order(each)


def _parts(whole: QWidget) -> Iterator[QWidget | None]:
    if isinstance(whole, QSplitter):
        yield from (whole.widget(number) for number in range(whole.count()))
    elif isinstance(whole, QScrollArea):
        yield whole.widget()
    elif (layout := whole.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget | None]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        if (inner := item.layout()) is not None:
            yield from _laid_out(inner)
        else:
            yield item.widget()

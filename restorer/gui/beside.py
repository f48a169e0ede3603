"""Parts of the window beside each other, with lines between them that can be dragged."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def beside(*parts: QWidget, sizes: Sequence[int], grows: QWidget) -> QSplitter:
    """Put parts beside each other; `sizes` are their widths at first, in pixels."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for number, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(number, int(part is grows))
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.setSizes(list(sizes))
    return splitter

"""The first size of a window or dialog: what it would like, and no more than the screen has room for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = 48  # pixels that a title bar may take of the screen's height


def give(window: QWidget, width: int, height: int) -> None:
    """Give it this many logical pixels; of a small or much enlarged screen there are few."""
    room = window.screen().availableSize()
    window.resize(QSize(width, height).boundedTo(QSize(room.width(), room.height() - FRAME)))

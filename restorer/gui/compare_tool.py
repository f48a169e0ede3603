"""What lets a tool work on the picture of the before/after view: the tool is asked before the view is.

A tool keeps the view it works on, and turns points of it into places of the photo with
`CompareCanvas.to_photo` and back with `to_view`: fractions of the upright picture, as hints have them.
"""

from typing import Protocol

from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter


class Tool(Protocol):
    """Something done on the picture; each answer says whether the view is to leave the event alone."""

    def press(self, event: QMouseEvent) -> bool:
        """A mouse button went down; a double click comes as a second press."""
        ...

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moved, with or without a button."""
        ...

    def release(self, event: QMouseEvent) -> bool:
        """A mouse button was let go."""
        ...

    def key(self, event: QKeyEvent) -> bool:
        """A key went down."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Draw over the pictures, in device-independent pixels of the view."""
        ...

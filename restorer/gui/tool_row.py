"""A row of buttons that leaves out what can be done without when the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class ToolRow(QWidget):
    """`spare` are the parts that may be left out, the first of them first; all of them lie in its layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spare: Sequence[QWidget] = ()
        self.ease = 0  # pixels that the rest is given beyond its least before a spare part is

    def minimumSizeHint(self) -> QSize:
        """What is needed when all that is spare is left out."""
        whole = super().minimumSizeHint()
        shown = [part for part in self.spare if not part.isHidden()]
        return QSize(whole.width() - sum(self._taken(part) for part in shown), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):  # a part has another size now
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = self.width() - self.minimumSizeHint().width() - self.ease
        for part in reversed(self.spare):
            room -= self._taken(part)
            part.setVisible(room >= 0)

    def _taken(self, part: QWidget) -> int:
        layout = self.layout()
        return max(part.minimumSizeHint().width(), part.minimumWidth()) + (layout.spacing() if layout else 0)

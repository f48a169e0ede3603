"""A label for a path: shortened in its middle to the width there is, whole in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from restorer.gui import language


class ElidedLabel(QLabel):
    """Shows as much of a text's two ends as fits."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_text(self, text: str) -> None:
        """Show this text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.contentsRect().width()
        )
        align = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        text = language.isolated(text, self.layoutDirection())
        self.style().drawItemText(
            painter, self.contentsRect(), int(align), self.palette(), self.isEnabled(), text,
            self.foregroundRole(),
        )  # fmt: skip

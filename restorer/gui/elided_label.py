"""Labels and buttons for names of any length: shortened to the width there is, whole in the tooltip."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QStylePainter

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
        self.setToolTip(plain_tip(text))

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


class ElidedButton(QPushButton):
    """Takes the width it is given, and shows the beginning of its text in it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if self.menu() is not None:
            room -= style.pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, self)
        text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        option.text = text
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it is, also where Qt would take a part of it for markup."""
    if "<" not in text:
        return text
    return f"<p style='white-space: pre'>{escape(text)}</p>"

"""Labels and buttons for names of any length: shortened to the width there is, whole in the tooltip."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from restorer import paths
from restorer.gui import language

CHEVRON = 12  # pixels, as on lists to choose from
EDGE = 8  # from it to the button's, as there
GAP = 8  # between a text and it


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
    """Opens a menu; takes the width it is given, and shows the beginning of its text in it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(80, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the arrow of the lists to choose from, which the style's own is not."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        style, direction = self.style(), self.layoutDirection()
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        shown = int(Qt.TextFlag.TextShowMnemonic)
        text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, room.width() - CHEVRON - GAP, shown
        )
        start = style.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.drawItemText(
            room, int(start) | shown, option.palette, self.isEnabled(), text, QPalette.ColorRole.ButtonText
        )
        inside = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        arrow = QStyle.alignedRect(direction, end, QSize(CHEVRON, CHEVRON), inside)
        QIcon(str(paths.resources() / "icons" / "chevron-down.svg")).paint(painter, arrow)


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it is, also where Qt would take a part of it for markup."""
    if "<" not in text:
        return text
    return f"<p style='white-space: pre'>{escape(text)}</p>"

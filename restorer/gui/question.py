"""One sentence in a dialog of the app's own looks, to be agreed to or declined."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

WIDTH = 380


class Question(QDialog):
    """`accepted` and `rejected` follow; Return and Escape decline where that can be done.

    Args:
        act: what the button says that agrees.
        decline: what the other one says; empty: there is none, and nothing but to read.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str, *, act: str, decline: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.said = QLabel(sentence)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleDescription(sentence)
        buttons = QDialogButtonBox()  # in the order of the system
        agree = QPushButton(act)
        buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
        usual = agree
        if decline:
            usual = buttons.addButton(decline, QDialogButtonBox.ButtonRole.RejectRole)
        usual.setObjectName("primary")
        usual.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.said)
        column.addWidget(buttons)
        usual.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

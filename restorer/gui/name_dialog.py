"""Asks for a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

WIDTH = 380


class NameDialog(QDialog):
    """`named` brings the name when the user agrees; there is nothing to agree to while it is empty."""

    named = Signal(str)

    def __init__(self, parent: QWidget, title: str, action: str, *, first: str, longest: int) -> None:
        """`action` is what the button says that agrees."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.field = QLineEdit(first)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        label = QLabel(title)
        label.setObjectName("title")
        label.setBuddy(self.field)
        self.agree = QPushButton(action)
        self.agree.setObjectName("primary")
        self.agree.setDefault(True)
        buttons = QDialogButtonBox()  # in the order of the system
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.named.emit(self.field.text()))
        self.finished.connect(self.deleteLater)
        self.field.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.agree.setEnabled(bool(self.field.text().strip()))

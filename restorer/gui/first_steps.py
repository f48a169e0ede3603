"""Three sentences for whoever opens the app for the first time, until they are told to go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class FirstSteps(QFrame):
    """A strip over the window's parts, each sentence on the side of the part it is about."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAccessibleName(self.tr("First steps"))
        self.close_button = QPushButton(self.tr("Got it"))
        self.close_button.setToolTip(self.tr("Close these sentences; the help page (F1) says more"))
        self.close_button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        for number, sentence in enumerate(
            (
                self.tr("Drop photos or whole folders on the window."),
                self.tr("Choose at the side what is to be done with them."),
                self.tr("Click a photo to see it before and after. Start restores them all."),
            ),
            1,
        ):
            mark = QLabel(str(number))
            mark.setObjectName("stepNumber")
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            mark.setFixedSize(24, 24)
            said = QLabel(sentence)
            said.setWordWrap(True)
            row.addWidget(mark)
            row.addWidget(said, 1)
        row.addWidget(self.close_button)
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

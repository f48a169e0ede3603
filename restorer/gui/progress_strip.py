"""The strip under the pictures: how many photos are done, a bar, the pace, and the time left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from restorer.gui import words
from restorer.gui.batch_clock import BatchClock

STEPS = 1000


class ProgressStrip(QWidget):
    """Shown while a batch runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the batch"))
        self.left = QLabel(self)
        self.left.setObjectName("muted")
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(self.count)
        row.addWidget(self.bar, 1)
        row.addWidget(self.left)
        self.hide()

    def show_progress(self, clock: BatchClock, *, paused: bool) -> None:
        """Bring all of it up to date."""
        said = self.tr("{done} of %Ln photo(s)", "", clock.total)
        self.count.setText(said.format(done=words.number(clock.finished)))
        self.bar.setValue(round(STEPS * clock.fraction))
        parts = (words.pace(clock.per_minute()), words.time_left(clock.seconds_left()))
        self.left.setText(self.tr("Paused") if paused else " · ".join(filter(None, parts)))
        self.left.setMinimumWidth(max(self.left.minimumWidth(), self.left.sizeHint().width()))

    def hideEvent(self, event: QHideEvent) -> None:
        self.left.setMinimumWidth(0)  # within a batch it only grows, or the bar would seem to go back
        super().hideEvent(event)

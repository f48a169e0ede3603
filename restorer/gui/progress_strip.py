"""The strip under the pictures: how many photos are done, a bar, the pace, and the time left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from restorer.batch.control import Pace
from restorer.gui import words
from restorer.gui.batch_clock import BatchClock

STEPS = 1000
MORE = 1.2  # times the time left that was said last are said anew


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
        self._seconds_left: float | None = None  # as they were said last
        self.hide()

    def show_progress(self, clock: BatchClock, pace: Pace) -> None:
        """Bring all of it up to date."""
        said = self.tr("{done} of %Ln photo(s)", "", clock.total)
        self.count.setText(said.format(done=words.number(clock.finished)))
        self.bar.setValue(round(STEPS * clock.fraction))
        parts = (words.pace(clock.per_minute()), words.time_left(self._steadied(clock.seconds_left())))
        instead = {"pause": self.tr("Paused"), "stop": self.tr("Stopping…")}
        self.left.setText(instead.get(pace) or " · ".join(filter(None, parts)))
        self.left.setMinimumWidth(max(self.left.minimumWidth(), self.left.sizeHint().width()))

    def _steadied(self, seconds: float | None) -> float | None:
        """A little more time than was said before is not said: what is said would go back and forth."""
        said = self._seconds_left
        if seconds is None or said is None or not said < seconds < MORE * said:
            self._seconds_left = seconds
        return self._seconds_left

    def hideEvent(self, event: QHideEvent) -> None:
        self.left.setMinimumWidth(0)  # within a batch it only grows, or the bar would seem to go back
        self._seconds_left = None
        super().hideEvent(event)

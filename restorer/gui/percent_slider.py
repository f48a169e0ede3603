"""A labelled slider that shows its value beside its name."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from restorer.gui import words

REST_MS = 800  # wheel or keys that rest this long have arrived


class PercentSlider(QWidget):
    """A whole number from 0 to `maximum`, by mouse, wheel or arrow keys; percent unless `suffix` is given.

    `settled` follows when the handle is let go, or when keys and wheel have rested for a while.
    """

    changed = Signal(int)
    settled = Signal()

    def __init__(self, name: str, explanation: str, *, maximum: int = 100, suffix: str | None = None) -> None:
        super().__init__()
        self._suffix = suffix
        self._said = QLabel()
        self._said.setObjectName("muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, maximum)
        self.slider.setPageStep(10)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.slider.setProperty("mirrored", mirrored)  # style sheets know left and right only
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(explanation)
        self.setToolTip(explanation)
        label = QLabel(name)
        label.setBuddy(self.slider)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.slider)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        self.slider.valueChanged.connect(self._value_changed)
        self.slider.sliderReleased.connect(self.settled)
        self._say(self.slider.value())

    @property
    def value(self) -> int:
        """The number chosen."""
        return self.slider.value()

    def choose(self, value: int) -> None:
        """Move to this number."""
        self.slider.setValue(value)

    def _value_changed(self, value: int) -> None:
        self._say(value)
        self._rest.start()
        self.changed.emit(value)

    def _rested(self) -> None:
        if not self.slider.isSliderDown():
            self.settled.emit()

    def _say(self, value: int) -> None:
        said = words.percent(value) if self._suffix is None else f"{words.number(value)}{self._suffix}"
        self._said.setText(said)

"""The status bar's plain words on what photos are restored on; its tooltip: why not on a graphics card."""

import sys

from PySide6.QtWidgets import QLabel, QWidget

from restorer.gui import words
from restorer.gui.settings_process import Answer, Machine

CPU = "CPUExecutionProvider"


class DeviceLabel(QLabel):
    """Says what is going on; between batches, what the next one will run on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.machine: Machine | None = None  # None until it was found out
        self._said = ""

    def say(self, sentence: str) -> None:
        """Say what is going on; an empty sentence: nothing is."""
        self._said = sentence
        self._show()

    def hear(self, answer: Answer) -> None:
        """Learn what photos will be restored on."""
        if isinstance(answer, Machine):
            self.machine = answer
            self._show()

    def _show(self) -> None:
        machine = self.machine
        idle = ""
        if machine is not None:
            idle = self.tr("What was chosen in the settings does not work here")
            if machine.used is not None:
                idle = self.tr("Photos are restored on {device}").format(device=words.device(machine.used))
        self.setText(self._said or idle)
        self.setToolTip("" if machine is None else self._why(machine))

    def _why(self, machine: Machine) -> str:
        if machine.used != CPU:
            return ""
        if machine.asked == "cpu":
            return self.tr("The processor was chosen in the settings.")
        if sys.platform == "darwin":
            return self.tr("The Apple chip's own accelerator cannot be used here; see Settings, Device.")
        if not any(device.included for device in machine.devices if device.provider != CPU):
            return self.tr("This edition of the app does not use graphics cards.")
        return self.tr(
            "There is no graphics card that the app can use; Settings, Device, says what it lacks."
        )

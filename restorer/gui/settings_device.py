"""The settings' page on what photos are restored on: what works, what does not and why, and choosing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from restorer.gui import words
from restorer.gui.language import tr
from restorer.gui.sentences import tell
from restorer.gui.settings_process import Answer, Device, Machine
from restorer.gui.theme import ICON_NAME


def device_name(word: str) -> str:
    """A provider of `--provider`, as a person would call it."""
    names = {
        "cuda": tr("NVIDIA graphics card"),
        "coreml": tr("Apple chip"),
        "directml": tr("Graphics card, through DirectX"),
        "cpu": tr("Processor"),
    }
    return names.get(word, word)


class DevicePage(QWidget):
    """`chosen` gives the provider's word; `check_asked` wants everything to be tried again."""

    chosen = Signal(str)
    check_asked = Signal()

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen or "auto"
        self.verdict = QLabel()
        self.verdict.setObjectName("title")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Restore photos on"))
        self.check = QPushButton(self.tr("Check again"))
        self.check.setProperty(ICON_NAME, "retry")
        self.check.setToolTip(self.tr("Try all of this computer's devices again"))
        self.check.clicked.connect(self.check_asked)
        self.choice.activated.connect(lambda _row: self.chosen.emit(self.choice.currentData()))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self._lay_out()
        self.show_checking()

    def _lay_out(self) -> None:
        explanation = QLabel(
            self.tr("Each device was tried with a small network, and only what truly computed counts.")
        )
        explanation.setObjectName("muted")
        for label in (self.verdict, explanation):
            label.setWordWrap(True)
        label = QLabel(self.tr("Restore photos &on"))
        label.setBuddy(self.choice)
        choosing = QHBoxLayout()
        choosing.addWidget(label)
        choosing.addWidget(self.choice, 1)
        choosing.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.verdict)
        column.addLayout(choosing)
        column.addWidget(explanation)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_checking(self) -> None:
        """Say that the devices are being tried."""
        self.verdict.setText(self.tr("Trying what this computer has…"))
        self.check.setEnabled(False)

    def hear(self, answer: Answer) -> None:
        """Show what was found out, or why nothing was."""
        self.check.setEnabled(True)
        if not isinstance(answer, Machine):
            self.verdict.setText(tell(str(answer)))
            return
        self._chosen = answer.asked
        if answer.used is None:
            said = self.tr(
                "What you chose does not work here; no photo can be restored until you choose again."
            )
        else:
            said = self.tr("Photos are restored on {device}.").format(device=words.device(answer.used))
        self.verdict.setText(said)
        self._fill_choice(answer)
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for device in answer.devices:
            self._rows.addWidget(self._row(device, in_use=device.provider == answer.used))

    def _fill_choice(self, machine: Machine) -> None:
        self.choice.clear()
        self.choice.addItem(self.tr("Automatic: the best that works"), "auto")
        for device in machine.devices:
            if device.works or device.word == machine.asked:
                self.choice.addItem(device_name(device.word), device.word)
        self.choice.setCurrentIndex(max(0, self.choice.findData(machine.asked)))

    def _row(self, device: Device, *, in_use: bool) -> QWidget:
        icon = QLabel()
        icon.setProperty(ICON_NAME, "done" if device.works else "failed")
        icon.setProperty("tone", "good" if device.works else "muted")
        name = QLabel(device_name(device.word))
        name.setObjectName("title")
        provider = QLabel(device.provider)
        provider.setObjectName("muted")
        works = self.tr("Works; in use.") if in_use else self.tr("Works.")
        said = QLabel(works if device.reason is None else tell(device.reason))
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, 0, 1)
        grid.addWidget(provider, 0, 2, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(said, 1, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        return row

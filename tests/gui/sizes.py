"""Run by `test_sizes` with a scale of the screen: says what of the window is clipped, in every language.

QT_SCALE_FACTOR=2 python sizes.py SETTINGS.ini LANGUAGE...
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)

from restorer.gui import language
from restorer.gui.elided_label import ElidedLabel
from restorer.gui.help import AboutDialog
from restorer.gui.help_page import HelpPage
from restorer.gui.preferences import Preferences
from restorer.gui.settings_process import Device, Machine, ModelCard
from restorer.gui.window import MainWindow

NARROW = (800, 600)  # device-independent pixels
LAPTOP = (1366, 700)  # 1366 x 768 less a task bar and a title bar


MACHINE = Machine(
    used="CPUExecutionProvider",
    asked="auto",
    devices=(
        Device(
            word="cuda", provider="CUDAExecutionProvider", included=True, works=False,
            reason="CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA 13 and cuDNN.",
        ),
        Device(word="cpu", provider="CPUExecutionProvider", included=True, works=True),
    ),
    memory=6 * 2**30,
)  # fmt: skip
CARD = ModelCard(name="denoise-fast", path=Path("denoise-fast.onnx"), bundled=True, task="denoise")


def clipped(top: QWidget) -> Iterator[str]:
    """What has less room than its text needs."""
    for part in top.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, ElidedLabel) or part.window() is not top:
            continue
        if isinstance(part, QLabel) and part.text():
            if part.wordWrap():
                short = part.height() < part.heightForWidth(part.width())
            else:
                short = part.width() < part.sizeHint().width()
        elif isinstance(part, QToolButton) and not part.text():
            short = part.width() < part.iconSize().width() + 8
        elif isinstance(part, QAbstractButton | QComboBox):
            short = part.width() < part.minimumSizeHint().width()
        else:
            continue
        if short:
            said = part.currentText() if isinstance(part, QComboBox) else part.text()
            least = part.minimumSizeHint()
            yield (
                f"{type(part).__name__} {said!r} ({part.accessibleName()}) is "
                f"{part.width()} x {part.height()}, not {least.width()} x {least.height()}"
            )


def faults(app: QApplication, window: MainWindow) -> Iterator[str]:
    """Of the window in its states, and of its dialogs."""
    window.show_first_steps()
    for size in (NARROW, LAPTOP):
        for page in (window.empty, window.columns):
            window.resize(*size)
            window.pages.setCurrentWidget(page)
            window.recipe.clean_up.choose("level")
            window.recipe.colorize.choose("on")
            app.processEvents()
            if (window.width(), window.height()) != size:
                yield f"the window is {window.width()} x {window.height()} instead of {size}"
            yield from clipped(window)
    window.settings.inquirer.ask = lambda *_: None  # no processes: what they would say stands above
    window.settings.open()
    settings = window.settings.dialog
    assert settings is not None
    settings.device.hear(MACHINE)
    settings.storage.hear(MACHINE)
    settings.models.hear([CARD])
    dialogs: list[QDialog] = [settings, HelpPage(window), AboutDialog(window)]
    for dialog in dialogs:
        if dialog is not settings:
            window.open_dialog(dialog)
        tabs = dialog.findChild(QTabWidget) or QStackedWidget()
        for page in range(max(1, tabs.count())):
            tabs.setCurrentIndex(page)
            app.processEvents()
            if dialog.width() > NARROW[0] or dialog.height() > LAPTOP[1]:
                yield f"{type(dialog).__name__} is {dialog.width()} x {dialog.height()}"
            yield from clipped(dialog)
        dialog.close()


def main() -> int:
    app = QApplication(sys.argv[:1])
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    found = {}
    for name in sys.argv[2:]:
        language.speak(app, name)
        window = MainWindow(Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
        window.show()
        found[name] = sorted(set(faults(app, window)))
        window.close()
    sys.stdout.write(json.dumps({"ratio": app.devicePixelRatio(), "found": found}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())

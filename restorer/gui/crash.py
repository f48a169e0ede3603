"""A bug's last stop: a dialog that says so plainly, and details to copy.

Installed as `sys.excepthook` and `threading.excepthook`; a bug on any thread is shown by the window's.
"""

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import first_size
from restorer.gui.help import versions
from restorer.gui.theme import ICON_NAME


class CrashDialog(QDialog):
    """Says that something broke; copies the details."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = QLabel(
            self.tr(
                "An error in the app got in the way. Your photos and the results so far are safe. "
                "You can go on, but it is better to close the app and open it again."
            )
        )
        said.setWordWrap(True)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details of the error"))
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.setProperty(ICON_NAME, "copy")
        self.copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))  # a standard button would bring an icon of another style
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)
        first_size.give(self, 640, 400)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))


class CrashReporter(QObject):
    """Catches what nobody caught; shows the first bug until its dialog is closed."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hooks, which write to a stderr that nobody sees."""
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """`sys.excepthook`: note it on stderr, then show it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        if sys.__stderr__ is not None:  # a windowed executable has none
            sys.__stderr__.write(text)
        self._caught.emit(f"{versions()}\n\n{text}")

    def _report_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, details: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(details)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

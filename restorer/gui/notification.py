"""Tells the desktop that a batch has ended, for those who look at something else meanwhile.

Linux desktops are asked by their portal, which wants nothing but text; where there is none, and on other
systems, Qt's tray icon shows the message and goes again. Where there is neither, nothing happens.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from restorer.gui.awake import has_session_bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Notification",
)
_SHOWN_MS = 15_000


class Notifier(QObject):
    """Shows one message at a time.

    Args:
        clicked: called when the user clicks a message, as far as the system tells.
    """

    def __init__(self, clicked: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._clicked = clicked
        self._tray: QSystemTrayIcon | None = None

    def notify(self, title: str, text: str) -> None:
        """Show this outside of the window."""
        if sys.platform.startswith("linux") and has_session_bus():
            self._ask_portal(title, text)
        else:
            self._show_in_tray(title, text)

    def _ask_portal(self, title: str, text: str) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*_PORTAL, "AddNotification")
        message.setArguments(["batch-ended", {"title": title, "body": text}])
        call = QDBusConnection.sessionBus().asyncCall(message)
        watcher = QDBusPendingCallWatcher(call, self)

        def answered(call: "QDBusPendingCallWatcher") -> None:
            if call.reply().type() == QDBusMessage.MessageType.ErrorMessage:
                self._show_in_tray(title, text)
            call.deleteLater()

        watcher.finished.connect(answered)

    def _show_in_tray(self, title: str, text: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        self._hide()
        self._tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        self._tray.messageClicked.connect(self._clicked)
        self._tray.show()
        self._tray.showMessage(title, text, QGuiApplication.windowIcon(), _SHOWN_MS)
        QTimer.singleShot(_SHOWN_MS, self._hide)

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

"""Keeps the computer from falling asleep in mid-batch; the screen may go dark where that can be told apart.

Everything here may be missing: no bus, no service, no permission. Then the computer sleeps as it always does.
"""

import ctypes
import os
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # EXECUTION_STATE of winbase.h
_SESSION, _SYSTEM = "awake-session", "awake-system"  # our own connections: services let go when they close

_POWER = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
_SCREEN = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Awake(Protocol):
    """Both may be called any number of times."""

    def keep(self) -> None:
        """From now on the computer is not to fall asleep by itself."""

    def let_go(self) -> None:
        """It may again."""


def awake(parent: QObject) -> Awake:
    """The way of this system."""
    if sys.platform == "win32":
        return _Windows()
    if sys.platform == "darwin":
        return _Mac()
    return _Buses(parent)


def has_session_bus() -> bool:
    """Whether there is one to talk to; to ask for one where there is none would start it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(
        runtime and os.path.exists(os.path.join(runtime, "bus"))  # noqa: PTH110, PTH118 - no path of a photo
    )


class _Windows:
    def keep(self) -> None:
        self._set(_CONTINUOUS | _SYSTEM_REQUIRED)

    def let_go(self) -> None:
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(state))


class _Mac:
    def __init__(self) -> None:
        self._helper: subprocess.Popen[bytes] | None = None

    def keep(self) -> None:
        if self._helper is None:
            with suppress(OSError):  # ends by itself with this process
                self._helper = subprocess.Popen(["caffeinate", "-i", "-w", str(os.getpid())])

    def let_go(self) -> None:
        if self._helper is not None:
            self._helper.terminate()
            self._helper.wait()
            self._helper = None


class _Buses(QObject):
    """Asks the desktop and the login manager; no answer is waited for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._keeping = False
        self._answers: list[object] = []  # the login manager's is a file that holds until it is closed

    def keep(self) -> None:
        if self._keeping:
            return
        from PySide6.QtDBus import QDBusConnection

        self._keeping = True
        if has_session_bus():
            session = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _SESSION)
            self._ask(session, [_POWER, _SCREEN], self._reason())
        system = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _SYSTEM)
        self._ask(system, [_LOGIN], ["idle", *self._reason(), "block"])

    def let_go(self) -> None:
        if self._keeping:
            from PySide6.QtDBus import QDBusConnection

            self._keeping = False
            self._answers.clear()
            for name in (_SESSION, _SYSTEM):
                QDBusConnection.disconnectFromBus(name)

    def _ask(
        self, bus: "QDBusConnection", services: list[tuple[str, str, str]], arguments: list[str]
    ) -> None:
        """Ask the first of some services; the next when it is not there or does not want to."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        if not (services and bus.isConnected() and self._keeping):
            return
        message = QDBusMessage.createMethodCall(*services[0], "Inhibit")
        message.setArguments(arguments)
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)

        def answered(call: "QDBusPendingCallWatcher") -> None:
            reply = call.reply()
            if reply.type() == QDBusMessage.MessageType.ErrorMessage:
                self._ask(bus, services[1:], arguments)
            elif self._keeping:
                self._answers.extend(reply.arguments())
            call.deleteLater()

        watcher.finished.connect(answered)

    def _reason(self) -> list[str]:
        return [
            QCoreApplication.applicationName() or "photo-restorer",
            self.tr("Photos are being restored"),
        ]

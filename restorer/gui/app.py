"""Opens the window and runs it until it closes."""

import ctypes
import gc
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from restorer import paths
from restorer.gui.crash import CrashReporter
from restorer.gui.language import speak
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow

SWITCH_SECONDS = 0.001
"""So soon the window gets the interpreter back from a thread: a call of Qt may give it away, and one click
makes dozens."""

_M_ARENA_MAX, _M_MMAP_THRESHOLD = -8, -3  # malloc.h


def run(photos: Sequence[Path]) -> int:
    """Open the window with these photos and folders queued; returns the exit code when it is closed."""
    keep_memory_together()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("photo-restorer")
    app.setApplicationDisplayName("Photo Restorer")
    app.setDesktopFileName("photo-restorer")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    reporter = CrashReporter(app)
    reporter.install()
    store = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "photo-restorer", "photo-restorer"
    )
    preferences = Preferences(store)
    speak(app, preferences.word("language"))
    window = MainWindow(preferences)
    SignalWatcher(window)
    window.show()
    window.offer_unfinished()
    window.greet()
    window.add_paths(photos)
    gc.collect()
    gc.freeze()  # what the modules made stays for good: no collection need walk it and stall the loop
    sys.setswitchinterval(SWITCH_SECONDS)
    return app.exec()


def keep_memory_together() -> None:
    """Have glibc give large pictures back to the system at once, and not keep a heap for each thread.

    By itself it leaves holes in ten heaps: after ten rounds over fifty photos the window took 6 to 14 % more
    memory than after the first, and 3 % with this.
    Source: mallopt(3).
    """
    with suppress(OSError, AttributeError, TypeError):  # another C library, or none by that name
        allocator = ctypes.CDLL(None)
        allocator.mallopt(_M_ARENA_MAX, 2)
        allocator.mallopt(_M_MMAP_THRESHOLD, 256 * 1024)


class SignalWatcher(QObject):
    """Lets Ctrl-C in the terminal, and a session that ends, close the window properly.

    Python runs its signal handlers between two of its own instructions, and Qt's loop has none; the wake-up
    pipe makes the loop turn once. The loop closes the window: before it runs, nothing that closes ends it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.close))

    def _drain(self) -> None:
        self._ours.recv(64)

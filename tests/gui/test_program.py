"""The window as a program: what it loads, how fast it opens, how it ends, and that signals do it no harm."""

import contextlib
import gc
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

LIGHT_WINDOW = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
app = QApplication([])
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow
window = MainWindow(Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.show()
app.processEvents()
heavy = {"torch", "onnxruntime", "onnx", "cv2", "pyvips", "training"} & set(sys.modules)
window.close()
assert not heavy, heavy
"""

BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
"""

APP = """
import sys
from pathlib import Path
from restorer.gui.app import run
if __name__ == "__main__":
    sys.exit(run([Path(name) for name in sys.argv[1:]]))
"""

HASTY_APP = """
import os, signal, sys
from restorer.gui.app import run
from restorer.gui.window import MainWindow
if __name__ == "__main__":
    MainWindow.offer_unfinished = lambda window: os.kill(os.getpid(), signal.SIGTERM)
    sys.exit(run([]))
"""


class Bell(QObject):
    """The least that has a signal and a slot."""

    rung = Signal()

    def hear(self) -> None:
        pass


def test_signals_do_not_wear_out_pythons_constants(qapp):
    """PySide6 6.12.0 released None and True once too often per signal: the app died after some thousand."""
    bell = Bell()
    bell.rung.connect(bell.hear)
    gc.collect()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(300):
        bell.rung.emit()
    assert sys.getrefcount(None) > before[0] - 100
    assert sys.getrefcount(True) > before[1] - 100


def test_opening_the_window_loads_nothing_heavy(tmp_path):
    subprocess.run([sys.executable, "-c", LIGHT_WINDOW, str(tmp_path / "s.ini")], check=True, timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell a child's processor time")
def test_the_window_opens_about_as_fast_as_a_bare_one(tmp_path):
    """In processor time, which on a quiet machine is the time a user waits."""

    def seconds(*command):
        before = os.times()
        subprocess.run([sys.executable, "-c", *command], check=True, timeout=60)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    bare = min(seconds(BARE_WINDOW) for _ in range(2))
    ours = min(seconds(LIGHT_WINDOW, str(tmp_path / "s.ini")) for _ in range(2))
    assert ours < 1.5 * bare + 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_the_app_ends_on_a_signal_and_leaves_no_process(tmp_path, write_photos, models):
    script = tmp_path / "app.py"
    script.write_text(APP)
    photos = write_photos("a.jpg", "b.jpg")
    app = subprocess.Popen([sys.executable, str(script), *map(str, photos)], start_new_session=True)
    wait_until(lambda: _has_workers(app.pid))  # the viewer is there, so the window is up
    app.send_signal(signal.SIGTERM)
    assert app.wait(timeout=30) == 0
    wait_until(lambda: not _session_processes(app.pid))


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches processes differently there")
def test_ctrl_c_in_the_terminal_is_the_windows_alone(tmp_path, write_photos, models):
    """A terminal sends it to all processes of the app, also to those that were born this moment."""
    script = tmp_path / "app.py"
    script.write_text(APP)
    app = subprocess.Popen(
        [sys.executable, str(script), *map(str, write_photos("a.jpg"))],
        start_new_session=True, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    wait_until(lambda: _has_workers(app.pid))
    os.killpg(app.pid, signal.SIGINT)
    assert "Traceback" not in app.communicate(timeout=30)[1]
    assert app.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_a_signal_before_the_window_is_up_ends_the_app(tmp_path, models):
    script = tmp_path / "app.py"
    script.write_text(HASTY_APP)
    assert subprocess.run([sys.executable, str(script)], timeout=30).returncode == 0


def wait_until(ready, timeout=30):
    deadline = time.monotonic() + timeout
    while not ready():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _has_workers(session):
    """Qt's own helpers (a D-Bus launcher) are none."""
    commands = []
    for pid in _session_processes(session):
        with contextlib.suppress(OSError):
            commands.append(Path(f"/proc/{pid}/cmdline").read_bytes())
    return any(b"multiprocessing" in command for command in commands)


def _session_processes(session):
    found = []
    for pid in (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()):
        with contextlib.suppress(ProcessLookupError):
            if os.getsid(pid) == session:
                found.append(pid)
    return found

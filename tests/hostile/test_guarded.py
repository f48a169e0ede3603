"""Whole batches, by command line and by window: no network, no pickle, and no source is written to."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile.no_sockets import UNSUPPORTED
from hostile.samples import made_samples
from hostile.watched import Watched
from tiny_models import write_tiny_models

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from restorer.batch.jobs import Settings
from restorer.gui.preferences import Preferences
from restorer.gui.window import MainWindow

def main():
    app = QApplication([])
    preferences = Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat))
    preferences.keep_settings(Settings(folder=Path(sys.argv[3])))
    window = MainWindow(preferences)
    window.show()
    window.add_paths([Path(sys.argv[2])])
    window.model.rowsInserted.connect(window.start)
    window.batch.finished.connect(lambda _: QTimer.singleShot(0, app.quit))
    app.exec()
    window.close()

if __name__ == "__main__":
    main()
"""


@pytest.fixture
def photos(tmp_path):
    """One photo of each kind, and a broken one."""
    folder = tmp_path / "in"
    folder.mkdir()
    for sample in made_samples():
        (folder / sample.name).write_bytes(sample.content)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


@pytest.fixture
def guarded(tmp_path, photos):
    """Runs Python under the guard; gives the process's end and what the guard noted."""
    report = tmp_path / "report"
    places = {
        "PYTHONPATH": os.pathsep.join([str(HERE / "guard"), str(ROOT)]),
        "RESTORER_GUARD": str(report),
        "RESTORER_GUARD_SOURCES": str(photos),
        "RESTORER_MODELS": str(write_tiny_models(tmp_path / "models")),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(*words, native=True):
        filters = [sys.executable, str(HERE / "no_sockets.py")] if native else []
        ended = subprocess.run(
            [*filters, sys.executable, *(str(word) for word in words)],
            env=os.environ | places, cwd=ROOT, capture_output=True, text=True, timeout=200, check=False,
        )  # fmt: skip
        return ended, report.read_text() if report.exists() else ""

    return run


def words_of(app, photos, tmp_path):
    if app == "command line":
        return "-m", "restorer", "batch", photos, "-o", tmp_path / "out", "--colorize", "on"
    (tmp_path / "window.py").write_text(WINDOW)
    return tmp_path / "window.py", tmp_path / "settings.ini", photos, tmp_path / "out"


@pytest.mark.parametrize("app", ["command line", "window"])
def test_a_batch_opens_no_socket_unpickles_nothing_and_writes_to_no_source(app, guarded, photos, tmp_path):
    wanted = len(list(photos.iterdir())) - 1
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in photos.iterdir()}
    watched = Watched(photos) if sys.platform == "linux" else None
    ended, noted = guarded(*words_of(app, photos, tmp_path))
    native = ended.returncode != UNSUPPORTED
    if not native:
        ended, noted = guarded(*words_of(app, photos, tmp_path), native=False)
    assert ended.returncode == (1 if app == "command line" else 0), ended.stderr  # one photo is broken
    assert noted == ""
    assert len(list((tmp_path / "out").iterdir())) == wanted
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in photos.iterdir()} == before
    if watched is not None:
        assert watched.changes() == []
        watched.close()
    if not native:
        pytest.skip(
            "the kernel has no filter for system calls here: only Python's own sockets were looked at"
        )


@pytest.mark.parametrize(
    ("program", "noted"),
    [
        ("import socket; socket.socket()", "a socket of family 2"),
        ("import pickle, pathlib; pickle.loads(pickle.dumps(pathlib.Path()))", "pickle found"),
        ("import os; open(os.environ['RESTORER_GUARD_SOURCES'] + '/rgb.png', 'r+b')", "opened for writing"),
        ("import os; os.utime(os.environ['RESTORER_GUARD_SOURCES'] + '/rgb.png')", "os.utime"),
    ],
)
def test_the_guard_notes_what_is_forbidden(program, noted, guarded):
    assert noted in guarded("-c", program, native=False)[1]


def test_the_guard_ends_native_code_that_asks_for_a_socket(guarded):
    program = "import ctypes; ctypes.CDLL(None).socket({}, 1, 0)"
    ended, _ = guarded("-c", program.format(2))
    if ended.returncode == UNSUPPORTED:
        pytest.skip("the kernel has no filter for system calls here")
    assert ended.returncode < 0
    assert guarded("-c", program.format(1))[0].returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="watches by inotify")
def test_the_watch_sees_a_file_that_is_only_opened_for_writing(tmp_path):
    (tmp_path / "a").write_bytes(b"x")
    watched = Watched(tmp_path)
    (tmp_path / "a").read_bytes()
    assert watched.changes() == []
    (tmp_path / "a").open("r+b").close()
    assert watched.changes() == ["a"]
    watched.close()

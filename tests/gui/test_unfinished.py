"""A batch that was interrupted, by a crash or by closing the window, is offered at the next start."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from restorer.batch.journal import Journal
from restorer.gui.queue_model import State
from restorer.gui.window import MainWindow

CRASHING_APP = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from restorer.gui.preferences import Preferences
from restorer.gui.queue_model import State
from restorer.gui.window import MainWindow

def main():
    app = QApplication([])
    window = MainWindow(Preferences(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
    window.show()
    window.add_paths([Path(sys.argv[2])])
    def die_after_the_first():
        if window.model.count(State.DONE):
            os.kill(os.getpid(), signal.SIGKILL)
    window.model.rowsInserted.connect(window.start)
    window.batch.progressed.connect(die_after_the_first)
    app.exec()

if __name__ == "__main__":
    main()
"""


@pytest.fixture
def reopened(qtbot, preferences):
    """Opens the window anew, as the app does; closes it at the end."""
    opened = []

    def open_window():
        result = MainWindow(preferences)
        qtbot.addWidget(result)
        result.show()
        result.offer_unfinished()
        opened.append(result)
        return result

    yield open_window
    for window in opened:
        window.close()


def results(tmp_path):
    return sorted(path.name for path in (tmp_path / "restored").iterdir())


def interrupt(qtbot, window, drop, photos):
    """Close the window in the middle of a batch."""
    drop(window, photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == len(photos), timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1, timeout=60_000)
    window.close()


def test_a_window_closed_in_mid_batch_goes_on_at_the_next_start(
    qtbot, window, reopened, drop, write_photos, tmp_path
):
    photos = write_photos(*(f"{i:02}.png" for i in range(12)), side=700)
    interrupt(qtbot, window, drop, photos)
    done = len(results(tmp_path))
    assert 1 <= done < 12
    again = reopened()
    assert again.banner.isVisible()
    assert f"{12 - done} photo" in again.banner.text.text()
    again.banner.action.click()
    qtbot.waitUntil(lambda: again.batch.running)
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert results(tmp_path) == [f"{i:02}-restored.png" for i in range(12)]
    assert again.model.count(State.DONE) == 12 - done
    assert again.model.count(State.SKIPPED) == done
    again.close()
    assert not reopened().banner.isVisible()


def test_an_offer_that_is_declined_does_not_come_back(qtbot, window, reopened, drop, write_photos):
    interrupt(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(8)), side=700))
    first = reopened()
    first.banner.cross.click()
    first.close()
    assert not reopened().banner.isVisible()


def test_an_offer_that_is_left_open_comes_back(qtbot, window, reopened, drop, write_photos):
    interrupt(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(8)), side=700))
    reopened().close()
    assert reopened().banner.isVisible()


def test_a_stopped_batch_that_was_started_again_leaves_one_journal(
    qtbot, window, reopened, drop, write_photos, tmp_path
):
    photos = write_photos(*(f"{i:02}.png" for i in range(12)), side=700)
    drop(window, photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == 12, timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1, timeout=60_000)
    window.stop()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    assert len(results(tmp_path)) == 12
    window.close()
    assert Journal.latest_unfinished("window") is None


def test_a_failed_photo_was_shown_and_is_not_offered_again(qtbot, window, reopened, drop, write_photos):
    (photo,) = write_photos("a.jpg")
    photo.write_bytes(b"no photo")
    drop(window, [photo])
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    window.close()
    assert not reopened().banner.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_window_that_was_killed_goes_on_at_the_next_start(
    qtbot, models, preferences, reopened, write_photos, tmp_path
):
    write_photos(*(f"{i:02}.png" for i in range(8)), side=700)
    script = tmp_path / "app.py"
    script.write_text(CRASHING_APP)
    app = subprocess.run(
        [sys.executable, script, str(tmp_path / "settings.ini"), str(tmp_path / "photos")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        timeout=120, check=False,
    )  # fmt: skip
    assert app.returncode == -signal.SIGKILL
    again = reopened()
    again.banner.action.click()
    qtbot.waitUntil(lambda: again.model.count(State.WAITING) + again.model.count(State.SKIPPED) > 0)
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert results(tmp_path) == [f"{i:02}-restored.png" for i in range(8)]

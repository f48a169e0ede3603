"""A batch that was interrupted, by a crash or by closing the window, is offered at the next start."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from restorer.batch import journals
from restorer.batch.jobs import Settings
from restorer.batch.queue_store import QueueStore
from restorer.gui import speaking
from restorer.gui.failures import FailuresDialog
from restorer.gui.queue_entry import State
from restorer.restore.recipe import Denoise, Hint, Recipe

CRASHING_APP = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from restorer.gui.preferences import Preferences
from restorer.gui.queue_entry import State
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
    assert again.model.count(State.DONE) == 12
    assert "skipped" not in again.counts.text()
    assert "skipped" not in again.banner.text.text()
    assert "restored before." in again.banner.text.text()
    again.close()
    assert not reopened().banner.isVisible()


def test_photos_that_wait_beside_a_batch_gone_on_with_count_from_its_start(
    qtbot, window, reopened, drop, write_photos
):
    interrupt(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(12)), side=700))
    again = reopened()
    drop(again, write_photos("x.png", "y.png"))
    qtbot.waitUntil(lambda: not again.batch.gathering and again.model.rowCount() >= 2, timeout=30_000)
    again.banner.action.click()
    totals = set()
    again.batch.progressed.connect(lambda: totals.add(again.batch.clock.total))
    qtbot.waitUntil(lambda: again.batch.running)
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert totals == {14}


def test_the_offer_tells_what_failed_from_what_waits(qtbot, window, reopened, drop, write_photos, tmp_path):
    photos = write_photos("00.png", *(f"{i:02}.png" for i in range(1, 8)), side=700)
    photos[0].write_bytes(photos[0].read_bytes()[:3000])
    interrupt(qtbot, window, drop, photos)
    assert window.model.count(State.FAILED) == 1
    waiting = 8 - 1 - len(results(tmp_path))
    again = reopened()
    assert f"; {waiting} photo" in again.banner.text.text()
    assert "1 photo that failed will be tried again" in again.banner.text.text()


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


def test_an_offer_is_made_again_in_another_language(qtbot, window, reopened, drop, write_photos):
    interrupt(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(8)), side=700))
    first = reopened()
    speaking.speak(first, "de")
    qtbot.waitUntil(first.banner.isVisible, timeout=20_000)
    assert first.banner.text.text().startswith("Der letzte Stapel wurde unterbrochen")
    first.banner.action.click()
    qtbot.waitUntil(lambda: first.batch.running, timeout=20_000)


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
    assert journals.latest_unfinished("window") is None


def test_a_failed_photo_comes_back_with_its_sentence_and_is_tried_again(qtbot, reopened, drop, write_photos):
    window = reopened()
    (photo,) = write_photos("a.jpg")
    whole = photo.read_bytes()
    photo.write_bytes(b"no photo")
    drop(window, [photo])
    wait_for_queue(qtbot, window, 1)
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    sentence = window.model.entry(0).sentence
    window.close()
    again = reopened()
    wait_for_queue(qtbot, again, 1)
    assert (again.model.entry(0).state, again.model.entry(0).sentence) == (State.FAILED, sentence)
    assert not again.banner.isVisible()  # there is nothing to decide
    photo.write_bytes(whole)
    again.show_failures()
    again.findChild(FailuresDialog).again.click()
    qtbot.waitUntil(lambda: again.model.count(State.DONE) == 1, timeout=60_000)
    again.close()
    third = reopened()
    qtbot.wait(500)
    assert third.model.rowCount() == 0


def test_a_batch_goes_on_with_what_is_asked_of_a_failed_photo_now(qtbot, reopened, drop, write_photos):
    photos = write_photos("00.png", *(f"{i:02}.png" for i in range(1, 8)), side=700)
    whole = photos[0].read_bytes()
    photos[0].write_bytes(whole[:3000])
    interrupt(qtbot, reopened(), drop, photos)
    again = reopened()
    qtbot.waitUntil(lambda: again.model.row_of(photos[0]) is not None, timeout=30_000)
    row = again.model.row_of(photos[0])
    assert again.model.entry(row).state is State.FAILED
    photos[0].write_bytes(whole)
    again.model.set_recipe([row], Recipe(denoise=Denoise(level=66)))
    again.banner.action.click()
    qtbot.waitUntil(lambda: again.model.entry(row).state is State.DONE, timeout=60_000)
    assert not again.model.entry(row).outdated
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert journals.latest_unfinished("window") is None


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
    qtbot.waitUntil(
        lambda: again.model.count(State.WAITING) + again.model.count(State.DONE) > 0, timeout=30_000
    )
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert results(tmp_path) == [f"{i:02}-restored.png" for i in range(8)]


def wait_for_queue(qtbot, window, count):
    qtbot.waitUntil(lambda: window.model.rowCount() == count, timeout=30_000)


def test_photos_that_only_waited_come_back_with_their_recipes(qtbot, reopened, drop, write_photos, tmp_path):
    write_photos("a.png", "below/b.png", "c.png")
    first = reopened()
    drop(first, [tmp_path / "photos"])
    wait_for_queue(qtbot, first, 3)
    hint = Hint(x=0.5, y=0.5, a=20.0, b=5.0)
    first.model.set_recipe([1], Recipe(denoise=Denoise(level=66)))
    first.model.set_hints(first.model.entry(2).source, (hint,))
    first.close()
    again = reopened()
    wait_for_queue(qtbot, again, 3)
    entries = [again.model.entry(row) for row in range(3)]
    assert [entry.source.name for entry in entries] == ["a.png", "b.png", "c.png"]
    assert [entry.recipe.denoise.level for entry in entries] == [None, 66, None]
    assert [entry.hints for entry in entries] == [(), (), (hint,)]
    assert not again.banner.isVisible()  # there is nothing to decide
    again.start()
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    written = [path.relative_to(tmp_path / "restored") for path in (tmp_path / "restored").rglob("*.png")]
    assert Path("below/b-restored.png") in written  # the tree is rebuilt as if nothing had happened


def test_what_was_changed_after_a_batch_waits_at_the_next_start(
    qtbot, reopened, drop, write_photos, tmp_path
):
    first = reopened()
    drop(first, write_photos("a.png", "b.png"))
    wait_for_queue(qtbot, first, 2)
    first.start()
    qtbot.waitUntil(lambda: len(first.model.in_state(State.DONE)) == 2, timeout=60_000)
    qtbot.waitUntil(lambda: not first.batch.running, timeout=60_000)
    first.queue.view.select_rows([1])
    first.model.set_recipe([1], Recipe(denoise=Denoise(level=66)))
    first.close()
    again = reopened()
    wait_for_queue(qtbot, again, 1)
    entry = again.model.entry(0)
    assert (entry.source.name, entry.state, entry.recipe.denoise.level) == ("b.png", State.WAITING, 66)


@pytest.mark.parametrize("changed", ["before it was closed", "after"])
def test_what_was_changed_in_an_interrupted_batch_is_restored_anew(
    qtbot, reopened, drop, write_photos, tmp_path, changed
):
    first, otherwise = reopened(), Recipe(denoise=Denoise(level=66))
    photos = write_photos(*(f"{i:02}.png" for i in range(8)), side=700)
    drop(first, photos)
    wait_for_queue(qtbot, first, 8)
    first.start()
    qtbot.waitUntil(lambda: first.model.count(State.DONE) >= 1, timeout=60_000)
    first.stop()
    qtbot.waitUntil(lambda: not first.batch.running, timeout=60_000)
    done = first.model.count(State.DONE)
    if changed != "after":
        first.model.set_recipe([0], otherwise)
    first.close()
    again = reopened()
    if changed == "after":
        wait_for_queue(qtbot, again, 8 - done)
        again.model.add(photos[:1], otherwise)
    wait_for_queue(qtbot, again, 9 - done)
    entry = again.model.entry(again.model.row_of(photos[0]))
    assert (entry.state, entry.recipe) == (State.WAITING, otherwise)
    again.banner.action.click()
    qtbot.waitUntil(lambda: again.batch.running)
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert (entry.state, entry.made_with.recipe) == (State.DONE, otherwise)
    assert again.model.count(State.DONE) == 8
    assert f"{9 - done} photos restored" in again.banner.text.text()
    assert len(results(tmp_path)) == 9
    assert journals.latest_unfinished("window") is None


def test_an_emptied_queue_stays_empty(qtbot, reopened, drop, write_photos):
    first = reopened()
    drop(first, write_photos("a.png", "b.png"))
    wait_for_queue(qtbot, first, 2)
    first.empty_queue()
    first.close()
    again = reopened()
    qtbot.wait(500)
    assert again.model.rowCount() == 0


def test_what_is_done_waits_no_more(qtbot, reopened, drop, write_photos, tmp_path):
    first = reopened()
    photos = write_photos(*(f"{i:02}.png" for i in range(8)), side=700)
    interrupt(qtbot, first, drop, photos)
    done = len(results(tmp_path))
    again = reopened()
    wait_for_queue(qtbot, again, 8 - done)
    assert f"{8 - done} photos are left" in again.banner.text.text()
    again.start()  # means to go on, for the results go to the same place
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert results(tmp_path) == [f"{i:02}-restored.png" for i in range(8)]


def test_a_second_window_leaves_the_first_ones_queue_alone(qtbot, reopened, drop, write_photos):
    first = reopened()
    drop(first, write_photos("a.png"))
    wait_for_queue(qtbot, first, 1)
    qtbot.wait(1500)  # until it is written
    second = reopened()
    qtbot.wait(500)
    assert second.model.rowCount() == 0
    drop(second, write_photos("b.png"))
    wait_for_queue(qtbot, second, 1)
    first.close()
    second.close()
    third = reopened()
    wait_for_queue(qtbot, third, 2)


def test_start_into_another_folder_begins_anew_with_what_is_left(
    qtbot, reopened, drop, write_photos, tmp_path, preferences
):
    first = reopened()
    photos = write_photos(*(f"{i:02}.png" for i in range(8)), side=700)
    interrupt(qtbot, first, drop, photos)
    done = len(results(tmp_path))
    preferences.keep_settings(Settings(folder=tmp_path / "elsewhere"))
    again = reopened()
    wait_for_queue(qtbot, again, 8 - done)
    again.start()
    qtbot.waitUntil(lambda: not again.batch.running, timeout=60_000)
    assert len(results(tmp_path)) == done
    assert len(list((tmp_path / "elsewhere").iterdir())) == 8 - done
    assert journals.latest_unfinished("window") is None


def test_a_window_closed_before_the_queue_is_back_loses_neither(
    qtbot, reopened, drop, write_photos, monkeypatch
):
    first = reopened()
    drop(first, write_photos("a.png"))
    wait_for_queue(qtbot, first, 1)
    first.close()
    taken = threading.Event()
    take_over = QueueStore.take_over

    def slowly():
        taken.wait(30)
        return take_over()

    monkeypatch.setattr(QueueStore, "take_over", slowly)
    second = reopened()
    second.model.add(write_photos("b.png"))
    threading.Timer(0.5, taken.set).start()
    second.close()
    third = reopened()
    wait_for_queue(qtbot, third, 2)


def test_an_offer_comes_back_when_photos_were_put_back(qtbot, window, reopened, drop, write_photos):
    interrupt(qtbot, window, drop, write_photos(*(f"{i:02}.png" for i in range(8)), side=700))
    again = reopened()
    others = write_photos("x.png", "y.png")
    again.model.add(others)
    again.model.remove([again.model.row_of(photo) for photo in others])
    assert again.banner.action.text() == "Put back"
    again.banner.action.click()
    assert again.banner.action.text() == "Go on"
    again.banner.action.click()
    qtbot.waitUntil(lambda: again.batch.running, timeout=20_000)
    assert again.banner.isHidden()

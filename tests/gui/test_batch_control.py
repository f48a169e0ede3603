"""Pausing and ending a batch in the window, and what the window says of it."""

import shutil
from types import SimpleNamespace

from PySide6.QtCore import Qt

from restorer.gui.failures import FailuresDialog
from restorer.gui.progress_strip import ProgressStrip
from restorer.gui.queue_entry import State
from tests.gui.test_window import queue_up, wait_for_end


def start_long(qtbot, window, drop, write_photos, count=3):
    queue_up(qtbot, window, drop, write_photos(*(f"{i}.png" for i in range(count)), side=1500), count)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=30_000)


def test_a_batch_is_paused_and_gone_on_with_by_the_same_key(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos)
    buttons = window.recipe.buttons
    qtbot.mouseClick(buttons.pause, Qt.MouseButton.LeftButton)
    assert window.batch.paused
    assert buttons.resume.isVisible() and not buttons.pause.isVisible()
    assert window.strip.left.text() == "Paused"
    assert window.device.text() == "Paused"
    assert window.actions_.pause.text() == "&Go on"
    qtbot.wait(1000)  # for the tile in work
    before = window.batch.clock.fraction, window.batch.clock.seconds
    qtbot.wait(700)
    assert (window.batch.clock.fraction, window.batch.clock.seconds) == before
    assert window.actions_.pause.shortcut().toString() == "Ctrl+P"
    window.actions_.pause.trigger()
    assert not window.batch.paused
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 3
    assert window.recipe.start.isVisible()


def test_the_device_is_named_before_the_first_photo_is_done(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos)
    assert window.device.text().startswith("Restoring on the ")
    assert window.model.count(State.DONE) == 0


def test_a_large_photo_counts_by_its_pixels(qtbot, window, drop, write_photos):
    photos = write_photos("large.png", side=1900) + write_photos("small.png", side=100)
    queue_up(qtbot, window, drop, photos, 2)
    shares = {}  # by the photos that are done: the second may follow at once
    window.batch.progressed.connect(
        lambda: shares.setdefault(window.model.count(State.DONE), window.batch.clock.fraction)
    )
    window.start()
    wait_for_end(qtbot, window)
    assert 0.9 < shares[1] <= 1  # 1: the second is ready by then, only not written


def test_what_joins_in_mid_batch_counts_at_once(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos, count=2)
    window.batch.pause()
    queue_up(qtbot, window, drop, write_photos("x.png", "y.png"), 4)
    assert window.batch.clock.total == 4
    window.model.remove([3])
    assert window.batch.clock.total == 3


def test_a_batch_ends_after_the_photo_under_way(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos)
    window.actions_.finish.trigger()
    assert window.recipe.stop.text() == "Stopping…"
    assert window.strip.count.text() == "0 of 1 photo"
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 1
    assert window.model.count(State.WAITING) == 2
    assert window.banner.text.text().startswith("Stopped.")


def test_a_paused_batch_ends_at_once_when_it_is_stopped(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos, count=2)
    window.batch.pause()
    window.actions_.stop.trigger()
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 0
    assert not window.batch.paused


def test_a_paused_window_closes_and_leaves_no_process(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos, count=2)
    window.batch.pause()
    window.close()  # the fixture looks for processes


def test_pause_and_finish_do_nothing_without_a_batch(window):
    for act in (window.batch.pause, window.batch.resume, window.batch.finish, window.batch.stop):
        act()
    assert window.batch.pace == "go"
    assert not window.actions_.pause.isEnabled()


def test_failures_are_listed_and_tried_again_from_there(qtbot, window, drop, write_photos):
    bad, other, good = write_photos("bad.jpg", "other.jpg", "good.jpg")
    content = bad.read_bytes()
    bad.write_bytes(b"no photo")
    other.write_bytes(b"no photo")
    queue_up(qtbot, window, drop, [bad, other, good], 3)
    window.start()
    wait_for_end(qtbot, window)
    bad.write_bytes(content)
    assert window.banner.more.isVisible()
    window.banner.more.click()
    dialog = window.findChild(FailuresDialog)
    assert dialog.title.text() == "2 photos failed"
    assert [dialog.table.item(row, 0).text() for row in range(2)] == ["bad.jpg", "other.jpg"]
    assert "bad.jpg" in dialog.table.item(0, 1).text()
    dialog.table.selectRow(0)
    dialog.again.click()
    wait_for_end(qtbot, window)
    states = [window.model.entry(row).state for row in range(3)]
    assert states == [State.DONE, State.FAILED, State.DONE]


def test_too_little_room_is_a_sentence_and_can_be_overruled(qtbot, window, drop, write_photos, monkeypatch):
    photos = write_photos("a.png", "b.png")
    largest = max(photo.stat().st_size for photo in photos)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=largest))
    queue_up(qtbot, window, drop, photos, 2)
    window.start()
    wait_for_end(qtbot, window)
    assert "make room" in window.banner.text.text()
    assert window.model.count(State.WAITING) == 2
    assert window.banner.action.text() == "Start anyway"
    window.banner.action.click()
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 2


def test_the_desktop_is_told_when_nobody_looks(qtbot, window, drop, write_photos, monkeypatch):
    told = []
    monkeypatch.setattr(window.ending.notifier, "notify", lambda *said: told.append(said))
    for looking in (True, False):
        monkeypatch.setattr(window, "isActiveWindow", lambda looking=looking: looking)
        queue_up(qtbot, window, drop, write_photos(f"{looking}.jpg"), window.model.rowCount() + 1)
        window.start()
        wait_for_end(qtbot, window)
    (said,) = told
    assert said[0] == "Photos restored"
    assert "1 photo restored" in said[1]


def test_the_desktop_is_told_of_a_batch_that_breaks_off(
    qtbot, window, drop, write_photos, monkeypatch, tmp_path
):
    told = []
    monkeypatch.setattr(window.ending.notifier, "notify", lambda *said: told.append(said))
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    (tmp_path / "restored").write_bytes(b"a file where the folder should be")
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    assert not window.actions_._failed[0].isEnabled()
    window.start()
    wait_for_end(qtbot, window)
    (said,) = told
    assert "a file where the folder" in said[1]


def test_the_computer_is_kept_awake_while_photos_are_restored(qtbot, window, drop, write_photos, monkeypatch):
    calls = []

    class Watched:
        def keep(self):
            calls.append("keep")

        def let_go(self):
            calls.append("let go")

    monkeypatch.setattr(window.ending, "_awake", Watched())
    start_long(qtbot, window, drop, write_photos, count=1)
    assert calls == ["keep"]
    window.batch.pause()
    assert calls[-1] == "let go"
    window.batch.resume()
    assert calls[-1] == "keep"
    wait_for_end(qtbot, window)
    assert calls[-1] == "let go"


def test_a_photo_that_has_vanished_counts_as_failed(qtbot, window, drop, write_photos):
    photos = write_photos("a.png", "b.png")
    queue_up(qtbot, window, drop, photos, 2)
    photos[1].unlink()
    window.start()
    wait_for_end(qtbot, window)
    assert window.banner.text.text().startswith("1 photo restored, 1 failed")


def test_a_photo_restored_twice_counts_once(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos)
    shown = []
    window.batch.progressed.connect(lambda: shown.append(window.strip.count.text()))
    qtbot.waitUntil(lambda: window.model.count(State.DONE) == 1, timeout=60_000)
    window.queue.view.setCurrentIndex(window.model.index(0))
    before = window.batch.clock.finished
    window.queue.actions_.retry.trigger()
    assert (window.batch.clock.finished, window.batch.clock.total) == (before - 1, 3)
    wait_for_end(qtbot, window)
    assert {text.split(" of ")[1] for text in shown} == {"3 photos"}
    assert window.banner.text.text().startswith("3 photos restored in ")


def test_the_strip_says_that_the_batch_is_stopping(qtbot, window, drop, write_photos):
    start_long(qtbot, window, drop, write_photos)
    window.stop()
    assert window.strip.left.text() == "Stopping…"
    wait_for_end(qtbot, window)


def test_the_time_left_does_not_go_back_and_forth(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.show()
    said = []
    for seconds in (92, 88, 91, 89, 95, 140, 88):
        at_work = SimpleNamespace(
            total=9, finished=3, fraction=0.3, per_minute=lambda: None, seconds_left=lambda s=seconds: s
        )
        strip.show_progress(at_work, "go")
        said.append(strip.left.text())
    assert said == ["about 2 minutes left", *4 * ["about 1 minute left"], "about 2 minutes left", said[1]]


def test_the_strip_keeps_its_width_within_a_batch(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.show()
    at_work = SimpleNamespace(
        total=9, finished=3, fraction=0.3, per_minute=lambda: 9.8, seconds_left=lambda: 420
    )
    strip.show_progress(at_work, "go")
    wide = strip.left.minimumWidth()
    strip.show_progress(at_work, "pause")
    assert strip.left.minimumWidth() == wide > 3 * strip.fontMetrics().horizontalAdvance("Paused")
    strip.hide()
    assert strip.left.minimumWidth() == 0

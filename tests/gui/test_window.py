"""The real window, driven as a user drives it, to written files."""

import multiprocessing
import os
import signal
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from restorer.gui.compare_canvas import Mode
from restorer.gui.queue_entry import State
from restorer.gui.sentences import tell
from restorer.gui.window import MainWindow


def wait_for_end(qtbot, window, timeout=60_000):
    qtbot.waitUntil(lambda: not window.batch.running, timeout=timeout)


def queue_up(qtbot, window, drop, paths, count):
    assert drop(window, paths)
    qtbot.waitUntil(lambda: window.model.rowCount() == count, timeout=30_000)


def test_a_dropped_photo_is_restored_to_a_file(qtbot, window, drop, write_photos, tmp_path):
    (photo,) = write_photos("portrait.jpg")
    before = photo.read_bytes()
    queue_up(qtbot, window, drop, [photo], 1)
    qtbot.mouseClick(window.recipe.start, Qt.MouseButton.LeftButton)
    wait_for_end(qtbot, window)
    result = tmp_path / "restored" / "portrait-restored.jpg"
    assert window.model.entry(0).target == result
    assert cv2.imread(str(result)).std() < cv2.imread(str(photo)).std()
    assert photo.read_bytes() == before


def test_a_dropped_folder_is_walked_and_its_tree_rebuilt(qtbot, window, drop, write_photos, tmp_path):
    write_photos("a.png", "1950/b.jpg", "1950/summer/c.webp")
    (tmp_path / "photos" / "Thumbs.db").write_bytes(b"no photo")
    queue_up(qtbot, window, drop, [tmp_path / "photos"], 3)
    window.start()
    wait_for_end(qtbot, window)
    written = sorted(
        p.relative_to(tmp_path / "restored").as_posix() for p in (tmp_path / "restored").rglob("*.*")
    )
    assert written == ["1950/b-restored.jpg", "1950/summer/c-restored.webp", "a-restored.png"]
    assert "3 photos restored" in window.banner.text.text()


def test_a_drop_on_any_part_of_the_window_reaches_it(window):
    """Qt hands a drop to the innermost widget that takes drops: none but the window may."""
    assert [w for w in window.findChildren(QWidget) if w.acceptDrops()] == []


def test_a_drop_of_text_is_refused(window, drop):
    assert not drop(window, [])


def test_photos_that_hover_are_invited(qtbot, window, drop, write_photos):
    assert drop(window, write_photos("a.jpg"), hover_only=True)
    assert window.empty.target.property("hot")
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    assert not window.empty.target.property("hot")


def test_one_bad_photo_fails_with_a_sentence_and_the_rest_goes_on(qtbot, window, drop, write_photos):
    broken, whole = write_photos("broken.jpg", "whole.jpg")
    broken.write_bytes(b"no JPEG at all")
    queue_up(qtbot, window, drop, [broken, whole], 2)
    window.start()
    wait_for_end(qtbot, window)
    first, second = window.model.entry(0), window.model.entry(1)
    assert (first.state, second.state) == (State.FAILED, State.DONE)
    assert "broken.jpg" in first.sentence
    assert "Traceback" not in first.sentence
    assert "1 failed" in window.banner.text.text()


def test_a_failed_photo_can_be_tried_again(qtbot, window, drop, write_photos):
    (photo,) = write_photos("a.jpg")
    good = photo.read_bytes()
    photo.write_bytes(b"")
    queue_up(qtbot, window, drop, [photo], 1)
    window.start()
    wait_for_end(qtbot, window)
    assert window.model.entry(0).state is State.FAILED
    photo.write_bytes(good)
    window.retry_failed()
    window.start()
    wait_for_end(qtbot, window)
    assert window.model.entry(0).state is State.DONE


def test_a_photo_that_has_gone_fails_by_name(qtbot, window, drop, write_photos):
    gone, here = write_photos("gone.jpg", "here.jpg")
    queue_up(qtbot, window, drop, [gone, here], 2)
    gone.unlink()
    window.start()
    wait_for_end(qtbot, window)
    assert window.model.entry(0).state is State.FAILED
    assert "gone.jpg" in window.model.entry(0).sentence
    assert window.model.entry(1).state is State.DONE


def test_photos_dropped_during_a_batch_join_it(qtbot, window, drop, write_photos):
    first, second = write_photos("first.jpg", "second.jpg")
    queue_up(qtbot, window, drop, [first], 1)
    window.start()
    queue_up(qtbot, window, drop, [second], 2)
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 2
    assert "2 photos restored" in window.banner.text.text()


def test_stop_keeps_what_is_finished_and_the_rest_waits(qtbot, window, drop, write_photos):
    photos = write_photos(*(f"{i:02}.png" for i in range(12)), side=600)
    queue_up(qtbot, window, drop, photos, 12)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1, timeout=60_000)
    qtbot.mouseClick(window.recipe.stop, Qt.MouseButton.LeftButton)
    wait_for_end(qtbot, window)
    done = window.model.count(State.DONE)
    assert 1 <= done < 12
    assert window.model.count(State.WAITING) == 12 - done
    assert window.banner.text.text().startswith("Stopped.")
    assert len(list((photos[0].parent.parent / "restored").iterdir())) == done


def test_a_missing_model_is_one_sentence_in_the_window(
    qtbot, window, drop, write_photos, monkeypatch, tmp_path
):
    monkeypatch.setenv("RESTORER_MODELS", str(tmp_path / "no models"))
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.start()
    wait_for_end(qtbot, window)
    assert window.banner.isVisible()
    assert "model named" in window.banner.text.text()
    assert "Traceback" not in window.banner.text.text()
    assert window.model.entry(0).state is State.WAITING


def test_a_folder_that_cannot_be_written_is_one_sentence_in_the_window(
    qtbot, window, drop, write_photos, tmp_path
):
    (tmp_path / "restored").write_bytes(b"a file where the folder should be")
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.start()
    wait_for_end(qtbot, window)
    assert window.banner.isVisible()
    assert str(tmp_path / "restored") in window.banner.text.text()


def test_a_drop_without_photos_says_so(qtbot, window, drop, tmp_path):
    (tmp_path / "notes.txt").write_text("no photo")
    assert drop(window, [tmp_path / "notes.txt"])
    qtbot.waitUntil(window.banner.isVisible, timeout=5000)
    assert "notes.txt" in window.banner.text.text()


def test_grey_photos_get_colour_when_asked(qtbot, window, drop, write_photos, tmp_path):
    (photo,) = write_photos("grey.png")
    cv2.imwrite(str(photo), cv2.imread(str(photo), cv2.IMREAD_GRAYSCALE))
    queue_up(qtbot, window, drop, [photo], 1)
    window.recipe.colorize.button("auto").click()
    window.start()
    wait_for_end(qtbot, window)
    result = cv2.imread(str(tmp_path / "restored" / "grey-restored.png"), cv2.IMREAD_UNCHANGED)
    assert result.ndim == 3
    assert np.ptp(result.astype(int), axis=2).max() > 5


def test_the_status_bar_says_what_restores_in_the_users_words(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos(*(f"{i}.png" for i in range(6)), side=600), 6)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1 and window.batch.running, timeout=60_000)
    qtbot.waitUntil(lambda: window.device.text().startswith("Restoring on the "), timeout=5000)
    assert "Provider" not in window.device.text()
    wait_for_end(qtbot, window)


def test_ten_thousand_photos_are_queued_within_three_seconds(
    qtbot, window, drop, tmp_path, never_stalls, write_photos
):
    folder = tmp_path / "many"
    folder.mkdir()
    (photo,) = write_photos("one.jpg")
    for i in range(10_000):
        os.link(photo, folder / f"{i:05}.jpg")
    taken = []

    def add_all():
        start = time.process_time()  # on a quiet machine, the time a user waits
        queue_up(qtbot, window, drop, [folder], 10_000)
        taken.append(time.process_time() - start)

    never_stalls(add_all, window)
    assert min(taken) < 3


def test_the_event_loop_never_stalls_during_a_batch(qtbot, window, drop, write_photos, never_stalls):
    photos = write_photos(*(f"{i}.jpg" for i in range(6)), side=900)

    def run():
        queue_up(qtbot, window, drop, photos, 6)
        window.start()
        while window.batch.running:
            qtbot.wait(150)
            window.compare.view.zoom_by(1.2)
            window.queue.view.setCurrentIndex(window.model.index(window.model.count(State.DONE) % 6))
        assert window.model.count(State.DONE) == 6

    assert never_stalls(run, window).count > 20


def test_closing_in_mid_batch_ends_everything_within_two_seconds(qtbot, window, drop, write_photos):
    photos = write_photos(*(f"{i}.png" for i in range(6)), side=1200)
    queue_up(qtbot, window, drop, photos, 6)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=30_000)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 2.5
    assert not window.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP to send")
def test_closing_does_not_wait_for_a_worker_that_hangs(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", side=1200), 2)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=30_000)
    for child in multiprocessing.active_children():
        os.kill(child.pid, signal.SIGSTOP)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 3


def test_a_bug_in_a_batch_ends_it_and_reaches_the_crash_dialog(
    qtbot, window, drop, write_photos, monkeypatch
):
    def broken(*_args, **_kwargs):
        raise ValueError("a bug, made on purpose")

    monkeypatch.setattr("restorer.gui.batch_threads.run_batch", broken)
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    with qtbot.capture_exceptions() as caught:
        window.start()
        wait_for_end(qtbot, window)
    assert [str(error) for _, error, _ in caught] == ["a bug, made on purpose"]
    assert "broke off" in window.banner.text.text()
    assert window.model.entry(0).state is State.WAITING


def test_the_queue_menu_offers_what_applies(qtbot, window, drop, write_photos, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "restorer.gui.file_browser.QDesktopServices.openUrl", lambda url: not opened.append(url)
    )
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    menu = window.queue.build_menu()
    can = window.queue.actions_
    actions = (can.open, can.reveal, can.copy, can.retry, can.remove)
    assert set(actions) <= set(menu.actions())
    assert [action.isEnabled() for action in actions] == [False, True, True, False, True]
    menu.close()
    can.enable()
    window.start()
    wait_for_end(qtbot, window)
    can.open.trigger()
    can.reveal.trigger()
    target = window.model.entry(0).target
    assert [Path(url.toLocalFile()) for url in opened] == [target, target.parent]
    assert window.banner.text.text().startswith("1 photo")
    assert can.remove.shortcut().toString() == "Del"
    can.remove.trigger()
    assert window.model.rowCount() == 0
    assert window.pages.currentWidget() is window.empty


def test_preferences_outlive_the_window(qtbot, window, preferences, models):
    window.recipe.clean_up.button("level").click()
    window.recipe.level.choose(40)
    window.recipe.colorize.button("auto").click()
    window.recipe.keep_dates.click()
    window.recipe.keep_damaged.click()
    window.compare.set_mode(Mode.SIDE_BY_SIDE)
    window.resize(window.width(), 555)  # lower than the offscreen platform's screen
    asked = window.recipe.settings()
    window.close()
    again = MainWindow(preferences)
    qtbot.addWidget(again)
    again.show()
    assert again.recipe.settings() == asked
    assert asked.keep_dates and asked.keep_damaged
    assert again.recipe.level.value == 40
    assert again.compare.view.mode is Mode.SIDE_BY_SIDE
    assert again.height() == 555
    again.close()


def test_every_control_has_a_name_for_a_screen_reader(window, qtbot, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    nameless = [
        w for w in window.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible() and not isinstance(w, QLineEdit)
        and not (w.accessibleName() or getattr(w, "text", lambda: "")())
    ]  # fmt: skip
    assert nameless == []


def test_the_keyboard_alone_starts_and_reaches_every_control(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.jpg"), 1)
    window.activateWindow()
    seen = set()
    for _ in range(60):
        qtbot.keyClick(window, Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
    must = {
        window.queue.view,
        window.compare.view,
        window.recipe.start,
        window.recipe.choose,
        window.recipe.format,
    }
    assert must <= seen
    assert window.actions_.start.shortcut().toString() == "Ctrl+Return"
    window.actions_.start.trigger()
    wait_for_end(qtbot, window)
    assert window.model.count(State.DONE) == 1


def test_what_is_left_of_a_damaged_photo_is_restored_when_asked_for(qtbot, window, write_photos):
    (path,) = write_photos("cut.jpg", side=200)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    window.add_paths([path])
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=10_000)
    window.start()
    qtbot.waitUntil(lambda: window.model.entry(0).state is State.FAILED, timeout=60_000)
    qtbot.waitUntil(lambda: not window.batch.running, timeout=10_000)
    assert f"“{window.recipe.keep_damaged.text()}”" in tell(window.model.entry(0).sentence)
    window.recipe.keep_damaged.click()
    window.model.retry([0])
    window.start()
    qtbot.waitUntil(lambda: window.model.entry(0).state is State.DONE, timeout=60_000)

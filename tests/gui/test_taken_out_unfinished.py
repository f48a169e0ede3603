"""Photos that are taken out of the queue are taken out of an interrupted batch, too."""

import pytest

from restorer.batch import journals
from restorer.errors import NoRoomError
from restorer.gui import batch_threads, words
from restorer.gui.queue_entry import State
from tests.gui.test_unfinished import interrupt, results

NAMES = tuple(f"{i:02}.png" for i in range(12))


@pytest.fixture
def interrupted(qtbot, reopened, drop, write_photos):
    """A new window after one that was closed in the middle of a batch, and the rows that wait."""
    interrupt(qtbot, reopened(), drop, write_photos(*NAMES, side=700))
    again = reopened()
    qtbot.waitUntil(lambda: again.model.count(State.WAITING) > 1)
    return again


def go_on(qtbot, window):
    window.start()
    qtbot.waitUntil(
        lambda: not window.batch.running and not window.model.count(State.WAITING), timeout=60_000
    )


def test_what_is_taken_out_is_offered_and_restored_no_longer(qtbot, interrupted, tmp_path):
    waiting = interrupted.model.in_state(State.WAITING)
    source = interrupted.model.entry(waiting[0]).source
    interrupted.model.remove(waiting[:1])
    assert interrupted.banner.text.text() == words.unfinished(len(waiting) - 1, 0)
    go_on(qtbot, interrupted)
    assert interrupted.model.row_of(source) is None
    assert len(results(tmp_path)) == len(NAMES) - 1
    assert not any(source.stem in name for name in results(tmp_path))


def test_what_is_put_back_is_restored_after_all(qtbot, interrupted, tmp_path):
    interrupted.model.remove(interrupted.model.in_state(State.WAITING)[:2])
    interrupted.history.undo()
    go_on(qtbot, interrupted)
    assert len(results(tmp_path)) == len(NAMES)


def test_an_emptied_queue_forgets_the_batch(qtbot, interrupted, reopened):
    interrupted.model.remove(range(interrupted.model.rowCount()))
    assert interrupted.banner.action.text() == "Put back"
    interrupted.close()
    assert journals.latest_unfinished("window") is None
    assert not reopened().banner.isVisible()


@pytest.fixture
def stopped(qtbot, reopened, drop, write_photos):
    """A window whose batch was stopped in its middle."""
    window = reopened()
    drop(window, write_photos(*NAMES, side=700))
    qtbot.waitUntil(lambda: window.model.rowCount() == len(NAMES), timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: window.model.count(State.DONE) >= 1, timeout=60_000)
    window.stop()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=30_000)
    return window


def test_what_is_taken_out_after_a_stop_is_not_offered_at_the_next_start(stopped, reopened):
    waiting = stopped.model.in_state(State.WAITING)
    stopped.model.remove(waiting[:2])
    stopped.close()
    assert reopened().banner.text.text() == words.unfinished(len(waiting) - 2, 0)


def test_a_queue_emptied_after_a_stop_leaves_nothing(stopped, reopened):
    stopped.model.remove(range(stopped.model.rowCount()))
    stopped.close()
    assert journals.latest_unfinished("window") is None
    assert not reopened().banner.isVisible()


def test_nor_does_one_that_could_not_be_started_again(qtbot, stopped, monkeypatch):
    def refuse(*_):
        raise NoRoomError("The disk is full.")

    monkeypatch.setattr(batch_threads, "check_room", refuse)
    with qtbot.waitSignal(stopped.batch.short_of_room, timeout=30_000):
        stopped.start()
    stopped.model.remove(range(stopped.model.rowCount()))
    assert not list(journals.folder().glob("*.sqlite"))


def test_what_is_put_back_after_a_stop_is_offered_again(stopped, reopened):
    waiting = stopped.model.in_state(State.WAITING)
    stopped.model.remove(waiting[:2])
    stopped.history.undo()
    stopped.close()
    assert reopened().banner.text.text() == words.unfinished(len(waiting), 0)


def test_a_batch_that_was_stopped_is_offered_in_no_other_window(stopped):
    assert journals.latest_unfinished("window") is None


def test_the_offer_says_what_is_left_also_where_it_is_covered(interrupted):
    waiting = interrupted.model.in_state(State.WAITING)
    interrupted.model.remove(waiting[:2])
    assert interrupted.banner.action.text() == "Put back"
    interrupted.model.remove(interrupted.model.in_state(State.WAITING)[:1])
    assert interrupted.banner.action.text() == "Put back"
    interrupted.banner.cross.click()
    assert interrupted.banner.text.text() == words.unfinished(len(waiting) - 3, 0)
    interrupted.history.undo()
    interrupted.history.undo()
    assert interrupted.banner.text.text() == words.unfinished(len(waiting), 0)

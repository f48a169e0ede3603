"""A queue of thousands stays at hand: whatever is done with it, the event loop goes on."""

import os
import time

import pytest
from PySide6.QtWidgets import QListView

from restorer.gui import speaking, theme
from restorer.gui.queue_entry import State
from restorer.gui.queue_view import MOST_SELECTED, QueueView
from tests.gui.test_window import queue_up, wait_for_end

MANY = 3000


@pytest.fixture
def many(tmp_path, write_photos):
    folder = tmp_path / "many"
    folder.mkdir()
    (photo,) = write_photos("one.jpg")
    for i in range(MANY):
        os.link(photo, folder / f"{i:05}.jpg")
    return folder


@pytest.fixture
def layouts(monkeypatch):
    """The times that the queue's list laid out its rows."""
    counted = []
    lay_out = QListView.doItemsLayout

    def count(view):
        if isinstance(view, QueueView):
            counted.append(time.monotonic())
        lay_out(view)

    monkeypatch.setattr(QListView, "doItemsLayout", count)
    return counted


def test_a_batch_of_thousands_begins_and_ends_without_a_pause(qtbot, window, drop, many, never_stalls):
    def run():
        queue_up(qtbot, window, drop, [many], MANY)
        window.start()
        qtbot.waitUntil(lambda: window.model.count(State.DONE) > 0, timeout=60_000)
        window.batch.pause()
        qtbot.wait(50)
        window.model.remove(range(100, MANY - 100))
        qtbot.wait(50)
        window.history.undo()
        qtbot.wait(50)
        window.batch.resume()
        qtbot.wait(50)
        window.stop()
        wait_for_end(qtbot, window)
        window.start()
        qtbot.waitUntil(lambda: window.model.count(State.RESTORING) > 0, timeout=60_000)
        window.stop()
        wait_for_end(qtbot, window)

    assert never_stalls(run, window).count > 20


def test_scattered_photos_are_taken_out_and_put_back_without_a_pause(qtbot, window, drop, many, never_stalls):
    def run():
        queue_up(qtbot, window, drop, [many], MANY)
        window.queue.view.select_rows(range(0, MANY, 2))
        qtbot.wait(50)
        window.model.remove(range(0, MANY, 2))
        qtbot.wait(50)
        window.history.undo()
        qtbot.wait(50)
        assert window.model.rowCount() == MANY

    never_stalls(run, window)


def test_a_selection_in_more_pieces_than_qt_can_compare_is_given_up(qtbot, window, drop, many):
    queue_up(qtbot, window, drop, [many], MANY)
    view = window.queue.view
    view.select_rows(range(0, 2 * MOST_SELECTED, 2))
    assert len(view.selected_rows()) == MOST_SELECTED
    view.select_rows(range(0, 2 * MOST_SELECTED + 2, 2))
    assert view.selected_rows() == []


def test_other_colours_and_words_lay_the_list_out_once(qtbot, window, drop, many, layouts):
    queue_up(qtbot, window, drop, [many], MANY)
    for colors in (theme.DARK, theme.LIGHT):
        layouts.clear()
        window.set_theme(colors)
        qtbot.wait(50)
        assert len(layouts) == 1
    layouts.clear()
    speaking.speak(window, "de")
    qtbot.wait(50)
    assert 1 <= len(layouts) <= 3  # a new list, with the selection and the place of the old one

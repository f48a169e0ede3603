"""The keys of the Queue menu, wherever the keyboard is; fields that are typed in and pins keep their own."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from restorer.gui.queue_entry import State
from restorer.restore.recipe import Hint
from tests.gui.test_manners import activate
from tests.gui.test_window import queue_up, wait_for_end

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def queued(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", "c.png"), 3)
    activate(qtbot, window)
    return window


def press(qtbot, part, key, modifiers=Qt.KeyboardModifier.NoModifier):
    part.setFocus()
    assert QApplication.focusWidget() is part
    qtbot.keyClick(part, key, modifiers)


@pytest.mark.parametrize("part", ["the list", "the picture", "the recipe"])
def test_all_are_selected_and_restored_again_from_anywhere(qtbot, queued, part):
    view = queued.queue.view
    focus = {"the list": view, "the picture": queued.compare.view, "the recipe": queued.recipe.start}[part]
    queued.start()
    wait_for_end(qtbot, queued)
    queued.banner.cross.click()
    queued.model.retry([2])  # or there were nothing to start, and no button
    press(qtbot, focus, Qt.Key.Key_A, CTRL)
    assert view.selected_rows() == [0, 1, 2]
    press(qtbot, focus, Qt.Key.Key_C, CTRL)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3
    press(qtbot, focus, Qt.Key.Key_R, CTRL)
    assert queued.model.count(State.WAITING) == 3
    press(qtbot, focus, Qt.Key.Key_A, CTRL | SHIFT)
    assert view.selected_rows() == []


def test_delete_removes_a_photo_in_list_and_picture_alone(qtbot, queued):
    press(qtbot, queued.recipe.start, Qt.Key.Key_Delete)
    assert queued.model.rowCount() == 3
    press(qtbot, queued.compare.view, Qt.Key.Key_Delete)
    assert queued.model.rowCount() == 2
    press(qtbot, queued.queue.view, Qt.Key.Key_Delete)
    assert queued.model.rowCount() == 1


def test_a_field_that_is_typed_in_keeps_its_keys(qtbot, queued):
    field = queued.queue.filter.name
    field.setText("png")
    press(qtbot, field, Qt.Key.Key_A, CTRL)
    assert field.selectedText() == "png"
    assert queued.queue.view.selected_rows() == []
    press(qtbot, field, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "png"
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert (field.text(), queued.model.rowCount()) == ("", 3)


def test_a_sentence_that_is_selected_is_copied(qtbot, queued):
    queued.banner.show_problem("The disk is full.")
    text = queued.banner.text
    text.setSelection(0, 8)
    press(qtbot, text, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "The disk"


def test_delete_is_the_pins_while_their_tool_is_in_hand(qtbot, pinning):
    activate(qtbot, pinning)
    pinning.history.set_hints(pinning.queue.current().source, (Hint(x=0.5, y=0.5, a=20.0, b=10.0),))
    pins = pinning.editing.tool.pins.pins
    qtbot.waitUntil(lambda: len(pins) == 1)
    press(qtbot, pins[0], Qt.Key.Key_Delete)
    assert pinning.queue.current().hints == ()
    press(qtbot, pinning.compare.view, Qt.Key.Key_Delete)
    assert pinning.model.rowCount() == 2
    pinning.editing.set_pinning(False)
    press(qtbot, pinning.compare.view, Qt.Key.Key_Delete)
    assert pinning.model.rowCount() == 1


def test_undo_and_redo_are_the_windows_where_a_name_is_not_typed(qtbot, queued):
    field, model = queued.queue.filter.name, queued.model
    model.remove([0])
    press(qtbot, field, Qt.Key.Key_Z, CTRL)
    assert model.rowCount() == 3
    press(qtbot, field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert model.rowCount() == 2
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), model.rowCount()) == ("", 2)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert model.rowCount() == 3


def test_a_name_that_is_typed_is_undone_and_redone_first(qtbot, queued):
    field, model = queued.queue.filter.name, queued.model
    model.remove([0])
    field.setFocus()
    qtbot.keyClicks(field, "bc")
    field.cursorBackward(False)
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), model.rowCount()) == ("bc", 2)
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (field.text(), model.rowCount()) == ("bxc", 2)


@pytest.mark.parametrize("part", ["list", "name"])
def test_the_keyboard_is_in_the_list_when_photos_come_back(qtbot, queued, part):
    {"list": queued.queue.view, "name": queued.queue.filter.name}[part].setFocus()
    queued.empty_queue()
    qtbot.keyClick(queued.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert queued.model.rowCount() == 3
    assert queued.queue.view.hasFocus()
    qtbot.keyClick(queued.queue.view, Qt.Key.Key_Z, CTRL | SHIFT)
    assert queued.model.rowCount() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_presses_the_button_that_has_the_keyboard(qtbot, queued, key):
    queued.queue.filter.name.setText("nothing")
    press(qtbot, queued.queue.show_all, key)
    assert queued.queue.filter.name.text() == ""
    press(qtbot, queued.recipe.clean_up.button("off"), key)
    assert queued.model.entry(0).recipe.denoise is None
    with qtbot.waitSignal(queued.queue.filter.sorts.aboutToShow):
        QTimer.singleShot(0, queued.queue.filter.sorts, queued.queue.filter.sorts.close)
        press(qtbot, queued.queue.filter.sort_button, key)


def test_return_elsewhere_presses_nothing(qtbot, queued):
    press(qtbot, queued.recipe.start, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    press(qtbot, queued.queue.filter.name, Qt.Key.Key_Return)
    press(qtbot, queued.queue.view, Qt.Key.Key_Return)
    assert not queued.batch.running


def test_finished_photos_can_be_removed_when_there_are_any(qtbot, queued):
    action = queued.actions_.remove_finished
    assert not action.isEnabled()
    queued.start()
    wait_for_end(qtbot, queued)
    assert action.isEnabled()
    action.trigger()
    assert (queued.model.rowCount(), action.isEnabled()) == (0, False)

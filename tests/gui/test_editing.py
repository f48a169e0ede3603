"""Undo and redo in the real window, by menu and keys, of what the recipe panel changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from restorer.batch.jobs import Outcome
from restorer.gui.queue_entry import State
from restorer.restore.recipe import Colorize, Denoise, Recipe
from tests.gui.test_window import queue_up


@pytest.fixture
def queued(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png", "c.png"), 3)
    return window


def recipes(window):
    return [window.model.entry(row).recipe for row in range(window.model.rowCount())]


def select(window, *rows):
    window.queue.view.select_rows(rows)


def drag(qtbot, slider, *values):
    """Drag a slider's handle as a user does."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = (
        slider.style()
        .subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider)
        .center()
    )
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle)
    for x in values:
        handle = QPoint(x, handle.y())
        qtbot.mouseMove(slider, handle)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle)


def test_a_drag_of_a_slider_is_undone_as_one_and_the_next_drag_is_another(qtbot, queued):
    queued.activateWindow()
    qtbot.waitUntil(queued.isActiveWindow)  # keys of the menus work in no other
    slider = queued.recipe.blend.slider
    drag(qtbot, slider, slider.width() - 20, slider.width() - 50, slider.width() - 80)
    first = queued.recipe.blend.value
    drag(qtbot, slider, 80, 50)
    second = queued.recipe.blend.value
    assert 0 < second < first < 100
    assert queued.actions_.undo.text() == "&Undo: change blend, 3 photos"
    qtbot.keyClick(queued, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert queued.recipe.blend.value == first
    assert {recipe.denoise.blend for recipe in recipes(queued)} == {first / 100}
    qtbot.keyClick(queued, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert recipes(queued) == [Recipe()] * 3
    assert not queued.actions_.undo.isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(queued, Qt.Key.Key_Z, both)
    qtbot.keyClick(queued, Qt.Key.Key_Z, both)
    assert queued.recipe.blend.value == second
    assert not queued.actions_.redo.isEnabled()


def test_keys_on_a_slider_are_one_change_until_they_rest(qtbot, queued):
    slider = queued.recipe.blend.slider
    slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
    with qtbot.waitSignal(queued.recipe.settled, timeout=3000):
        pass
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    queued.editing.history.undo()
    assert queued.recipe.blend.value == 97
    queued.editing.history.undo()
    assert queued.recipe.blend.value == 100


def test_undo_gives_each_photo_its_own_recipe_back(queued):
    select(queued, 1)
    queued.recipe.clean_up.button("off").click()
    queued.queue.view.clearSelection()
    queued.recipe.colorize.button("on").click()
    colored = [replace(recipe, colorize=Colorize()) for recipe in (Recipe(), Recipe(denoise=None), Recipe())]
    assert recipes(queued) == colored
    queued.choice.apply_to_all()
    assert recipes(queued) == colored[:1] * 3
    queued.actions_.undo.trigger()
    assert recipes(queued) == colored
    queued.actions_.undo.trigger()
    assert recipes(queued) == [Recipe(), Recipe(denoise=None), Recipe()]
    queued.actions_.undo.trigger()
    assert recipes(queued) == [Recipe()] * 3


def test_undo_shows_the_photo_that_it_changed_and_its_recipe(queued):
    select(queued, 1)
    queued.queue.view.setCurrentIndex(queued.model.index(1))
    queued.recipe.clean_up.button("off").click()
    queued.queue.view.setCurrentIndex(queued.model.index(2))
    assert queued.recipe.clean_up.key == "auto"
    queued.actions_.undo.trigger()
    assert queued.queue.current() is queued.model.entry(1)
    assert queued.recipe.clean_up.key == "auto"
    queued.actions_.redo.trigger()
    assert queued.recipe.clean_up.key == "off"
    assert recipes(queued) == [Recipe(), Recipe(denoise=None), Recipe()]


def test_the_recipe_of_photos_to_come_is_undone_too(qtbot, window, drop, write_photos):
    window.recipe.clean_up.button("level").click()
    assert window.actions_.undo.text() == "&Undo: change cleaning up"
    window.actions_.undo.trigger()
    assert window.recipe.clean_up.key == "auto"
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    assert recipes(window) == [Recipe()]


def test_a_removed_photo_comes_back_before_what_was_asked_of_it_is_undone(queued):
    select(queued, 0)
    queued.recipe.clean_up.button("level").click()
    assert recipes(queued)[0].denoise == Denoise(level=25)
    queued.model.remove([0])
    assert queued.actions_.undo.text() == "&Undo: remove from the queue"
    queued.actions_.undo.trigger()
    assert recipes(queued) == [Recipe(denoise=Denoise(level=25)), Recipe(), Recipe()]
    queued.actions_.undo.trigger()
    assert recipes(queued) == [Recipe()] * 3


def test_showing_another_photo_is_no_change(queued):
    select(queued, 1)
    queued.recipe.clean_up.button("off").click()
    for row in (0, 2, 1):
        queued.queue.view.setCurrentIndex(queued.model.index(row))
    queued.actions_.undo.trigger()
    assert recipes(queued) == [Recipe()] * 3
    assert not queued.actions_.undo.isEnabled()


@pytest.mark.parametrize("hidden_by", ["name", "state"])
def test_undo_and_redo_show_a_photo_that_was_hidden(queued, hidden_by):
    queue = queued.queue

    def hide():
        if hidden_by == "name":
            queue.filter.name.setText("c.png")
        else:
            queue.filter.choose_state(State.FAILED)

    queued.model.finished(
        Outcome(source=queued.model.entry(2).source, target=None, status="failed", error="c.png is empty.")
    )
    queue.view.setCurrentIndex(queued.model.index(0))
    queued.recipe.clean_up.button("off").click()
    for travel, shown in ((queued.actions_.undo, "auto"), (queued.actions_.redo, "off")):
        hide()
        assert queue.view.order.rowCount() == 1
        travel.trigger()
        assert not queue.view.order.filtering
        assert queue.view.selected_rows() == [0]
        assert queue.current() is queued.model.entry(0)
        assert queued.recipe.clean_up.key == shown


def test_a_filter_stays_while_it_shows_what_was_undone(queued):
    queued.queue.view.selectAll()
    queued.recipe.clean_up.button("off").click()
    queued.queue.filter.name.setText("b.png")
    queued.actions_.undo.trigger()
    assert queued.queue.view.order.filtering
    assert queued.queue.current() is queued.model.entry(1)


def test_what_comes_back_into_the_queue_is_shown_whole(queued):
    queued.queue.view.select_rows([0, 1])
    queued.queue.actions_.remove.trigger()
    queued.queue.filter.name.setText("c.png")
    queued.actions_.undo.trigger()
    assert not queued.queue.view.order.filtering
    assert queued.queue.view.selected_rows() == [0, 1]

"""Choosing among colourings in the real window, by mouse and by keys."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.batch.previewer import VariantsRequest
from restorer.gui.queue_entry import State
from restorer.restore.recipe import Colorize, Recipe
from tests.gui.test_manners import activate
from tests.gui.test_window import queue_up, wait_for_end

PATIENCE = 20_000
OFFERED = 5  # the tiny model heeds the signs of two numbers of a code


@pytest.fixture
def grey(tmp_path):
    """A photo without colour."""
    ramp = np.tile(np.linspace(10, 245, 96, dtype=np.uint8), (72, 1))
    path = tmp_path / "photos" / "grey.png"
    path.parent.mkdir()
    assert cv2.imwrite(str(path), ramp)
    return path


@pytest.fixture
def choosing(qtbot, window, drop, grey):
    """The window with a photo to be coloured, and the strip open."""
    queue_up(qtbot, window, drop, [grey], 1)
    window.recipe.colorize.button("on").click()
    qtbot.mouseClick(window.editing.variants.button, Qt.MouseButton.LeftButton)
    return window


def strip(window):
    return window.editing.variants.strip


def wait_for_pictures(qtbot, window):
    qtbot.waitUntil(lambda: strip(window).list.count() == OFFERED, timeout=PATIENCE)
    qtbot.waitUntil(strip(window).list.isVisible, timeout=PATIENCE)


def middle(window):
    """The colour in the middle of what the preview shows."""
    view = window.compare.view
    return view.grab().toImage().pixelColor(3 * view.width() // 4, view.height() // 2).name()


def test_the_strip_offers_the_best_guess_and_others(qtbot, choosing):
    wait_for_pictures(qtbot, choosing)
    pictures = strip(choosing).list
    assert pictures.currentRow() == 0
    names = [pictures.item(row).text() for row in range(pictures.count())]
    assert names[0] == "Best guess"
    assert len(set(names)) == OFFERED
    assert choosing.model.entry(0).variant == 0


def test_an_arrow_key_chooses_the_preview_follows_and_undo_takes_each_choice_back(qtbot, choosing):
    wait_for_pictures(qtbot, choosing)
    live = choosing.compare.view.live
    qtbot.waitUntil(lambda: live.complete, timeout=PATIENCE)
    best = middle(choosing)
    strip(choosing).list.setFocus()
    qtbot.keyClick(strip(choosing).list, Qt.Key.Key_Right)
    tried = choosing.model.entry(0).variant
    qtbot.keyClick(strip(choosing).list, Qt.Key.Key_Right)
    chosen = choosing.model.entry(0).variant
    assert len({0, tried, chosen}) == 3
    qtbot.waitUntil(lambda: live.complete and middle(choosing) != best, timeout=PATIENCE)
    for earlier, place in ((tried, 1), (0, 0)):
        choosing.editing.history.undo()
        assert choosing.model.entry(0).variant == earlier
        assert strip(choosing).list.currentRow() == place
    choosing.editing.history.redo()
    choosing.editing.history.redo()
    assert choosing.model.entry(0).variant == chosen
    assert strip(choosing).list.currentRow() == 2


def test_the_batch_takes_what_was_chosen(qtbot, choosing):
    wait_for_pictures(qtbot, choosing)
    strip(choosing).list.setCurrentRow(3)
    choosing.start()
    wait_for_end(qtbot, choosing)
    chosen = cv2.imread(str(choosing.model.entry(0).target))
    strip(choosing).list.setCurrentRow(0)  # of a photo that is done, too
    assert choosing.model.entry(0).state is State.DONE
    choosing.model.retry([0])
    choosing.start()
    wait_for_end(qtbot, choosing)
    assert not np.array_equal(cv2.imread(str(choosing.model.entry(0).target)), chosen)


def test_where_there_is_no_choice_a_sentence_says_why(qtbot, choosing):
    wait_for_pictures(qtbot, choosing)
    choosing.recipe.colorize.button("off").click()
    assert not strip(choosing).list.isVisible()
    assert "choose Auto or On" in strip(choosing).sentence.text()
    choosing.recipe.colorize.button("on").click()
    assert strip(choosing).list.isVisible()  # they were kept


def test_the_strip_is_closed_by_its_key_and_nothing_is_made_for_it(qtbot, window, drop, grey):
    queue_up(qtbot, window, drop, [grey], 1)
    window.recipe.colorize.button("on").click()
    variants = window.editing.variants
    assert not variants.strip.isVisible()
    assert window.compare.view.live.variants.missing() == []
    window.actions_.variants.trigger()
    assert variants.strip.isVisible()
    assert variants.button.isChecked()
    window.actions_.variants.trigger()
    assert not variants.strip.isVisible()
    assert not window.actions_.variants.isChecked()


def test_escape_closes_the_strip_and_the_keyboard_goes_to_the_picture(qtbot, choosing):
    activate(qtbot, choosing)
    wait_for_pictures(qtbot, choosing)
    strip(choosing).list.setFocus()
    qtbot.keyClick(strip(choosing).list, Qt.Key.Key_Escape)
    assert not strip(choosing).isVisible()
    assert not choosing.editing.variants.button.isChecked()
    assert choosing.compare.view.hasFocus()


def test_what_cannot_be_made_is_asked_for_once(qtbot, choosing):
    wait_for_pictures(qtbot, choosing)
    live, answers = choosing.compare.view.live, []
    choosing.compare.view.preview.answered.connect(answers.append)
    choosing.model.set_recipe([0], Recipe(denoise=None, colorize=Colorize(model="missing")))
    qtbot.waitUntil(lambda: live.variants.pictures == {}, timeout=PATIENCE)
    qtbot.wait(300)
    asked = [answer for answer in answers if isinstance(answer.request, VariantsRequest)]
    assert len(asked) == 1
    assert not strip(choosing).list.isVisible()

"""Colour pins in the real window, by mouse and by keys, to what the queue holds."""

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from restorer.gui.compare_canvas import Mode
from restorer.imaging.color import srgb_to_lab
from tests.gui.pins import at, click, drag, finish, hints, pin, swatches, tool
from tests.gui.test_window import queue_up, wait_for_end


def test_a_dragged_pin_takes_its_colour_along_and_one_undo_takes_it_back(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.3, 0.3)
    before = hints(pinning)[0]
    drag(qtbot, pinning, marker, at(pinning, 0.4, 0.5), at(pinning, 0.6, 0.7))
    (moved,) = hints(pinning)
    assert (moved.x, moved.y) == (pytest.approx(0.6, abs=0.02), pytest.approx(0.7, abs=0.02))
    assert (moved.a, moved.b) == (before.a, before.b)
    assert pinning.actions_.undo.text() == "&Undo: move colour pin"
    pinning.actions_.undo.trigger()
    assert hints(pinning) == (before,)
    pinning.actions_.redo.trigger()
    assert hints(pinning) == (moved,)


def test_a_pin_dragged_off_the_photo_is_removed(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.3, 0.3)
    pin(qtbot, pinning, 0.6, 0.3, "Sky")
    drag(qtbot, pinning, marker, at(pinning, 0.3, 0.1), QPoint(pinning.compare.view.width() // 2, -40))
    assert len(hints(pinning)) == 1
    assert hints(pinning)[0].b < 0
    pinning.actions_.undo.trigger()
    assert len(hints(pinning)) == 2


def test_a_pins_menu_recolours_and_removes_it(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.5, 0.5)
    another, remove = marker.build_menu().actions()
    another.trigger()
    qtbot.mouseClick(swatches(pinning)["Sky"], Qt.MouseButton.LeftButton)
    assert hints(pinning)[0].b < 0
    assert "Sky" in marker.accessibleName()
    remove.trigger()
    assert hints(pinning) == ()


def test_keys_alone_pin_choose_move_recolour_and_remove(qtbot, pinning):
    view = pinning.compare.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClick(tool(pinning).palette.focusWidget(), Qt.Key.Key_Return)
    assert hints(pinning)[0].x == pytest.approx(0.5, abs=0.01)
    first = hints(pinning)[0]
    pin(qtbot, pinning, 0.2, 0.2, "Sky")
    view.setFocus()
    for marker in tool(pinning).pins.pins:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert marker.hasFocus()
    qtbot.keyClick(marker, Qt.Key.Key_Backtab)
    chosen = QApplication.focusWidget()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    qtbot.keyClick(chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = hints(pinning)[0]
    assert moved.x > first.x
    assert 0 < moved.y - first.y < moved.x - first.x
    qtbot.keyClick(chosen, Qt.Key.Key_Return)
    qtbot.mouseClick(swatches(pinning)["Foliage"], Qt.MouseButton.LeftButton)
    assert hints(pinning)[0].a < 0
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Delete)
    assert len(hints(pinning)) == 1
    assert hints(pinning)[0].b < 0


def test_escape_puts_the_tool_away_and_the_pins_stay_with_the_photo(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.5, 0.5)
    qtbot.keyClick(marker, Qt.Key.Key_Escape)
    assert pinning.editing.tool is None
    assert not pinning.editing.button.isChecked()
    assert not pinning.actions_.pin.isChecked()
    assert not marker.isVisible()
    assert len(hints(pinning)) == 1
    pinning.actions_.pin.trigger()
    assert [each.isVisible() for each in tool(pinning).pins.pins] == [True]


def test_each_photo_has_its_own_pins_and_undo_shows_the_photo_it_changed(qtbot, pinning):
    pin(qtbot, pinning, 0.5, 0.5)
    pinning.queue.view.setCurrentIndex(pinning.model.index(1))
    qtbot.waitUntil(lambda: pinning.compare.view.before.ready, timeout=10_000)
    assert tool(pinning).pins.pins == []
    pinning.actions_.undo.trigger()
    assert pinning.queue.view.currentIndex().row() == 0
    assert hints(pinning) == ()


def test_pins_lie_on_both_pictures_side_by_side(qtbot, pinning, window):
    view = window.compare.view
    pin(qtbot, pinning, 0.5, 0.5)
    finish(qtbot, window)
    window.compare.set_mode(Mode.SIDE_BY_SIDE)
    markers = [child for child in view.findChildren(type(tool(pinning).pins.pins[0])) if child.isVisible()]
    assert len(markers) == 2
    assert {marker.geometry().center().x() > view.width() / 2 for marker in markers} == {False, True}
    drag(qtbot, window, markers[1], view.to_view(QPointF(0.8, 0.8))[1].toPoint())
    assert hints(pinning)[0].x == pytest.approx(0.8, abs=0.02)
    window.compare.set_mode(Mode.RESULT)
    assert len([marker for marker in markers if marker.isVisible()]) == 1


def test_a_pin_that_goes_while_it_is_dragged_is_let_go(qtbot, pinning):
    pin(qtbot, pinning, 0.5, 0.5)
    finish(qtbot, pinning)
    pinning.compare.set_mode(Mode.SIDE_BY_SIDE)
    view = pinning.compare.view
    right = next(
        child for child in view.findChildren(type(tool(pinning).pins.pins[0])) if child.x() > view.width() / 2
    )
    qtbot.mousePress(right, Qt.MouseButton.LeftButton, pos=QPoint(14, 14))
    pinning.model.retry([0])  # no result any more, and no right half
    qtbot.waitUntil(lambda: not isValid(right))
    qtbot.waitUntil(lambda: [marker.isVisible() for marker in tool(pinning).pins.pins] == [True])
    assert hints(pinning)[0].x == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("choice", "said"), [("off", "choose Auto or On"), ("auto", "keeps its own colours")]
)
def test_a_photo_that_is_not_to_be_coloured_takes_no_pin_and_says_why(
    qtbot, window, drop, write_photos, choice, said
):
    queue_up(qtbot, window, drop, write_photos("colour.png"), 1)
    qtbot.waitUntil(lambda: window.compare.view.before.ready, timeout=10_000)
    window.recipe.colorize.button(choice).click()
    window.actions_.pin.trigger()
    click(qtbot, window, 0.5, 0.5)
    assert tool(window).palette is None
    assert said in tool(window).notice
    window.recipe.colorize.button("on").click()
    assert "Click a place" in tool(window).notice
    click(qtbot, window, 0.8, 0.2)
    assert "The photo's own colour here" in swatches(window)
    tool(window).palette.close()


def test_the_split_line_can_still_be_grabbed(qtbot, pinning):
    view = pinning.compare.view
    pinning.compare.set_mode(Mode.SPLIT)
    finish(qtbot, pinning)
    middle = QPoint(view.width() // 2, view.height() // 2)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(60, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    assert view.split > 0.55
    assert tool(pinning).palette is None


def test_pins_follow_the_zoom_and_hide_outside_of_the_view(qtbot, pinning):
    view = pinning.compare.view
    corner, middle = pin(qtbot, pinning, 0.05, 0.05), pin(qtbot, pinning, 0.5, 0.5)
    view.zoom_by(4)
    assert not corner.isVisible()
    assert middle.geometry().center() == at(pinning, 0.5, 0.5)
    view.fit()
    assert corner.isVisible()


def test_unpinning_all_is_one_change(qtbot, pinning):
    pin(qtbot, pinning, 0.3, 0.3)
    pin(qtbot, pinning, 0.6, 0.6)
    pinning.editing.unpin_all()
    assert hints(pinning) == ()
    pinning.actions_.undo.trigger()
    assert len(hints(pinning)) == 2


def test_a_removed_photo_takes_its_pins_along_and_brings_them_back(qtbot, pinning):
    pin(qtbot, pinning, 0.3, 0.3)
    pinning.model.remove([0])
    qtbot.waitUntil(lambda: pinning.compare.view.before.ready, timeout=10_000)
    assert tool(pinning).pins.pins == []
    pinning.editing.history.undo()
    assert pinning.editing.history.undo_text == "pin a colour"
    qtbot.waitUntil(lambda: len(tool(pinning).pins.pins) == 1, timeout=10_000)


def test_pinned_colours_are_in_the_result(qtbot, pinning, tmp_path):
    pin(qtbot, pinning, 0.5, 0.5, "Foliage")
    (hint,) = hints(pinning)
    pinning.start()
    wait_for_end(qtbot, pinning)
    result = cv2.imread(str(tmp_path / "restored" / "a-restored.png"), cv2.IMREAD_COLOR_RGB)
    lab = srgb_to_lab(np.asarray(result, np.float32) / 255)
    height, width = lab.shape[:2]
    row, column = int(hint.y * height), int(hint.x * width)
    near = lab[row - 2 : row + 3, column - 2 : column + 3, 1:].reshape(-1, 2).mean(axis=0)
    far = lab[:8, :8, 1:].reshape(-1, 2).mean(axis=0)
    assert np.linalg.norm(near - (hint.a, hint.b)) < 4
    assert np.linalg.norm(far - (hint.a, hint.b)) > 8


def test_a_photo_being_restored_keeps_its_pins_as_they_are(qtbot, pinning):
    pin(qtbot, pinning, 0.5, 0.5)
    pinning.model.started(pinning.model.entry(0).source)
    click(qtbot, pinning, 0.3, 0.3)
    assert tool(pinning).palette is None
    assert "being restored" in tool(pinning).notice
    pinning.actions_.undo.trigger()
    assert len(hints(pinning)) == 1


def test_the_preview_takes_on_a_pinned_colour(qtbot, pinning):
    pin(qtbot, pinning, 0.5, 0.5, "Foliage")
    (hint,) = hints(pinning)
    pinning.editing.set_pinning(False)
    view = pinning.compare.view

    def is_green():
        color = view.grab().toImage().pixelColor(at(pinning, hint.x, hint.y))
        return color.green() > max(color.red(), color.blue()) + 8

    qtbot.waitUntil(is_green, timeout=30_000)
    pinning.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not is_green(), timeout=30_000)

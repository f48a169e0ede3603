"""Small things that people trip over: where the keyboard goes, what is ticked, what fits the screen."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from restorer.batch.jobs import Summary
from restorer.batch.previewer import MadePart
from restorer.gui.compare_mode import Mode
from restorer.gui.live_paint import draw_pieces
from restorer.gui.live_preview import Tuning, pieces_of
from restorer.gui.live_store import LiveStore, Look
from restorer.gui.window import MainWindow
from restorer.restore.recipe import Denoise, Hint
from tests.gui.test_window import queue_up, wait_for_end

PINS = (Hint(x=0.5, y=0.5, a=20.0, b=10.0),)


def activate(qtbot, window):
    """On an X server it takes its time."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_after_a_batch_the_keyboard_is_in_the_list(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    activate(qtbot, window)
    window.recipe.start.setFocus()
    qtbot.keyClick(window.recipe.start, Qt.Key.Key_Space)
    wait_for_end(qtbot, window)
    qtbot.waitUntil(window.queue.view.hasFocus)


def test_after_applying_to_all_the_keyboard_is_in_the_list(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png", "b.png"), 2)
    activate(qtbot, window)
    window.queue.view.select_rows([1])
    window.choice.line.to_all.setFocus()
    qtbot.keyClick(window.choice.line.to_all, Qt.Key.Key_Space)
    qtbot.waitUntil(window.queue.view.hasFocus)


def test_the_keyboard_stays_in_the_picture_when_the_pins_go(qtbot, pinning):
    view, tool = pinning.compare.view, pinning.editing.tool
    row = pinning.queue.view.current_row()
    pinning.history.set_hints(pinning.model.entry(row).source, PINS)
    qtbot.waitUntil(lambda: len(tool.pins.pins) == 1)
    tool.pins.pins[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pinning.editing.tool is None)
    assert view.hasFocus()


def test_pins_can_be_removed_where_there_are_some(window, drop, qtbot, greys):
    queue_up(qtbot, window, drop, greys("a.png"), 1)
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Edit")
    menu.aboutToShow.emit()
    assert not window.actions_.unpin.isEnabled()
    window.history.set_hints(window.model.entry(0).source, PINS)
    menu.aboutToShow.emit()
    assert window.actions_.unpin.isEnabled()


@pytest.mark.parametrize(("screen", "tallest"), [(QSize(1366, 768), 740), (QSize(720, 450), 420)])
def test_the_first_window_fits_the_screen(qtbot, monkeypatch, models, preferences, screen, tallest):
    class Screen:
        @staticmethod
        def availableSize():
            return screen

    monkeypatch.setattr(MainWindow, "screen", lambda _self: Screen)
    asked = []
    monkeypatch.setattr(MainWindow, "resize", lambda _self, size: asked.append(size))
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    assert asked[0].width() <= screen.width() and asked[0].height() <= tallest
    window.close()


def test_the_menu_ticks_the_way_of_comparing_in_use(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    entries = {action.text(): action for action in menu.actions()}

    def ticked():
        return [text for text, action in entries.items() if action.isChecked()][:-2]  # the panels are shown

    assert ticked() == ["&Split"]
    window.compare.set_mode(Mode.RESULT)
    assert ticked() == ["&Result only"]
    entries["Side &by side"].trigger()
    assert window.compare.view.mode is Mode.SIDE_BY_SIDE and ticked() == ["Side &by side"]
    entries["&Loupe"].trigger()
    assert window.compare.loupe.isChecked() and ticked() == ["Side &by side", "&Loupe"]
    window.compare.loupe.click()
    assert ticked() == ["Side &by side"]


def test_a_menu_leaves_its_button_unlit(qtbot, window):
    button, menu = window.recipe.presets.button, window.recipe.presets.menu
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: not button.testAttribute(Qt.WidgetAttribute.WA_UnderMouse))


def test_escape_empties_the_search_before_it_does_anything_else(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    activate(qtbot, window)
    window.banner.show_problem("Something went wrong.")
    name = window.queue.filter.name
    name.setFocus()
    qtbot.keyClicks(name, "zzz")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == "" and window.banner.isVisible()
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.banner.isVisible())


@pytest.mark.parametrize(("failed", "kind"), [(0, "good"), (1, "info")])
def test_a_batch_with_failures_is_no_plain_success(window, failed, kind):
    window.batch.finished.emit(Summary(restored=2, failed=failed, skipped=0, cancelled=False, seconds=3.0))
    assert window.banner.property("kind") == kind


def test_who_looks_at_a_damaged_photo_is_told(qtbot, window, drop, write_photos):
    whole, half = write_photos("whole.jpg", "half.jpg")
    half.write_bytes(half.read_bytes()[: len(half.read_bytes()) // 2])
    queue_up(qtbot, window, drop, [whole, half], 2)
    for name, told in (("half.jpg", True), ("whole.jpg", False), ("half.jpg", True)):
        (row,) = [row for row in range(2) if window.model.entry(row).source.name == name]
        window.queue.view.setCurrentIndex(window.model.index(row))
        qtbot.waitUntil(lambda: window.compare.view.before.ready, timeout=20_000)
        qtbot.waitUntil(lambda told=told: window.compare.note.isVisible() == told, timeout=20_000)
        assert ("is cut off or damaged" in window.compare.note.text()) == told


@pytest.mark.parametrize("level", [0, 3, 4])
def test_no_level_of_a_preview_stands_out_of_its_picture(level):
    """Levels are rounded up: 438 rows make 28 of the fourth, which would be 448."""
    height, width = -(-438 // 2**level), -(-880 // 2**level)
    white = np.full((height, width, 3), 255, np.uint8).tobytes()
    part = MadePart(
        top=0, left=0, height=height, width=width, level_height=height, level_width=width, sigma=None,
        original=white, clean=white,
    )  # fmt: skip
    store, look = LiveStore(), Look(Path("a.jpg"), Denoise(), "noise-level", False)
    store.add(look, level, part, pieces_of(part, Tuning()))
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    target = QRectF(QPointF(20, 30), QSize(704, 350))
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    draw_pieces(painter, target, QSize(880, 438), store, look, level)
    painter.end()
    lit = np.array(image.constBits()).reshape(500, 800, 4)[..., 0] > 0
    rows, columns = np.flatnonzero(lit.any(1)), np.flatnonzero(lit.any(0))
    assert (rows[0], rows[-1], columns[0], columns[-1]) == (30, 379, 20, 723)

"""Shortcuts with digits, typed as they are shown, on keyboards whose digits need Shift, and on others."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from restorer.gui import digit_row
from restorer.gui.compare_canvas import Mode
from restorer.gui.queue_entry import State
from tests.gui.test_manners import activate
from tests.gui.test_window import queue_up

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
FRENCH = "à&é\"'("  # what the keys of 0 to 5 write without Shift


@pytest.fixture
def shown(qtbot, window, drop, write_photos):
    queue_up(qtbot, window, drop, write_photos("a.png"), 1)
    activate(qtbot, window)
    return window


def press(window, digit, modifiers, text):
    """As the system hands a key over; whether a part of the window kept it from Qt's shortcuts."""
    code, native = 0, 0
    if sys.platform == "darwin":
        native = {digit: code for code, digit in digit_row._MAC_CODES.items()}[digit]
    else:
        code = (digit - 1) % 10 + digit_row._FIRST_CODE

    def event(kind):
        return QKeyEvent(kind, ord(text.upper()), modifiers, code, native, 0, text)

    asked = event(QEvent.Type.ShortcutOverride)
    asked.setAccepted(False)
    QApplication.sendEvent(QApplication.focusWidget() or window, asked)
    QApplication.sendEvent(window.windowHandle(), event(QEvent.Type.KeyPress))
    return asked.isAccepted()


def action_of(window, shortcut):
    (found,) = [each for each in window.findChildren(QAction) if shortcut in each.shortcuts()]
    return found


@pytest.mark.parametrize(("digit", "shortcut"), [(0, "Ctrl+0"), (1, "Ctrl+1"), (2, "Ctrl+2")])
def test_a_key_that_writes_no_digit_without_shift_is_its_digit(qtbot, shown, digit, shortcut):
    with qtbot.waitSignal(action_of(shown, shortcut).triggered):
        assert press(shown, digit, CTRL, FRENCH[digit])


def test_shift_that_writes_the_digit_is_part_of_the_shortcut_too(qtbot, shown):
    wrong = action_of(shown, "Ctrl+1")
    shown.compare.set_mode(Mode.RESULT)
    with qtbot.assertNotEmitted(wrong.triggered):
        assert press(shown, 1, CTRL | SHIFT, "1")
    assert shown.compare.view.mode is Mode.SPLIT


def test_a_field_neither_keeps_the_key_nor_writes_it(shown):
    shown.queue.find_photos()
    assert press(shown, 2, ALT, FRENCH[2])
    assert shown.queue.view.order.state is State.WAITING
    assert shown.queue.filter.name.text() == ""


def test_what_is_no_shortcut_is_written_as_ever(shown):
    shown.queue.find_photos()
    for modifiers in (Qt.KeyboardModifier.NoModifier, SHIFT):
        assert press(shown, 1, modifiers, "&")  # by the field
    assert shown.queue.filter.name.text() == "&&"
    assert not press(shown, 5, CTRL, FRENCH[5])
    assert not press(shown, 1, CTRL, "1")  # a digit without Shift: Qt sees it


def test_no_two_shortcuts_differ_by_a_shift_that_a_keyboard_may_need_for_the_sign(window):
    """Where "." needs Shift, Ctrl+. and Ctrl+Shift+. would be one key."""
    shortcuts = {key.toString() for each in window.findChildren(QAction) for key in each.shortcuts()}
    signs = [key for key in shortcuts if not key[-1].isalnum()]
    assert "Ctrl+." in signs
    assert not [key for key in signs if "Shift+" in key and key.replace("Shift+", "") in shortcuts]


@pytest.mark.skipif(not (shutil.which("xdotool") and shutil.which("setxkbmap")), reason="needs their keys")
@pytest.mark.parametrize("layout", ["fr", "us", "de", "cz"])
def test_shown_shortcuts_can_be_typed_on_a_real_keyboard(qtbot, shown, layout):
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs an X server")
    subprocess.run(["setxkbmap", layout], check=True)
    shown.compare.set_mode(Mode.RESULT)
    for modifiers, code, shortcut in (
        ("ctrl", 10, "Ctrl+1"), ("ctrl", 19, "Ctrl+0"), ("ctrl+shift", 10, "Ctrl+Shift+1"),
        ("ctrl+shift", 13, "Ctrl+Shift+4"), ("alt", 11, "Alt+2"),
    ):  # fmt: skip
        with qtbot.waitSignal(action_of(shown, shortcut).triggered, timeout=5000):
            held = modifiers.split("+")
            keys = [
                *(("keydown", key) for key in held),
                ("key", str(code)),
                *(("keyup", key) for key in held),
            ]
            subprocess.run(["xdotool", *(word for step in keys for word in step)], check=True)
    assert shown.compare.view.mode is Mode.SPLIT_ACROSS
    subprocess.run(["setxkbmap", "us"], check=True)

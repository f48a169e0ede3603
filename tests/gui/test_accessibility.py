"""Whoever cannot see the window well, or has no mouse, or reads from the right, can use all of it."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QWidget

from restorer.gui import theme
from restorer.gui.crash import CrashDialog
from restorer.gui.help import AboutDialog, KeysDialog, LicencesDialog
from restorer.gui.help_page import HelpPage
from restorer.gui.queue_entry import State

CONTROLS = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem, QAccessible.Role.PageTab, QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar, QAccessible.Role.RadioButton, QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
}  # fmt: skip


def interfaces(top):
    """All of the accessibility tree below a widget that is there now."""
    for number in range(top.childCount()):
        child = top.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from interfaces(child)


def nameless(widget):
    found = []
    for each in interfaces(QAccessible.queryAccessibleInterface(widget)):
        control = each.role() in CONTROLS or each.state().focusable
        if control and not each.text(QAccessible.Text.Name):
            found.append((each.role().name, type(each.object()).__name__, each.object().parent()))
    return found


def reachable(widget):
    """What Tab must come to, a group of radio buttons once."""
    tabbed, groups = [], set()
    for each in widget.findChildren(QWidget):
        stops = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.isVisibleTo(widget)
        if not stops or each.focusProxy() is not None or each.window() is not widget.window():
            continue
        group = each.group() if isinstance(each, QAbstractButton) else None
        if group is not None and group.exclusive():
            if group in groups:
                continue
            groups.add(group)
        tabbed.append(each)
    return tabbed


def tab_round(qtbot, widget):
    """The widgets that Tab goes through until it is back at the first."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    passed = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or widget, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in passed:
            return passed
        passed.append(now)
    raise AssertionError("Tab goes round and round")


def group_of(widget):
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group or widget


def dialogs(window):
    """Every dialog there is, opened one at a time."""
    window.settings.open()
    settings = window.settings.dialog
    for page in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(page)
        yield settings
    settings.close()
    for dialog in (HelpPage(window), KeysDialog(window), AboutDialog(window), CrashDialog("What happened")):
        window.open_dialog(dialog)
        yield dialog
        if isinstance(dialog, AboutDialog):
            dialog.licences.click()
            yield dialog.findChild(LicencesDialog)
        dialog.close()


@pytest.fixture
def finished(qtbot, window, write_photos):
    """The window after a batch of which one photo failed."""
    broken, whole = write_photos("broken.jpg", "whole.jpg")
    broken.write_bytes(b"")
    window.add_paths([broken, whole])
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    return window


def test_every_control_of_the_empty_window_has_a_name(window):
    window.show_first_steps()
    assert nameless(window) == []


def test_every_control_has_a_name_while_a_batch_runs_and_after(qtbot, window, write_photos):
    window.add_paths(write_photos("a.jpg", "b.jpg", side=600))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    window.start()
    qtbot.waitUntil(lambda: bool(window.model.in_state(State.RESTORING)), timeout=60_000)
    assert nameless(window) == []
    qtbot.waitUntil(lambda: not window.batch.running, timeout=60_000)
    assert window.banner.isVisible()
    assert nameless(window) == []


def test_every_control_of_every_dialog_has_a_name(window):
    for dialog in dialogs(window):
        assert isinstance(dialog, QDialog)
        assert nameless(dialog) == [], dialog.windowTitle()


def test_pictures_and_rows_are_told_to_screen_readers(finished):
    rows = QAccessible.queryAccessibleInterface(finished.queue.view)
    names = [rows.child(number).text(QAccessible.Text.Name) for number in range(rows.childCount())]
    assert any("broken.jpg" in name and "empty" in name for name in names)
    assert any("whole.jpg" in name and "Restored" in name for name in names)


def test_ways_to_compare_and_words_of_the_recipe_are_radio_buttons(window):
    buttons = [*window.compare.modes.buttons(), window.recipe.colorize.button("auto")]
    assert {QAccessible.queryAccessibleInterface(button).role() for button in buttons} == {
        QAccessible.Role.RadioButton
    }


def test_lists_to_choose_from_have_the_words_before_them(window):
    """On Linux a list is called what is chosen in it; what it is for says the text that belongs to it."""
    owned = {label.buddy() for label in window.findChildren(QLabel)}
    assert [
        box for box in window.findChildren(QComboBox) if box.isVisibleTo(window) and box not in owned
    ] == []


def test_tab_comes_to_every_control(qtbot, window, finished):
    for state in itertools.chain([window], dialogs(window)):
        passed = {group_of(each) for each in tab_round(qtbot, state)}
        missed = [each for each in reachable(state) if group_of(each) not in passed]
        assert missed == [], state.windowTitle()


def test_tab_goes_from_the_photos_over_the_picture_to_what_is_done_and_start(qtbot, finished):
    parts = (finished.queue, finished.compare, finished.recipe)
    passed = [p for w in tab_round(qtbot, finished) for p in parts if p.isAncestorOf(w)]
    order = [part for part, _ in itertools.groupby(passed)]
    first = order.index(finished.queue)
    assert [*order[first:], *order[:first]][:3] == list(parts)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_the_focus_is_seen(qtbot, finished, colors):
    finished.set_theme(colors)
    finished.activateWindow()
    qtbot.waitUntil(finished.isActiveWindow)
    unseen = []
    for each in reachable(finished):
        finished.setFocus()
        before = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if each.grab().toImage() == before:
            unseen.append((type(each).__name__, each.accessibleName()))
    assert unseen == []


def test_no_key_does_two_things(finished):
    keys = [key.toString() for action in finished.findChildren(QAction) for key in action.shortcuts()]
    keys += [button.shortcut().toString() for button in finished.findChildren(QAbstractButton)]
    keys += [shortcut.key().toString() for shortcut in finished.findChildren(QShortcut)]
    keys = [key for key in keys if key and not key.startswith("Alt+")]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


def luminance(color):
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Of two colours, 1 to 21; WCAG 2.2, relative luminance."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TEXTS = {
    "text": ("window", "panel", "field", "hover", "selection", "good_ground", "bad_ground"),
    "muted": ("window", "panel", "field", "hover", "selection", "canvas"),
    "bad": ("panel", "hover", "selection"),
    "on_accent": ("accent", "accent_hover"),
}
"""Which text stands on which grounds."""

MARKS = {
    "accent": ("window", "panel", "field", "selection"),  # also the frame of what has the focus
    "good": ("panel", "good_ground", "selection"),
    "bad": ("panel", "bad_ground", "selection"),
}


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_text_and_marks_stand_out(colors):
    faint = [
        (ink, ground, round(contrast(getattr(colors, ink), getattr(colors, ground)), 2))
        for pairs, least in ((TEXTS, 4.5), (MARKS, 3.0))
        for ink, grounds in pairs.items()
        for ground in grounds
        if contrast(getattr(colors, ink), getattr(colors, ground)) < least
    ]
    assert faint == []

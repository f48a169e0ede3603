"""The palette that a colour pin gets its colour from, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from restorer.gui.compare_mode import Mode
from restorer.gui.hint_palette import COLUMNS
from restorer.restore.natural_colors import Color
from tests.gui.pins import click, hints, pin, swatches, tool


def test_a_click_and_a_swatch_pin_a_colour(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.7, 0.4)
    (hint,) = hints(pinning)
    assert (hint.x, hint.y) == (pytest.approx(0.7, abs=0.01), pytest.approx(0.4, abs=0.01))
    assert hint.a > 10
    assert hint.b > 10
    assert hints(pinning, 1) == ()
    assert marker.isVisible()
    assert "pin 1 of 1: Skin" in marker.accessibleName()
    assert tool(pinning).palette is None


def test_the_palette_shows_each_colour_at_the_brightness_of_the_place(qtbot, pinning):
    seen = {}
    for x in (0.3, 0.8):
        click(qtbot, pinning, x, 0.5)
        sky = swatches(pinning)["Sky"].icon().pixmap(34, 20).toImage().pixelColor(14, 10)
        seen[x] = sky.lightness()
        qtbot.keyClick(tool(pinning).palette, Qt.Key.Key_Escape)
        assert abs(sky.lightness() - (10 + 235 * x)) < 30
    assert seen[0.3] < seen[0.8]
    assert hints(pinning) == ()


def test_closing_the_palette_without_a_colour_pins_nothing(qtbot, pinning):
    click(qtbot, pinning, 0.5, 0.5)
    palette = tool(pinning).palette
    assert palette.isVisible()
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert hints(pinning) == ()
    assert tool(pinning).pins.pins == []
    assert pinning.editing.history.undo_text == "change colourising, 2 photos"


def test_a_pin_gets_another_colour(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.5, 0.5)
    qtbot.mouseClick(marker, Qt.MouseButton.LeftButton)
    assert swatches(pinning)["Skin"].isChecked()
    qtbot.mouseClick(swatches(pinning)["Foliage"], Qt.MouseButton.LeftButton)
    (hint,) = hints(pinning)
    assert hint.a < 0 < hint.b
    assert pinning.actions_.undo.text() == "&Undo: change colour of pin"


def test_the_palette_removes_its_pin(qtbot, pinning):
    marker = pin(qtbot, pinning, 0.5, 0.5)
    qtbot.mouseClick(marker, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tool(pinning).palette.remove, Qt.MouseButton.LeftButton)
    assert hints(pinning) == ()
    pinning.actions_.undo.trigger()
    assert len(hints(pinning)) == 1


def test_a_colour_is_taken_from_another_pin_and_from_those_used_lately(qtbot, pinning):
    pin(qtbot, pinning, 0.4, 0.4, "Brick")
    click(qtbot, pinning, 0.6, 0.6)
    assert "Used lately" not in swatches(pinning)  # it is another pin's
    qtbot.mouseClick(swatches(pinning)["Colour of another pin"], Qt.MouseButton.LeftButton)
    first, second = hints(pinning)
    assert (first.a, first.b) == (second.a, second.b)
    pinning.editing.unpin_all()
    pin(qtbot, pinning, 0.2, 0.2, "Used lately")
    assert (hints(pinning)[0].a, hints(pinning)[0].b) == (first.a, first.b)


def test_any_colour_can_be_pinned(qtbot, pinning):
    click(qtbot, pinning, 0.5, 0.5)
    qtbot.mouseClick(tool(pinning).palette.other, Qt.MouseButton.LeftButton)
    dialog = pinning.findChild(QColorDialog)
    dialog.setCurrentColor(QColor(200, 30, 160))
    dialog.accept()
    assert hints(pinning)[0].a > 50
    assert hints(pinning)[0].b < 0


def test_a_broken_memory_of_colours_is_none(preferences):
    from restorer.gui.recent_colors import RecentColors
    from restorer.restore.natural_colors import Color

    preferences.keep_word("recent colours", "1,2;nan,1;x;5,;1e9,0;;-3.5,4")
    recent = RecentColors(preferences)
    assert recent.colors() == [Color(1, 2), Color(-3.5, 4)]
    for i in range(12):
        recent.add(Color(i, 0))
    recent.add(Color(5, 0))
    assert [color.a for color in recent.colors()] == [5, 11, 10, 9, 8, 7, 6, 4]


def test_every_thing_of_the_palette_has_a_name_and_other_colours_their_value(qapp):
    from restorer.gui.color_names import described
    from restorer.restore.natural_colors import Color, natural_colors

    for lightness in (10, 50, 90):
        for natural in natural_colors(lightness):
            assert not described(natural.color, lightness).startswith("#")
    assert described(Color(90, -60), 55).startswith("#")


def test_a_colour_that_is_picked_when_its_photo_has_gone_is_pinned_to_no_other(qtbot, pinning):
    click(qtbot, pinning, 0.5, 0.5)
    palette = tool(pinning).palette
    other = pinning.model.entry(1).source
    pinning.model.remove([0])
    palette.picked.emit(Color(30.0, 40.0))
    assert pinning.model.entry(0).source == other
    assert hints(pinning) == ()
    pinning.model.remove([0])
    palette.picked.emit(Color(30.0, 40.0))
    assert pinning.model.rowCount() == 0


def test_arrows_go_from_swatch_to_swatch_and_return_pins(qtbot, pinning):
    qtbot.keyClick(pinning.compare.view, Qt.Key.Key_N)
    palette = tool(pinning).palette
    qtbot.waitUntil(lambda: palette.focusWidget() is swatches(pinning)["Skin"])
    passed = ["Skin"]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(palette.focusWidget(), key)
        passed.append(palette.focusWidget().accessibleName())
    named = list(swatches(pinning))
    places = [named.index(name) for name in passed]
    assert places == [0, 1, 1 + COLUMNS, COLUMNS, COLUMNS, 2 * COLUMNS]
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    assert len(hints(pinning)) == 1
    assert f"1 of 1: {passed[-1]}" in tool(pinning).pins.pins[0].accessibleName()


def test_a_pin_by_key_is_beside_the_line_between_before_and_after(qtbot, pinning):
    view = pinning.compare.view
    pinning.compare.set_mode(Mode.SPLIT)
    qtbot.waitUntil(lambda: view.comparing, timeout=30_000)
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClick(tool(pinning).palette.focusWidget(), Qt.Key.Key_Return)
    (hint,) = hints(pinning)
    assert (hint.x, hint.y) == (pytest.approx(0.75, abs=0.02), pytest.approx(0.5, abs=0.02))

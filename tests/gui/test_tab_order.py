"""Tab goes through the window as its reader does: part after part, and each from its top to its bottom."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from restorer.gui import speaking
from restorer.gui.compare_canvas import Mode
from restorer.gui.window import MainWindow
from tests.gui.test_accessibility import dialogs, tab_round


def place_in(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def follows(one, other, direction):
    """Whether a reader comes to the other rectangle after the one: further on in its line, or below it."""
    if other.top() > one.bottom():
        return True
    if other.bottom() < one.top():
        return False
    on = other.center().x() - one.center().x()
    return on > 0 if direction is Qt.LayoutDirection.LeftToRight else on < 0


def out_of_order(window, areas, passed):
    """Neighbours of the round that do not stand after each other on the screen."""

    def area(widget):
        return next(number for number, each in enumerate(areas) if each.isAncestorOf(widget))

    def wrong(one, other):
        if area(one) != area(other):
            return area(one) > area(other)
        return not follows(place_in(window, one), place_in(window, other), window.layoutDirection())

    pairs = [(one, other) for one, other in itertools.pairwise(passed) if wrong(one, other)]
    return [tuple(each.accessibleName() or each.text() for each in pair) for pair in pairs]


def areas_of(window):
    return [window.first_steps, window.banner, window.queue, window.compare, window.recipe]


def from_the_top(window, passed):
    """A round as it begins at what stands highest, and of that furthest to the left."""
    start = passed.index(min(passed, key=lambda each: place_in(window, each).topLeft().toTuple()[::-1]))
    return passed[start:] + passed[:start]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def full(request, qtbot, qapp, models, preferences, greys):
    """The window with all it can hold: photos, colourings, pins, a message, the first steps."""
    qapp.setLayoutDirection(request.param)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.resize(1600, 1000)
    window.show()
    window.add_paths(greys("a.png", "b.png"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2, timeout=30_000)
    qtbot.waitUntil(lambda: window.compare.view.before.ready, timeout=10_000)
    window.recipe.clean_up.choose("level")
    window.recipe.colorize.button("on").click()
    window.recipe.same_quality.setChecked(False)
    window.compare.set_mode(Mode.RESULT)
    window.show_first_steps()
    window.banner.show_success("Done.", "Open", lambda: None, more=("Failed", lambda: None))
    yield window
    window.close()


def test_tab_follows_the_screen(qtbot, full):
    full.editing.variants.show(True)
    qtbot.waitUntil(full.editing.variants.strip.list.isVisible, timeout=30_000)
    areas = areas_of(full)
    passed = from_the_top(full, tab_round(qtbot, full))
    assert {area for area in areas for widget in passed if area.isAncestorOf(widget)} == set(areas)
    assert full.editing.button in passed
    assert full.editing.variants.strip.list in passed
    assert out_of_order(full, areas, passed) == []


def test_tab_follows_the_screen_in_every_dialog(qtbot, window):
    for dialog in dialogs(window):
        passed = from_the_top(dialog, tab_round(qtbot, dialog))
        assert out_of_order(dialog, [dialog], passed) == [], dialog.windowTitle()


@pytest.mark.parametrize("full", [Qt.LayoutDirection.LeftToRight], indirect=True)
def test_tab_follows_the_screen_in_another_language(qtbot, full):
    speaking.speak(full, "de")
    qtbot.waitUntil(lambda: full.compare.view.before.ready, timeout=10_000)
    full.banner.show_success("Fertig.", "Öffnen", lambda: None, more=("Fehler", lambda: None))
    passed = tab_round(qtbot, full)

    def follows_the_screen():  # once all parts have been laid out
        assert out_of_order(full, areas_of(full), from_the_top(full, passed)) == []

    qtbot.waitUntil(follows_the_screen)

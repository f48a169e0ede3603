"""The queue's photos are described while nothing else is wanted; similar ones can be selected together."""

import cv2
import numpy as np
import pytest

from restorer.batch.describer import Description
from restorer.commands.console import UNLIKE_PHOTOS
from restorer.gui import likeness
from restorer.gui.queue_entry import Entry
from restorer.gui.queue_order import Sort
from restorer.restore.recipe import Colorize, Recipe

COLORIZE = Recipe(colorize=Colorize())
ONLY_GREY = Recipe(colorize=Colorize(when="auto"))


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(likeness, "START_MS", 0)


def described(*, unlike=True, monochrome=True, code=(1.0, 0.0)):
    return Description(code=code, unlike=unlike, monochrome=monochrome, similar_within=0.1)


@pytest.fixture
def folder(tmp_path):
    """Two dark photos, two light ones and a sheet of white; by the tiny model white is no photo."""
    for name, grey in {"dark-1": 40, "light-1": 150, "dark-2": 50, "light-2": 160, "sheet": 250}.items():
        assert cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((70, 50, 3), grey, np.uint8))
    return tmp_path


@pytest.mark.parametrize(
    ("recipe", "found", "said"),
    [
        (COLORIZE, described(), True),
        (COLORIZE, described(monochrome=False), True),
        (COLORIZE, described(unlike=False), False),
        (COLORIZE, None, False),
        (Recipe(), described(), False),
        (ONLY_GREY, described(), True),
        (ONLY_GREY, described(monochrome=False), False),
    ],
)
def test_it_is_said_only_where_colours_are_made(tmp_path, recipe, found, said):
    entry = Entry(tmp_path / "a.png", recipe, description=found)
    assert entry.remark == (UNLIKE_PHOTOS if said else "")  # as the command line says it


def test_photos_that_wait_are_described_and_similar_ones_selected(qtbot, window, folder):
    window.add_paths(sorted(folder.glob("*.png")))
    model, view = window.model, window.queue.view
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    entries = [model.entry(row) for row in range(5)]
    qtbot.waitUntil(lambda: all(entry.description for entry in entries), timeout=60_000)
    model.set_recipe(range(5), COLORIZE)
    said = [entry.source.stem for entry in entries if entry.remark]
    assert said == ["sheet"]
    assert "not look like a photo" in model.state_text(entries[4])
    window.queue.view.setCurrentIndex(model.index(4))
    assert "drawing" in window.compare.note.text()
    view.setCurrentIndex(model.index(0))
    view.select_rows([0])
    window.queue.actions_.similar.trigger()
    assert [entries[row].source.stem for row in view.selected_rows()] == ["dark-1", "dark-2"]
    window.queue.filter.choose_sort(Sort.LIKENESS)
    shown = [entries[row].source.stem[:4] for row in view.order.rows()]
    assert shown == ["dark", "dark", "ligh", "ligh", "shee"]


def test_the_action_is_grey_until_the_photo_is_described(qtbot, window, folder, monkeypatch):
    monkeypatch.setattr(likeness, "START_MS", 60_000)
    window.add_paths([folder / "sheet.png"])
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    window.queue.actions_.fit_to_choice()
    assert not window.queue.actions_.similar.isEnabled()
    window.model.describe(folder / "sheet.png", described(), 0)
    window.queue.actions_.fit_to_choice()
    assert window.queue.actions_.similar.isEnabled()


def test_what_an_earlier_run_has_described_needs_no_thumbnail(qtbot, window, folder, monkeypatch):
    photos = sorted(folder.glob("*.png"))
    window.add_paths(photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    entries = [window.model.entry(row) for row in range(5)]
    qtbot.waitUntil(lambda: all(entry.description for entry in entries), timeout=60_000)
    known = [entry.description for entry in entries]
    window.model.remove(range(5))
    shown = []
    monkeypatch.setattr(window._likeness, "_show", shown.append)
    window.add_paths(photos)
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    again = [window.model.entry(row) for row in range(5)]
    qtbot.waitUntil(lambda: all(entry.description for entry in again), timeout=60_000)
    assert [entry.description for entry in again] == known
    assert shown == []

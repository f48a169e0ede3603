"""The window on small and on sharp screens, in every language: nothing is clipped, and it always fits."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from restorer.gui.language import LANGUAGES
from restorer.gui.window import MainWindow

SCRIPT = Path(__file__).with_name("sizes.py")


SCREEN = {"name": "wall", "x": 0, "y": 0, "width": 4200, "height": 2400, "logicalDpi": 96, "dpr": 1}


@pytest.mark.parametrize(
    ("scale", "languages"), [("1", list(LANGUAGES)), ("1.25", ["de"]), ("2", ["de"]), ("3", ["de", "ja"])]
)
def test_nothing_is_clipped_at(scale, languages, tmp_path):
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [SCREEN]}))
    platform = f"offscreen:configfile={screens}"
    surroundings = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": platform}
    said = subprocess.run(
        [sys.executable, SCRIPT, tmp_path / "settings.ini", *languages],
        env=surroundings, check=True, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    answer = json.loads(said.stdout)
    assert answer["ratio"] == float(scale)
    assert {name: faults for name, faults in answer["found"].items() if faults} == {}


def test_the_window_mirrors_for_who_reads_from_the_right(qtbot, qapp, models, preferences, write_photos):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = MainWindow(preferences)
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    window.add_paths(write_photos("a.jpg"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 1, timeout=30_000)
    left = {part: part.mapTo(window, part.rect().topLeft()).x() for part in (window.queue, window.recipe)}
    assert left[window.recipe] < left[window.queue]
    assert window.recipe.clean_up.button("off").x() > window.recipe.clean_up.button("auto").x()
    row = window.queue.view.grab().toImage()  # the thumbnail's place is at the right
    picture = row.pixelColor(int((window.queue.view.width() - 36) * row.devicePixelRatio()), 40)
    assert picture != row.pixelColor(int(120 * row.devicePixelRatio()), 4)
    window.close()


def test_before_stays_on_the_left_whoever_reads(qtbot, qapp, models, preferences):
    """As the two halves of a photograph do: what is compared is a picture, not a text."""
    panes = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        window = MainWindow(preferences)
        qtbot.addWidget(window)
        window.compare.view.set_split(0.25)
        panes[direction] = (window.compare.view.split, window.compare.view.panes()[0].x())
        window.close()
    assert len(set(panes.values())) == 1

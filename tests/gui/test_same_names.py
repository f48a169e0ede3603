"""Photos of the same name are told apart by their folders; what was asked of one alone is marked."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from restorer.gui.queue_entry import State
from restorer.gui.queue_model import QueueModel
from restorer.gui.same_names import SameNames
from restorer.restore.recipe import Denoise, Hint, Recipe
from tests.gui.test_queue_model import NoThumbnails
from tests.gui.test_window import queue_up

HINT = Hint(x=0.5, y=0.25, a=20.0, b=30.0)


def folders(*photos):
    names = SameNames()
    names.add(map(Path, photos))
    return [names.folder(Path(photo)) for photo in photos]


@pytest.mark.parametrize(
    ("photos", "expected"),
    [
        (["/a/1.jpg", "/a/2.jpg"], ["", ""]),
        (["/a/1.jpg", "/b/1.jpg", "/b/2.jpg"], ["a", "b", ""]),
        (["/x/a/1.jpg", "/y/a/1.jpg", "/y/b/1.jpg"], [str(Path("x/a")), str(Path("y/a")), "b"]),
        (["/p/x/a/1.jpg", "/q/x/a/1.jpg", "/q/y/a/1.jpg"], [str(Path(p)) for p in ("p/x/a", "q/x/a", "y/a")]),
        (["/a/1.jpg", "/x/a/1.jpg"], ["a", str(Path("x/a"))]),
        (["/1.jpg", "/b/1.jpg"], [str(Path("/")), "b"]),
    ],
)
def test_the_shortest_that_tells_apart_is_said(photos, expected):
    assert folders(*photos) == expected


def test_a_name_that_is_alone_again_needs_no_folder():
    names = SameNames()
    names.add([Path("/a/1.jpg"), Path("/b/1.jpg")])
    names.remove([Path("/b/1.jpg")])
    assert names.folder(Path("/a/1.jpg")) == ""


@pytest.mark.parametrize("folder", ["/{}", "/{}/scans"])
def test_ten_thousand_scans_of_one_name_are_looked_up_at_once(folder):
    photos = [Path(folder.format(number)) / "scan.jpg" for number in range(10_000)]
    names = SameNames()
    names.add(photos)
    begun = time.process_time()
    assert [names.folder(photo) for photo in photos] == [str(photo.parent)[1:] for photo in photos]
    assert time.process_time() - begun < 0.5  # 0.1 here; each by comparing it with all takes minutes


@pytest.fixture
def model(qapp):
    result = QueueModel(NoThumbnails())
    result.add([Path("/a/1.jpg"), Path("/b/1.jpg"), Path("/b/2.jpg")])
    return result


def said(model, row):
    return model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_folders_follow_what_is_taken_out_and_put_back(model):
    taken = []
    model.removed.connect(taken.append)
    assert [said(model, row) for row in (0, 2)] == ["1.jpg, a, Waiting", "2.jpg, Waiting"]
    model.remove([1])
    assert said(model, 0) == "1.jpg, Waiting"
    model.put_back(taken[0])
    assert said(model, 1) == "1.jpg, b, Waiting"


def test_a_photo_with_wishes_of_its_own_is_marked(model):
    model.set_recipe([2], Recipe(denoise=Denoise(level=60)))
    model.set_hints(model.entry(2).source, (HINT, HINT))
    assert list(model.marks(model.entry(2))) == ["settings", "pin"]
    assert said(model, 2) == "2.jpg, Waiting, Has a recipe of its own, Has colour pins of its own"
    assert model.marks(model.entry(0)) == {}


def test_what_is_done_is_not_marked_when_photos_to_come_get_another_recipe(model):
    model._change(0, State.DONE)
    model.usual = Recipe(denoise=None)
    assert model.marks(model.entry(0)) == {}
    assert model.marks(model.entry(1))


def ink(window, row):
    view = window.queue.view
    return view.grab(view.visualRect(view.model().index(row, 0))).toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_marks_and_folders_are_drawn(qtbot, qapp, window, drop, write_photos, direction):
    qapp.setLayoutDirection(direction)
    photos = write_photos("a/1.png", "b/2.png")
    queue_up(qtbot, window, drop, photos, 2)
    qtbot.waitUntil(lambda: all(map(window._thumbnails.kept, photos)), timeout=30_000)
    plain = ink(window, 0)
    window.model.set_hints(photos[0], (HINT,))
    marked = ink(window, 0)
    assert marked != plain
    window.model.add(write_photos("c/1.png"))
    assert ink(window, 0) != marked
    window.choice.recipe = Recipe(denoise=None)
    assert ink(window, 0) != marked

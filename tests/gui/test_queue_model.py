"""The queue's rows, checked by Qt's own model tester throughout."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from restorer.batch.jobs import Outcome
from restorer.gui.queue_entry import State
from restorer.gui.queue_model import QueueModel
from restorer.restore.recipe import Hint, Recipe


class NoThumbnails(QObject):
    """Never has one; notes who asked."""

    arrived = Signal(Path, QPixmap)

    def __init__(self):
        super().__init__()
        self.asked = []

    def get(self, source):
        self.asked.append(source)


@pytest.fixture
def thumbnails(qapp):
    return NoThumbnails()


@pytest.fixture
def model(thumbnails):
    result = QueueModel(thumbnails)
    result.tester = QAbstractItemModelTester(result, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return result


HINT = Hint(x=0.5, y=0.25, a=20.0, b=30.0)
PHOTOS = [Path(f"/photos/{name}.jpg") for name in "abcd"]


def failed(source):
    return Outcome(source=source, target=None, status="failed", error="It is no photo.")


def restored(source):
    return Outcome(source=source, target=source.with_suffix(".png"), status="restored", seconds=2.0)


def test_a_photo_is_queued_once(model):
    assert model.add(PHOTOS[:2]) == 2
    assert model.add(PHOTOS[1:3]) == 1
    assert model.waiting() == PHOTOS[:3]


def test_many_rows_come_in_one_insertion(model, qtbot):
    insertions = []
    model.rowsInserted.connect(lambda _parent, first, last: insertions.append((first, last)))
    model.add([Path(f"/photos/{i}.jpg") for i in range(500)])
    assert insertions == [(0, 499)]


def test_thumbnails_are_asked_for_only_when_a_row_is_drawn(model, thumbnails):
    model.add(PHOTOS)
    thumbnails.asked.clear()  # the model tester reads some rows
    assert thumbnails.asked == []
    model.index(2).data(Qt.ItemDataRole.DecorationRole)
    assert thumbnails.asked == [PHOTOS[2]]


def test_what_comes_of_a_photo_is_told(model):
    model.add(PHOTOS)
    model.progressed(PHOTOS[0], 0.425)
    model.finished(failed(PHOTOS[1]))
    model.finished(restored(PHOTOS[2]))
    said = [model.state_text(model.entry(row)) for row in range(4)]
    assert said == ["Restoring, 42 %", "It is no photo.", "Restored in 2 seconds", "Waiting"]
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "b.jpg, It is no photo."


def test_a_failed_row_does_not_say_its_name_twice(model):
    model.add(PHOTOS)
    error = "a.jpg cannot be read: it is damaged."
    model.finished(Outcome(source=PHOTOS[0], target=None, status="failed", error=error))
    assert model.state_text(model.entry(0)) == "Cannot be read: it is damaged."
    assert model.entry(0).sentence == error


def test_counts_follow_every_change(model):
    model.add(PHOTOS)
    model.finished(failed(PHOTOS[0]))
    model.finished(restored(PHOTOS[1]))
    model.remove([1])
    assert [model.count(state) for state in (State.WAITING, State.FAILED, State.DONE)] == [2, 1, 0]


def test_a_photo_under_way_cannot_be_removed(model):
    model.add(PHOTOS)
    model.progressed(PHOTOS[1], 0.5)
    model.remove([0, 1, 2])
    assert [model.entry(row).source for row in range(model.rowCount())] == [PHOTOS[1], PHOTOS[3]]
    assert model.row_of(PHOTOS[3]) == 1


def test_a_retried_photo_waits_and_forgets_its_failure(model):
    model.add(PHOTOS)
    model.finished(failed(PHOTOS[0]))
    model.retry([0, 1])
    assert model.entry(0).state is State.WAITING
    assert model.entry(0).sentence == ""


def test_after_an_interruption_what_was_under_way_waits(model):
    model.add(PHOTOS)
    model.progressed(PHOTOS[0], 0.9)
    model.interrupted()
    assert model.waiting() == PHOTOS


def test_a_recipe_and_hints_belong_to_their_photo(model):
    model.add(PHOTOS[:2], Recipe(denoise=None))
    model.set_recipe([1], Recipe())
    model.set_hints(PHOTOS[1], (HINT,))
    assert [model.entry(row).recipe for row in (0, 1)] == [Recipe(denoise=None), Recipe()]
    assert [model.entry(row).hints for row in (0, 1)] == [(), (HINT,)]


def test_another_recipe_is_told_once_and_the_same_one_never(model, qtbot):
    model.add(PHOTOS, Recipe())
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_recipe([1, 3], Recipe(denoise=None))
    assert [index.row() for index in told.args[:2]] == [1, 3]
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_recipe([1, 3], Recipe(denoise=None))
        model.set_hints(PHOTOS[0], ())


def test_news_of_a_removed_photo_is_ignored(model):
    model.add(PHOTOS[:1])
    model.remove([0])
    model.finished(restored(PHOTOS[0]))
    assert model.rowCount() == 0


def test_results_are_dragged_out_as_files_and_what_has_none_is_not(model):
    model.add(PHOTOS)
    model.finished(restored(PHOTOS[1]))
    model.finished(failed(PHOTOS[2]))
    draggable = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in range(4)]
    assert draggable == [False, True, False, False]
    data = model.mimeData([model.index(row) for row in range(4)])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [PHOTOS[1].with_suffix(".png")]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_what_is_taken_out_is_told(model, qtbot):
    model.add(PHOTOS)
    model.progressed(PHOTOS[0], 0.5)
    with qtbot.waitSignal(model.taken_out) as told:
        model.remove([0, 1, 3])
    assert told.args == [[PHOTOS[1], PHOTOS[3]]]
    with qtbot.assertNotEmitted(model.taken_out):
        model.remove([0])


def test_what_is_under_way_says_that_it_is_paused(model, qtbot):
    model.add(PHOTOS[:2])
    model.progressed(PHOTOS[0], 0.4)
    with qtbot.waitSignal(model.dataChanged):
        model.show_paused(True)
    assert [model.state_text(model.entry(row)) for row in (0, 1)] == ["Paused, 40 %", "Waiting"]
    model.show_paused(False)
    assert model.state_text(model.entry(0)) == "Restoring, 40 %"

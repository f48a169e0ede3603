"""What is shown of the queue, and in which order; Qt's own model tester watches throughout."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from restorer.batch.jobs import Outcome
from restorer.gui.queue_entry import State
from restorer.gui.queue_model import QueueModel
from restorer.gui.queue_order import QueueOrder, Sort
from restorer.gui.queue_view import QueueView
from tests.gui.test_queue_model import NoThumbnails

NAMES = ["img_10.jpg", "IMG_9.jpg", "cat.png", "dog.jpg", "img_2.jpg"]
PHOTOS = [Path("/photos") / name for name in NAMES]


@pytest.fixture
def model(qapp):
    result = QueueModel(NoThumbnails())
    result.add(
        PHOTOS, dates={photo: float(date) for photo, date in zip(PHOTOS, [3, 1, 5, 2, 4], strict=True)}
    )
    return result


@pytest.fixture
def order(model):
    result = QueueOrder(model)
    result.tester = QAbstractItemModelTester(result, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return result


@pytest.fixture
def view(qtbot, model):
    result = QueueView(model)
    qtbot.addWidget(result)
    return result


def names(order):
    return [order.index(place, 0).data(Qt.ItemDataRole.DisplayRole) for place in range(order.rowCount())]


def test_photos_that_come_back_together_come_in_where_they_were(model, order):
    moved = []
    order.layoutChanged.connect(lambda: moved.append(order))
    taken = []
    model.removed.connect(taken.append)
    model.remove([1, 2])
    model.put_back(taken[0])
    assert names(order) == NAMES
    assert not moved


def test_photos_that_come_back_take_their_places_in_every_order(model, order):
    taken = []
    model.removed.connect(taken.append)
    model.remove([0, 2, 3])
    model.put_back(taken[0])
    assert names(order) == NAMES
    order.sort_by(Sort.NAME, descending=False)
    order.show_name("jpg")
    before = names(order)
    model.remove([1, 3])
    model.put_back(taken[1])
    assert names(order) == before


def fail(model, photo):
    model.finished(Outcome(source=photo, target=None, status="failed", error="It is no photo."))


def test_all_is_shown_in_the_order_added(order):
    assert names(order) == NAMES


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NAME, ["cat.png", "dog.jpg", "img_2.jpg", "IMG_9.jpg", "img_10.jpg"]),
        (Sort.DATE, ["IMG_9.jpg", "dog.jpg", "img_10.jpg", "img_2.jpg", "cat.png"]),
        (Sort.ADDED, NAMES),
    ],
)
def test_photos_are_sorted_and_backwards(order, sort, expected):
    order.sort_by(sort, descending=False)
    assert names(order) == expected
    order.sort_by(sort, descending=True)
    assert names(order) == expected[::-1]


def test_a_photo_takes_its_place_while_another_makes_progress(order, model, qtbot):
    order.show_state(State.FAILED)
    ticks = QTimer(interval=20)
    ticks.timeout.connect(lambda: model.progressed(PHOTOS[0], 0.5))
    ticks.start()
    fail(model, PHOTOS[2])
    qtbot.waitUntil(lambda: names(order) == ["cat.png"], timeout=3000)
    ticks.stop()


def test_photos_of_one_name_are_in_the_order_of_their_folders(model, order):
    boxes = [Path(f"/box {number}/dog.jpg") for number in (10, 2, 1)]
    model.add(boxes)
    order.sort_by(Sort.NAME, descending=False)
    dogs = [model.entry(row).source for row in order.rows() if model.entry(row).source.name == "dog.jpg"]
    assert dogs == [*reversed(boxes), PHOTOS[3]]


def test_failed_photos_stand_before_those_that_are_done(order, model):
    fail(model, PHOTOS[3])
    model.finished(Outcome(source=PHOTOS[0], target=Path("/out.jpg"), status="restored"))
    order.sort_by(Sort.STATE, descending=False)
    assert names(order)[-2:] == ["dog.jpg", "img_10.jpg"]


def test_a_part_of_the_name_finds_photos_in_any_letters(order):
    order.show_name("MG_")
    assert names(order) == ["img_10.jpg", "IMG_9.jpg", "img_2.jpg"]
    order.show_name("nothing")
    assert names(order) == []
    order.show_name("")
    assert names(order) == NAMES


def test_a_photo_whose_state_changes_leaves_and_enters(order, model, qtbot):
    order.show_state(State.FAILED)
    assert names(order) == []
    fail(model, PHOTOS[2])
    qtbot.waitUntil(lambda: names(order) == ["cat.png"], timeout=3000)
    model.retry([2])
    qtbot.waitUntil(lambda: names(order) == [], timeout=3000)


def test_photos_that_come_and_go_are_followed(order, model):
    order.sort_by(Sort.NAME, descending=False)
    order.show_name("g")
    model.add([Path("/photos/fog.jpg"), Path("/photos/bat.jpg")])
    assert names(order) == [
        "bat.jpg", "cat.png", "dog.jpg", "fog.jpg", "img_2.jpg", "IMG_9.jpg", "img_10.jpg",
    ]  # fmt: skip
    model.remove([0, 2, 3])
    assert names(order) == ["bat.jpg", "fog.jpg", "img_2.jpg", "IMG_9.jpg"]
    assert [order.mapToSource(order.index(i, 0)).data() for i in range(order.rowCount())] == names(order)
    model.remove(range(model.rowCount()))
    assert names(order) == []


def test_many_scattered_photos_are_removed_at_once(order, model):
    model.add([Path(f"/photos/{i}.tif") for i in range(400)])
    order.sort_by(Sort.NAME, descending=True)
    model.remove(range(0, 400, 2))
    assert order.rowCount() == model.rowCount() == 205
    assert (names(order)[0], names(order)[-1]) == ("IMG_9.jpg", "0.tif")


def test_places_and_rows_say_the_same(order, model):
    order.sort_by(Sort.NAME, descending=False)
    for row in range(model.rowCount()):
        assert order.mapToSource(order.mapFromSource(model.index(row))).row() == row
    order.show_name("cat")
    assert not order.mapFromSource(model.index(0)).isValid()


def test_progress_is_told_of_the_place_alone(order, model, qtbot):
    order.sort_by(Sort.NAME, descending=False)
    with qtbot.waitSignal(order.dataChanged) as told:
        model.progressed(PHOTOS[2], 0.5)
    assert [index.row() for index in told.args[:2]] == [0, 0]
    order.show_name("dog")
    with qtbot.assertNotEmitted(order.dataChanged):
        model.progressed(PHOTOS[2], 0.6)


def test_what_is_selected_outlives_sorting_and_filtering(view, model):
    view.select_rows([1, 3])
    view.setCurrentIndex(model.index(3))
    view.select_rows([1, 3])
    view.order.sort_by(Sort.NAME, descending=True)
    assert view.selected_rows() == [1, 3]
    assert view.current_row() == 3
    view.order.show_name("g")
    assert view.selected_rows() == [1, 3]
    view.order.show_name("dog")
    assert view.selected_rows() == [3]


def test_what_is_selected_outlives_a_reset(view, model):
    model.add([Path(f"/photos/{i}.tif") for i in range(400)])
    view.select_rows([4, 300, 404])
    view.selectionModel().setCurrentIndex(view.index_of(300), QItemSelectionModel.SelectionFlag.NoUpdate)
    chosen = [model.entry(row).source for row in (4, 300, 404)]
    model.remove([row for row in range(405) if row % 2])  # too many pieces to be removed one by one
    assert [model.entry(row).source for row in view.selected_rows()] == chosen
    assert model.entry(view.current_row()).source == chosen[1]


def test_the_first_photo_is_looked_at_and_none_is_selected(view):
    view.look_at_first()
    assert view.current_row() == 0
    assert view.selected_rows() == []


def test_ten_thousand_rows_are_filtered_and_sorted_at_once(view, model):
    model.remove(range(model.rowCount()))
    model.add([Path(f"/photos/{i * 7919 % 10_007:05}.jpg") for i in range(10_000)])
    view.selectAll()
    longest = 0.0
    for act in (
        lambda: view.order.show_name("12"),
        lambda: view.order.show_name("123"),
        lambda: view.order.show_name(""),
        lambda: view.order.show_state(State.WAITING),
        lambda: view.order.show_state(State.FAILED),
        lambda: view.order.show_state(None),
        lambda: view.order.sort_by(Sort.NAME, descending=True),
    ):
        start = time.process_time()
        act()
        longest = max(longest, time.process_time() - start)
    assert view.order.rowCount() == 10_000
    assert longest < 0.3  # of the processor; a third of it is usual on a quiet machine


def test_ten_thousand_rows_are_laid_out_while_another_thread_has_the_interpreter(qtbot, view, model):
    model.add([Path(f"/photos/{i:05}.jpg") for i in range(10_000)])
    view.show()
    done = threading.Event()

    def work():
        while not done.is_set():
            sum(range(1000))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        start = time.monotonic()
        view.doItemsLayout()
        took = time.monotonic() - start
    finally:
        done.set()
        thread.join()
    assert took < 0.1  # more than four seconds when each row has to wait for the thread


def test_what_changes_in_one_of_many_rows_lays_out_no_list(qtbot, view, model, monkeypatch):
    """A list of a thousand stays where it is and goes to its end while work goes on."""
    model.add([Path(f"/photos/{i:05}.jpg") for i in range(2000)])
    view.resize(300, 600)
    view.show()
    qtbot.waitUntil(lambda: view.indexAt(view.viewport().rect().center()).isValid())
    bar, last = view.verticalScrollBar(), model.rowCount() - 1
    view.look_at_first()
    qtbot.keyClick(view, Qt.Key.Key_End)
    most, place = bar.maximum(), bar.value()
    assert view.selected_rows() == [last] and place == most > 2000
    painted = []
    paint = view.delegate.paint
    monkeypatch.setattr(
        view.delegate, "paint", lambda *given: (painted.append(given[2].row()), paint(*given))
    )
    for row in (3, 700, last):
        model.finished(Outcome(source=model.entry(row).source, target=None, status="failed", error="No."))
        QApplication.processEvents()
        assert (bar.maximum(), bar.value(), view.selected_rows()) == (most, place, [last])
    qtbot.waitUntil(lambda: last in painted)


def test_a_list_stays_where_it_is_when_photos_far_down_are_taken_out(qtbot, view, model):
    model.add([Path(f"/photos/{i:05}.jpg") for i in range(2000)])
    view.resize(300, 600)
    view.show()
    qtbot.waitUntil(lambda: view.indexAt(view.viewport().rect().center()).isValid())
    view.scrollTo(view.model().index(1500, 0))
    place = view.verticalScrollBar().value()
    model.remove([1498])
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == pytest.approx(place, abs=100)

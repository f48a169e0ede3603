"""Undo and redo of recipes and colour pins, on the queue's model."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from restorer.gui.queue_entry import State
from restorer.gui.queue_model import QueueModel
from restorer.gui.undo import LIMIT, History, PhotoChange
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe


class NoThumbnails(QObject):
    arrived = Signal(Path, QPixmap)


PHOTOS = [Path(f"/photos/{name}.jpg") for name in "abc"]
SKIN, SKY = Hint(x=0.5, y=0.5, a=18, b=19), Hint(x=0.1, y=0.1, a=-1, b=-15)
STRONG, WEAK = Recipe(denoise=Denoise(level=60)), Recipe(denoise=Denoise(level=10))


@pytest.fixture
def model(qapp):
    thumbnails = NoThumbnails()
    result = QueueModel(thumbnails)
    result.thumbnails = thumbnails
    result.add(PHOTOS)
    return result


@pytest.fixture
def history(model):
    return History(model)


def ask(history, rows, recipe, coming=None):
    history.set_recipe(rows, recipe, coming=coming or (Recipe(), Recipe()))


def recipes(model):
    return [model.entry(row).recipe for row in range(model.rowCount())]


def test_a_recipe_for_many_is_undone_to_each_photos_own(model, history):
    ask(history, [0], STRONG)
    ask(history, [1], WEAK)
    ask(history, [0, 1, 2], Recipe(denoise=None))
    assert recipes(model) == [Recipe(denoise=None)] * 3
    assert history.undo_text == "change cleaning up, 3 photos"
    history.undo()
    assert recipes(model) == [STRONG, WEAK, Recipe()]
    assert history.redo_text == "change cleaning up, 3 photos"
    history.redo()
    assert recipes(model) == [Recipe(denoise=None)] * 3


def test_a_sliders_way_is_one_change(model, history):
    ask(history, [0, 1], Recipe(denoise=Denoise(level=25)))
    for level in (30, 40, 50):
        ask(history, [0, 1], Recipe(denoise=Denoise(level=level)))
    history.undo()
    assert recipes(model)[0] == Recipe(denoise=Denoise(level=25))
    history.redo()
    assert recipes(model)[0] == Recipe(denoise=Denoise(level=50))


@pytest.mark.parametrize("between", ["settle", "another slider", "other photos", "undo and redo"])
def test_what_is_not_one_gesture_is_several_changes(model, history, between):
    first = Recipe(denoise=Denoise(level=25))
    ask(history, [0, 1, 2], first)
    ask(history, [0, 1], Recipe(denoise=Denoise(level=30)))
    last = Recipe(denoise=Denoise(level=40))
    if between == "settle":
        history.settle()
    elif between == "another slider":
        last = Recipe(denoise=Denoise(level=30, blend=0.5))
    elif between == "undo and redo":
        history.undo()
        history.redo()
    ask(history, [1] if between == "other photos" else [0, 1], last)
    history.undo()
    assert recipes(model) == [Recipe(denoise=Denoise(level=30))] * 2 + [first]


def test_buttons_are_a_change_each(model, history):
    for when in ("auto", "on"):
        ask(history, [0], Recipe(colorize=Colorize(when=when)))
    history.undo()
    assert recipes(model)[0].colorize.when == "auto"
    history.undo()
    assert recipes(model)[0] == Recipe()


def test_the_same_recipe_again_is_no_change(model, history):
    ask(history, [0, 1, 2], Recipe())
    history.undo()
    assert (history.undo_text, history.redo_text) == ("", "")


def test_without_photos_the_recipe_of_those_to_come_is_undone(model, history, qtbot):
    ask(history, [], STRONG, coming=(Recipe(), STRONG))
    ask(history, [], STRONG, coming=(STRONG, STRONG))
    for travel, again, recipe in ((history.undo, False, Recipe()), (history.redo, True, STRONG)):
        with qtbot.waitSignal(history.travelled) as told:
            travel()
        change, told_again = told.args
        assert told_again is again
        assert change.coming[again] == recipe
    assert recipes(model) == [Recipe()] * 3
    assert history.undo_text == "change cleaning up"


def test_hints_are_undone_and_redone(model, history):
    history.set_hints(PHOTOS[1], (SKIN,))
    history.set_hints(PHOTOS[1], (SKIN, SKY))
    history.undo()
    assert model.entry(1).hints == (SKIN,)
    history.undo()
    assert model.entry(1).hints == ()
    history.redo()
    history.redo()
    assert model.entry(1).hints == (SKIN, SKY)


def test_the_way_of_a_pin_is_one_change_and_the_next_way_another(model, history):
    def move(x):
        history.set_hints(PHOTOS[0], (Hint(x=x, y=0.5, a=1, b=2),), "pin 0")

    for x in (0.1, 0.2, 0.3):
        move(x)
    history.settle()
    move(0.4)
    history.undo()
    assert model.entry(0).hints[0].x == 0.3
    history.undo()
    assert model.entry(0).hints == ()


def test_what_travelled_is_told(model, history, qtbot):
    history.set_hints(PHOTOS[2], (SKY,))
    with qtbot.waitSignal(history.travelled) as told:
        history.undo()
    assert isinstance(told.args[0], PhotoChange)
    assert told.args[0].photos == (PHOTOS[2],)


def sources(model):
    return [model.entry(row).source for row in range(model.rowCount())]


def test_what_was_taken_out_is_put_back_in_its_place_and_taken_out_again(model, history):
    history.set_hints(PHOTOS[0], (SKIN,))
    model.remove([0, 2])
    assert history.undo_text == "remove from the queue, 2 photos"
    history.undo()
    assert sources(model) == PHOTOS
    assert model.entry(0).hints == (SKIN,)
    history.redo()
    assert sources(model) == [PHOTOS[1]]
    history.undo()
    assert (sources(model), history.undo_text) == (PHOTOS, "pin a colour")


def test_changes_of_all_kinds_are_undone_in_the_order_they_were_made(model, history):
    ask(history, [0, 1, 2], STRONG)
    model.remove([0])
    history.set_hints(PHOTOS[1], (SKY,))
    model.remove([0])
    assert sources(model) == [PHOTOS[2]]
    history.undo()
    assert model.entry(0).hints == (SKY,)
    history.undo()
    assert model.entry(0).hints == ()
    history.undo()
    assert (sources(model), recipes(model)) == (PHOTOS, [STRONG] * 3)
    history.undo()
    assert (recipes(model), history.undo_text) == ([Recipe()] * 3, "")
    for _ in range(4):
        history.redo()
    assert (sources(model), recipes(model), history.redo_text) == ([PHOTOS[2]], [STRONG], "")


def test_photos_are_put_back_by_undo_or_after_other_changes_by_one_of_its_own(model, history):
    taken = []
    model.removed.connect(taken.append)
    model.remove([1])
    history.put_back(taken[0])
    assert (sources(model), history.redo_text) == (PHOTOS, "remove from the queue")
    history.redo()
    history.set_hints(PHOTOS[0], (SKIN,))
    history.put_back(taken[0])
    assert (sources(model), history.undo_text) == (PHOTOS, "put back into the queue")
    history.undo()
    assert sources(model) == [PHOTOS[0], PHOTOS[2]]


def test_what_is_in_the_queue_again_stays_as_it_is(model, history):
    model.remove([0, 1])
    model.add([PHOTOS[0]], STRONG)
    history.undo()
    assert sorted(sources(model)) == PHOTOS
    assert model.entry(model.row_of(PHOTOS[0])).recipe == STRONG


def test_thousands_of_scattered_photos_come_back_to_their_places(model, history):
    many = [Path(f"/photos/{number}.jpg") for number in range(3000)]
    model.add(many)
    model.remove(range(0, model.rowCount(), 2))
    history.undo()
    assert sources(model) == PHOTOS + many


def test_a_photo_being_restored_keeps_its_changes(model, history):
    history.set_hints(PHOTOS[0], (SKIN,))
    model.started(PHOTOS[0])
    model.remove([0, 1])
    assert model.entry(0).state is State.RESTORING
    history.undo()
    assert (sources(model), history.undo_text) == (PHOTOS, "pin a colour")


def test_what_is_done_to_a_photo_being_restored_is_settled(model, history):
    ask(history, [0, 1], STRONG)
    history.set_hints(PHOTOS[0], (SKIN,))
    model.started(PHOTOS[0])
    history.set_hints(PHOTOS[0], ())
    assert history.undo_text == "pin a colour"
    history.undo()
    history.undo()
    assert (recipes(model), model.entry(0).hints) == ([STRONG, Recipe(), Recipe()], (SKIN,))


def test_no_more_changes_are_kept_than_the_limit(model, history):
    for i in range(LIMIT + 5):
        history.set_hints(PHOTOS[0], (Hint(x=i / 1000, y=0, a=0, b=0),))
    for _ in range(LIMIT + 5):
        history.undo()
    assert model.entry(0).hints[0].x == 0.004

"""What passes between the stages: strips in order, errors where they are read, and a bound on pixels."""

import threading

import numpy as np
import pytest

from restorer.batch import between_stages
from restorer.batch.between_stages import PixelBudget, StripPipe
from restorer.errors import UnreadablePhotoError
from restorer.progress import Cancelled


def fill(pipe, count, ending=None):
    """Feeds a pipe from another thread, as the restoring stage does."""

    def feed():
        for value in range(count):
            pipe.put(np.full((1, 1, 1), value, np.uint8))
        pipe.end(ending)

    thread = threading.Thread(target=feed, daemon=True)
    thread.start()
    return thread


def test_strips_arrive_in_order():
    pipe = StripPipe()
    fill(pipe, 9)
    assert [int(strip.item()) for strip in pipe] == list(range(9))


def test_what_ended_the_strips_is_raised_where_they_are_read():
    pipe = StripPipe()
    fill(pipe, 1, UnreadablePhotoError("a.jpg is cut off."))
    with pytest.raises(UnreadablePhotoError, match="cut off"):
        list(pipe)


@pytest.mark.parametrize("ending", [None, Cancelled()])
def test_a_writer_that_gives_up_holds_nobody_back(ending):
    pipe = StripPipe()
    maker = fill(pipe, 20, ending)
    next(iter(pipe))
    pipe.abandon()
    maker.join(10)
    assert pipe.abandoned
    assert not maker.is_alive()


def test_strips_that_wait_are_bounded_in_bytes(monkeypatch):
    monkeypatch.setattr(between_stages, "BYTES_BETWEEN", 100)
    pipe, made = StripPipe(), []

    def feed():
        for size in (60, 40, 1, 500, 1):
            pipe.put(np.zeros((1, size, 1), np.uint8))
            made.append(size)
        pipe.end(None)

    maker = threading.Thread(target=feed, daemon=True)
    maker.start()
    strips = iter(pipe)
    for taken, together in [(60, [60, 40]), (40, [60, 40, 1]), (1, [60, 40, 1])]:
        assert next(strips).shape[1] == taken
        maker.join(0.2)
        assert made == together  # what the writer has in hand still counts
    assert [strip.shape[1] for strip in strips] == [500, 1]  # one larger than all goes alone


def test_giving_up_after_the_end_waits_for_nothing():
    pipe = StripPipe()
    fill(pipe, 2)
    list(pipe)
    pipe.abandon()


def test_a_photo_waits_for_room_and_one_larger_than_all_goes_alone():
    budget = PixelBudget(100, threading.Event())
    budget.take(1000)
    waiting = threading.Thread(target=budget.take, args=(10,), daemon=True)
    waiting.start()
    waiting.join(0.3)
    assert waiting.is_alive()
    budget.give_back(1000)
    waiting.join(10)
    assert not waiting.is_alive()


def test_waiting_for_room_ends_when_the_user_stops():
    stop = threading.Event()
    budget = PixelBudget(100, stop)
    budget.take(100)
    stop.set()
    with pytest.raises(Cancelled):
        budget.take(1)

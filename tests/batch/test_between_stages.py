"""What passes between the stages: strips in order, errors where they are read, and a bound on pixels."""

import threading

import numpy as np
import pytest

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

"""Progress and time left of a batch."""

import pytest

from restorer.gui.batch_clock import BatchClock


@pytest.fixture
def times():
    return [0.0]


@pytest.fixture
def clock(times):
    clock = BatchClock(lambda: times[0])
    clock.grow(4)
    return clock


def test_photos_under_way_count_by_their_share(clock):
    clock.photo_finished("a")
    clock.progressed("b", 0.5)
    clock.progressed("b", 0.75)
    assert clock.fraction == pytest.approx(1.75 / 4)


def test_a_finished_photo_counts_once(clock):
    clock.progressed("a", 0.9)
    clock.photo_finished("a")
    assert clock.fraction == 0.25


def test_the_time_left_goes_by_the_pace_so_far(clock, times):
    times[0] = 10.0
    clock.photo_finished("a")
    assert clock.seconds_left() == pytest.approx(30)


def test_there_is_no_guess_at_the_start(clock, times):
    times[0] = 1.0
    clock.photo_finished("a")
    assert clock.seconds_left() is None


def test_photos_that_join_make_it_longer(clock, times):
    times[0] = 10.0
    clock.photo_finished("a")
    clock.grow(4)
    assert clock.seconds_left() == pytest.approx(70)


def test_an_empty_batch_is_nowhere():
    assert BatchClock().fraction == 0

"""Progress and time left of a batch."""

from pathlib import Path

import pytest

from restorer.gui.batch_clock import BatchClock

A, B, C, D, E, F, G, H = (Path(f"{letter}.jpg") for letter in "abcdefgh")


@pytest.fixture
def times():
    return [0.0]


@pytest.fixture
def clock(times):
    clock = BatchClock(lambda: times[0])
    clock.expect([A, B, C, D])
    return clock


def test_photos_under_way_count_by_their_share(clock):
    clock.restored(A)
    clock.began(B, 12.0)
    clock.progressed(B, 0.5)
    clock.progressed(B, 0.75)
    assert clock.fraction == pytest.approx(1.75 / 4)


def test_a_finished_photo_counts_once(clock):
    clock.began(A, 12.0)
    clock.progressed(A, 0.9)
    clock.restored(A)
    assert clock.fraction == 0.25


def test_the_time_left_goes_by_the_pace_so_far(clock, times):
    times[0] = 10.0
    clock.restored(A)
    assert clock.seconds_left() == pytest.approx(30)


def test_a_large_photo_under_way_takes_as_long_as_its_share_says(times):
    clock = BatchClock(lambda: times[0])
    clock.expect([A])
    clock.began(A, 100.0)
    clock.progressed(A, 0.22)
    times[0] = 60.0
    assert clock.seconds_left() == pytest.approx(213, abs=1)


def test_small_photos_before_a_large_one_do_not_make_it_almost_done(clock, times):
    clock.reckon({A: 0.5, B: 0.5, C: 50.0, D: 12.0})
    for photo in (A, B):
        clock.began(photo, 1.0)
        times[0] += 2.0
        clock.restored(photo)
    clock.began(C, 100.0)
    times[0] += 44.0
    clock.progressed(C, 0.22)
    assert clock.seconds_left() == pytest.approx(2 * (78 + 24))  # guesses were half of what is true
    assert clock.fraction == pytest.approx(24 / 126)


def test_loading_the_models_is_no_part_of_the_pace(clock, times):
    times[0] = 20.0
    clock.began(A, 12.0)
    times[0] = 25.0
    clock.restored(A)
    assert clock.seconds_left() == pytest.approx(15)
    assert clock.per_minute() == pytest.approx(12)


def test_only_restored_photos_make_the_pace(clock, times):
    clock.expect([E, F, G, H])
    for skipped in (E, F, G):
        clock.passed(skipped)
    times[0] = 5.0
    assert clock.per_minute() is None
    assert clock.seconds_left() is None
    clock.began(A, 12.0)
    times[0] = 35.0
    clock.passed(A)  # it failed
    clock.began(B, 12.0)
    times[0] = 45.0
    clock.restored(B)
    assert clock.per_minute() == pytest.approx(6)
    assert clock.seconds_left() == pytest.approx(30)  # for three more
    assert (clock.finished, clock.total) == (5, 8)


def test_photos_expected_twice_count_once(clock):
    clock.began(A, 12.0)
    clock.expect([A, B, E])
    assert clock.total == 5


def test_a_photo_that_is_done_anew_is_not_done(clock):
    clock.passed(A)
    clock.expect([A])
    assert (clock.finished, clock.total) == (0, 4)
    assert clock.fraction == 0


def test_photos_left_out_make_it_shorter(clock, times):
    times[0] = 10.0
    clock.restored(A)
    clock.leave_out([A, B, E])
    assert (clock.finished, clock.total) == (1, 3)
    assert clock.seconds_left() == pytest.approx(20)


def test_there_is_no_guess_at_the_start(clock, times):
    times[0] = 1.0
    clock.restored(A)
    assert clock.seconds_left() is None


def test_the_pace_is_that_of_late(clock, times):
    small = [Path(f"/{number}.jpg") for number in range(100)]
    for photo in small:
        times[0] += 0.1
        clock.restored(photo)
    assert clock.per_minute() == pytest.approx(600)
    for photo in [Path(f"/{number}.tif") for number in range(10)]:
        times[0] += 20.0
        clock.restored(photo)
    assert clock.per_minute() == pytest.approx(3)
    times[0] += 200.0
    assert clock.per_minute() == pytest.approx(1)  # the next takes its time


def test_no_pace_is_told_of_photos_that_took_no_time(clock, times):
    clock.began(A, 12.0)
    times[0] = 10.0
    clock.restored(A)
    clock.began(B, 12.0)
    for number in range(6):
        clock.restored(Path(f"/{number}.jpg"))
    times[0] = 60.0
    assert clock.per_minute() is not None
    clock.passed(B)
    assert clock.per_minute() is None


def test_photos_that_join_make_it_longer(clock, times):
    times[0] = 10.0
    clock.restored(A)
    clock.expect([E, F, G, H])
    assert clock.seconds_left() == pytest.approx(70)


def test_a_pause_does_not_count(clock, times):
    times[0] = 30.0
    clock.restored(A)
    clock.pause()
    times[0] = 9000.0
    assert clock.seconds == 30
    clock.resume()
    times[0] = 9030.0
    clock.restored(B)
    assert clock.per_minute() == 2
    assert clock.seconds_left() == 60


def test_an_empty_batch_is_nowhere():
    assert BatchClock().fraction == 0


def test_the_rest_of_a_batch_that_ends_early_takes_no_time(clock, times):
    clock.restored(A)
    clock.began(B, 12.0)
    clock.progressed(B, 0.5)
    times[0] = 15.0
    clock.leave_out_rest()
    assert (clock.finished, clock.total) == (1, 2)
    assert clock.seconds_left() == pytest.approx(5)
    assert clock.fraction == pytest.approx(0.75)


def test_a_batch_of_uneven_photos_ends_at_all_of_it(clock):
    clock.reckon({A: 0.1, B: 0.2, C: 0.3, D: 1e-7})
    for photo in (A, B, C, D):
        clock.restored(photo)
    assert clock.fraction == 1

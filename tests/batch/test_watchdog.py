"""Standing still is noticed, and being stopped is no standing still."""

from types import SimpleNamespace

import pytest

from restorer.batch import process, watchdog
from restorer.batch.watchdog import Limit, Pulse, Watchdog


class Clock:
    """Time that passes when somebody sleeps; the first sleep takes an hour, for the process is stopped."""

    def __init__(self):
        self.now, self.sleeps = 1000.0, 0

    def monotonic(self):
        return self.now

    def sleep(self, seconds):
        self.sleeps += 1
        self.now += 3600.0 if self.sleeps == 1 else seconds


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    for module in (watchdog, process):
        monkeypatch.setattr(module, "time", clock)
    return clock


def test_time_that_is_missed_is_told_once(clock):
    pulse = Pulse()
    clock.now += 1
    assert pulse.missed() == 0
    clock.now += 90
    assert pulse.missed() == 90
    assert pulse.missed() == 0


def test_a_limit_does_not_run_while_the_process_is_stopped(clock, monkeypatch):
    monkeypatch.setattr(watchdog.threading, "Thread", lambda **_: SimpleNamespace(start=lambda: None))
    stuck = []
    dog = Watchdog(stuck.append)
    with dog.limit(3, 60.0):
        dog._look()  # returns once something stands still
    assert stuck == [3]
    assert clock.now == pytest.approx(1000 + 3600 + 60, abs=2)


def test_a_paused_limit_stays_paused(clock):
    limit = Limit(0, 60.0)
    limit.pause()
    limit.extend(90.0)
    clock.now += 1000
    assert not limit.is_over


class Silent:
    """A worker's channel on which nothing comes, and whose first wait takes an hour."""

    def __init__(self, clock):
        self.clock = clock

    def poll(self, seconds):
        self.clock.sleep(seconds)
        return False


def test_a_worker_is_not_dead_because_the_app_was_stopped(clock):
    worker = object.__new__(process.WorkerProcess)
    worker._channel, worker._silence, worker._stopped = Silent(clock), 60.0, None
    assert list(worker.messages(list)) == []
    assert clock.now == pytest.approx(1000 + 3600 + process.START_SECONDS, abs=2)
    assert not worker.was_stopped
    worker._stopped = clock.now - 1
    assert worker.was_stopped

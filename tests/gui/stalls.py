"""How long the window's event loop stands still: a 10 ms timer that notes the gaps between its ticks."""

import contextlib
import gc
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from restorer.gui.app import SWITCH_SECONDS

FELT = 0.1
"""Seconds; a longer pause is seen."""

SHARED = 1.5
"""So much longer a pause may be on a machine that does other things as well."""

TRIES = 3


class Gaps:
    """The longest time between two turns of the event loop, in seconds.

    Time in which the thread was ready and another process had the processor is not the app's: Linux
    counts it (the second field of `schedstat`), and it is taken off.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.felt: list[float] = []  # every gap longer than `FELT`
        self.count = 0
        self._last = self._now()

    def tick(self) -> None:
        now = self._now()
        gap = now - self._last
        self.longest = max(self.longest, gap)
        if gap > FELT:
            self.felt.append(gap)
        self.count += 1
        self._last = now

    def _now(self) -> float:
        waited = 0
        with contextlib.suppress(OSError):
            waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1])
        return time.monotonic() - waited / 1e9


@pytest.fixture
def stalls(qtbot):
    """Measures how long the event loop stands still, in seconds: `with stalls() as gaps: ...`."""

    @contextlib.contextmanager
    def measure():
        gc.collect()
        gc.freeze()  # as `app.run` does; the test runner's own objects are many
        switches = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)  # the same
        gaps = Gaps()
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(10)
        timer.timeout.connect(gaps.tick)
        timer.start()
        yield gaps
        timer.stop()
        gaps.tick()
        sys.setswitchinterval(switches)
        gc.unfreeze()

    return measure


@pytest.fixture
def never_stalls(stalls):
    """Measures what a call does to the event loop: `gaps = never_stalls(act, window)`, up to three times.

    Another process, or the machine's host, may hold up any one run; what the app itself does comes each time.
    The queue is emptied between two tries.
    """

    def measure(act, window):
        tries = []
        while len(tries) < TRIES:
            with stalls() as gaps:
                act()
            if gaps.longest < SHARED * FELT:
                return gaps
            tries.append(round(gaps.longest, 3))
            window.model.remove(range(window.model.rowCount()))
        return pytest.fail(f"The event loop stood still each time, for {tries} seconds")

    return measure

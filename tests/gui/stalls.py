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

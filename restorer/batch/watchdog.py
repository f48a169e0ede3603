"""Notices a stage that stands still: a decoder, driver or encoder that hangs, in code Python cannot stop."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_LOOK_SECONDS = 0.5
_STOPPED_SECONDS = 5.0  # between two looks: the process did not run


class Pulse:
    """Notices that this process was stopped for a while, as by Ctrl-Z, or the machine suspended."""

    def __init__(self) -> None:
        self._felt = time.monotonic()

    def missed(self) -> float:
        """Seconds for which the process was stopped since the last call; to be called every second or so."""
        now = time.monotonic()
        gap, self._felt = now - self._felt, now
        return gap if gap > _STOPPED_SECONDS else 0.0


class Limit:
    """Time in which a stage must show the next sign of life."""

    def __init__(self, photo: int, seconds: float) -> None:
        self.photo = photo
        self._seconds = seconds
        self.renew()

    def renew(self) -> None:
        """It lives: the time begins anew."""
        self._deadline: float | None = time.monotonic() + self._seconds

    def pause(self) -> None:
        """It waits for another stage, as long as that may take."""
        self._deadline = None

    def extend(self, seconds: float) -> None:
        """So long nobody could live."""
        if self._deadline is not None:
            self._deadline += seconds

    @property
    def is_over(self) -> bool:
        """Whether the time has passed."""
        deadline = self._deadline
        return deadline is not None and time.monotonic() > deadline


class Watchdog:
    """Looks at all limits that run.

    Args:
        on_stuck: called once, on the watchdog's thread, with the number of the photo whose time is over.
    """

    def __init__(self, on_stuck: Callable[[int], None]) -> None:
        self._on_stuck = on_stuck
        self._limits: set[Limit] = set()
        self._lock = threading.Lock()
        threading.Thread(target=self._look, name="watchdog", daemon=True).start()

    @contextmanager
    def limit(self, photo: int, seconds: float) -> Iterator[Limit]:
        """Limit the time of what is done inside."""
        limit = Limit(photo, seconds)
        with self._lock:
            self._limits.add(limit)
        try:
            yield limit
        finally:
            with self._lock:
                self._limits.discard(limit)

    def _look(self) -> None:
        pulse = Pulse()
        while True:
            time.sleep(_LOOK_SECONDS)
            missed = pulse.missed()
            with self._lock:
                for limit in self._limits:
                    limit.extend(missed)
                stuck = [limit.photo for limit in self._limits if limit.is_over]
            if stuck:
                self._on_stuck(stuck[0])
                return

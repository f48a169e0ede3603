"""What passes between the stages of a worker: strips, room for pixels, and time spent."""

import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from restorer.batch.watchdog import Limit
from restorer.errors import RestorerError
from restorer.imaging.photo import Stored
from restorer.progress import Cancelled

STRIPS_BETWEEN = 2
"""Restored strips that may wait for the writer."""

_TICK = 0.1  # seconds between looks at whether the user asked to stop

Ending = Cancelled | RestorerError | None
"""What ended the strips; None: the photo's last row."""


class Clock:
    """Adds up the time spent on one photo, by whichever stage."""

    def __init__(self) -> None:
        self.seconds = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count the time inside."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds += time.perf_counter() - start


class StripPipe:
    """Strips of one photo from the stage that restores to the stage that writes."""

    def __init__(self) -> None:
        self._queue: queue.Queue[tuple[Stored | None, Ending]] = queue.Queue(STRIPS_BETWEEN)
        self._ended = False
        self._abandoned = threading.Event()
        self.waited = 0.0  # seconds the writer spent waiting
        self.limit: Limit | None = None  # of the writer; does not run while it waits

    @property
    def abandoned(self) -> bool:
        """Whether the writer has given up, so that making more strips is in vain."""
        return self._abandoned.is_set()

    def put(self, strip: Stored) -> None:
        """Hand on a strip; waits while the writer is behind."""
        self._queue.put((strip, None))

    def end(self, ending: Ending) -> None:
        """No more strips come; an error is raised where they are read."""
        self._queue.put((None, ending))

    def __iter__(self) -> Iterator[Stored]:
        while (strip := self._next()) is not None:
            yield strip

    def abandon(self) -> None:
        """Take no more strips: what is still under way is thrown away, so that its maker is not held up."""
        self._abandoned.set()
        while not self._ended:
            strip, _ = self._queue.get()
            self._ended = strip is None

    def _next(self) -> Stored | None:
        start = time.perf_counter()
        if self.limit is not None:
            self.limit.pause()
        strip, ending = self._queue.get()
        if self.limit is not None:
            self.limit.renew()
        self.waited += time.perf_counter() - start
        self._ended = strip is None
        if ending is not None:
            raise ending
        return strip


class PixelBudget:
    """Holds a stage back until the photos that are open leave room for one more."""

    def __init__(self, limit: int, stop: threading.Event) -> None:
        self._limit, self._stop = limit, stop
        self._taken = 0
        self._changed = threading.Condition()

    def take(self, pixels: int) -> None:
        """Wait for room.

        Raises:
            Cancelled: the user asked to stop meanwhile.
        """
        with self._changed:
            while self._taken and self._taken + pixels > self._limit:
                if self._stop.is_set():
                    raise Cancelled
                self._changed.wait(_TICK)
            self._taken += pixels

    def give_back(self, pixels: int) -> None:
        """Make room again."""
        with self._changed:
            self._taken -= pixels
            self._changed.notify_all()

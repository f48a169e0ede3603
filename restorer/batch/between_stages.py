"""What passes between the stages of a worker: strips, room for pixels, and time spent."""

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from restorer.batch.watchdog import Limit
from restorer.errors import RestorerError
from restorer.imaging.photo import Stored
from restorer.progress import Cancelled

BYTES_BETWEEN = 64 * 2**20
"""Of restored strips that the writer has not finished with; a larger strip goes alone."""

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
        self._strips: deque[Stored] = deque()  # the first stays until the writer asks for the next
        self._bytes = 0  # of these
        self._taken = False  # whether the writer has the first
        self._ending: Ending = None
        self._ended = False
        self._abandoned = False
        self._changed = threading.Condition()
        self.waited = 0.0  # seconds the writer spent waiting
        self.limit: Limit | None = None  # of the writer; does not run while it waits

    @property
    def abandoned(self) -> bool:
        """Whether the writer has given up, so that making more strips is in vain."""
        return self._abandoned

    def put(self, strip: Stored) -> None:
        """Hand on a strip; waits while the writer is behind."""
        with self._changed:
            self._changed.wait_for(lambda: self._abandoned or self._has_room(strip))
            if not self._abandoned:
                self._strips.append(strip)
                self._bytes += strip.nbytes
                self._changed.notify_all()

    def end(self, ending: Ending) -> None:
        """No more strips come; an error is raised where they are read."""
        with self._changed:
            self._ending, self._ended = ending, True
            self._changed.notify_all()

    def __iter__(self) -> Iterator[Stored]:
        while (strip := self._next()) is not None:
            yield strip

    def abandon(self) -> None:
        """Take no more strips: what is still under way is thrown away, so that its maker is not held up."""
        with self._changed:
            self._abandoned = True
            self._strips.clear()
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._ended)

    def _has_room(self, strip: Stored) -> bool:
        return not self._strips or self._bytes + strip.nbytes <= BYTES_BETWEEN

    def _next(self) -> Stored | None:
        start = time.perf_counter()
        if self.limit is not None:
            self.limit.pause()
        with self._changed:
            if self._taken:  # the writer is done with the one before
                self._bytes -= self._strips.popleft().nbytes
                self._taken = False
                self._changed.notify_all()
            self._changed.wait_for(lambda: self._strips or self._ended)
            strip = self._strips[0] if self._strips else None
            self._taken = strip is not None
        if self.limit is not None:
            self.limit.renew()
        self.waited += time.perf_counter() - start
        if strip is None and self._ending is not None:
            raise self._ending
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

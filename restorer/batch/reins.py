"""What the app wants of this worker, as its threads see it: which jobs, and whether to go on, wait or end."""

import threading
from collections.abc import Iterable

from restorer.batch.jobs import PhotoJob
from restorer.batch.messages import Change, Finish, Pause, Resume, Stop, ToWorker, Withdraw


class Reins:
    """Held by all threads of a worker; `obey` is called by the one that listens to the app.

    Attributes:
        stop: set when everything under way is to be given up.
    """

    def __init__(self, jobs: Iterable[tuple[int, PhotoJob]]) -> None:
        self.stop = threading.Event()
        self._finish = threading.Event()
        self._go = threading.Event()
        self._go.set()
        self._jobs = dict(jobs)  # one item is read or put at a time, which needs no lock

    @property
    def indices(self) -> tuple[int, ...]:
        """Of the photos in hand, in their order."""
        return tuple(self._jobs)

    @property
    def ending(self) -> bool:
        """Whether no further photo is to be begun."""
        return self.stop.is_set() or self._finish.is_set()

    @property
    def paused(self) -> bool:
        """Whether the next tile is to wait."""
        return not self._go.is_set()

    def obey(self, message: ToWorker) -> None:
        """Do what the app says."""
        match message:
            case Pause():
                self._go.clear()
            case Resume():
                self._go.set()
            case Finish():
                self._finish.set()
                self._go.set()
            case Stop():
                self.end()
            case Change(indices, wish):
                for index in indices:
                    if (job := self._jobs.get(index)) is not None:
                        self._jobs[index] = job.with_wish(wish)
            case Withdraw(indices):
                for index in indices:
                    self._jobs.pop(index, None)

    def end(self) -> None:
        """Give up what is under way."""
        self.stop.set()
        self._go.set()

    def wait(self) -> None:
        """Return at once, or when a pause is over; takes no processor time."""
        self._go.wait()

    def job(self, index: int) -> PhotoJob | None:
        """What is to be done to this photo as of now; None: nothing any more."""
        return self._jobs.get(index)

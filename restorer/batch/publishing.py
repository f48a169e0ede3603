"""How a worker's results appear: journalled first, and under another number when the name is taken."""

import contextlib
import os
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

from restorer.batch.jobs import PhotoJob
from restorer.batch.journal import Journal
from restorer.batch.naming import folded, numbered
from restorer.batch.results import is_result
from restorer.errors import JournalError
from restorer.imaging.aside import Fingerprint, Publisher


class Ledger:
    """A worker's view of the journal; without one nothing is written down.

    A journal that fails in mid-batch (a full home) never fails a photo: the log says so, and the batch
    goes on.
    """

    def __init__(self, journal: Journal | None, tag: str, names: Iterable[Path] = ()) -> None:
        """`names`: those of the whole batch, which no photo gets that they were not meant for."""
        self._journal = journal
        self._names = {folded(name) for name in names}
        self._tag = tag

    def publisher(self, number: int, job: PhotoJob) -> Publisher:
        """For the result of this photo."""
        return _JobPublisher(self, number, job, self._tag)

    def announce(self, number: int, target: Path, content: Fingerprint) -> None:
        """A result is about to appear."""
        self._names.add(folded(target))
        if self._journal is not None:
            with _failures_logged():
                self._journal.announce(number, target, content)

    def other_name(self, target: Path) -> Path:
        """The same name with a number, that no file has and that nothing of the batch is to have."""
        return next(
            name for name in numbered(target) if folded(name) not in self._names and not os.path.lexists(name)
        )

    def done(self, number: int) -> None:
        """A result has appeared."""
        if self._journal is not None:
            with _failures_logged():
                self._journal.done(number)


class _JobPublisher(Publisher):
    def __init__(self, ledger: Ledger, number: int, job: PhotoJob, tag: str) -> None:
        super().__init__(tag)
        self._ledger, self._number, self._job = ledger, number, job

    def announce(self, target: Path, content: Fingerprint) -> None:
        self._ledger.announce(self._number, target, content)

    def may_replace(self, target: Path) -> bool:
        """Only an earlier result gives way, also when another file came by its name after the plan."""
        return target == self._job.target and is_result(target)

    def other_name(self, taken: Path) -> Path | None:
        """Another app, or a user, was faster; the plan saw to it that the name was free."""
        del taken
        return self._ledger.other_name(self._job.target)


@contextlib.contextmanager
def _failures_logged() -> Iterator[None]:
    try:
        yield
    except JournalError:
        traceback.print_exc()  # standard error is the worker's log

"""Restore a batch of photos in worker processes; one Outcome per job, whatever happens to the worker.

Photos go to one worker that overlaps reading, restoring and writing. When it dies, those it had
open are tried again one at a time, each in a worker of its own, so that the photo that killed it
is known and the rest goes on.
"""

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from restorer.batch.control import Control, Pace
from restorer.batch.jobs import Outcome, PhotoJob, Summary, Wish
from restorer.batch.journal import Journal
from restorer.batch.messages import (
    Change,
    Finish,
    Finished,
    FromWorker,
    Opened,
    Pause,
    Progressed,
    Refused,
    Resume,
    Started,
    Stop,
    Stuck,
    ToWorker,
    Withdraw,
    WorkOrder,
)
from restorer.batch.process import SILENCE_SECONDS, WorkerMain, WorkerProcess
from restorer.batch.worker import log_path, work
from restorer.errors import JournalError, ModelError, ProviderError, WorkerError

_PACES: Mapping[Pace, ToWorker] = {"go": Resume(), "pause": Pause(), "finish": Finish(), "stop": Stop()}
_MOST_FALSE_STARTS = 2  # one may have been killed by chance, or by a system short of memory


@dataclass(frozen=True, slots=True)
class PhotoStarted:
    """This photo is being restored."""

    index: int  # into the jobs
    megapixels: float
    provider: str | None = None  # the execution provider in use, where it is known already


@dataclass(frozen=True, slots=True)
class PhotoProgress:
    """`done` of `total` tiles of this photo are restored."""

    index: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class PhotoFinished:
    """This photo is done, one way or the other."""

    index: int
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """How worker processes are made and watched."""

    main: WorkerMain = work  # the entry of the process
    silence: float = SILENCE_SECONDS  # without a sign of life, after which one counts as dead


BatchEvent = PhotoStarted | PhotoProgress | PhotoFinished


def run_batch(
    jobs: Sequence[PhotoJob],
    *,
    provider: str = "auto",
    on_event: Callable[[BatchEvent], None],
    control: Control | None = None,
    journal: Journal | None = None,
    workers: Workers | None = None,
) -> Summary:
    """Restore photos; returns when all are done, or soon after `control` says to end.

    Args:
        jobs: what to do; see `plan.plan_jobs`.
        provider: the execution provider: auto, cuda, cpu, ...
        on_event: told what happens, on the thread that called this.
        control: pauses and ends the batch, and changes what is asked of photos that wait. None: nobody does.
        journal: of these jobs, held; let go of at the end. None: the batch cannot be gone on with when it
            is interrupted.
        workers: None: the usual ones.

    Raises:
        ProviderError: the provider that was asked for does not work here.
        ModelError: a model that was asked for is missing or cannot be used.
        WorkerError: the worker process cannot even start.
    """
    batch = _Batch(jobs, journal, on_event, control or Control())
    start = time.monotonic()
    try:
        batch.skip()
        batch.run(provider, workers or Workers())
    except (ModelError, ProviderError, WorkerError):
        batch.end(refused=True)
        raise
    finally:
        batch.end(refused=False)
    return batch.summary(time.monotonic() - start)


class _Batch:
    """What is left to do, and what came of the rest."""

    def __init__(
        self,
        jobs: Sequence[PhotoJob],
        journal: Journal | None,
        on_event: Callable[[BatchEvent], None],
        control: Control,
    ) -> None:
        self._journal, self._on_event, self._control = journal, on_event, control
        self._left = dict(enumerate(jobs))
        self._names = {job.target for job in jobs}  # also those that results got instead
        self._outcomes: list[Outcome] = []
        self._fatal: str | None = None
        self._begun: set[int] = set()  # photos that a worker restores, as they were asked for then
        self._stuck: set[int] = set()  # photos on which a worker stood still
        self._false_starts = 0  # workers in a row that died before they touched a photo

    def skip(self) -> None:
        """Report the jobs that are not to be done."""
        for index, job in list(self._left.items()):
            if job.skip_reason is not None:
                skipped = Outcome(
                    source=job.source,
                    target=job.target,
                    status="skipped",
                    note=job.skip_reason,
                    earlier=job.is_restored_before,
                )
                self._finish(index, skipped)

    def run(self, provider: str, workers: Workers) -> None:
        """Work off what is left."""
        while self._left and not self._is_over():
            if self._false_starts and provider == "auto":
                provider = "cpu"
            suspects = self._drive(list(self._left), provider, workers)
            careful = "cpu" if provider == "auto" else provider  # it may have been the graphics card
            for index in suspects:
                if not self._is_over() and index in self._drive([index], careful, workers):
                    self._finish(index, _killer(self._left[index], stuck=index in self._stuck))

    def end(self, *, refused: bool) -> None:
        """Let go of the journal; that of a batch that could not even begin is of no use."""
        if self._journal is None:
            return
        with contextlib.suppress(JournalError):
            if refused and self._journal.is_untouched():
                self._journal.delete()
        self._journal.close()
        self._journal = None

    def summary(self, seconds: float) -> Summary:
        """What came of the batch."""
        counts = dict.fromkeys(("restored", "failed", "skipped"), 0)
        for outcome in self._outcomes:
            counts[outcome.status] += 1
        cancelled = self._control.ending and bool(self._left) and self._fatal is None
        return Summary(**counts, seconds=seconds, cancelled=cancelled, fatal=self._fatal)

    def _drive(self, indices: Sequence[int], provider: str, workers: Workers) -> list[int]:
        """Give photos to a new worker; returns those it had open when it died, none if it did not."""
        self._take_changes()
        order = WorkOrder(
            jobs=tuple((index, self._left[index]) for index in indices if index in self._left),
            provider=provider,
            journal=None if self._journal is None else self._journal.path,
            names=tuple(self._names),
        )
        if not order.jobs:
            return []
        opened: list[int] = []
        with WorkerProcess(workers.main, order, silence=workers.silence) as worker:
            for message in worker.messages(self._orders()):
                if isinstance(message, Opened):
                    opened.append(message.index)
                elif isinstance(message, Stuck):
                    self._stuck.add(message.index)
                self._take(message)
        for index in opened:
            self._notice(index)
        if self._is_over() or (worker.was_stopped and not worker.survived):
            return []
        self._false_starts = 0 if opened else self._false_starts + 1
        if self._false_starts == _MOST_FALSE_STARTS:
            raise WorkerError(f"The process that restores photos died at its start; see {log_path()}.")
        return [index for index in opened if index in self._left]

    def _orders(self) -> Callable[[], list[ToWorker]]:
        """Tells, whenever it is called, what one worker has not been told yet."""
        told: Pace = "go"

        def news() -> list[ToWorker]:
            nonlocal told
            said = self._take_changes()
            if (pace := self._control.pace) != told:
                told = pace
                said.append(_PACES[pace])
            return said

        return news

    def _take_changes(self) -> list[ToWorker]:
        """Bring what is left, and the journal, in line with what the user has changed; gives what to tell."""
        changes = self._control.take_changes()
        new: dict[int, PhotoJob] = {}
        alike: dict[Wish, list[int]] = {}
        for index, job in self._left.items() if changes else ():
            if index in self._begun or job.source not in changes:
                continue
            wish = changes[job.source]
            if wish is None:
                new[index] = job.taken_out()
            elif wish != job.wish:
                new[index] = job.with_wish(wish)
                alike.setdefault(wish, []).append(index)
        self._left.update(new)
        gone = tuple(index for index, job in new.items() if job.skip_reason is not None)
        for index in gone:
            del self._left[index]
        if new and self._journal is not None:
            with contextlib.suppress(JournalError):
                self._journal.revise(new.items())
        said: list[ToWorker] = [Change(tuple(some), wish) for wish, some in alike.items()]
        return [*said, Withdraw(gone)] if gone else said

    def _notice(self, index: int) -> None:
        """A result that appeared although the worker died before it could say so is a result."""
        if self._journal is not None and index in self._left:
            with contextlib.suppress(JournalError):
                if (target := self._journal.landed(index)) is not None:
                    self._journal.done(index)
                    source = self._left[index].source
                    self._finish(index, Outcome(source=source, target=target, status="restored"))

    def _take(self, message: FromWorker) -> None:
        if isinstance(message, Refused):
            raise message.error
        if isinstance(message, Started):
            self._begun.add(message.index)
            self._on_event(PhotoStarted(message.index, message.megapixels, message.provider))
        elif isinstance(message, Progressed):
            self._on_event(PhotoProgress(message.index, message.done, message.total))
        elif isinstance(message, Finished):
            if message.fatal:
                self._fatal = message.outcome.error
            self._finish(message.index, message.outcome)

    def _finish(self, index: int, outcome: Outcome) -> None:
        if self._left.pop(index, None) is None:  # taken out of the queue when it had just been begun
            return
        self._outcomes.append(outcome)
        if outcome.target is not None:
            self._names.add(outcome.target)
        if outcome.status == "failed" and self._journal is not None:
            with contextlib.suppress(JournalError):
                self._journal.failed(index)
        self._on_event(PhotoFinished(index, outcome))

    def _is_over(self) -> bool:
        return self._control.ending or self._fatal is not None


def _killer(job: PhotoJob, *, stuck: bool) -> Outcome:
    if stuck:
        error = f"{job.source} stood still for minutes, twice; it may be damaged, or its disk very slow."
        return Outcome(source=job.source, target=None, status="failed", error=error)
    error = (
        f"{job.source} ended the process that restored it, twice; "
        f"it may be damaged or need more memory than there is. See {log_path()}."
    )
    return Outcome(source=job.source, target=None, status="failed", error=error)

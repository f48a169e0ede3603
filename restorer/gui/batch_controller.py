"""Finds photos and runs batches in threads that only wait: the work is done by the worker process.

The signals live on objects of the window's thread and are connected to methods of QObjects there, so Qt
queues them across.
"""

import contextlib
import multiprocessing
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from restorer.batch.jobs import Outcome, PhotoJob, Settings, Summary
from restorer.batch.journal import Journal
from restorer.batch.plan import plan_jobs, prepare_folder
from restorer.batch.resume import plan_again
from restorer.batch.run import BatchEvent, PhotoFinished, PhotoProgress, run_batch
from restorer.errors import JournalError, RestorerError

PROGRESS_SECONDS = 0.05  # one photo's progress is passed on no more often than this
CLOSING_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """How a batch ended: what came of it, or one sentence on why it could not begin."""

    summary: Summary | None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What some dropped paths mean."""

    sources: list[Path]
    problems: tuple[str, ...]


class GatherThread(QThread):
    """Walks dropped folders."""

    gathered = Signal(Gathered)

    def __init__(self, dropped: Sequence[Path], settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._dropped = list(dropped)
        self._settings = settings

    def run(self) -> None:
        try:
            plan = plan_jobs(self._dropped, self._settings)
        except RestorerError as error:
            self.gathered.emit(Gathered([], (str(error),)))
            return
        self.gathered.emit(Gathered([job.source for job in plan.jobs], plan.problems))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a batch is to restore: photos among what was dropped, or what a journal says is left."""

    dropped: Sequence[Path] = ()
    sources: Sequence[Path] = ()
    known: Mapping[Path, PhotoJob] = field(default_factory=dict)  # of a batch that was gone on with before
    journal: Journal | None = None  # to go on with
    superseded: Journal | None = None  # what it has left is in this batch, or was taken out of the queue


class BatchThread(QThread):
    """Plans and runs one batch."""

    planned = Signal(list)  # of PhotoJob: all of a batch that is gone on with
    photo_started = Signal(Path)
    photo_progressed = Signal(Path, float)
    photo_finished = Signal(Outcome)
    ended = Signal(BatchEnd)

    def __init__(self, wanted: Wanted, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = threading.Event()
        self.provider = "auto"  # what to run the models on, in the words of `restorer batch --provider`
        self.journal: Journal | None = wanted.journal
        self._wanted = wanted
        self._settings = settings
        self._jobs: list[PhotoJob] = []
        self._last_progress = 0.0

    def run(self) -> None:
        try:
            if self._wanted.journal is None:
                self._plan()
            else:
                self._jobs.extend(plan_again(self._wanted.journal).jobs)
                self.planned.emit(self._jobs)
            prepare_folder(self._settings.folder, self._jobs)
            self._begin_journal()
            result = run_batch(
                self._jobs,
                provider=self.provider,
                on_event=self._pass_on,
                stop=self.stop,
                journal=self.journal,
            )
        except RestorerError as error:
            self.ended.emit(BatchEnd(None, str(error)))
            return
        if self.journal is not None and not result.cancelled and result.fatal is None:
            self.journal.delete()  # what failed was shown, and can be tried again from the queue
        self.ended.emit(BatchEnd(result))

    def _begin_journal(self) -> None:
        """Without one the batch is restored all the same; it only cannot be gone on with."""
        if self.journal is None:
            with contextlib.suppress(JournalError):
                self.journal = Journal.create(self._settings, self._jobs, owner="window")
        if self._wanted.superseded is not None:
            self._wanted.superseded.delete()

    def _plan(self) -> None:
        """Jobs for the wanted photos, in the queue's order; what has gone meanwhile fails by name."""
        plan = plan_jobs(self._wanted.dropped, self._settings)
        known = (replace(job, recipe=self._settings.recipe) for job in self._wanted.known.values())
        jobs = {job.source: job for job in (*known, *plan.jobs)}
        for source in self._wanted.sources:
            if source in jobs:
                self._jobs.append(jobs[source])
            else:
                sentence = f"{source} is no longer there; put it back or remove it from the queue."
                self.photo_finished.emit(Outcome(source=source, target=None, status="failed", error=sentence))

    def _pass_on(self, event: BatchEvent) -> None:
        source = self._jobs[event.index].source
        if isinstance(event, PhotoFinished):
            self.photo_finished.emit(event.outcome)
        elif isinstance(event, PhotoProgress):
            now = time.monotonic()
            if now - self._last_progress >= PROGRESS_SECONDS:
                self._last_progress = now
                self.photo_progressed.emit(source, event.done / max(1, event.total))
        else:
            self.photo_started.emit(source)


class BatchController(QObject):
    """The window's handle on both threads; at most one batch runs at a time."""

    gathered = Signal(Gathered)
    gathering_ended = Signal()
    planned = Signal(list)
    photo_started = Signal(Path)
    photo_progressed = Signal(Path, float)
    photo_finished = Signal(Outcome)
    ended = Signal(BatchEnd)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.provider = "auto"  # of the batches that begin from now on
        self._gathering: list[GatherThread] = []
        self._batch: BatchThread | None = None
        self._dropped: list[Path] = []
        self._end: BatchEnd | None = None
        self._known: dict[Path, PhotoJob] = {}
        self._journal: Journal | None = None  # of the latest batch, to be forgotten when the next begins

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._batch is not None

    @property
    def gathering(self) -> bool:
        """Whether dropped folders are still being walked."""
        return bool(self._gathering)

    def gather(self, dropped: Sequence[Path], settings: Settings) -> None:
        """Find the photos among these paths and the folders below them; `gathered` brings them."""
        self._dropped.extend(path for path in dropped if path not in self._dropped)
        thread = GatherThread(dropped, settings, self)
        thread.gathered.connect(self.gathered)
        thread.finished.connect(self._gather_finished)
        self._gathering.append(thread)
        thread.start()

    def start(self, wanted: Sequence[Path], settings: Settings) -> None:
        """Restore these photos, all of them gathered before; `ended` follows in any case."""
        self._run(Wanted(self._dropped, wanted, self._known, superseded=self._journal), settings)

    def go_on(self, journal: Journal, settings: Settings) -> None:
        """Restore what is left of a batch; `planned` tells its photos, `ended` follows in any case."""
        self._run(Wanted(journal=journal, superseded=self._journal), settings)

    def _run(self, wanted: Wanted, settings: Settings) -> None:
        assert self._batch is None, "a batch is under way"
        batch = BatchThread(wanted, settings, self)
        batch.provider = self.provider
        batch.planned.connect(self._planned)
        batch.photo_started.connect(self.photo_started)
        batch.photo_progressed.connect(self.photo_progressed)
        batch.photo_finished.connect(self.photo_finished)
        batch.ended.connect(self._batch_ended)
        batch.finished.connect(self._batch_finished)
        self._batch = batch
        self._end = None
        batch.start()

    def stop(self) -> None:
        """Leave the photo under way and end; what is finished is kept."""
        if self._batch is not None:
            self._batch.stop.set()

    def shut_down(self) -> None:
        """End everything within two seconds; a worker that does not stop by then is killed."""
        self.stop()
        deadline = time.monotonic() + CLOSING_SECONDS
        threads: list[QThread] = [*self._gathering]
        if self._batch is not None:
            threads.append(self._batch)
        for thread in threads:
            if not thread.wait(max(1, round(1000 * (deadline - time.monotonic())))):
                for child in multiprocessing.active_children():
                    child.kill()
                thread.wait()

    def _gather_finished(self) -> None:
        done = [thread for thread in self._gathering if thread.isFinished()]
        for thread in done:
            self._gathering.remove(thread)
            thread.deleteLater()
        self.gathering_ended.emit()

    def _planned(self, jobs: list[PhotoJob]) -> None:
        self._known.update((job.source, job) for job in jobs if job.skip_reason is None)
        self.planned.emit(jobs)

    def _batch_ended(self, end: BatchEnd) -> None:
        self._end = end

    def _batch_finished(self) -> None:
        """The thread is over, by `ended` or by a bug that the crash dialog shows."""
        assert self._batch is not None
        self._journal = self._batch.journal
        self._batch.deleteLater()
        self._batch = None
        self.ended.emit(
            self._end or BatchEnd(None, self.tr("The batch broke off because of an error in the app."))
        )

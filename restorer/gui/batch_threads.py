"""Finds photos and runs a batch in threads that only wait: the work is done by the worker process.

The signals live on objects of the window's thread and are connected to methods of QObjects there, so Qt
queues them across.
"""

import contextlib
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from restorer.batch import journals
from restorer.batch.control import Control
from restorer.batch.extent import guess_megapixels
from restorer.batch.jobs import Outcome, PhotoJob, Settings, Summary, Wish
from restorer.batch.journal import Journal
from restorer.batch.plan import plan_jobs, prepare_folder
from restorer.batch.resume import plan_again
from restorer.batch.room import check_room
from restorer.batch.run import BatchEvent, PhotoFinished, PhotoProgress, run_batch
from restorer.errors import JournalError, NoRoomError, RestorerError

PROGRESS_SECONDS = 0.05  # one photo's progress is passed on no more often than this


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """How a batch ended, or one sentence on why it could not begin."""

    summary: Summary | None  # of all jobs; what came of each photo, `photo_finished` has told
    sentence: str = ""
    short_of_room: bool = False  # it can be started all the same


@dataclass(frozen=True, slots=True)
class Gathered:
    """What some dropped paths mean."""

    sources: list[Path]
    problems: tuple[str, ...]
    dates: dict[Path, float] = field(default_factory=dict)  # when each was last changed, in seconds
    megapixels: dict[Path, float] = field(default_factory=dict)  # about how large each is


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
        sources = [job.source for job in plan.jobs]
        self.gathered.emit(Gathered(sources, plan.problems, dates_of(sources), guess_megapixels(sources)))


def dates_of(sources: Iterable[Path]) -> dict[Path, float]:
    """When files were last changed; slow on a network's disks, so never called by the window's thread."""
    dates = {}
    for source in sources:
        with contextlib.suppress(OSError):  # it has gone; its turn will tell
            dates[source] = source.stat().st_mtime
    return dates


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a batch is to restore: photos among what was dropped, or what a journal says is left."""

    dropped: Sequence[Path] = ()
    wishes: Mapping[Path, Wish] = field(default_factory=dict)  # what is to be done to each photo, in order
    known: Mapping[Path, PhotoJob] = field(default_factory=dict)  # of a batch that was gone on with before
    journal: Journal | None = None  # to go on with
    despite_room: bool = False  # also when the disk is likely to be too small
    superseded: Journal | None = None  # what it has left is in this batch, or was taken out of the queue


class BatchThread(QThread):
    """Plans and runs one batch."""

    planned = Signal(list)  # of PhotoJob: all of a batch that is gone on with
    reckoned = Signal(object)  # about how large photos are: megapixels by path, which Qt makes no copy of
    photo_started = Signal(Path, float, str)  # its megapixels; what it runs on, empty while that is unknown
    photo_progressed = Signal(Path, float)
    photo_finished = Signal(Outcome)
    ended = Signal(BatchEnd)

    def __init__(self, wanted: Wanted, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.control = Control()
        self.provider = "auto"  # what to run the models on, in the words of `restorer batch --provider`
        self.journal: Journal | None = wanted.journal
        self._wanted = wanted
        self._settings = settings
        self._jobs: list[PhotoJob] = []
        self._passed_over: set[Path] = set()  # skipped here and not told of: they wait for the next batch
        self._last_progress = 0.0

    def run(self) -> None:
        try:
            if self._wanted.journal is None:
                self._plan()
            else:
                self._plan_again(self._wanted.journal)
            prepare_folder(self._settings.folder, self._jobs)
            if not self._wanted.despite_room:
                check_room(self._settings.folder, self._jobs)
            self.reckoned.emit(guess_megapixels(self._all_waiting()))
            self._begin_journal()
            result = run_batch(
                self._jobs,
                provider=self.provider,
                on_event=self._pass_on,
                control=self.control,
                journal=self.journal,
            )
        except RestorerError as error:
            self.journal = self.journal or self._wanted.superseded  # which nothing has taken the place of
            self.ended.emit(BatchEnd(None, str(error), short_of_room=isinstance(error, NoRoomError)))
            return
        if self.journal is not None:
            self.journal = self._kept(self.journal, result)
        self.ended.emit(BatchEnd(result))

    def _kept(self, journal: Journal, result: Summary) -> Journal | None:
        """The journal, held, of a batch that ended early; what failed can be tried again from the queue."""
        if result.cancelled or result.fatal is not None:
            return journals.held_again(journal.path)
        journal.delete()
        return None

    def _all_waiting(self) -> set[Path]:
        """The photos of this batch, and those that follow it."""
        return {job.source for job in self._jobs} | set(self._wanted.wishes)

    def _begin_journal(self) -> None:
        """Without one the batch is restored all the same; it only cannot be gone on with."""
        if self.journal is None:
            with contextlib.suppress(JournalError):
                self.journal = journals.create(self._settings, self._jobs, owner="window")
        if self._wanted.superseded is not None:
            self._wanted.superseded.delete()

    def _plan(self) -> None:
        """Jobs for the wanted photos, in the queue's order; what has gone meanwhile fails by name."""
        plan = plan_jobs(self._wanted.dropped, self._settings)
        jobs = {job.source: job for job in (*self._wanted.known.values(), *plan.jobs)}
        for source, wish in self._wanted.wishes.items():
            if source in jobs:
                self._jobs.append(_asked(jobs[source], wish))
            else:
                sentence = f"{source} is no longer there; put it back or remove it from the queue."
                self.photo_finished.emit(Outcome(source=source, target=None, status="failed", error=sentence))

    def _plan_again(self, journal: Journal) -> None:
        """What a journal asks for, but for what the queue says otherwise by now.

        A photo that is done and waits again keeps waiting: its new result gets a name in the next batch.
        """
        revised: dict[int, PhotoJob] = {}
        for number, job in enumerate(plan_again(journal).jobs):
            wish = self._wanted.wishes.get(job.source)
            asked = job if wish is None or job.skip_reason is not None else _asked(job, wish)
            if asked != job:
                revised[number] = asked
            if job.is_taken_out if wish is None else _is_settled_otherwise(job, wish):
                self._passed_over.add(job.source)
            self._jobs.append(asked)
        journal.revise(revised.items())
        self.planned.emit([job for job in self._jobs if job.source not in self._passed_over])

    def _pass_on(self, event: BatchEvent) -> None:
        source = self._jobs[event.index].source
        if source in self._passed_over:
            return
        if isinstance(event, PhotoFinished):
            self.photo_finished.emit(event.outcome)
        elif isinstance(event, PhotoProgress):
            now = time.monotonic()
            if now - self._last_progress >= PROGRESS_SECONDS:
                self._last_progress = now
                self.photo_progressed.emit(source, event.done / max(1, event.total))
        else:
            self.photo_started.emit(source, event.megapixels, event.provider or "")


def _is_settled_otherwise(job: PhotoJob, wish: Wish) -> bool:
    """Whether a job of a journal is not to be done, although there is no result of what is asked by now."""
    return job.skip_reason is not None and (job.wish != wish or not os.path.lexists(job.target))


def _asked(job: PhotoJob, wish: Wish) -> PhotoJob:
    """A job as its photo's recipe in the queue has it."""
    recipe = wish.recipe
    idle = recipe.denoise is None and recipe.colorize is None
    reason = f"{job.source} has a recipe that does nothing." if idle else job.skip_reason
    return replace(job.with_wish(wish), skip_reason=reason)

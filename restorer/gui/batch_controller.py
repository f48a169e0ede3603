"""The window's handle on the threads that find photos and run batches; at most one batch runs at a time."""

import contextlib
import multiprocessing
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from restorer.batch.control import Changes, Pace
from restorer.batch.jobs import Outcome, PhotoJob, Settings, Wish
from restorer.batch.journal import Journal
from restorer.errors import JournalError
from restorer.gui.batch_threads import BatchEnd, BatchThread, Gathered, GatherThread, Wanted

CLOSING_SECONDS = 2.0


class BatchController(QObject):
    """The window's handle on both threads; at most one batch runs at a time."""

    gathered = Signal(Gathered)
    gathering_ended = Signal()
    planned = Signal(list)
    reckoned = Signal(object)
    photo_started = Signal(Path, float, str)
    photo_progressed = Signal(Path, float)
    photo_finished = Signal(Outcome)
    ended = Signal(BatchEnd)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.provider = "auto"  # of the batches that begin from now on
        self._gathering: list[GatherThread] = []
        self._batch: BatchThread | None = None
        self._dropped: dict[str, Path] = {}  # by name, for thousands may be dropped at once
        self._end: BatchEnd | None = None
        self._known: dict[Path, PhotoJob] = {}
        self._journal: Journal | None = None  # of a batch that ended early; forgotten when the next begins

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._batch is not None

    @property
    def gathering(self) -> bool:
        """Whether dropped folders are still being walked."""
        return bool(self._gathering)

    @property
    def dropped(self) -> list[Path]:
        """Everything that was dropped: the folders in it say how the results' tree is built."""
        return list(self._dropped.values())

    def remember(self, dropped: Sequence[Path]) -> None:
        """These paths were dropped, in this window or in one before it."""
        self._dropped.update((str(path), path) for path in dropped)

    def gather(self, dropped: Sequence[Path], settings: Settings) -> None:
        """Find the photos among these paths and the folders below them; `gathered` brings them."""
        self.remember(dropped)
        thread = GatherThread(dropped, settings, self)
        thread.gathered.connect(self.gathered)
        thread.finished.connect(self._gather_finished)
        self._gathering.append(thread)
        thread.start()

    def start(self, wishes: Mapping[Path, Wish], settings: Settings, *, despite_room: bool) -> None:
        """Restore these photos, all of them gathered before; `ended` follows in any case."""
        wanted = Wanted(
            self.dropped, wishes, self._known, despite_room=despite_room, superseded=self._journal
        )
        self._run(wanted, settings)

    def go_on(self, journal: Journal, wishes: Mapping[Path, Wish], settings: Settings) -> None:
        """Restore what is left of a batch; `planned` tells its photos, `ended` follows in any case."""
        self._run(Wanted(wishes=wishes, journal=journal, superseded=self._journal), settings)

    def _run(self, wanted: Wanted, settings: Settings) -> None:
        assert self._batch is None, "a batch is under way"
        batch = BatchThread(wanted, settings, self)
        batch.provider = self.provider
        batch.planned.connect(self._planned)
        batch.reckoned.connect(self.reckoned)
        batch.photo_started.connect(self.photo_started)
        batch.photo_progressed.connect(self.photo_progressed)
        batch.photo_finished.connect(self.photo_finished)
        batch.ended.connect(self._batch_ended)
        batch.finished.connect(self._batch_finished)
        self._batch = batch
        self._end = None
        batch.start()

    def set_pace(self, pace: Pace) -> None:
        """Pause the batch, go on with it, or end it; what is finished is kept."""
        if self._batch is not None:
            control = self._batch.control
            {"go": control.resume, "pause": control.pause, "finish": control.finish, "stop": control.stop}[
                pace
            ]()

    def change(self, changes: Changes) -> None:
        """Do something else to photos of the batch that still wait."""
        if self._batch is not None:
            self._batch.control.change(changes)

    def take_out(self, sources: Collection[Path]) -> None:
        """What a batch that ended early left undone is not to be done later, either."""
        if self._journal is None:
            return
        with contextlib.suppress(JournalError):  # it cannot be written; the next window offers too much
            self._journal.take_out(sources)
            if self._journal.is_complete():
                self._journal.delete()
                self._journal = None

    def bring_back(self, sources: Collection[Path]) -> None:
        """These are to be done after all."""
        if self._journal is not None:
            with contextlib.suppress(JournalError):
                self._journal.bring_back(sources)

    def shut_down(self) -> None:
        """End everything within two seconds; a worker that does not stop by then is killed."""
        self.set_pace("stop")
        deadline = time.monotonic() + CLOSING_SECONDS
        threads: list[QThread] = [*self._gathering]
        if self._batch is not None:
            threads.append(self._batch)
        for thread in threads:
            if not thread.wait(max(1, round(1000 * (deadline - time.monotonic())))):
                for child in multiprocessing.active_children():
                    child.kill()
                thread.wait()
        for journal in (self._journal, self._batch.journal if self._batch is not None else None):
            if journal is not None:  # for the next window
                journal.close()

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

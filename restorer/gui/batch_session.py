"""Runs the queue: hands waiting photos to batches, writes what comes of them into the queue, keeps the time.

Photos that are added while a batch runs join it: when one round ends and photos wait, the next begins. A
photo that waits in a round may still be given another recipe, or be taken out of the queue.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Signal

from restorer.batch.control import Pace
from restorer.batch.jobs import Outcome, PhotoJob, Settings, Summary
from restorer.batch.journal import Journal
from restorer.errors import JournalError
from restorer.gui import words
from restorer.gui.batch_clock import BatchClock
from restorer.gui.batch_controller import BatchController
from restorer.gui.batch_threads import BatchEnd, Gathered
from restorer.gui.queue_entry import State
from restorer.gui.queue_model import ENTRY_ROLE, QueueModel
from restorer.gui.sentences import tell


class BatchSession(QObject):
    """What the window asks to start and stop, and what it listens to."""

    running_changed = Signal()
    progressed = Signal()
    finished = Signal(Summary)
    broke_off = Signal(str)  # one sentence: a batch that could not begin, or had to end
    problem = Signal(str)  # one sentence: a drop that held no photo, a journal that cannot be gone on with
    added = Signal(int)  # photos that were dropped, or picked: the queue's row of the first
    noted = Signal(str)  # one sentence: nothing was to be done, and nothing is wrong
    short_of_room = Signal(str)  # one sentence; `start` with `despite_room` starts all the same

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._controller = BatchController(self)
        self._round_settings = Settings(folder=Path())
        self._recipe = self._round_settings.recipe  # of the photos added last
        self._round: set[Path] = set()  # the photos of the round under way that still wait
        self._out: set[Path] = set()  # photos that were taken out while the batch ran
        self._came: dict[Path, Outcome] = {}  # of the photos so far, in all rounds
        self._seconds = 0.0  # that the rounds took
        self._despite_room = False
        self.clock = BatchClock()
        self.pace: Pace = "go"
        self.provider = ""  # what the batch runs on; empty until it is known
        controller = self._controller
        controller.gathered.connect(self._gathered)
        controller.gathering_ended.connect(self.progressed)
        controller.planned.connect(self._planned)
        controller.reckoned.connect(self._reckoned)
        controller.photo_started.connect(self._photo_started)
        controller.photo_progressed.connect(self._photo_progressed)
        controller.photo_finished.connect(self._photo_finished)
        controller.ended.connect(self._round_ended)
        model.rowsInserted.connect(self._expect_waiting)
        model.dataChanged.connect(self._rows_changed)
        model.taken_out.connect(self._taken_out)
        model.brought_back.connect(self._brought_back)
        model.retried.connect(self._expect)

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._controller.running

    @property
    def paused(self) -> bool:
        """Whether a batch is under way and waits to be gone on with."""
        return self.running and self.pace == "pause"

    @property
    def stopping(self) -> bool:
        """Whether the batch is about to end before all is done."""
        return self.pace in ("finish", "stop")

    @property
    def gathering(self) -> bool:
        """Whether dropped folders are still being walked."""
        return self._controller.gathering

    @property
    def dropped(self) -> list[Path]:
        """Everything that was dropped."""
        return self._controller.dropped

    def remember(self, dropped: Sequence[Path]) -> None:
        """These paths were dropped on a window before this one."""
        self._controller.remember(dropped)

    def use_provider(self, provider: str) -> None:
        """Run the models on this from the next batch on: auto, cuda, cpu, ..."""
        self._controller.provider = provider

    def add(self, dropped: Sequence[Path], settings: Settings) -> None:
        """Queue the photos that these paths mean."""
        self._recipe = settings.recipe
        self._controller.gather(dropped, settings)
        self.progressed.emit()

    def start(self, settings: Settings, *, despite_room: bool = False) -> None:
        """Restore all waiting photos, each with its own recipe."""
        if self.running or not self._model.count(State.WAITING):
            return
        self._begin(settings)
        self._despite_room = despite_room
        self._next_round()
        self.running_changed.emit()

    def go_on(self, journal: Journal, settings: Settings | None = None) -> None:
        """Restore what is left of a batch that was interrupted; its photos join the queue.

        Args:
            journal: held.
            settings: of photos that wait and are not of that batch; None: the batch's own.
        """
        assert not self.running
        try:
            asked = journal.settings
        except JournalError as error:
            journal.close()
            self.problem.emit(tell(str(error)))
            return
        self._begin(settings or asked)
        wishes = self._model.wishes(State.WAITING, State.FAILED)  # of those that failed before, too
        self._round = set(wishes)
        self._controller.go_on(journal, wishes, asked)
        self.running_changed.emit()

    def _begin(self, settings: Settings) -> None:
        self.clock = BatchClock()
        self.pace = "go"
        self.provider = ""
        self._despite_room = False
        self._came, self._seconds = {}, 0.0
        self._round_settings = settings

    def pause(self) -> None:
        """Wait after the tile in work, for as long as it takes."""
        if self.running and self.pace == "go":
            self._set_pace("pause")
            self.clock.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        if self.paused:
            self._set_pace("go")

    def pause_or_resume(self) -> None:
        """The one that can be done now."""
        if self.paused:
            self.resume()
        else:
            self.pause()

    def finish(self) -> None:
        """End when the photo under way is done."""
        if self.running and self.pace != "stop":
            self._set_pace("finish")
            self.clock.leave_out_rest()
            self.progressed.emit()

    def stop(self) -> None:
        """Leave the photo under way; what is finished is kept."""
        if self.running:
            self._set_pace("stop")

    def shut_down(self) -> None:
        """End everything within two seconds."""
        self._controller.shut_down()

    def _set_pace(self, pace: Pace) -> None:
        self.pace = pace
        self.clock.resume()
        self._controller.set_pace(pace)
        self.running_changed.emit()

    def _next_round(self) -> None:
        wishes = self._model.wishes()
        self._round = set(wishes)
        self.clock.expect(wishes)
        self._controller.start(wishes, self._round_settings, despite_room=self._despite_room)
        self._controller.set_pace(self.pace)

    def _gathered(self, found: Gathered) -> None:
        self.clock.reckon(found.megapixels)
        first = self._model.rowCount()
        added = self._model.add(found.sources, self._recipe, found.dates)
        if added:
            self.added.emit(first)
        if found.problems:
            self.problem.emit(words.problems(found.problems))
        elif not found.sources:
            self.problem.emit(
                self.tr(
                    "There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others "
                    "are taken; results of this app are not restored again."
                )
            )
        elif not added:
            self.noted.emit(self.tr("What you added is in the queue already."))

    def _planned(self, jobs: list[PhotoJob]) -> None:
        self._model.add_wishes({job.source: job.wish for job in jobs})
        self._round = {job.source for job in jobs}
        if not self.stopping:
            self.clock.expect(job.source for job in jobs)
        self._expect_waiting()
        self.progressed.emit()

    def _expect_waiting(self) -> None:
        """All that waits is done in this run, though it may be in its next round."""
        self._expect(self._model.waiting())

    def _expect(self, sources: Iterable[Path]) -> None:
        if self.running and not self.stopping:
            self.clock.expect(sources)

    def _reckoned(self, megapixels: dict[Path, float]) -> None:
        self.clock.reckon(megapixels)

    def _photo_started(self, source: Path, megapixels: float, provider: str) -> None:
        self._round.discard(source)
        self.clock.began(source, megapixels)
        self._model.progressed(source, 0.0)
        self.provider = provider or self.provider
        self.progressed.emit()

    def _photo_progressed(self, source: Path, fraction: float) -> None:
        self.clock.progressed(source, fraction)
        self._model.progressed(source, fraction)

    def _photo_finished(self, outcome: Outcome) -> None:
        self._round.discard(outcome.source)
        if outcome.status == "restored":
            self.clock.restored(outcome.source)
        else:
            self.clock.passed(outcome.source)
        self._came[outcome.source] = outcome
        self._model.finished(outcome)
        if outcome.provider is not None:
            self.provider = outcome.provider
        self.progressed.emit()

    def _rows_changed(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int]) -> None:
        """Other recipes or hints reach the worker, if their photos have not."""
        if self._round and ENTRY_ROLE in roles:
            entries = (self._model.entry(row) for row in range(first.row(), last.row() + 1))
            self._controller.change(
                {entry.source: entry.wish for entry in entries if entry.source in self._round}
            )

    def _taken_out(self, sources: list[Path]) -> None:
        """What is taken out of the queue is not restored."""
        if not self.running:
            self._controller.take_out(set(sources))
            return
        self._out.update(sources)
        self.clock.leave_out(sources)
        gone = self._round.intersection(sources)
        self._round -= gone
        if gone:
            self._controller.change(dict.fromkeys(gone))

    def _brought_back(self, sources: list[Path]) -> None:
        if not self.running:
            self._controller.bring_back(set(sources))

    def _round_ended(self, end: BatchEnd) -> None:
        self._round = set()
        self._model.interrupted()
        if end.summary is not None:
            self._seconds += end.summary.seconds
            over = self.stopping or end.summary.cancelled or end.summary.fatal is not None
            if not over and self._model.count(State.WAITING):
                self._next_round()
                return
        self._controller.take_out({source for source in self._out if self._model.row_of(source) is None})
        self._out.clear()
        self.pace = "go"
        self.clock.resume()
        self.running_changed.emit()
        if end.short_of_room:
            self.short_of_room.emit(tell(end.sentence))
        elif end.summary is None:
            self.broke_off.emit(tell(end.sentence))
        elif end.summary.fatal is not None:
            self.broke_off.emit(tell(end.summary.fatal))
        else:
            self.finished.emit(_summed(self._came.values(), replace(end.summary, seconds=self._seconds)))


def _summed(came: Iterable[Outcome], last: Summary) -> Summary:
    """What came of all rounds, each photo counted once: as it ended when it was done last.

    Args:
        last: of the last round, with the seconds of all.
    """
    counts = Counter("earlier" if outcome.earlier else outcome.status for outcome in came)
    return replace(
        last,
        restored=counts["restored"],
        failed=counts["failed"],
        skipped=counts["skipped"],
        earlier=counts["earlier"],
    )

"""Runs the queue: hands waiting photos to batches, writes what comes of them into the queue, keeps the time.

Photos that are added while a batch runs join it: when one round ends and photos wait, the next begins.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from restorer.batch.jobs import Outcome, PhotoJob, Settings, Summary
from restorer.batch.journal import Journal
from restorer.errors import JournalError
from restorer.gui import words
from restorer.gui.batch_clock import BatchClock
from restorer.gui.batch_controller import BatchController, BatchEnd, Gathered
from restorer.gui.queue_model import QueueModel, State

NOTHING_YET = Summary(restored=0, failed=0, skipped=0, seconds=0.0)


class BatchSession(QObject):
    """What the window asks to start and stop, and what it listens to."""

    running_changed = Signal()
    progressed = Signal()
    finished = Signal(Summary)
    problem = Signal(str)  # one sentence: a drop that held no photo, a batch that could not begin or go on

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._controller = BatchController(self)
        self._round_settings = Settings(folder=Path())
        self._recipe = self._round_settings.recipe  # of the photos added last
        self._sum = NOTHING_YET
        self.clock = BatchClock()
        self.stopping = False
        self.device = ""  # what the batch runs on, in the user's words; empty until it is known
        controller = self._controller
        controller.gathered.connect(self._gathered)
        controller.gathering_ended.connect(self.progressed)
        controller.planned.connect(self._planned)
        controller.photo_started.connect(self._photo_started)
        controller.photo_progressed.connect(self._photo_progressed)
        controller.photo_finished.connect(self._photo_finished)
        controller.ended.connect(self._round_ended)

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._controller.running

    def use_provider(self, provider: str) -> None:
        """Run the models on this from the next batch on: auto, cuda, cpu, ..."""
        self._controller.provider = provider

    def add(self, dropped: Sequence[Path], settings: Settings) -> None:
        """Queue the photos that these paths mean."""
        self._recipe = settings.recipe
        self._controller.gather(dropped, settings)
        self.progressed.emit()

    def start(self, settings: Settings) -> None:
        """Restore all waiting photos."""
        if self.running or not self._model.count(State.WAITING):
            return
        self._begin(settings)
        self._next_round()
        self.running_changed.emit()

    def go_on(self, journal: Journal) -> None:
        """Restore what is left of a batch that was interrupted; its photos join the queue.

        Args:
            journal: held.
        """
        assert not self.running
        try:
            self._begin(journal.settings)
        except JournalError as error:
            journal.close()
            self.problem.emit(str(error))
            return
        self._controller.go_on(journal, self._round_settings)
        self.running_changed.emit()

    def _begin(self, settings: Settings) -> None:
        self.clock = BatchClock()
        self.stopping = False
        self.device = ""
        self._sum = NOTHING_YET
        self._round_settings = settings

    def stop(self) -> None:
        """Leave the photo under way; what is finished is kept."""
        if self.running:
            self.stopping = True
            self._controller.stop()
            self.running_changed.emit()

    def shut_down(self) -> None:
        """End everything within two seconds."""
        self._controller.shut_down()

    def _next_round(self) -> None:
        wanted = self._model.waiting()
        self.clock.grow(len(wanted))
        self._controller.start(wanted, self._round_settings)

    @property
    def gathering(self) -> bool:
        """Whether dropped folders are still being walked."""
        return self._controller.gathering

    def _gathered(self, found: Gathered) -> None:
        added = self._model.add(found.sources, self._recipe)
        if found.problems:
            self.problem.emit(words.problems(found.problems))
        elif not found.sources:
            self.problem.emit(
                self.tr(
                    "There is no photo in what you added; JPEG, PNG, TIFF, HEIC, RAW and others are taken."
                )
            )
        elif not added:
            self.problem.emit(self.tr("What you added is in the queue already."))

    def _planned(self, jobs: list[PhotoJob]) -> None:
        self._model.add([job.source for job in jobs], self._round_settings.recipe)
        self.clock.grow(len(jobs))
        self.progressed.emit()

    def _photo_started(self, source: Path) -> None:
        self._model.progressed(source, 0.0)

    def _photo_progressed(self, source: Path, fraction: float) -> None:
        self.clock.progressed(source, fraction)
        self._model.progressed(source, fraction)

    def _photo_finished(self, outcome: Outcome) -> None:
        self.clock.photo_finished(outcome.source)
        self._model.finished(outcome)
        if outcome.provider is not None:
            self.device = words.device(outcome.provider)
        self.progressed.emit()

    def _round_ended(self, end: BatchEnd) -> None:
        self._model.interrupted()
        if end.summary is not None:
            self._sum = _joined(self._sum, end.summary)
            over = self.stopping or end.summary.cancelled or end.summary.fatal is not None
            if not over and self._model.count(State.WAITING):
                self._next_round()
                return
        self.stopping = False
        self.running_changed.emit()
        if end.summary is None:
            self.problem.emit(end.sentence)
        elif end.summary.fatal is not None:
            self.problem.emit(end.summary.fatal)
        else:
            self.finished.emit(self._sum)


def _joined(first: Summary, second: Summary) -> Summary:
    return Summary(
        restored=first.restored + second.restored,
        failed=first.failed + second.failed,
        skipped=first.skipped + second.skipped,
        seconds=first.seconds + second.seconds,
        cancelled=second.cancelled,
        fatal=second.fatal,
    )

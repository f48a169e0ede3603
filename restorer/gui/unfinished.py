"""What an earlier window left: its queue comes back by itself, its batch when the user says so."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from restorer.batch import journals
from restorer.batch.jobs import Settings, Wish
from restorer.batch.journal import Journal
from restorer.batch.queue_store import Kept
from restorer.errors import JournalError
from restorer.gui import words
from restorer.gui.banner import Banner, Message
from restorer.gui.batch_session import BatchSession
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_keeper import QueueKeeper
from restorer.gui.queue_model import QueueModel


class Unfinished(QObject):
    """Offers an interrupted batch in the banner, and keeps the queue for the next window.

    Args:
        settings: gives what the window asks of a batch now.
    """

    def __init__(
        self, model: QueueModel, batch: BatchSession, banner: Banner, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(batch)
        self._model, self._batch, self._banner, self._settings = model, batch, banner, settings
        self._keeper = QueueKeeper(model, lambda: batch.dropped, self)
        self._keeper.found.connect(self._queue_found)
        self._offered: Journal | None = None  # held until the user has decided
        self._offer: Message | None = None  # in the banner
        self._restored: dict[Path, Wish] = {}  # by that batch, and how
        model.taken_out.connect(self._taken_out)
        model.brought_back.connect(self._brought_back)

    def look(self) -> None:
        """Look for both."""
        self._offered = journals.latest_unfinished("window")
        if self._offered is not None:
            with contextlib.suppress(JournalError):  # of another version; who goes on with it is told so
                self._restored = self._offered.restored()
            self.offer()
        self._keeper.start()

    def offer(self) -> None:
        """Ask in the banner whether to go on with the batch, if there is one."""
        self._withdraw()
        if self._offered is not None:
            self._offer = self._banner.show_offer(
                _words(self._offered), self.tr("Go on"), self._go_on, self._forget
            )

    def taken_up(self) -> bool:
        """Go on with the batch when that is what Start means: its results go where those of now would."""
        if self._offered is None or self._batch.running:
            return False
        try:
            same = _output(self._offered.settings) == _output(self._settings())
        except JournalError:  # of another version
            same = False
        if same:
            self._go_on()
        else:
            self._forget()
        return same

    def shut_down(self) -> None:
        """Leave all for the next window."""
        self._keeper.shut_down()
        if self._offered is not None:
            self._offered.close()

    def _go_on(self) -> None:
        if self._offered is not None and not self._batch.running:
            self._withdraw()
            journal, self._offered = self._offered, None
            self._batch.go_on(journal, self._settings())

    def _withdraw(self) -> None:
        if self._offer is not None:
            self._banner.withdraw(self._offer)
            self._offer = None

    def _forget(self) -> None:
        """The photos that wait stay in the queue."""
        self._withdraw()
        if self._offered is not None:
            self._offered.delete()
            self._offered = None

    def _taken_out(self, sources: list[Path]) -> None:
        """What leaves the queue leaves the batch, too; when nothing is left of it, it is forgotten."""
        if self._offered is None:
            return
        with contextlib.suppress(JournalError):  # damaged; who goes on with it is told so
            self._offered.take_out(set(sources))
        if self._offered.is_complete():
            self._forget()
        elif self._offer is not None:
            self._banner.reword(self._offer, _words(self._offered))

    def _brought_back(self, sources: list[Path]) -> None:
        if self._offered is not None:
            with contextlib.suppress(JournalError):
                self._offered.bring_back(set(sources))
            if self._offer is not None:
                self._banner.reword(self._offer, _words(self._offered))

    def _queue_found(self, kept: Kept, dates: dict[Path, float]) -> None:
        """What the batch had restored as it is asked for now waits no longer; what failed says why."""
        self._batch.remember(kept.dropped)
        self._model.add_entries(
            _entry(source, wish, kept.failures.get(source), dates.get(source, 0.0))
            for source, wish in kept.wishes.items()
            if self._restored.get(source) != wish
        )


def _entry(source: Path, wish: Wish, failure: str | None, date: float) -> Entry:
    """A photo as it stood in the earlier window.

    Args:
        failure: why it failed; None: it waits.
    """
    entry = Entry(source, wish.recipe, wish.hints, wish.variant, date=date)
    return entry if failure is None else replace(entry, state=State.FAILED, sentence=failure)


def _words(offered: Journal) -> str:
    return words.unfinished(offered.left(), offered.count_failed())


def _output(settings: Settings) -> Settings:
    """Without what belongs to each photo."""
    return replace(settings, recipe=Settings(folder=settings.folder).recipe)

"""Photos that were taken out of the queue can be put back, with all that was asked of them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from restorer.gui import words
from restorer.gui.banner import Banner, Message
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import QueueModel
from restorer.gui.undo import History
from restorer.restore.recipe import Recipe


class SecondThoughts(QObject):
    """Offers in the banner to put back what would be a loss: more than one photo, or one with wishes.

    What is taken out while that is offered comes to the offer.
    """

    def __init__(self, model: QueueModel, history: History, banner: Banner) -> None:
        super().__init__(banner)
        self._model, self._history, self._banner = model, history, banner
        self._taken: list[Mapping[int, Entry]] = []  # by the rows they had, each step after the one before
        self._offer: Message | None = None
        model.removed.connect(self._removed)
        model.rowsInserted.connect(self._withdraw_done)
        model.modelReset.connect(self._withdraw_done)

    def offered(self) -> list[Mapping[int, Entry]]:
        """What the banner offers to put back now, step by step as it was taken out."""
        holds = self._offer is not None and self._banner.holds(self._offer)
        return self._taken if holds else []

    def offer(self, taken: Iterable[Mapping[int, Entry]]) -> None:
        """Offer to put this back, instead of what was offered before."""
        self._withdraw()
        self._taken = list(taken)
        if self._taken:
            self._offer = self._banner.show_offer(
                self._words(), self.tr("Put back"), self._put_back, self._forget
            )

    def _removed(self, entries: Mapping[int, Entry]) -> None:
        earlier = self.offered()
        lost = [entry for entry in entries.values() if _is_undone(entry)]
        if len(lost) > 1 or any(_has_wishes(entry) for entry in lost) or (lost and earlier):
            self.offer([*earlier, entries])

    def _put_back(self) -> None:
        for entries in reversed(self._taken.copy()):
            self._history.put_back(entries)

    def _words(self) -> str:
        return words.taken_out(sum(map(len, self._taken)))

    def _withdraw(self) -> None:
        if self._offer is not None:
            self._banner.withdraw(self._offer)
        self._forget()

    def _forget(self) -> None:
        self._taken, self._offer = [], None

    def _withdraw_done(self) -> None:
        """There is nothing left to put back when the photos are in the queue again, in whatever way."""
        left = [entries for entries in self._taken if not self._has_all(entries)]
        if len(left) == len(self._taken):
            return
        self._taken = left
        if not left:
            self._withdraw()
        elif self._offer is not None:
            self._banner.reword(self._offer, self._words())

    def _has_all(self, entries: Mapping[int, Entry]) -> bool:
        return all(self._model.row_of(entry.source) is not None for entry in entries.values())


def _is_undone(entry: Entry) -> bool:
    """Whether no batch has done it as it is asked for."""
    return entry.state in (State.WAITING, State.FAILED) or entry.outdated


def _has_wishes(entry: Entry) -> bool:
    return bool(entry.hints or entry.variant or entry.recipe != Recipe())

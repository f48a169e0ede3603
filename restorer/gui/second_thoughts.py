"""Photos that were taken out of the queue can be put back, with all that was asked of them."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from restorer.gui import words
from restorer.gui.banner import Banner, Message
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import QueueModel
from restorer.gui.undo import History
from restorer.restore.recipe import Recipe


class SecondThoughts(QObject):
    """Offers in the banner to put back what would be a loss: more than one photo, or one with wishes."""

    def __init__(self, model: QueueModel, history: History, banner: Banner) -> None:
        super().__init__(banner)
        self._model, self._history, self._banner = model, history, banner
        self._offers: dict[Message, Mapping[int, Entry]] = {}  # with what each would put back
        model.removed.connect(self._offer)
        model.rowsInserted.connect(self._withdraw_done)
        model.modelReset.connect(self._withdraw_done)

    def _offer(self, entries: Mapping[int, Entry]) -> None:
        lost = [entry for entry in entries.values() if _is_undone(entry)]
        if len(lost) > 1 or any(_has_wishes(entry) for entry in lost):
            self._show(entries)

    def offered(self) -> list[Mapping[int, Entry]]:
        """What the banner offers to put back now, by the rows that the photos had."""
        return [entries for offer, entries in self._offers.items() if self._banner.holds(offer)]

    def offer_again(self, offered: Iterable[Mapping[int, Entry]]) -> None:
        """The same, in the window's language by now; the banner has forgotten all before."""
        self._offers.clear()
        for entries in offered:
            self._show(entries)

    def _show(self, entries: Mapping[int, Entry]) -> None:
        said, act = words.taken_out(len(entries)), partial(self._history.put_back, entries)
        self._offers[self._banner.show_offer(said, self.tr("Put back"), act, self._decline)] = entries

    def _decline(self) -> None:
        """Who closes one of them has done with those before it, too."""
        for offer in self._offers:
            self._banner.withdraw(offer)
        self._offers.clear()

    def _withdraw_done(self) -> None:
        """There is nothing left to put back when the photos are in the queue again, in whatever way."""
        back = [offer for offer, entries in self._offers.items() if self._has_all(entries)]
        for offer in back:
            del self._offers[offer]
            self._banner.withdraw(offer)

    def _has_all(self, entries: Mapping[int, Entry]) -> bool:
        return all(self._model.row_of(entry.source) is not None for entry in entries.values())


def _is_undone(entry: Entry) -> bool:
    """Whether no batch has done it as it is asked for."""
    return entry.state in (State.WAITING, State.FAILED) or entry.outdated


def _has_wishes(entry: Entry) -> bool:
    return bool(entry.hints or entry.variant or entry.recipe != Recipe())

"""Photos that were taken out of the queue can be put back, with all that was asked of them."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

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
        self._offers: dict[Message, tuple[Path, ...]] = {}  # with the photos that each would put back
        model.removed.connect(self._offer)
        model.rowsInserted.connect(self._withdraw_done)
        model.modelReset.connect(self._withdraw_done)

    def _offer(self, entries: Mapping[int, Entry]) -> None:
        lost = [entry for entry in entries.values() if _is_undone(entry)]
        if len(lost) > 1 or any(_has_wishes(entry) for entry in lost):
            said, act = words.taken_out(len(entries)), partial(self._history.put_back, entries)
            offer = self._banner.show_offer(said, self.tr("Put back"), act, self._decline)
            self._offers[offer] = tuple(entry.source for entry in entries.values())

    def _decline(self) -> None:
        """Who closes one of them has done with those before it, too."""
        for offer in self._offers:
            self._banner.withdraw(offer)
        self._offers.clear()

    def _withdraw_done(self) -> None:
        """There is nothing left to put back when the photos are in the queue again, in whatever way."""
        back = [offer for offer, photos in self._offers.items() if self._has_all(photos)]
        for offer in back:
            del self._offers[offer]
            self._banner.withdraw(offer)

    def _has_all(self, photos: Sequence[Path]) -> bool:
        return all(self._model.row_of(photo) is not None for photo in photos)


def _is_undone(entry: Entry) -> bool:
    """Whether no batch has done it as it is asked for."""
    return entry.state in (State.WAITING, State.FAILED) or entry.outdated


def _has_wishes(entry: Entry) -> bool:
    return bool(entry.hints or entry.variant or entry.recipe != Recipe())

"""Photos that were taken out of the queue can be put back, with all that was asked of them."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from restorer.gui import words
from restorer.gui.banner import Banner
from restorer.gui.queue_entry import Entry, State
from restorer.gui.queue_model import QueueModel
from restorer.gui.undo import Change, History, QueueChange
from restorer.restore.recipe import Recipe


class SecondThoughts(QObject):
    """Offers in the banner to put back what would be a loss: more than one photo, or one with wishes."""

    def __init__(self, model: QueueModel, history: History, banner: Banner) -> None:
        super().__init__(banner)
        self._history, self._banner = history, banner
        self._said = ""  # with the offer
        model.removed.connect(self._offer)
        history.travelled.connect(self._travelled)

    def _offer(self, entries: Mapping[int, Entry]) -> None:
        lost = [entry for entry in entries.values() if _is_undone(entry)]
        if len(lost) > 1 or any(_has_wishes(entry) for entry in lost):
            self._said = words.taken_out(len(entries))
            self._banner.show_offer(
                self._said, self.tr("Put back"), partial(self._put_back, entries), lambda: None
            )

    def _put_back(self, entries: Mapping[int, Entry]) -> None:
        self._banner.hide()
        self._history.put_back(entries)

    def _travelled(self, change: Change, again: bool) -> None:
        """There is nothing left to put back when undo has done it."""
        back = isinstance(change, QueueChange) and change.back == again
        if back and self._banner.text.text() == self._said:
            self._banner.hide()


def _is_undone(entry: Entry) -> bool:
    """Whether no batch has done it as it is asked for."""
    return entry.state in (State.WAITING, State.FAILED) or entry.outdated


def _has_wishes(entry: Entry) -> bool:
    return bool(entry.hints or entry.variant or entry.recipe != Recipe())

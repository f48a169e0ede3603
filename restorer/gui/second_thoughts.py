"""Photos that were taken out of the queue can be put back, with all that was asked of them."""

from functools import partial

from PySide6.QtCore import QObject

from restorer.gui import words
from restorer.gui.banner import Banner
from restorer.gui.queue_model import Entry, QueueModel
from restorer.restore.recipe import Recipe


class SecondThoughts(QObject):
    """Offers in the banner to put back what would be a loss: more than one photo, or one with wishes."""

    def __init__(self, model: QueueModel, banner: Banner) -> None:
        super().__init__(banner)
        self._model, self._banner = model, banner
        model.given_up.connect(self._offer)

    def _offer(self, entries: list[Entry]) -> None:
        if len(entries) > 1 or _has_wishes(entries[0]):
            self._banner.show_offer(
                words.taken_out(len(entries)),
                self.tr("Put back"),
                partial(self._put_back, entries),
                lambda: None,
            )

    def _put_back(self, entries: list[Entry]) -> None:
        self._banner.hide()
        self._model.add_entries(entries)


def _has_wishes(entry: Entry) -> bool:
    return bool(entry.hints or entry.variant or entry.recipe != Recipe())

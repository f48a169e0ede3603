"""Small pictures of the ways to colour the photo that is looked at, while somebody wants to see them."""

from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from restorer.batch.jobs import Wish
from restorer.batch.previewer import VariantsRequest

KEPT = 4  # photos or hints; a megabyte each


class LiveVariants(QObject):
    """Says what is to be asked for, and keeps what came."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = False  # somebody looks at them
        self._request: VariantsRequest | None = None
        self._made: OrderedDict[VariantsRequest, dict[int, QImage]] = OrderedDict()

    @property
    def pictures(self) -> dict[int, QImage] | None:
        """By variant, the best guess first; none: there is no choice; None: not known, or not coloured."""
        return None if self._request is None else self._made.get(self._request)

    def show(self, path: Path | None, wish: Wish | None) -> None:
        """Be about another photo, or about this one with another wish."""
        request = None
        if path is not None and wish is not None and wish.recipe.colorize is not None:
            plain = replace(wish.recipe.colorize, saturation=1.0)
            request = VariantsRequest(source=path, colorize=plain, hints=wish.hints)
        if request != self._request:
            self._request = request
            self.changed.emit()

    def missing(self) -> list[VariantsRequest]:
        """What is to be asked for, if anything."""
        if self._request is None or not self.wanted or self._request in self._made:
            return []
        return [self._request]

    def take(self, request: VariantsRequest, pictures: dict[int, QImage]) -> None:
        """Keep what was made."""
        self._made[request] = pictures
        if len(self._made) > KEPT:
            self._made.popitem(last=False)
        if request == self._request:
            self.changed.emit()

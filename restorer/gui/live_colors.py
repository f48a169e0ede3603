"""The new colours of the photo that is looked at: asked for once, and kept for a while."""

from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from restorer.batch.jobs import Wish
from restorer.batch.previewer import Colors, ColorsRequest

KEPT = 8  # of photos, hints or variants; 0.8 MB each


class LiveColors:
    """Says what is to be asked for, and keeps what came."""

    def __init__(self) -> None:
        self._request: ColorsRequest | None = None
        self._found: OrderedDict[ColorsRequest, Colors] = OrderedDict()

    @property
    def known(self) -> bool:
        """Whether it is known if the photo gets new colours."""
        return self._request is None or self._request in self._found

    @property
    def new(self) -> Colors | None:
        """They, once they are known; None also where the photo keeps its own."""
        found = None if self._request is None else self._found.get(self._request)
        return found if found is not None and found.rows else None

    def show(self, path: Path | None, wish: Wish) -> None:
        """Be about another photo (None: none), or about this one with another wish."""
        self._request = None
        if path is not None and wish.recipe.colorize is not None:
            plain = replace(wish.recipe.colorize, saturation=1.0)
            self._request = ColorsRequest(source=path, colorize=plain, hints=wish.hints, variant=wish.variant)

    def missing(self) -> list[ColorsRequest]:
        """What is to be asked for, if anything."""
        return [] if self._request is None or self.known else [self._request]

    def are_of(self, request: ColorsRequest) -> bool:
        """Whether this asks for what is shown."""
        return request == self._request

    def take(self, request: ColorsRequest, colors: Colors) -> None:
        """Keep what was found."""
        self._found[request] = colors
        if len(self._found) > KEPT:
            self._found.popitem(last=False)

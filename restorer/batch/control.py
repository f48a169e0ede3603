"""What a user wants of a batch under way: its pace, and changes to the photos that still wait."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from restorer.batch.jobs import Wish

Pace = Literal["go", "pause", "finish", "stop"]
"""Finish: end after the photos that are being restored. Stop: give them up at the next tile."""


Changes = Mapping[Path, Wish | None]
"""By source; None: the photo is to be left out."""


class Control:
    """Held by a batch; used from any thread, and `stop` from signal handlers, too: it takes no lock."""

    def __init__(self) -> None:
        self._pace: Pace = "go"
        self._changes: dict[Path, Wish | None] = {}
        self._lock = threading.Lock()

    @property
    def pace(self) -> Pace:
        """How the batch is to go on."""
        return self._pace

    @property
    def ending(self) -> bool:
        """Whether no further photo is to be begun."""
        return self._pace in ("finish", "stop")

    def pause(self) -> None:
        """Wait after the tile in work, for as long as it takes."""
        if self._pace == "go":
            self._pace = "pause"

    def resume(self) -> None:
        """Go on after a pause."""
        if self._pace == "pause":
            self._pace = "go"

    def finish(self) -> None:
        """End when the photo under way is done; ends a pause."""
        if self._pace != "stop":
            self._pace = "finish"

    def stop(self) -> None:
        """End at the next tile; finished results stay."""
        self._pace = "stop"

    def change(self, changes: Changes) -> None:
        """Do this to photos that still wait; of several changes to a photo the last one counts."""
        with self._lock:
            self._changes.update(changes)

    def take_changes(self) -> Changes:
        """The changes since the last call."""
        with self._lock:
            changes, self._changes = self._changes, {}
            return changes

"""How far a batch is and how long it will still take, from what has been done so far."""

import time
from collections.abc import Callable, Hashable

FIRST_GUESS_SECONDS = 2.0
"""Before this a time left would be a guess."""


class BatchClock:
    """Counts photos, with the shares of those under way; knows no Qt."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._begun = now()
        self._paused: float | None = None  # since when
        self._under_way: dict[Hashable, float] = {}
        self.total = 0
        self.finished = 0

    def grow(self, photos: int) -> None:
        """So many photos have joined the batch."""
        self.total += photos

    def progressed(self, photo: Hashable, fraction: float) -> None:
        """This share of a photo is done."""
        self._under_way[photo] = fraction

    def photo_finished(self, photo: Hashable) -> None:
        """A photo is done, whatever came of it."""
        self._under_way.pop(photo, None)
        self.finished += 1

    def pause(self) -> None:
        """From now on time does not count."""
        if self._paused is None:
            self._paused = self._now()

    def resume(self) -> None:
        """Time counts again."""
        if self._paused is not None:
            self._begun += self._now() - self._paused
            self._paused = None

    @property
    def seconds(self) -> float:
        """How long the batch has been at work, pauses left out."""
        return (self._now() if self._paused is None else self._paused) - self._begun

    @property
    def fraction(self) -> float:
        """The share of the batch that is done, 0 to 1."""
        if self.total == 0:
            return 0.0
        return min(1.0, (self.finished + sum(self._under_way.values())) / self.total)

    def seconds_left(self) -> float | None:
        """What the rest takes at the pace so far; None while there is too little to tell."""
        if self.seconds < FIRST_GUESS_SECONDS or self.fraction <= 0:
            return None
        return self.seconds * (1 - self.fraction) / self.fraction

    def per_minute(self) -> float | None:
        """How many photos a minute have been done so far; None while there is too little to tell."""
        if self.seconds < FIRST_GUESS_SECONDS or not self.finished:
            return None
        return 60 * self.finished / self.seconds

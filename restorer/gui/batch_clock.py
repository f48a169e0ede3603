"""How far a batch is and how long it will still take, from what has been done so far.

Work is counted in megapixels: a scan of 100 takes as long as a hundred small snapshots. A photo that was not
opened yet counts as its file lets one guess, corrected by how wrong the guesses of the opened ones were.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

FIRST_GUESS_SECONDS = 2.0
"""Before this a time left would be a guess."""
PACE_SECONDS, PACE_PHOTOS = 30.0, 5
"""The pace is that of the last half minute, or of so many photos where they took longer: those before may
have been much smaller."""
_USUAL_MEGAPIXELS = 12.0  # of a photo of which nothing is known


@dataclass(slots=True)
class _UnderWay:
    """A photo that is being restored."""

    megapixels: float
    begun: float  # seconds of the clock
    share: float = 0.0  # that is done


class BatchClock:
    """Counts photos and their megapixels, with the shares of those under way; knows no Qt."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._begun = now()
        self._paused: float | None = None  # since when
        self._guesses: dict[Path, float] = {}  # megapixels
        self._waiting: dict[Path, None] = {}
        self._under_way: dict[Path, _UnderWay] = {}
        self._passed: dict[Path, bool] = {}  # the photos that are settled: whether without a result
        self._waiting_guess = self._passed_guess = 0.0  # sums, for thousands of photos may wait
        self._opened, self._opened_guess = 0.0, 0.0  # megapixels of the opened photos: true, and guessed
        self._restored_work = 0.0
        self._finishes = deque([0.0])  # when photos were restored lately, in seconds of restoring
        self._idle = 0.0  # seconds that restored nothing: models were loaded, a photo failed

    @property
    def total(self) -> int:
        """How many photos the batch is to do, done ones included."""
        return len(self._waiting) + len(self._under_way) + self.finished

    @property
    def finished(self) -> int:
        """How many photos are done, whatever came of them."""
        return len(self._passed)

    def expect(self, photos: Iterable[Path]) -> None:
        """These photos are to be done, or done anew; those that are expected already count once."""
        for photo in photos:
            if photo in self._waiting or photo in self._under_way:
                continue
            if self._passed.pop(photo, False):
                self._passed_guess -= self._guess(photo)
            self._waiting[photo] = None
            self._waiting_guess += self._guess(photo)

    def leave_out(self, photos: Iterable[Path]) -> None:
        """These photos are not to be done after all, unless they have been begun."""
        for photo in photos:
            self._wait_no_more(photo)

    def leave_out_rest(self) -> None:
        """No photo is begun any more."""
        self._waiting.clear()
        self._waiting_guess = 0.0

    def reckon(self, megapixels: Mapping[Path, float]) -> None:
        """These photos, most of them not opened yet, are likely to be so large."""
        for photo, guess in megapixels.items():
            change = guess - self._guess(photo)
            self._guesses[photo] = guess
            if photo in self._waiting:
                self._waiting_guess += change
            elif self._passed.get(photo, False):
                self._passed_guess += change

    def began(self, photo: Path, megapixels: float) -> None:
        """A photo is being restored."""
        if not self._under_way and len(self._finishes) == 1:
            self._idle = self.seconds
        self._wait_no_more(photo)
        self._under_way[photo] = _UnderWay(megapixels, self.seconds)
        self._opened += megapixels
        self._opened_guess += self._guess(photo)

    def progressed(self, photo: Path, fraction: float) -> None:
        """This share of a photo is done."""
        if (work := self._under_way.get(photo)) is not None:
            work.share = fraction

    def restored(self, photo: Path) -> None:
        """A photo has its result."""
        work = self._under_way.pop(photo, None)
        self._wait_no_more(photo)
        self._restored_work += self._guess(photo) * self._correction if work is None else work.megapixels
        self._passed[photo] = False
        self._finishes.append(self._seconds_restoring)

    def passed(self, photo: Path) -> None:
        """A photo is done without a result: skipped or failed. It tells nothing of the pace."""
        work = self._under_way.pop(photo, None)
        self._wait_no_more(photo)
        if work is not None:
            self._idle += self.seconds - work.begun
        if photo not in self._passed:
            self._passed_guess += self._guess(photo)
        self._passed[photo] = True

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
        """The share of the batch's work that is done or not to be done, 0 to 1."""
        past = self._work_done + self._passed_guess * self._correction
        whole = past + self._work_left
        return min(1.0, past / whole) if whole > 0 else 0.0

    def seconds_left(self) -> float | None:
        """What the rest takes at the pace so far; None while there is too little to tell."""
        if self._seconds_restoring < FIRST_GUESS_SECONDS or self._work_done <= 0:
            return None
        return self._seconds_restoring * self._work_left / self._work_done

    def per_minute(self) -> float | None:
        """How many photos a minute are restored of late; None while there is too little to tell."""
        long_ago = self._seconds_restoring - PACE_SECONDS
        while len(self._finishes) > PACE_PHOTOS + 1 and self._finishes[0] < long_ago:
            self._finishes.popleft()
        count = len(self._finishes) - 1
        taken = self._seconds_restoring - self._finishes[0]
        if self._seconds_restoring < FIRST_GUESS_SECONDS or not count or taken <= 0:
            return None
        return 60 * count / taken

    @property
    def _seconds_restoring(self) -> float:
        return self.seconds - self._idle

    @property
    def _work_done(self) -> float:
        return self._restored_work + sum(work.megapixels * work.share for work in self._under_way.values())

    @property
    def _work_left(self) -> float:
        begun = sum(work.megapixels * (1 - work.share) for work in self._under_way.values())
        return begun + max(0.0, self._waiting_guess) * self._correction

    @property
    def _correction(self) -> float:
        """How many megapixels a guessed one is."""
        return self._opened / self._opened_guess if self._opened_guess > 0 and self._opened > 0 else 1.0

    def _guess(self, photo: Path) -> float:
        return self._guesses.get(photo, _USUAL_MEGAPIXELS)

    def _wait_no_more(self, photo: Path) -> None:
        if photo in self._waiting:
            del self._waiting[photo]
            self._waiting_guess -= self._guess(photo)
            if not self._waiting:
                self._waiting_guess = 0.0  # what is left of thousands of roundings is no work

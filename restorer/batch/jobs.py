"""One photo's work order and what came of it: plain values that travel between processes."""

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from restorer.restore.recipe import Hint as Hint
from restorer.restore.recipe import Recipe

Format = Literal["keep", "jpeg", "png", "tiff", "webp", "avif"]
Existing = Literal["skip", "replace", "number"]
Status = Literal["restored", "failed", "skipped"]

DEFAULT_NAME = "{stem}-restored"
"""What results are called unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done to one photo: to any with this recipe, and to this one alone."""

    recipe: Recipe
    hints: tuple[Hint, ...] = ()  # colours pinned by the user
    variant: int = 0  # of the colouring, where the model makes several; 0 is its best guess


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoJob:
    """What is asked for one photo."""

    source: Path  # absolute
    target: Path  # absolute; settled at planning; its suffix says the format
    recipe: Recipe
    hints: tuple[Hint, ...] = ()
    variant: int = 0
    quality: int | None = None  # 1..100 for lossy formats; None: no worse than the source
    replace: bool = False  # an earlier result at `target` may be replaced; a source never
    keep_damaged: bool = False  # restore what is there of a cut-off picture
    keep_dates: bool = False  # the result's file gets the times of its source's
    max_pixels: int = 1_000_000_000  # larger pictures are refused before decoding
    skip_reason: str | None = None  # a sentence: the job is reported as skipped and not done

    @property
    def wish(self) -> Wish:
        """What is to be done to the photo."""
        return Wish(self.recipe, self.hints, self.variant)

    def with_wish(self, wish: Wish) -> Self:
        """The same job, but this is to be done to the photo."""
        return dataclasses.replace(self, recipe=wish.recipe, hints=wish.hints, variant=wish.variant)

    def taken_out(self) -> Self:
        """The same job, but not to be done: the user took its photo out of the queue."""
        return dataclasses.replace(self, skip_reason=self._taken_out)

    @property
    def is_taken_out(self) -> bool:
        """Whether it is such a job."""
        return self.skip_reason == self._taken_out

    def restored_before(self) -> Self:
        """The same job, but not to be done: an earlier run of its batch has done it."""
        return dataclasses.replace(self, skip_reason=self._restored_before)

    @property
    def is_restored_before(self) -> bool:
        """Whether it is such a job."""
        return self.skip_reason == self._restored_before

    @property
    def _taken_out(self) -> str:
        return f"{self.source} was taken out of the queue."

    @property
    def _restored_before(self) -> str:
        return f"{self.target} was restored before."


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of one photo."""

    source: Path
    target: Path | None  # None when failed
    status: Status
    seconds: float = 0.0  # decoding, restoring and writing, waiting left out
    megapixels: float = 0.0
    provider: str | None = None  # the execution provider truly used
    sigma: float | None = None  # median told to the network, fraction of full scale; None: not denoised
    error: str | None = None  # one sentence
    note: str | None = None  # one sentence
    earlier: bool = False  # skipped, for an earlier run of the batch has restored it
    unlike: bool = False  # coloured, and unlike the photos that the networks learned from


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What came of a batch."""

    restored: int
    failed: int
    skipped: int
    seconds: float
    earlier: int = 0  # restored by an earlier run of this batch, where these are told from `skipped`
    cancelled: bool = False
    fatal: str | None = None  # one sentence when the batch had to end early (disk full, model unusable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is asked of every photo of a batch, when planning it."""

    folder: Path
    recipe: Recipe = field(default_factory=Recipe)
    format: Format = "keep"
    quality: int | None = None
    name: str = DEFAULT_NAME
    preset: str = ""  # for {preset} in `name`
    recursive: bool = True
    existing: Existing = "number"
    keep_damaged: bool = False
    keep_dates: bool = False
    max_pixels: int = 1_000_000_000

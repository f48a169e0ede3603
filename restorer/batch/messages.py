"""What the app and its worker process say to each other over their pipe."""

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from restorer.batch.jobs import Outcome, PhotoJob, Wish
from restorer.errors import RestorerError


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkOrder:
    """Given to a worker when it starts."""

    jobs: tuple[tuple[int, PhotoJob], ...]  # each with its index in the batch
    provider: str
    journal: Path | None = None
    names: tuple[Path, ...] = ()  # of the whole batch: what is planned, and what results got instead
    tag: str = field(default_factory=lambda: secrets.token_hex(4))  # of what this worker has under way


@dataclass(frozen=True, slots=True)
class Stop:
    """To the worker: give up what is unfinished, at the next tile."""


@dataclass(frozen=True, slots=True)
class Finish:
    """To the worker: end when the photos that are being restored are written; ends a pause."""


@dataclass(frozen=True, slots=True)
class Pause:
    """To the worker: wait after the tile in work."""


@dataclass(frozen=True, slots=True)
class Resume:
    """To the worker: go on after a pause."""


@dataclass(frozen=True, slots=True)
class Change:
    """To the worker: do this to these photos, unless they have been begun."""

    indices: tuple[int, ...]
    wish: Wish


@dataclass(frozen=True, slots=True)
class Withdraw:
    """To the worker: leave these photos out, unless they have been begun."""

    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Alive:
    """From the worker: sent every few seconds while its interpreter runs."""


@dataclass(frozen=True, slots=True)
class Refused:
    """From the worker: a model or provider that was asked for cannot be used; no photo was begun."""

    error: RestorerError


@dataclass(frozen=True, slots=True)
class Opened:
    """From the worker: it is about to touch this photo. If the worker dies, the photo is a suspect."""

    index: int


@dataclass(frozen=True, slots=True)
class Started:
    """From the worker: this photo is being restored."""

    index: int
    megapixels: float
    provider: str | None = None  # the execution provider in use; None while its models are not loaded


@dataclass(frozen=True, slots=True)
class Progressed:
    """From the worker: `done` of `total` tiles of this photo."""

    index: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Stuck:
    """From the worker, its last word: this photo stands still, in code that cannot be stopped."""

    index: int


@dataclass(frozen=True, slots=True)
class Finished:
    """From the worker: what came of this photo."""

    index: int
    outcome: Outcome
    fatal: bool = False  # the next photo would fail the same way: end the batch


@dataclass(frozen=True, slots=True)
class Done:
    """From the worker: no more is to come."""


ToWorker = Stop | Finish | Pause | Resume | Change | Withdraw
FromWorker = Alive | Refused | Opened | Started | Progressed | Stuck | Finished | Done

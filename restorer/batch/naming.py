"""What results are called: patterns filled in, and equal names numbered before any photo is touched."""

import datetime
import itertools
import os
import string
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from restorer.batch.jobs import Existing
from restorer.batch.results import is_result, may_be_result_of
from restorer.errors import UsageError

FIELDS = ("stem", "parent", "date", "preset", "n")

_LONGEST_NAME = 240  # bytes; file systems take 255, and a number or a temporary suffix must still fit


def check_pattern(pattern: str) -> None:
    """Refuse a name pattern that cannot name a file.

    Raises:
        UsageError: an unknown field, a path separator, or nothing left to tell photos apart by.
    """
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError as error:
        raise UsageError(
            f"The name pattern {pattern!r} has a brace without its partner; write {{stem}}-restored."
        ) from error
    known = ", ".join(f"{{{name}}}" for name in FIELDS)
    for _, name, spec, conversion in parts:
        if name is not None and (name not in FIELDS or spec or conversion):
            raise UsageError(f"The name pattern {pattern!r} has a field that is not known; use {known}.")
    if any(c in pattern for c in "/\\\0") or not pattern.strip(" ."):
        raise UsageError(f"The name pattern {pattern!r} is no file name; leave folders out and use {known}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePattern:
    """A checked pattern with what is the same for every photo of a batch."""

    pattern: str
    preset: str
    date: datetime.date  # of the batch

    def __post_init__(self) -> None:
        check_pattern(self.pattern)

    def fill(self, source: Path, number: int) -> str:
        """The name of one result, without its suffix; a name too long for a file system loses its end."""
        values = {
            "parent": source.parent.name,
            "date": self.date.isoformat(),
            "preset": self.preset,
            "n": str(number),
        }
        stem = source.stem
        while True:
            name = self.pattern.format(stem=stem, **values)
            if not stem:
                name = _cut(name)
            if _bytes(name) <= _LONGEST_NAME:
                # A name of nothing, as {preset} is without a preset, would leave the result no suffix.
                return name.replace("/", "_").replace("\0", "_") if name.strip(" .") else source.stem
            stem = stem[:-1]


@dataclass(slots=True)
class Names:
    """Settles the target of each photo of a batch; no two are equal, and none is a source."""

    existing: Existing
    _taken: set[str] = field(default_factory=set)
    _sources: set[tuple[int, int]] = field(default_factory=set)  # (device, inode)

    def protect(self, sources: Iterable[Path]) -> None:
        """Keep every target away from these files, by whatever name they can be reached."""
        for source in sources:
            if (identity := _identity(source)) is not None:
                self._sources.add(identity)

    def settle(self, wanted: Path, source: Path) -> Path:
        """A free target for the result of this photo: the wanted one, else the same with a number."""
        names = itertools.chain((wanted,), numbered(wanted))
        target = next(name for name in names if self._is_free(name, source))
        self.take(target)
        return target

    def take(self, target: Path) -> None:
        """This name is no longer free."""
        self._taken.add(folded(target))

    def _is_free(self, target: Path, source: Path) -> bool:
        if folded(target) in self._taken or _identity(target) in self._sources:
            return False
        if self.existing == "replace" and is_result(target):
            return True
        if not os.path.lexists(target):
            return True
        return self.existing == "skip" and may_be_result_of(target, source)


def numbered(wanted: Path) -> Iterator[Path]:
    """The same name with the numbers 2, 3, ..."""
    return (wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}") for number in itertools.count(2))


def _cut(name: str) -> str:
    """As much of a name as a file system takes, ending between two characters."""
    while _bytes(name) > _LONGEST_NAME:
        name = name[:-1]
    return name


def _bytes(name: str) -> int:
    return len(name.encode(errors="surrogatepass"))


def folded(path: Path) -> str:
    """What a file system that knows neither case nor Unicode normal forms makes of a path."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", str(path)).casefold())


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino

"""Tells photos of the same name apart: by their folders, in as few words as do."""

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any


class SameNames:
    """Counts names, so that one of ten thousand is looked up at once."""

    def __init__(self) -> None:
        self._names: Counter[str] = Counter()
        self._ends: Counter[tuple[str, str]] = Counter()  # names, each with its folder's

    def add(self, sources: Iterable[Path]) -> None:
        """These photos are there now."""
        ends = [_end(source) for source in sources]
        self._ends.update(ends)
        self._names.update(name for _, name in ends)

    def remove(self, sources: Iterable[Path]) -> None:
        """These photos are there no longer."""
        for source in sources:
            _take_one(self._ends, end := _end(source))
            _take_one(self._names, end[1])

    def folder(self, source: Path) -> str:
        """What to say with the name: nothing, the folder's own name, or all of its path."""
        if self._names[source.name] < 2:
            return ""
        alone = bool(source.parent.name) and self._ends[_end(source)] == 1
        return source.parent.name if alone else str(source.parent)


def _end(source: Path) -> tuple[str, str]:
    folder, name = os.path.split(source)  # several times as fast as a Path's parent
    return os.path.split(folder)[1], name


def _take_one(counts: Counter[Any], key: object) -> None:
    counts[key] -= 1
    if not counts[key]:
        del counts[key]

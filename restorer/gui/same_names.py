"""Tells photos of the same name apart: by their folders, in as few words as do."""

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

End = tuple[str, str]
"""A folder's own name, and the name of a photo in it."""


class SameNames:
    """Counts names, so that one of ten thousand is looked up at once."""

    def __init__(self) -> None:
        self._names: Counter[str] = Counter()
        self._folders: dict[End, set[str]] = {}  # the paths of those in which a photo of the name is
        self._tails: dict[tuple[End, int], Counter[str]] = {}  # how often each path ends so, for a depth

    def add(self, sources: Iterable[Path]) -> None:
        """These photos are there now."""
        self._tails.clear()
        for source in sources:
            folder, end = _split(source)
            self._names[end[1]] += 1
            self._folders.setdefault(end, set()).add(folder)

    def remove(self, sources: Iterable[Path]) -> None:
        """These photos are there no longer."""
        self._tails.clear()
        for source in sources:
            folder, end = _split(source)
            self._names[end[1]] -= 1
            if not self._names[end[1]]:
                del self._names[end[1]]
            self._folders[end].discard(folder)
            if not self._folders[end]:
                del self._folders[end]

    def folder(self, source: Path) -> str:
        """What to say with the name: nothing, the folder's own name, or as much of its path as is needed."""
        if self._names[source.name] < 2:
            return ""
        folder, end = _split(source)
        depth = 1
        while (tail := _tail(folder, depth)) != folder and self._count(end, depth)[tail] > 1:
            depth += 1
        return tail.strip(os.sep) or folder

    def _count(self, end: End, depth: int) -> Counter[str]:
        if (end, depth) not in self._tails:
            self._tails[end, depth] = Counter(_tail(folder, depth) for folder in self._folders[end])
        return self._tails[end, depth]


def _split(source: Path) -> tuple[str, End]:
    folder, name = os.path.split(source)  # several times as fast as a Path's parent
    return folder, (os.path.split(folder)[1], name)


def _tail(folder: str, depth: int) -> str:
    """The last so many names of a path; the whole path, where it has no more."""
    before, *names = folder.rsplit(os.sep, depth)
    return folder[len(before) + 1 :] if len(names) == depth else folder

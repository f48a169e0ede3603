"""What a user named to the photos it means: paths, patterns and folder trees."""

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from restorer.imaging.formats import SUFFIXES


@dataclass(frozen=True, slots=True)
class Found:
    """One photo, and where it lies below the folder that was named."""

    source: Path  # absolute, symbolic links kept
    below: Path  # the folder to rebuild under the output folder; "." for a photo that was named itself


@dataclass(frozen=True, slots=True)
class Refused:
    """What was named and cannot be taken."""

    source: Path
    sentence: str


@dataclass(slots=True)
class Inputs:
    """Walks what was named; each photo comes once, however often it is reached."""

    output: Path  # never walked into when it is met inside a folder
    recursive: bool
    is_result: Callable[[Path], bool]  # says whether a photo met in a folder is an earlier result
    _seen: set[str] = field(default_factory=set)  # real paths of photos
    _walked: set[str] = field(default_factory=set)  # real paths of folders: links may form circles

    def find(self, words: Sequence[Path]) -> Iterator[Found | Refused]:
        """The photos that some words mean, in the order named; folders in the order of their names."""
        for word in words:
            paths = _matches(word)
            if not paths:
                yield Refused(word.absolute(), f"{word} does not exist; check the path or pattern.")
            for path in paths:
                yield from self._from_path(path.absolute())

    def _from_path(self, path: Path) -> Iterator[Found | Refused]:
        if path.is_dir():
            yield from self._walk(path, Path())
        elif _is_special(path):
            yield Refused(path, f"{path} is no file; name a photo or a folder.")
        elif path.suffix.lower() not in SUFFIXES:
            yield Refused(path, f"{path} is no photo by its name; photos end in {_known_suffixes()}.")
        elif self._is_new(path):
            yield Found(path, Path())

    def _walk(self, folder: Path, below: Path) -> Iterator[Found | Refused]:
        real = os.path.realpath(folder)
        if real in self._walked:
            return
        self._walked.add(real)
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield Refused(folder, f"The folder {folder} cannot be read: {error.strerror}.")
            return
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith(".") or _is_special(path):
                continue
            if entry.is_dir():
                if self.recursive and not _is_same(path, self.output):
                    yield from self._walk(path, below / entry.name)
            elif path.suffix.lower() in SUFFIXES and not self.is_result(path) and self._is_new(path):
                yield Found(path, below)

    def _is_new(self, path: Path) -> bool:
        real = os.path.realpath(path)
        if real in self._seen:
            return False
        self._seen.add(real)
        return True


def _matches(word: Path) -> list[Path]:
    """The path itself where it exists, else what the pattern matches, in the order of the names."""
    if os.path.lexists(word):
        return [word]
    found = sorted(glob.glob(str(word), recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
    return [Path(match) for match in found]


def _is_special(path: Path) -> bool:
    """A pipe, a socket or a device, which could keep us waiting; a broken link is none, and fails later."""
    return path.exists() and not path.is_dir() and not path.is_file()


def _is_same(path: Path, other: Path) -> bool:
    return os.path.realpath(path) == os.path.realpath(other)


def _known_suffixes() -> str:
    return ", ".join(sorted(SUFFIXES))

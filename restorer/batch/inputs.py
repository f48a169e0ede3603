"""What a user named to the photos it means: paths, patterns and folder trees."""

import glob
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from restorer.imaging.formats import SUFFIXES, USUAL_SUFFIXES


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

    output: Path  # never walked into when it is met inside a folder or by a pattern
    recursive: bool
    is_result: Callable[[Path], bool]  # says whether a photo is an earlier result
    _seen: set[str] = field(default_factory=set)  # real paths of photos
    _walked: set[object] = field(default_factory=set)  # folders: links may form circles

    def find(self, words: Sequence[Path]) -> Iterator[Found | Refused]:
        """The photos that some words mean, in the order named; folders in the order of their names."""
        for word in words:
            if os.path.lexists(word):
                yield from self._from_word(absolute(word))
                continue
            matches = sorted(glob.glob(str(word), recursive=True))  # noqa: PTH207 - Path.glob takes no absolute pattern
            if not matches:
                yield Refused(absolute(word), f"{word} does not exist; check the path or pattern.")
            for match in matches:
                yield from self._from_match(absolute(Path(match)))

    def pass_over(self, photos: Iterable[Path]) -> None:
        """These photos are known already."""
        self._seen.update(os.path.realpath(photo) for photo in photos)

    def _from_word(self, path: Path) -> Iterator[Found | Refused]:
        """A result that is named is taken, unless a shell may have found it where results go."""
        inside = path.is_relative_to(self.output) or _is_same(path.parent, self.output)
        if not (inside and self._is_earlier_result(path)):
            yield from self._from_path(path)

    def _from_match(self, path: Path) -> Iterator[Found | Refused]:
        if _is_folder(mode := _mode(path)):
            is_meant = not _is_same(path, self.output)
        else:
            is_meant = _is_photo(path) and not _is_special(mode) and not self._is_earlier_result(path)
        if is_meant:
            yield from self._from_path(path)

    def _from_path(self, path: Path) -> Iterator[Found | Refused]:
        if _is_folder(mode := _mode(path)):
            yield from self._walk(path)
        elif _is_special(mode):
            yield Refused(path, f"{path} is no file; name a photo or a folder.")
        elif not _is_photo(path):
            yield Refused(path, f"{path} is no photo by its name; photos end in {_known_suffixes()}.")
        elif self._is_new(path):
            yield Found(path, Path())

    def _walk(self, top: Path) -> Iterator[Found | Refused]:
        """Everything below, in the order of names; without recursion, which deep trees would overflow."""
        open_folders = [self._look_into(top, Path())]
        while open_folders:
            item = next(open_folders[-1], None)
            if item is None:
                open_folders.pop()
            elif isinstance(item, tuple):
                open_folders.append(self._look_into(*item))
            else:
                yield item

    def _look_into(self, folder: Path, below: Path) -> Iterator[Found | Refused | tuple[Path, Path]]:
        """The photos of one folder, and the folders inside of it, each to be looked into before the next."""
        if (place := _place(folder)) in self._walked:
            return
        self._walked.add(place)
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield Refused(folder, f"The folder {folder} cannot be read: {error.strerror}.")
            return
        for entry in entries:
            path = Path(entry.path)
            mode = _mode(path)
            if entry.name.startswith(".") or _is_special(mode):
                continue
            if _is_folder(mode) or (
                mode == 0 and entry.is_dir(follow_symlinks=False)
            ):  # why not, it will tell
                if self.recursive and not _is_same(path, self.output):
                    yield path, below / entry.name
            elif _is_photo(path) and not self._is_earlier_result(path) and self._is_new(path):
                yield Found(path, below)

    def _is_earlier_result(self, path: Path) -> bool:
        return _is_photo(path) and stat.S_ISREG(_mode(path)) and self.is_result(path)

    def _is_new(self, path: Path) -> bool:
        real = os.path.realpath(path)
        if real in self._seen:
            return False
        self._seen.add(real)
        return True


def absolute(path: Path) -> Path:
    """The path from the root, links kept; without ".." unless a link before it makes that another place."""
    plain = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."
    return plain if _is_same(plain, path) else path.absolute()


def _mode(path: Path) -> int:
    """What is there, links followed; 0 when the system cannot say, which the photo's turn will tell."""
    try:
        return path.stat().st_mode
    except OSError:  # a broken or circular link, a folder without permission
        return 0


def _is_photo(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES


def _is_folder(mode: int) -> bool:
    return stat.S_ISDIR(mode)


def _is_special(mode: int) -> bool:
    """A pipe, a socket or a device, which could keep us waiting."""
    return mode != 0 and not stat.S_ISDIR(mode) and not stat.S_ISREG(mode)


def _is_same(path: Path, other: Path) -> bool:
    return _place(path) == _place(other)


def _place(path: Path) -> object:
    """What is the same however a file or folder is reached: deep in a tree far quicker than a real path."""
    try:
        status = path.stat()
    except OSError:
        return os.path.realpath(path)
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(path)


def _known_suffixes() -> str:
    """The usual ones: all of them, forty, say nothing to anyone."""
    return ", ".join([*USUAL_SUFFIXES, "…"])

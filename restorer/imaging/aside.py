"""Write a file out of sight and name it when it is whole: a reader meets the whole file or none.

On Linux the file has no name at all until it is whole, so that not even a power cut leaves a half one
behind. Elsewhere, and on file systems that cannot do that, it has a hidden name beside its target.
"""

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from restorer.errors import DiskFullError, UnwritablePhotoError
from restorer.imaging.final_name import OPEN_FILES, flush_folder, give_name, hidden_name, set_times

_FULL = (errno.ENOSPC, errno.EDQUOT)
_CHUNK = 2**20  # bytes read at a time


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file is known by."""

    size: int  # bytes
    sha256: str

    @classmethod
    def of(cls, file: BinaryIO) -> Self:
        """Of an open file, read from its beginning."""
        digest = hashlib.sha256()
        file.seek(0)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
        return cls(file.tell(), digest.hexdigest())


class Publisher:
    """What becomes of a finished file: told before it gets its name, and asked for another if that is taken.

    Attributes:
        tag: begins the hidden names, so that what a process leaves behind when it is killed can be told
            from what another one is writing; a few ASCII letters and digits.
    """

    def __init__(self, tag: str = "") -> None:
        self.tag = tag or f"{os.getpid():x}"

    def announce(self, target: Path, content: "Fingerprint") -> None:
        """The file is whole and on the disk, and gets this name next, unless it is taken."""

    def may_replace(self, target: Path) -> bool:
        """Whether what has this name now may be replaced; asked only when replacing was asked for."""
        del target
        return True

    def other_name(self, taken: Path) -> Path | None:
        """Another name in the same folder for a file whose name is taken; None: it is given up."""
        del taken
        return None


class Aside:
    """A file under way."""

    def __init__(self, file: BinaryIO, target: Path) -> None:
        self.file = file
        self.target = target  # once the block has ended: the name it has
        self.times: tuple[int, int] | None = None  # last read and last changed, in ns; None: as it comes


@contextmanager
def written_aside(target: Path, *, replace: bool, publisher: Publisher | None = None) -> Iterator[Aside]:
    """Give a file to write; when the block ends it is flushed, named, and the folder flushed.

    Leaving the block with any exception, `KeyboardInterrupt` included, leaves nothing behind.

    Args:
        target: its folder must be there.
        replace: a file of that name may be replaced, if the publisher agrees; otherwise it is never touched.
        publisher: None: nobody is told, and a name that is taken is an error.

    Raises:
        DiskFullError: there is no room.
        UnwritablePhotoError: the folder cannot be written, or `target` is already there.
    """
    publisher = publisher or Publisher()
    try:
        while not replace and os.path.lexists(target):  # the usual case is found out before any work is done
            target = _other_name(target, publisher)
        with _hidden_file(target.parent, publisher.tag) as (file, hidden):
            aside = Aside(file, target)
            yield aside
            file.flush()
            os.fsync(file.fileno())
            content = Fingerprint.of(file)
            set_times(file, hidden, aside.times)
            while True:
                publisher.announce(aside.target, content)
                replacing = replace and publisher.may_replace(aside.target)
                try:
                    give_name(file, hidden, aside.target, publisher.tag, replace=replacing)
                    break
                except FileExistsError:
                    aside.target = _other_name(aside.target, publisher)
        flush_folder(target.parent)
    except OSError as error:
        raise sentence_of(error, target) from error


def write_aside(target: Path, content: bytes) -> None:
    """Write a file that stands in memory, in place of any that has its name.

    Raises:
        DiskFullError, UnwritablePhotoError: as `written_aside`.
    """
    with written_aside(target, replace=True) as aside:
        aside.file.write(content)


def make_folders(folder: Path) -> None:
    """Make a folder and those above it that are missing; `Path.mkdir` recurses, which deep trees overflow.

    Raises:
        OSError: as the system says.
    """
    missing = []
    while not folder.is_dir() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        each.mkdir(exist_ok=True)


def remove_leftovers(folder: Path, tag: str) -> None:
    """Delete what a process that was killed had under way in a folder, by the tag of its `Publisher`."""
    with suppress(OSError):  # a disk that went away
        for hidden in list(folder.glob(f".{tag}-*.part")):
            with suppress(OSError):
                hidden.unlink()


def sentence_of(error: OSError, target: Path) -> UnwritablePhotoError:
    """The error a user reads for what the system said while writing `target`."""
    if error.errno in _FULL:
        return DiskFullError(
            f"The disk is full: {target.name} could not be written; make room in {target.parent}."
        )
    if isinstance(error, FileExistsError):
        return UnwritablePhotoError(
            f"{target.name} is already there and was not replaced; choose another name."
        )
    if isinstance(error, FileNotFoundError):
        return UnwritablePhotoError(
            f"{target.name} could not be written: the folder {target.parent} does not exist."
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UnwritablePhotoError(
            f"{target.name} could not be written: {target.parent} may not be written to; "
            "choose another folder."
        )
    reason = error.strerror or "the disk failed"
    return UnwritablePhotoError(f"{target.name} could not be written to {target.parent}: {reason}.")


def _other_name(taken: Path, publisher: Publisher) -> Path:
    other = publisher.other_name(taken)
    if other is None:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(taken))
    return other


@contextmanager
def _hidden_file(folder: Path, tag: str) -> Iterator[tuple[BinaryIO, Path | None]]:
    """An open file and its hidden name, None where it needs none; nothing of it is left afterwards."""
    if (nameless := _nameless_file(folder)) is not None:
        with nameless:
            yield nameless, None
        return
    name = hidden_name(folder, tag)
    try:
        with name.open("x+b") as file:
            yield file, name
    finally:
        name.unlink(missing_ok=True)


def _nameless_file(folder: Path) -> BinaryIO | None:
    if not hasattr(os, "O_TMPFILE") or not OPEN_FILES.is_dir():
        return None
    try:
        return os.fdopen(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o666), "w+b")
    except OSError:  # most network and FAT file systems; what else is wrong, the named file will tell
        return None

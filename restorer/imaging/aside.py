"""Write a file out of sight and name it when it is whole: a reader meets the whole file or none.

On Linux the file has no name at all until it is whole, so that not even a power cut leaves a half one
behind. Elsewhere, and on file systems that cannot do that, it has a hidden name beside its target.
"""

import ctypes
import errno
import hashlib
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from restorer.errors import DiskFullError, UnwritablePhotoError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EACCES)
_HERE, _NO_REPLACE = -100, 1  # AT_FDCWD, RENAME_NOREPLACE; rename(2)
_RENAME_TRIES = 5  # on Windows a virus scanner may hold a new file for a moment
_CHUNK = 2**20  # bytes read at a time
_OPEN_FILES = Path("/proc/self/fd")  # where Linux lets a file without a name be linked from


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
            _set_times(file, hidden, aside.times)
            while True:
                publisher.announce(aside.target, content)
                replacing = replace and publisher.may_replace(aside.target)
                try:
                    _name(file, hidden, aside.target, publisher.tag, replace=replacing)
                    break
                except FileExistsError:
                    aside.target = _other_name(aside.target, publisher)
        _flush_folder(target.parent)
    except OSError as error:
        raise sentence_of(error, target) from error


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
    name = _hidden_name(folder, tag)
    try:
        with name.open("x+b") as file:
            yield file, name
    finally:
        name.unlink(missing_ok=True)


def _hidden_name(folder: Path, tag: str) -> Path:
    return folder / f".{tag}-{secrets.token_hex(4)}.part"


def _nameless_file(folder: Path) -> BinaryIO | None:
    if not hasattr(os, "O_TMPFILE") or not _OPEN_FILES.is_dir():
        return None
    try:
        return os.fdopen(os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o666), "w+b")
    except OSError:  # most network and FAT file systems; what else is wrong, the named file will tell
        return None


def _name(file: BinaryIO, hidden: Path | None, target: Path, tag: str, *, replace: bool) -> None:
    """Give a finished file its name.

    Raises:
        FileExistsError: there is a file of that name, and it may not be replaced.
    """
    if os.name == "nt":
        assert hidden is not None
        file.close()  # an open file cannot be renamed
        _rename_on_windows(hidden, target, replace=replace)
    elif hidden is None:
        hidden = _hidden_name(target.parent, tag)
        try:
            if not replace and _link_nameless(file, target):
                return
            if not _link_nameless(file, hidden):
                _copy(file, hidden)
            _name(file, hidden, target, tag, replace=replace)
        finally:
            hidden.unlink(missing_ok=True)
    elif replace:
        hidden.replace(target)
    else:
        try:
            os.link(hidden, target)  # fails when the target is there; a rename would silently replace it
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _rename_without_links(hidden, target)


def _set_times(file: BinaryIO, name: Path | None, times: tuple[int, int] | None) -> None:
    """What a file system does not take, it need not: the file is whole without."""
    if times is None:
        return
    with suppress(OSError):
        if os.utime in os.supports_fd:
            os.utime(file.fileno(), ns=times)
        elif name is not None:
            os.utime(name, ns=times)


def _link_nameless(file: BinaryIO, target: Path) -> bool:
    """Whether it worked: some sandboxes do not let it.

    Raises:
        FileExistsError: there is a file of that name.
    """
    descriptor = file.fileno()
    try:
        # naming a descriptor makes Python call linkat, which follows the link in /proc; the path is absolute
        os.link(_OPEN_FILES / str(descriptor), target, src_dir_fd=descriptor, follow_symlinks=True)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True


def _copy(file: BinaryIO, target: Path) -> None:
    file.seek(0)
    status = os.fstat(file.fileno())
    with target.open("xb") as copy:
        shutil.copyfileobj(file, copy)
        copy.flush()
        _set_times(copy, target, (status.st_atime_ns, status.st_mtime_ns))
        os.fsync(copy.fileno())


def _rename_without_links(hidden: Path, target: Path) -> None:
    """For FAT, some network shares and the like.

    Where the system cannot rename without replacing, either, the name is claimed with an empty file first.
    """
    if _rename_in_one_step(hidden, target):
        return
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        hidden.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _rename_in_one_step(hidden: Path, target: Path) -> bool:
    """Rename without replacing, in one step of the system; False where it has none.

    Raises:
        FileExistsError: there is a file of that name.
    """
    rename = (
        getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    )
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(hidden), _HERE, os.fsencode(target), _NO_REPLACE) == 0:
        return True
    if ctypes.get_errno() == errno.EEXIST:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    return False


def _rename_on_windows(hidden: Path, target: Path, *, replace: bool) -> None:
    for attempt in range(_RENAME_TRIES):
        try:
            if replace:
                hidden.replace(target)
            else:
                hidden.rename(target)  # on Windows this never replaces
            return
        except PermissionError:
            if attempt == _RENAME_TRIES - 1:
                raise
            time.sleep(0.1 * 2**attempt)


def _flush_folder(folder: Path) -> None:
    """So that the new name outlives a power cut; Windows and some network shares cannot, and need not."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

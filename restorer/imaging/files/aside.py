"""Write a file beside its target and rename it when it is whole: a reader meets the whole file or none."""

import errno
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from restorer.errors import DiskFullError, UnwritablePhotoError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EACCES)
_RENAME_TRIES = 5  # on Windows a virus scanner may hold a new file for a moment


@contextmanager
def written_aside(target: Path, *, replace: bool) -> Iterator[BinaryIO]:
    """Give a file to write; when the block ends it is flushed, renamed to `target`, and the folder flushed.

    Leaving the block with any exception, `KeyboardInterrupt` included, leaves nothing behind.

    Args:
        target: its folder must be there.
        replace: a file of that name may be replaced; otherwise it is never touched.

    Raises:
        DiskFullError: there is no room.
        UnwritablePhotoError: the folder cannot be written, or `target` is already there.
    """
    aside = target.with_name(f".{os.getpid():x}-{secrets.token_hex(4)}.part")
    try:
        if not replace and os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        try:
            with aside.open("x+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _rename(aside, target, replace=replace)
        finally:
            aside.unlink(missing_ok=True)
        _flush_folder(target.parent)
    except OSError as error:
        raise sentence_of(error, target) from error


def remove_leftovers(folder: Path, process: int) -> None:
    """Delete what a process that was killed had under way in a folder."""
    for aside in folder.glob(f".{process:x}-*.part"):
        with suppress(OSError):
            aside.unlink()


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


def _rename(aside: Path, target: Path, *, replace: bool) -> None:
    if os.name == "nt":
        _rename_on_windows(aside, target, replace=replace)
    elif replace:
        aside.replace(target)
    else:
        try:
            os.link(aside, target)  # fails when the target is there; a rename would silently replace it
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _rename_without_links(aside, target)


def _rename_without_links(aside: Path, target: Path) -> None:
    """For FAT, some network shares and the like: the name is claimed with an empty file first."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        aside.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _rename_on_windows(aside: Path, target: Path, *, replace: bool) -> None:
    for attempt in range(_RENAME_TRIES):
        try:
            if replace:
                aside.replace(target)
            else:
                aside.rename(target)  # on Windows this never replaces
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

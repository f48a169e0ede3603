"""Give a finished file its name, in one step and never over another file unless that is asked for.

Systems and file systems differ in how that is done: by a link to a file without a name, by a link to a
hidden name, by a rename that does not replace, or by claiming the name first.
"""

import ctypes
import errno
import os
import secrets
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

OPEN_FILES = Path("/proc/self/fd")
"""Where Linux lets a file without a name be linked from."""

_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EACCES)
_HERE, _NO_REPLACE = -100, 1  # AT_FDCWD, RENAME_NOREPLACE; rename(2)
_RENAME_TRIES = 5  # on Windows a virus scanner may hold a new file for a moment


def hidden_name(folder: Path, tag: str) -> Path:
    """A new name in this folder for a file that is not whole yet."""
    return folder / f".{tag}-{secrets.token_hex(4)}.part"


def give_name(file: BinaryIO, hidden: Path | None, target: Path, tag: str, *, replace: bool) -> None:
    """Give a finished file its name.

    Raises:
        FileExistsError: there is a file of that name, and it may not be replaced.
    """
    if os.name == "nt":
        assert hidden is not None
        file.close()  # an open file cannot be renamed
        _rename_on_windows(hidden, target, replace=replace)
    elif hidden is None:
        hidden = hidden_name(target.parent, tag)
        try:
            if not replace and _link_nameless(file, target):
                return
            if not _link_nameless(file, hidden):
                _copy(file, hidden)
            give_name(file, hidden, target, tag, replace=replace)
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


def set_times(file: BinaryIO, name: Path | None, times: tuple[int, int] | None) -> None:
    """What a file system does not take, it need not: the file is whole without."""
    if times is None:
        return
    with suppress(OSError):
        if os.utime in os.supports_fd:
            os.utime(file.fileno(), ns=times)
        elif name is not None:
            os.utime(name, ns=times)


def flush_folder(folder: Path) -> None:
    """So that the new name outlives a power cut; Windows and some network shares cannot, and need not."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _link_nameless(file: BinaryIO, target: Path) -> bool:
    """Whether it worked: some sandboxes do not let it.

    Raises:
        FileExistsError: there is a file of that name.
    """
    descriptor = file.fileno()
    try:
        # naming a descriptor makes Python call linkat, which follows the link in /proc; the path is absolute
        os.link(OPEN_FILES / str(descriptor), target, src_dir_fd=descriptor, follow_symlinks=True)
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
        set_times(copy, target, (status.st_atime_ns, status.st_mtime_ns))
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

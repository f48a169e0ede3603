"""Notice that a file in a folder was opened for writing, by whatever code: Linux tells when it is closed."""

import ctypes
import os
import struct
from pathlib import Path

_NONBLOCK, _CLOEXEC = os.O_NONBLOCK, os.O_CLOEXEC
_MODIFY, _ATTRIB, _CLOSE_WRITE, _MOVED, _CREATE, _DELETE = 2, 4, 8, 0xC0, 0x100, 0x200
_EVENT = struct.Struct("iIII")


class Watched:
    """A tree of folders; `changes()` names what was touched since. Linux only."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self._descriptor = libc.inotify_init1(_NONBLOCK | _CLOEXEC)
        mask = _MODIFY | _ATTRIB | _CLOSE_WRITE | _MOVED | _CREATE | _DELETE
        for place in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
            assert libc.inotify_add_watch(self._descriptor, os.fsencode(place), mask) >= 0

    def changes(self) -> list[str]:
        """The names of files that were written, moved, made or deleted."""
        names = []
        try:
            while True:
                data, at = os.read(self._descriptor, 2**16), 0
                while at < len(data):
                    *_, length = _EVENT.unpack_from(data, at)
                    at += _EVENT.size
                    names.append(data[at : at + length].rstrip(b"\0").decode(errors="replace"))
                    at += length
        except BlockingIOError:
            return names

    def close(self) -> None:
        """Stop watching."""
        os.close(self._descriptor)

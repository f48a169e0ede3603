"""Loaded by every Python process of a guarded run: notes what no process of the app may do.

That is: a socket to anywhere outside of the machine, a class found by pickle, a source opened for writing.
Workers load it, too, for they inherit PYTHONPATH.
"""

import os
import sys
from typing import Any

_REPORT = os.environ["RESTORER_GUARD"]
_SOURCES = os.environ["RESTORER_GUARD_SOURCES"] + os.sep
_AF_UNIX = 1
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = frozenset(
    {"os.chmod", "os.chown", "os.link", "os.remove", "os.rename", "os.rmdir", "os.setxattr", "os.symlink",
     "os.truncate", "os.utime"}
)  # fmt: skip


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and args[1] != _AF_UNIX:
        _note(f"a socket of family {args[1]}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        _note(f"{event} {args[0]}")
    elif event == "pickle.find_class" and not _is_start_of_process():
        _note(f"pickle found {args}")
    elif event == "open" and _is_source(args[0]) and (args[2] & _WRITES or set(args[1] or "") & set("wax+")):
        _note(f"{args[0]} was opened for writing")
    elif event in _CHANGES and any(_is_source(arg) for arg in args[: 1 + (event == "os.rename")]):
        _note(f"{event} {args[0]}")


def _is_source(path: object) -> bool:
    return isinstance(path, str | bytes) and os.fsdecode(path).startswith(_SOURCES)


def _is_start_of_process() -> bool:
    """multiprocessing tells a new process of ours by pickle which function is its entry."""
    frame = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "_main" and frame.f_globals.get("__name__") == "multiprocessing.spawn":
            return True
        frame = frame.f_back
    return False


def _note(what: str) -> None:
    report = os.open(_REPORT, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.write(report, f"{sys.argv[:3]}: {what}\n".encode())
    os.close(report)


sys.addaudithook(_watch)

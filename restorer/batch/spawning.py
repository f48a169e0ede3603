"""Processes are started one at a time, never while the window's process loads OpenCV, and deaf to Ctrl-C.

While it loads, OpenCV's own folder stands first in `sys.path`, a new process is given that path, and it would
look there for Python's own modules: it finds another `typing` and dies (opencv-python's cv2/__init__.py).

A terminal sends Ctrl-C to every process. The app answers it and ends the others; they would print tracebacks.
"""

import contextlib
import signal
from collections.abc import Iterator
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from threading import Lock

SPAWNING = Lock()
"""Held while a process is started, and while a thread of the window loads OpenCV."""


def start(process: BaseProcess) -> None:
    """Start a process, from any thread."""
    with SPAWNING, _interrupts_held_back():
        process.start()


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """A process is born with the signals blocked that are blocked in the thread that starts it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # or it starts with the first process, and lets interrupts through
    earlier = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, earlier)

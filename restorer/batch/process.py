"""One worker process as the app sees it: started, listened to, stopped, and told dead when it is silent."""

import contextlib
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing import connection
from typing import Self

from restorer.batch.messages import Alive, Done, FromWorker, Stop, WorkOrder
from restorer.imaging.aside import remove_leftovers

WorkerMain = Callable[[connection.Connection, WorkOrder], None]
"""The entry of a worker process; importable by name, as spawning asks for."""

SILENCE_SECONDS = 60.0
"""No sign of life for so long counts as dead."""

STOP_SECONDS = 30.0  # for the tile in work; a worker that takes longer is ended
_TICK = 0.1


class WorkerProcess:
    """A running worker; use it as a context, so that it never outlives its use."""

    def __init__(self, main: WorkerMain, order: WorkOrder, *, silence: float = SILENCE_SECONDS) -> None:
        spawn = multiprocessing.get_context("spawn")  # a fork would copy threads that do not run
        self._connection, theirs = spawn.Pipe()
        self._process = spawn.Process(target=main, args=(theirs, order), name="restorer-worker", daemon=True)
        self._silence = silence
        self.survived = False  # said that it was done
        self._tag = order.tag
        self._folders = {job.target.parent for _, job in order.jobs}
        with _interrupts_ignored():
            self._process.start()
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the process, whatever it is doing."""
        if not self.survived:
            self._process.kill()
        self._process.join(STOP_SECONDS)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        if self._process.exitcode != 0:
            self._clean_up()
        self._process.close()
        self._connection.close()

    def messages(self, stop: threading.Event) -> Iterator[FromWorker]:
        """What the worker says, until it is done or dead; once `stop` is set it is told to stop."""
        heard = time.monotonic()
        deadline: float | None = None
        while True:
            if stop.is_set() and deadline is None:
                deadline = time.monotonic() + STOP_SECONDS
                with contextlib.suppress(OSError):
                    self._connection.send(Stop())
            if not self._connection.poll(_TICK):
                now = time.monotonic()
                if now - heard > self._silence or (deadline is not None and now > deadline):
                    return
                continue
            try:
                message = self._connection.recv()
            except (EOFError, OSError):  # it died
                return
            heard = time.monotonic()
            if isinstance(message, Done):
                self.survived = True
                return
            if not isinstance(message, Alive):
                yield message

    def _clean_up(self) -> None:
        """Delete what it had half written."""
        for folder in self._folders:
            remove_leftovers(folder, self._tag)


@contextlib.contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Let the child be born deaf to Ctrl-C, or one during its imports would print a traceback."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    earlier = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)

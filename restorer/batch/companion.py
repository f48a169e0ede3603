"""A process beside the window that answers its questions one by one, and may die without the window dying.

This module is imported by the window and must stay light; what a companion needs is imported in its process.
"""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock

from restorer.batch import spawning


class Companion:
    """The window's side: starts the process when it is first needed, and anew when it has died."""

    def __init__(self, serve: Callable[[Connection], None], name: str) -> None:
        self._serve = serve
        self._name = name
        self._context = multiprocessing.get_context("spawn")
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return None if self._process is None else self._process.pid

    @property
    def running(self) -> Connection | None:
        """The connection to the process, if there is one."""
        return self._connection

    def connected(self) -> Connection | None:
        """The connection to the process, which is started if need be; None once this is closed."""
        with self._lock:
            if self._closed:
                return None
            if self._connection is None:
                ours, theirs = self._context.Pipe()
                self._process = self._context.Process(
                    target=self._serve, args=(theirs,), name=self._name, daemon=True
                )
                spawning.start(self._process)
                theirs.close()
                self._connection = ours
            return self._connection

    def end(self) -> None:
        """End the process; the next question starts another one."""
        with self._lock:
            process, self._process = self._process, None
            connection, self._connection = self._connection, None
        if process is not None:
            process.kill()
            process.join()
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """End the process for good, from any thread, also in the middle of an answer."""
        with self._lock:
            self._closed = True
            process = self._process
        if process is not None:  # whoever waits for an answer sees the pipe end and tidies up
            process.kill()
            process.join()

"""The process that tells what the queue's photos are like, at the lowest priority.

It is given thumbnails that are on the screen anyway and decodes nothing, and it is a process of its own: no
thumbnail waits for ONNX Runtime to load, and its memory is given back when nothing was asked for a while.
This module is imported by the window and must stay light.
"""

import json
import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock

from restorer.batch.priority import lower_priority
from restorer.errors import RestorerError

ANSWER_SECONDS = 120.0
"""At the lowest priority, beside a batch that takes all cores, loading the model takes its time."""

IDLE_SECONDS = 30.0
"""After this time without a picture the process ends; the next picture starts another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What is told of one photo."""

    code: tuple[float, ...]  # photos whose codes lie near each other are alike
    unlike: bool  # unlike the photos that the models learned from: a drawing, a document, ...
    monochrome: bool  # grey or of one tone: what colourising on its own account colours
    similar_within: float  # codes no further apart than this belong to similar photos


class Describer:
    """The window's side. `describe` blocks, so call it from one thread; `close` may be called from any."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._lock = Lock()
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return None if self._process is None else self._process.pid

    def describe(self, width: int, height: int, pixels: bytes) -> Description | None:
        """Describe one thumbnail.

        Args:
            pixels: height x width x 3 bytes, sRGB.

        Returns:
            None when it cannot be told: there is no model, the process broke off, or the window closes.
        """
        for _ in range(2):  # it may have ended for want of work just when it was asked
            connection = self._connected()
            if connection is None:
                return None
            try:
                connection.send_bytes(json.dumps((width, height)).encode())
                connection.send_bytes(pixels)
                if not connection.poll(ANSWER_SECONDS):
                    break
                values = json.loads(connection.recv_bytes())
            except (EOFError, OSError, ValueError):
                self._end_process()
                continue
            if values is None:
                return None
            return Description(**values | {"code": tuple(values["code"])})
        self._end_process()
        return None

    def close(self) -> None:
        """End the process, also in the middle of a picture; `describe` answers None from now on."""
        with self._lock:
            self._closed = True
            process = self._process
        if process is not None:  # a `describe` under way sees the pipe end and tidies up
            process.kill()
            process.join()

    def _connected(self) -> Connection | None:
        with self._lock:
            if self._closed:
                return None
            if self._connection is None:
                ours, theirs = self._context.Pipe()
                self._process = self._context.Process(
                    target=serve, args=(theirs,), name="describer", daemon=True
                )
                self._process.start()
                theirs.close()
                self._connection = ours
            return self._connection

    def _end_process(self) -> None:
        with self._lock:
            process, self._process = self._process, None
            connection, self._connection = self._connection, None
        if process is not None:
            process.kill()
            process.join()
        if connection is not None:
            connection.close()


def serve(connection: Connection) -> None:
    """Answer until the window's end of the pipe closes or nothing is asked; runs in the describer process."""
    lower_priority()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        describe = None
        while connection.poll(IDLE_SECONDS):
            width, height = json.loads(connection.recv_bytes())
            pixels = connection.recv_bytes()
            try:
                describe = describe or _load()
                answer = asdict(describe(width, height, pixels))
            except RestorerError:  # no model, or a broken one: what it would have told is a courtesy
                answer = None
            connection.send_bytes(json.dumps(answer).encode())


def _load() -> Callable[[int, int, bytes], Description]:
    """Load the model; ONNX Runtime is needed, and loaded, in this process only."""
    import numpy as np

    from restorer.engine.catalog import Catalog
    from restorer.restore import describe

    model = describe.load_describer(Catalog())
    similar_within = model.manifest.similar_within
    assert similar_within is not None  # the manifest of a describer always has one

    def run(width: int, height: int, pixels: bytes) -> Description:
        thumbnail = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
        found = describe.describe(thumbnail, model)
        return Description(
            code=found.code,
            unlike=found.unlike,
            monochrome=found.monochrome,
            similar_within=similar_within,
        )

    return run

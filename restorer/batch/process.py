"""One worker process as the app sees it: started, listened to, stopped, and told dead when it is silent."""

import contextlib
import multiprocessing
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection
from typing import Self

from restorer.batch import spawning
from restorer.batch.messages import Alive, Done, FromWorker, Stop, ToWorker, WorkOrder
from restorer.batch.watchdog import Pulse
from restorer.batch.wire import Channel
from restorer.imaging.aside import remove_leftovers

WorkerMain = Callable[[Channel, WorkOrder], None]
"""The entry of a worker process; importable by name, as spawning asks for."""

SILENCE_SECONDS = 60.0
"""No sign of life for so long counts as dead."""

START_SECONDS = 300.0
"""For its first sign of life: a slow disk, or a virus scanner that looks at every library."""

STOP_SECONDS = 30.0  # for the tile in work; a worker that takes longer is ended
_TICK = 0.1
_WAKING_SECONDS = 30.0  # after the app was stopped: in which a worker may end itself for it


class WorkerProcess:
    """A running worker; use it as a context, so that it never outlives its use."""

    def __init__(self, main: WorkerMain, order: WorkOrder, *, silence: float = SILENCE_SECONDS) -> None:
        spawn = multiprocessing.get_context("spawn")  # a fork would copy threads that do not run
        ours, theirs = spawn.Pipe()
        self._channel = Channel(ours)
        self._process = spawn.Process(target=enter, args=(main, theirs), name="restorer-worker", daemon=True)
        self._silence = silence
        self.survived = False  # said that it was done
        self._stopped: float | None = None  # when the app last was
        self._tag = order.tag
        self._folders = {job.target.parent for _, job in order.jobs}
        spawning.start(self._process)
        theirs.close()
        with contextlib.suppress(OSError):  # it died, as `messages` will find
            self._channel.send(order)

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
        with contextlib.suppress(
            ValueError
        ):  # another thread, starting a process, has just seen this one end
            self._process.close()
        self._channel.close()

    @property
    def was_stopped(self) -> bool:
        """Whether the app, and its worker too, was stopped just now: an end says nothing of photos then."""
        return self._stopped is not None and time.monotonic() - self._stopped < _WAKING_SECONDS

    def messages(self, orders: Callable[[], Iterable[ToWorker]]) -> Iterator[FromWorker]:
        """What the worker says, until it is done or dead.

        Args:
            orders: asked many times a second for what is to be said to the worker; after `Stop` it is given
                some time and no more.
        """
        heard, patience = time.monotonic(), START_SECONDS
        deadline: float | None = None
        pulse = Pulse()
        while True:
            for order in orders():
                if isinstance(order, Stop):
                    deadline = time.monotonic() + STOP_SECONDS
                with contextlib.suppress(OSError):
                    self._channel.send(order)
            spoken = self._channel.poll(_TICK)
            if missed := pulse.missed():
                self._stopped, heard = time.monotonic(), heard + missed
                deadline = None if deadline is None else deadline + missed
            if not spoken:
                now = time.monotonic()
                if now - heard > patience or (deadline is not None and now > deadline):
                    return
                continue
            try:
                message = self._channel.receive()
            except (EOFError, OSError):  # it died
                return
            heard, patience = time.monotonic(), self._silence
            if isinstance(message, Done):
                self.survived = True
                return
            if not isinstance(message, Alive | ToWorker | WorkOrder):  # but the first never said to the app
                yield message

    def _clean_up(self) -> None:
        """Delete what it had half written."""
        for folder in self._folders:
            remove_leftovers(folder, self._tag)


def enter(main: WorkerMain, connection: Connection) -> None:
    """The first function of a worker process: told what to do, it does it."""
    channel = Channel(connection)
    try:
        order = channel.receive()
    except (EOFError, OSError):  # the app died meanwhile
        return
    assert isinstance(order, WorkOrder)
    main(channel, order)

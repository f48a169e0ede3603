"""The process that restores photos: a broken decoder or driver can kill it without killing the app.

It knows no Qt. It ends when the app asks it to, when its work is done, and when the app dies.
What native libraries print, and the traceback of a bug, go to a log file: standard output and
error belong to the app.
"""

import contextlib
import faulthandler
import os
import signal
import sqlite3
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

from restorer import paths
from restorer.batch.journal import Journal
from restorer.batch.messages import Alive, Done, FromWorker, Refused, ToWorker, WorkOrder
from restorer.batch.priority import lower_priority
from restorer.batch.reins import Reins
from restorer.batch.wire import Channel
from restorer.errors import JournalError, RestorerError
from restorer.imaging.aside import remove_leftovers

HEARTBEAT_SECONDS = 2.0
FROZEN_SECONDS = 600.0
"""Without a heartbeat for so long the process ends itself: native code holds Python's lock, and nobody may be
left who could end it from outside. An app that lives waits less; time for which both are stopped counts."""
_LARGEST_LOG = 1_000_000  # bytes; a larger one is started anew
_GRACE_SECONDS = 2.0  # for the tile in work, after the app has died


def work(channel: Channel, order: WorkOrder) -> None:
    """Restore the photos of an order, telling the app through `channel`; what a worker process does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the app, which tells us
    _redirect_output()
    lower_priority()
    reins = Reins(order.jobs)
    send = _Sender(channel)
    listener = threading.Thread(target=_listen, args=(channel, reins, order), name="listen", daemon=True)
    listener.start()
    threading.Thread(target=_beat, args=(send,), name="heartbeat", daemon=True).start()
    threading.excepthook = _die_of_bug
    with _bugs_end_the_process():
        try:
            _restore_all(order, send, reins)
        except RestorerError as error:
            send(Refused(error))
        send(Done())


def log_path() -> Path:
    """Where the worker's output goes."""
    return paths.user_data() / "worker.log"


def _restore_all(order: WorkOrder, send: "_Sender", reins: Reins) -> None:
    # Imported here, when the heart beats already: loading these takes seconds on a slow disk.
    if order.provider == "cpu":
        os.environ[paths.GPU_PACK] = "off"  # before the engine is imported
    from restorer.batch.publishing import Ledger
    from restorer.batch.stages import Stages
    from restorer.engine.catalog import Catalog
    from restorer.engine.providers import choose
    from restorer.restore.models import LoadedModels

    models = LoadedModels(Catalog(), choose(order.provider))
    for recipe in {job.recipe for _, job in order.jobs}:
        models.load_for(recipe)
    ledger = Ledger(_journal(order), order.tag, order.names)
    Stages(models, ledger, send, reins).run()


def _journal(order: WorkOrder) -> Journal | None:
    """Held until this process ends: whoever goes on with the batch waits for that."""
    if order.journal is None:
        return None
    try:
        journal = Journal(order.journal)
        journal.begin_work(order.tag)
    except (
        JournalError,
        sqlite3.Error,
        OSError,
    ):  # a full or broken disk of the user's data; photos may lie elsewhere
        traceback.print_exc()
        return None
    return journal


class _Sender:
    """Sends from any thread; when nobody listens any more, there is nobody to work for."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._lock = threading.Lock()

    def __call__(self, message: FromWorker) -> None:
        with self._lock, contextlib.suppress(OSError):  # the app is gone; `_listen` ends the process
            self._channel.send(message)


def _listen(channel: Channel, reins: Reins, order: WorkOrder) -> None:
    try:
        while True:  # until the app's end
            message = channel.receive()
            if isinstance(message, ToWorker):
                reins.obey(message)
    except (EOFError, OSError):
        reins.end()
        threading.Event().wait(_GRACE_SECONDS)
        _remove_unfinished(order)
        os._exit(1)


def _beat(send: _Sender) -> None:
    pause = threading.Event()
    while not pause.wait(HEARTBEAT_SECONDS):
        # by a thread of its own, which needs no lock
        faulthandler.dump_traceback_later(FROZEN_SECONDS, exit=True, file=2)
        send(Alive())


def _remove_unfinished(order: WorkOrder) -> None:
    """What the app would do after our death, were it still there."""
    for folder in {job.target.parent for _, job in order.jobs}:
        remove_leftovers(folder, order.tag)


@contextlib.contextmanager
def _bugs_end_the_process() -> Iterator[None]:
    """End at once on what no stage foresaw, or threads that wait for strips keep a dead process alive."""
    try:
        yield
    except Exception:  # noqa: BLE001 - it is a bug, whatever it is, and the log gets its traceback
        traceback.print_exc()
        os._exit(1)


def _die_of_bug(args: threading.ExceptHookArgs) -> None:
    """A stage that died of a bug would leave the others waiting for ever."""
    threading.__excepthook__(args)
    os._exit(1)


def _redirect_output() -> None:
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        keep = path.exists() and path.stat().st_size < _LARGEST_LOG
        log = os.open(path, os.O_WRONLY | os.O_CREAT | (os.O_APPEND if keep else os.O_TRUNC))
    except OSError:  # a full or read-only home: work without a log
        log = os.open(os.devnull, os.O_WRONLY)
    os.dup2(log, 1)
    os.dup2(log, 2)
    os.close(log)

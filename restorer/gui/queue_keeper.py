"""Keeps the queue for the next start, and brings back what the last one left: after a crash, too."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Condition

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from restorer.batch.queue_store import Kept, QueueStore
from restorer.errors import JournalError
from restorer.gui.batch_threads import dates_of
from restorer.gui.queue_model import QueueModel

WRITING_MS = 1000  # after a change; what changes within is written at once


class _Writer(QThread):
    """Reads and writes the store, so that the window never waits for a disk."""

    found = Signal(object, object)  # Kept; when its photos' files were last changed, by path

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wakened = Condition()
        self._wanted: Kept | None = None
        self._adds = False  # what is wanted comes to what was found
        self._ending = False

    def write(self, kept: Kept, *, adds: bool = False) -> None:
        """Keep this; of several the last one counts.

        Args:
            adds: to what an earlier window left, for the queue does not have it back yet.
        """
        with self._wakened:
            self._wanted, self._adds = kept, adds
            self._wakened.notify()

    def end(self) -> None:
        """Write what is still to be written, and end."""
        with self._wakened:
            self._ending = True
            self._wakened.notify()
        self.wait()

    def run(self) -> None:
        try:
            store = QueueStore.take_over()
        except JournalError as error:
            sys.stderr.write(f"{error}\n")  # the queue works all the same, until the window is closed
            return
        kept = store.read()
        self.found.emit(kept, dates_of(kept.wishes))
        try:
            while (wanted := self._next()) is not None:
                store.write(kept.joined(wanted) if self._adds else wanted)
        except JournalError as error:
            sys.stderr.write(f"{error}\n")
        store.close()

    def _next(self) -> Kept | None:
        with self._wakened:
            while self._wanted is None and not self._ending:
                self._wakened.wait()
            wanted, self._wanted = self._wanted, None
            return wanted


class QueueKeeper(QObject):
    """Follows a queue from `start` on.

    Args:
        dropped: gives all that was dropped so far.
    """

    found = Signal(object, object)  # the same, of an earlier window; once, if there is something

    def __init__(self, model: QueueModel, dropped: Callable[[], Sequence[Path]], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._dropped = model, dropped
        self._read = False
        self._writer = _Writer(self)
        self._writer.found.connect(self._found)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITING_MS)
        self._timer.timeout.connect(self._write)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(self._changed)

    def start(self) -> None:
        """Bring back what there is, then keep what changes."""
        self._writer.start()

    def shut_down(self) -> None:
        """Write the last state; what is being restored counts as waiting."""
        if self._writer.isRunning():
            self._write(adds=not self._read)
            self._writer.end()

    def _found(self, kept: Kept, dates: dict[Path, float]) -> None:
        self._read = True
        if kept.wishes:
            self.found.emit(kept, dates)
        self._changed()

    def _changed(self) -> None:
        """Never before the earlier queue is back: it would be written over."""
        if self._read and not self._timer.isActive():
            self._timer.start()

    def _write(self, *, adds: bool = False) -> None:
        wishes = self._model.wishes_without_result()
        dropped = tuple(self._dropped()) if wishes else ()
        self._writer.write(Kept(wishes, dropped, self._model.failures()), adds=adds)

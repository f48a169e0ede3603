"""What the queue's photos are like: found out while nothing else is wanted, and what is made of it.

One photo after the other is taken up: first those that an earlier run has described, then, of each other, its
thumbnail if that is kept, else one that is asked for when no other picture is waited for. Another process
describes it (`restorer.batch.describer`), and a thread waits for that.
"""

import math
from collections import deque
from pathlib import Path
from threading import Condition

from PySide6.QtCore import QModelIndex, QObject, QThread, QTimer, Signal
from PySide6.QtGui import QImage

from restorer.batch.describer import Describer, Description, Thumbnail
from restorer.batch.viewer import DecodeRequest
from restorer.gui.preview import THUMBNAIL_SIDE, Answer, PictureLoader, Thumbnails
from restorer.gui.queue_model import QueueModel

START_MS = 1500  # after photos were added: what is on the screen comes first
_STEP_MS = 200  # between looks at whether all that is waited for has come


def similar_rows(model: QueueModel, row: int) -> list[int]:
    """The rows of photos like this one, itself included; only itself while it is not described."""
    asked = model.entry(row).description
    if asked is None:
        return [row]
    return [
        other
        for other in range(model.rowCount())
        if other == row or _alike(asked, model.entry(other).description)
    ]


class Describing(QThread):
    """Waits for the describer process, one photo at a time."""

    recalled = Signal(Path, object)  # of the photo: Description, or None when no earlier run has described it
    answered = Signal(Path, object)  # of the photo: Description, or None when it cannot be told

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describer = Describer()
        self._wakened = Condition()
        self._asked: deque[tuple[Path, QImage | None]] = deque()
        self._ending = False

    def recall(self, source: Path) -> None:
        """Ask what an earlier run has found out about a photo; `recalled` follows."""
        self._ask(source, None)

    def describe(self, source: Path, picture: QImage) -> None:
        """Have a photo described; `answered` follows."""
        self._ask(source, picture)

    def _ask(self, source: Path, picture: QImage | None) -> None:
        if not self.isRunning():
            self.start(QThread.Priority.IdlePriority)
        with self._wakened:
            self._asked.append((source, picture))
            self._wakened.notify()

    def shut_down(self) -> None:
        """End the process and the thread; waits for both, which takes milliseconds."""
        with self._wakened:
            self._ending = True
            self._wakened.notify()
        self._describer.close()
        self.wait()

    def run(self) -> None:
        while (asked := self._next()) is not None:
            source, picture = asked
            if picture is None:
                said, found = self.recalled, self._describer.kept(source)
            else:
                said, found = self.answered, self._describer.describe(source, _thumbnail(picture))
            if not self._ending:
                said.emit(source, found)

    def _next(self) -> tuple[Path, QImage | None] | None:
        with self._wakened:
            while not (self._ending or self._asked):
                self._wakened.wait()
            return None if self._ending else self._asked.popleft()


class Likeness(QObject):
    """Describes the photos of a queue one by one, and puts those that are alike into groups."""

    def __init__(
        self, model: QueueModel, thumbnails: Thumbnails, loader: PictureLoader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._loader = loader
        self._describing = Describing(self)
        self._new: dict[Path, None] = {}  # photos of the queue, in order: described by an earlier run?
        self._open: dict[Path, None] = {}  # those that are not described yet, in order
        self._under_way: Path | None = None
        self._ticket: int | None = None  # of its thumbnail, while that is decoded
        self._groups: list[tuple[float, ...]] = []  # the code of each group's first photo
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._describing.recalled.connect(self._recalled)
        self._describing.answered.connect(self._described)
        loader.answered.connect(self._decoded)
        model.rowsInserted.connect(self._added)

    def shut_down(self) -> None:
        """End the process and the thread behind it."""
        self._timer.stop()
        self._forget_all()
        self._describing.shut_down()

    def _added(self, _parent: QModelIndex, first: int, last: int) -> None:
        entries = (self._model.entry(row) for row in range(first, last + 1))
        self._new.update((entry.source, None) for entry in entries if entry.description is None)
        if self._new and not self._timer.isActive():
            self._timer.start(START_MS)

    def _step(self) -> None:
        """Take the next photo up: one that an earlier run may have described, else one that none has."""
        if self._under_way is not None:
            return
        if (source := self._first_of(self._new)) is not None:
            del self._new[source]
            self._under_way = source
            self._describing.recall(source)
        elif (source := self._first_of(self._open)) is not None:
            self._show(source)

    def _first_of(self, photos: dict[Path, None]) -> Path | None:
        """The first of these that is still in the queue; those before it are dropped."""
        while photos and self._model.row_of(next(iter(photos))) is None:
            del photos[next(iter(photos))]
        return next(iter(photos), None)

    def _show(self, source: Path) -> None:
        """Hand over the thumbnail that is there, or one of its own once none is waited for."""
        kept = self._thumbnails.kept(source)
        if kept is None and self._loader.busy:
            self._timer.start(_STEP_MS)
            return
        del self._open[source]
        self._under_way = source
        if kept is None:
            self._ticket = self._loader.ask(DecodeRequest(source, THUMBNAIL_SIDE, keep=True), urgent=False)
        else:
            self._hand_over(kept.toImage())

    def _decoded(self, answer: Answer) -> None:
        if answer.ticket == self._ticket:
            self._ticket = None
            self._hand_over(answer.image or QImage())

    def _hand_over(self, picture: QImage) -> None:
        source = self._under_way
        if source is None or picture.isNull():  # what cannot be shown is not described
            self._under_way = None
            self._timer.start(0)
            return
        self._describing.describe(source, picture)

    def _recalled(self, source: Path, found: Description | None) -> None:
        if found is None:
            self._under_way = None
            self._open[source] = None
            self._step()
        else:
            self._described(source, found)

    def _described(self, source: Path, found: Description | None) -> None:
        self._under_way = None
        if found is None:  # there is no model, or it cannot run here
            self._forget_all()
            return
        self._model.describe(source, found, self._group_of(found))
        self._step()

    def _forget_all(self) -> None:
        self._new.clear()
        self._open.clear()

    def _group_of(self, found: Description) -> int:
        """The group whose first photo this one is like; a new one if there is none."""
        for number, first in enumerate(self._groups):
            if _apart(first, found.code) <= found.similar_within:
                return number
        self._groups.append(found.code)
        return len(self._groups) - 1


def _alike(asked: Description, other: Description | None) -> bool:
    return other is not None and _apart(asked.code, other.code) <= asked.similar_within


def _apart(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Codes of different models are not to be compared."""
    return math.dist(one, other) if len(one) == len(other) else math.inf


def _thumbnail(picture: QImage) -> Thumbnail:
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    width, rows, step = 3 * image.width(), image.height(), image.bytesPerLine()
    data = bytes(image.constBits())  # rows are padded to multiples of four bytes
    pixels = b"".join(data[row * step : row * step + width] for row in range(rows))
    return Thumbnail(image.width(), rows, pixels)

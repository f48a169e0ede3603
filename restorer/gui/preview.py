"""Asks the viewer process for thumbnails and for what is looked at; the window itself decodes nothing.

What is looked at goes before thumbnails, and of thumbnails the latest asked for comes first: it is the
one that is on screen. The thread only waits for the process and turns its bytes into a QImage.
"""

import functools
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from threading import Condition

from PySide6.QtCore import QObject, QSize, QThread, Signal
from PySide6.QtGui import QImage, QPixmap

from restorer.batch.viewer import Decoded, DecodeRequest, Viewer

THUMBNAIL_SIDE = 96  # twice the drawn side, for sharp screens
THUMBNAILS_KEPT = 1000  # about 27 MB
THUMBNAILS_ASKED = 64  # more than fit on a screen; older wishes have scrolled away


@dataclass(frozen=True, slots=True)
class Answer:
    """A decoded picture, or one sentence that says why there is none."""

    ticket: int
    image: QImage | None = None
    full_size: QSize | None = None  # of the whole upright picture, when the whole was asked for
    sentence: str = ""
    damaged: bool = False  # not all of the whole picture could be read


class PictureLoader(QThread):
    """Decodes what it is asked for, one picture at a time, in the viewer process."""

    answered = Signal(Answer)
    glimpsed = Signal(Answer)
    """What there is of a whole picture whose answer takes long: a smaller copy, or its upper rows with
    nothing below them. The answer follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = Viewer()
        self._wakened = Condition()
        self._urgent: OrderedDict[int, DecodeRequest] = OrderedDict()
        self._idle: OrderedDict[int, DecodeRequest] = OrderedDict()
        self._last_ticket = 0
        self._ending = False

    def ask(self, request: DecodeRequest, *, urgent: bool) -> int:
        """Ask for a picture; `answered` brings it under the ticket that is returned."""
        with self._wakened:
            self._last_ticket += 1
            (self._urgent if urgent else self._idle)[self._last_ticket] = request
            self._wakened.notify()
            return self._last_ticket

    @property
    def busy(self) -> bool:
        """Whether a picture is asked for that is not being decoded yet."""
        with self._wakened:
            return bool(self._urgent or self._idle)

    def forget(self, ticket: int) -> None:
        """Drop a wish; when it is being worked on, its answer still comes and is to be ignored."""
        with self._wakened:
            self._urgent.pop(ticket, None)
            self._idle.pop(ticket, None)

    def shut_down(self) -> None:
        """End the viewer process and the thread; waits for both, which takes milliseconds."""
        with self._wakened:
            self._ending = True
            self._wakened.notify()
        self._viewer.close()
        self.wait()

    def run(self) -> None:
        self._viewer.start()
        while (job := self._next()) is not None:
            ticket, request = job
            decoded = self._viewer.decode(request, functools.partial(self._glimpsed, ticket))
            if not self._ending:
                self.answered.emit(_answer(ticket, decoded))

    def _glimpsed(self, ticket: int, decoded: Decoded) -> None:
        if not self._ending:
            self.glimpsed.emit(_answer(ticket, decoded))

    def _next(self) -> tuple[int, DecodeRequest] | None:
        with self._wakened:
            while not (self._ending or self._urgent or self._idle):
                self._wakened.wait()
            if self._ending:
                return None
            if self._urgent:
                return self._urgent.popitem(last=False)
            return self._idle.popitem(last=True)


def _answer(ticket: int, decoded: Decoded | str) -> Answer:
    if isinstance(decoded, str):
        return Answer(ticket, sentence=decoded)
    stride = 3 * decoded.width
    raw = QImage(decoded.pixels, decoded.width, decoded.rows, stride, QImage.Format.Format_RGB888)
    if decoded.rows < decoded.height:
        seen = raw.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        image = seen.copy(0, 0, decoded.width, decoded.height)  # what lies outside comes out transparent
    else:
        image = raw.convertToFormat(QImage.Format.Format_RGB32)  # pixmaps are made of it; copies the bytes
    whole = None
    if decoded.full_width is not None and decoded.full_height is not None:
        whole = QSize(decoded.full_width, decoded.full_height)
    return Answer(ticket, image, whole, damaged=decoded.damaged)


class Thumbnails(QObject):
    """Small pictures of the queue's photos: made when first wanted, the latest kept."""

    arrived = Signal(Path, QPixmap)
    decoding = Signal(Path, Answer)
    """The upper rows of a photo whose thumbnail takes long; not kept."""

    def __init__(self, loader: PictureLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._full_sizes: dict[Path, QSize] = {}
        self._asked: OrderedDict[Path, int] = OrderedDict()
        self._sources: dict[int, Path] = {}
        loader.answered.connect(self._answered)
        loader.glimpsed.connect(self._glimpsed)

    def kept(self, source: Path) -> QPixmap | None:
        """The thumbnail if there is one; none is asked for."""
        return self._kept.get(source)

    def full_size(self, source: Path) -> QSize | None:
        """Of the whole upright picture; None as long as there is no thumbnail."""
        return self._full_sizes.get(source)

    def get(self, source: Path) -> QPixmap | None:
        """The thumbnail, or None while it is on its way; a null pixmap when it cannot be made."""
        if (kept := self._kept.get(source)) is not None:
            self._kept.move_to_end(source)
            return kept
        if source not in self._asked:
            ticket = self._loader.ask(DecodeRequest(source, THUMBNAIL_SIDE, keep=True), urgent=False)
            self._asked[source] = ticket
            self._sources[ticket] = source
            if len(self._asked) > THUMBNAILS_ASKED:
                _, stale = self._asked.popitem(last=False)
                self._sources.pop(stale, None)
                self._loader.forget(stale)
        return None

    def size(self) -> int:
        """Bytes that the kept pictures take."""
        return sum(kept.width() * kept.height() * kept.depth() // 8 for kept in self._kept.values())

    def clear(self) -> None:
        """Forget the kept pictures; each is made again when it is next wanted."""
        self._kept.clear()
        self._full_sizes.clear()

    def _answered(self, answer: Answer) -> None:
        source = self._sources.pop(answer.ticket, None)
        if source is None:
            return
        self._asked.pop(source, None)
        self._keep(source, answer)

    def _glimpsed(self, answer: Answer) -> None:
        """A whole one serves until the answer comes."""
        source = self._sources.get(answer.ticket)
        if source is None or answer.image is None:
            return
        if answer.image.hasAlphaChannel():
            self.decoding.emit(source, answer)
        else:
            self._keep(source, answer)

    def _keep(self, source: Path, answer: Answer) -> None:
        picture = QPixmap() if answer.image is None else QPixmap.fromImage(answer.image)
        self._kept[source] = picture
        if answer.full_size is not None:
            self._full_sizes[source] = answer.full_size
        if len(self._kept) > THUMBNAILS_KEPT:
            oldest, _ = self._kept.popitem(last=False)
            self._full_sizes.pop(oldest, None)
        self.arrived.emit(source, picture)

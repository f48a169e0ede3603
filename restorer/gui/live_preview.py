"""Asks the process that restores what is looked at, from a thread; the latest wishes alone count.

The thread also puts together what comes (numpy and OpenCV are loaded here, when first needed), so that the
window has only to draw it.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import sqrt
from threading import Condition
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from restorer.batch.previewer import (
    Colors,
    ColorsRequest,
    MadePart,
    PartRequest,
    Previewer,
    Request,
    Variants,
    VariantsRequest,
)
from restorer.batch.spawning import SPAWNING
from restorer.gui.live_plan import CELL, HALO

if TYPE_CHECKING:
    from restorer.restore.mixing import Bytes, Mix

PIECE = 256  # pixels a side of what is drawn and mixed at once
PART_SECONDS = 1.8  # for one part; so often something new appears
LEAST_SIDE, MOST_SIDE = 384, 1500  # pixels of a square part
_SEEN = 2 * HALO  # pixels that a network sees more than a part is tall and wide
_FIRST_SPEED = 1_600_000.0  # pixels a second, until it is known


@dataclass(frozen=True, slots=True, eq=False)
class Tuning:
    """How what is restored is put together: what needs no network."""

    blend: float = 1.0  # share of the denoised picture, 0..1
    saturation: float = 1.0
    colors: Colors | None = None  # None: the photo keeps its own

    def mix(self, height: int, width: int) -> "Mix":
        """The same, ready for a level of this size."""
        import numpy as np

        from restorer.restore.colorize import Coloring
        from restorer.restore.mixing import Mix

        if self.colors is None:
            return Mix(self.blend)
        shape = self.colors.rows, self.colors.columns, 4
        lines = np.frombuffer(self.colors.lines, np.float32).reshape(shape)
        return Mix(self.blend, Coloring(lines * np.float32(self.saturation), height, width))


@dataclass(slots=True, eq=False)
class Piece:
    """A part of a level, at most `PIECE` a side: what it is made from, and what is drawn."""

    top: int
    left: int
    original: "Bytes"  # h x w x 3
    clean: "Bytes"
    image: QImage
    tuning: Tuning  # what `image` is made with
    exact: bool = True  # `image` was not made in a hurry

    @property
    def height(self) -> int:
        """In pixels of the level."""
        return int(self.original.shape[0])

    @property
    def width(self) -> int:
        """In pixels of the level."""
        return int(self.original.shape[1])

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return self.original.nbytes + self.clean.nbytes + self.image.sizeInBytes()

    def remix(self, tuning: Tuning, height: int, width: int, *, exact: bool) -> None:
        """Put it together anew; `height` and `width` are the level's."""
        mix = tuning.mix(height, width)
        make = mix if exact else mix.quickly
        self.image = image_of(make(self.original, self.clean, self.top, self.left))
        self.tuning, self.exact = tuning, exact or tuning.colors is None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question."""

    request: Request
    part: MadePart | None = None
    pieces: list[Piece] = field(default_factory=list)  # of the part
    colors: Colors | None = None
    variants: dict[int, QImage] | None = None  # small pictures of ways to colour the photo, by number
    sentence: str = ""  # why nothing came; empty also when it was stopped


class LivePreview(QThread):
    """One question at a time; `ask` replaces what was asked for before."""

    answered = Signal(Answer)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previewer = Previewer()
        self._wakened = Condition()
        self._requests: list[Request] = []
        self._tuning = Tuning()  # for the parts that come
        self._current: Request | None = None
        self._answered_unheard: list[Request] = []  # or they would be asked for once more
        self.answered.connect(self._heard)
        self._ending = False
        self._latest: Request | None = None  # of the last part, its place left out
        self._speed = _FIRST_SPEED  # pixels that the network sees in a second

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return self._previewer.pid

    @property
    def part_pixels(self) -> int:
        """How many pixels a part may have, so that it comes in `PART_SECONDS`."""
        side = sqrt(self._speed * PART_SECONDS) - _SEEN
        return round(min(max(side, LEAST_SIDE), MOST_SIDE) ** 2)

    @property
    def current(self) -> Request | None:
        """The question that is being answered."""
        return self._current

    def ask(self, requests: Sequence[Request], tuning: Tuning, *, stop: bool = False) -> None:
        """Ask for these, in this order, and no longer for what was asked before.

        Args:
            tuning: with which parts are put together.
            stop: give up what is being answered, too.
        """
        with self._wakened:
            self._requests = [
                request
                for request in requests
                if (request != self._current or stop) and request not in self._answered_unheard
            ]
            self._tuning = tuning
            self._wakened.notify()
            busy = self._current is not None
        if stop and busy:
            self._previewer.stop()

    def use_provider(self, provider: str) -> None:
        """Run the models on this from the next part on; in the words of `restorer batch --provider`."""
        self._previewer.use_provider(provider)

    def warm(self) -> None:
        """Start the thread and the process, if they do not run."""
        if not self.isRunning() and not self._ending:
            self.start(QThread.Priority.LowPriority)

    def shut_down(self) -> None:
        """End the process and the thread; waits for both, which takes milliseconds."""
        with self._wakened:
            self._ending = True
            self._wakened.notify()
        self._previewer.close()
        self.wait()

    def run(self) -> None:
        self._previewer.start()
        with SPAWNING:
            from restorer.restore import mixing  # it takes its time while the process starts
        mixing.get_ready()
        while (request := self._next()) is not None:
            began = time.monotonic()
            answer = self._answer(request)
            if answer.part is not None:
                self._learn(request, answer.part, time.monotonic() - began)
            with self._wakened:
                self._answered_unheard.append(request)
                self._current = None
                if (rest := rest_of(request, answer.part)) is not None:
                    self._requests.insert(0, rest)  # before the window can say so, others would come first
            if not self._ending:
                self.answered.emit(answer)

    def _heard(self, answer: Answer) -> None:
        """Of an answer, by the window, before anyone else of it."""
        with self._wakened:
            self._answered_unheard.remove(answer.request)

    def _learn(self, request: Request, part: MadePart, seconds: float) -> None:
        """How fast parts come; the first of a level does not tell: it was decoded and measured as well."""
        if not isinstance(request, PartRequest) or request.denoise is None:
            return
        look = replace(request, top=0, left=0, height=0, width=0)
        if look == self._latest:
            seen = (part.height + _SEEN) * (part.width + _SEEN)
            self._speed += 0.3 * (seen / max(1e-3, seconds) - self._speed)
        self._latest = look

    def _next(self) -> Request | None:
        with self._wakened:
            while not (self._ending or self._requests):
                self._wakened.wait()
            if self._ending:
                return None
            self._current = self._requests.pop(0)
            return self._current

    def _answer(self, request: Request) -> Answer:
        if isinstance(request, ColorsRequest):
            colors = self._previewer.colors(request)
            if not isinstance(colors, Colors):
                return Answer(request, sentence=colors or "")
            return Answer(request, colors=colors)
        if isinstance(request, VariantsRequest):
            made = self._previewer.variants(request)
            if not isinstance(made, Variants):
                return Answer(request, sentence=made or "")
            return Answer(request, variants=pictures_of(made))
        part = self._previewer.part(request)
        if not isinstance(part, MadePart):
            return Answer(request, sentence=part or "")
        with self._wakened:
            tuning = self._tuning
        restored = request.denoise is not None or request.to_color
        return Answer(request, part, pieces_of(part, tuning if restored else Tuning()))


def rest_of(request: Request, part: MadePart | None) -> PartRequest | None:
    """What a model that takes less at once left of a part, where that is one rectangle of whole cells."""
    if not isinstance(request, PartRequest) or part is None:
        return None
    bottom = min(request.top + request.height, part.level_height)
    right = min(request.left + request.width, part.level_width)
    low, wide = part.top + part.height >= bottom, part.left + part.width >= right
    if wide and not low:
        top = (part.top + part.height) // CELL * CELL
        return replace(request, top=top, height=request.top + request.height - top)
    if low and not wide:
        left = (part.left + part.width) // CELL * CELL
        return replace(request, left=left, width=request.left + request.width - left)
    return None


def image_of(pixels: "Bytes") -> QImage:
    """Pixels as Qt draws them fastest."""
    height, width = pixels.shape[:2]
    raw = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return raw.convertToFormat(QImage.Format.Format_RGB32)  # also copies the bytes


def pictures_of(made: Variants) -> dict[int, QImage]:
    """Small pictures as Qt draws them, by variant."""
    import numpy as np

    shape = made.height, made.width, 3
    return {
        number: image_of(np.frombuffer(data, np.uint8).reshape(shape))
        for number, data in zip(made.numbers, made.pictures, strict=True)
    }


def pieces_of(part: MadePart, tuning: Tuning) -> list[Piece]:
    """A part cut along the lines of a grid, each piece put together."""
    import numpy as np

    original, clean = (
        np.frombuffer(data, np.uint8).reshape(part.height, part.width, 3)
        for data in (part.original, part.clean)
    )
    mixed = tuning.mix(part.level_height, part.level_width)(original, clean, part.top, part.left)
    pieces = []
    for top, bottom in _grid(part.top, part.height):
        for left, right in _grid(part.left, part.width):
            place = slice(top - part.top, bottom - part.top), slice(left - part.left, right - part.left)
            cut = [np.ascontiguousarray(pixels[place]) for pixels in (original, clean, mixed)]
            pieces.append(Piece(top, left, cut[0], cut[1], image_of(cut[2]), tuning))
    return pieces


def _grid(start: int, length: int) -> list[tuple[int, int]]:
    """A stretch cut at multiples of `PIECE`: (first, end) of each."""
    end = start + length
    edges = [start, *range((start // PIECE + 1) * PIECE, end, PIECE), end]
    return list(pairwise(edges))

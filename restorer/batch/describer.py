"""The process that tells what the queue's photos are like, at the lowest priority.

It is given thumbnails that are on the screen anyway and decodes nothing, and it is a process of its own: no
thumbnail waits for ONNX Runtime to load, and its memory is given back when nothing was asked for a while.
This module is imported by the window and must stay light.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Self

from restorer.batch.companion import Companion
from restorer.batch.priority import lower_priority
from restorer.errors import RestorerError

if TYPE_CHECKING:
    from restorer.batch.descriptions import Descriptions

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

    def to_json(self) -> bytes:
        """As it travels between processes, and is kept between runs."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """The inverse of `to_json`.

        Raises:
            ValueError, TypeError, KeyError: these bytes are no description.
        """
        values = json.loads(content)
        return cls(
            code=tuple(float(value) for value in values["code"]),
            unlike=bool(values["unlike"]),
            monochrome=bool(values["monochrome"]),
            similar_within=float(values["similar_within"]),
        )


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A photo's small picture."""

    width: int
    height: int
    pixels: bytes  # height x width x 3, sRGB


class Describer:
    """The window's side. What asks blocks, so call it from one thread; `close` may be called from any."""

    def __init__(self) -> None:
        self._companion = Companion(serve, "describer")

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return self._companion.pid

    def kept(self, source: Path) -> Description | None:
        """What an earlier run found out about this photo, which needs no thumbnail; None of nothing."""
        return self._answer(source, None)

    def describe(self, source: Path, thumbnail: Thumbnail) -> Description | None:
        """Describe one photo; the next run knows it.

        Returns:
            None when it cannot be told: there is no model, the process broke off, or the window closes.
        """
        return self._answer(source, thumbnail)

    def close(self) -> None:
        """End the process, also in the middle of a picture; every answer is None from now on."""
        self._companion.close()

    def _answer(self, source: Path, thumbnail: Thumbnail | None) -> Description | None:
        width, height = (0, 0) if thumbnail is None else (thumbnail.width, thumbnail.height)
        for _ in range(2):  # it may have ended for want of work just when it was asked
            connection = self._companion.connected()
            if connection is None:
                return None
            try:
                connection.send_bytes(json.dumps((str(source), width, height)).encode())
                if thumbnail is not None:
                    connection.send_bytes(thumbnail.pixels)
                if not connection.poll(ANSWER_SECONDS):
                    break
                answer = connection.recv_bytes()
                return Description.from_json(answer) if answer else None
            except (EOFError, OSError, ValueError, TypeError, KeyError):
                self._companion.end()
        self._companion.end()
        return None


def serve(connection: Connection) -> None:
    """Answer until the window's end of the pipe closes or nothing is asked; runs in the describer process."""
    lower_priority()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        descriptions = None
        while connection.poll(IDLE_SECONDS):
            name, width, height = json.loads(connection.recv_bytes())
            thumbnail = Thumbnail(width, height, connection.recv_bytes()) if width else None
            found = None
            with suppress(RestorerError):  # no model, or a broken one: what it would tell is a courtesy
                descriptions = descriptions or _descriptions()
                if thumbnail is None:
                    found = descriptions.kept(Path(name))
                else:
                    found = descriptions.make(Path(name), thumbnail)
            connection.send_bytes(b"" if found is None else found.to_json())


def _descriptions() -> "Descriptions":
    from restorer.batch.descriptions import Descriptions  # it, and ONNX Runtime, in this process only

    return Descriptions()

"""The process that restores what is looked at, before a batch has run: the window's side.

It holds the models, works at low priority, and answers one question at a time: a part of a photo, as it is
and denoised, or the photo's new colours. The window blends and colours by itself, so neither its sliders nor
its hints wait for a network. What it is working at can be stopped within a layer of the network.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock
from typing import Any

from restorer.batch.companion import Companion
from restorer.restore.recipe import Colorize, Denoise, Hint

ANSWER_SECONDS = 180.0
"""A question without an answer after this time is given up; beside a batch answers take long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRequest:
    """A part of a photo to restore."""

    source: Path
    denoise: Denoise | None  # its blend is left to the window
    noise_level_model: str
    level: int  # 0 is full size, 1 is half of it, 2 a quarter, ...
    top: int  # in pixels of the level
    left: int
    height: int
    width: int
    to_color: bool  # to be coloured: as the batch colours it; otherwise as the screen shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class ColorsRequest:
    """A photo to find new colours for."""

    source: Path
    colorize: Colorize  # its saturation is left to the window
    hints: tuple[Hint, ...]
    variant: int = 0  # 0 is the best guess


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantsRequest:
    """A photo to make small pictures of, one for each way to colour it."""

    source: Path
    colorize: Colorize
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePart:
    """A part of a photo, height x width x 3 bytes each; less than was asked for, or a little more."""

    top: int
    left: int
    height: int
    width: int
    level_height: int  # of the whole picture at this level
    level_width: int
    sigma: float | None  # median told to the denoiser, fraction of full scale; None: not denoised
    original: bytes
    clean: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """A photo's new colours at saturation 1, as `Coloring` has them; no rows: it keeps its own."""

    rows: int
    columns: int
    lines: bytes  # rows x columns x 4, float32


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """Small pictures of ways to colour a photo, the best guess first; none where there is no choice."""

    height: int
    width: int
    numbers: list[int]  # which variant each shows
    pictures: list[bytes]  # height x width x 3 each, sRGB


Request = PartRequest | ColorsRequest | VariantsRequest


class Previewer:
    """Questions block, so ask them from one thread; `stop` and `close` may be called from any."""

    def __init__(self) -> None:
        self._companion = Companion(serve, "previewer")
        self._sending = Lock()
        self._number = 0  # of the latest question
        self._waiting = False
        self._provider = "auto"

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return self._companion.pid

    def start(self) -> None:
        """Start the process and load its models, so that the first part need not wait for them."""
        connection = self._companion.connected()
        with self._sending, suppress(OSError):
            if connection is not None:
                connection.send_bytes(json.dumps({"provider": self._provider}).encode())

    def use_provider(self, provider: str) -> None:
        """Run the models on this from the next question on; in the words of `restorer batch --provider`."""
        self._provider = provider

    def part(self, request: PartRequest) -> MadePart | str | None:
        """Restore a part of a photo.

        Returns:
            The part; one sentence when it cannot be made; None when it was stopped.
        """
        answer = self._ask(request, request.source)
        if not isinstance(answer, list):
            return answer
        header, original, clean = answer
        return MadePart(**header, original=original, clean=clean or original)

    def colors(self, request: ColorsRequest) -> Colors | str | None:
        """Find a photo's new colours.

        Returns:
            The colours; one sentence when there are none; None when it was stopped.
        """
        answer = self._ask(request, request.source)
        if not isinstance(answer, list):
            return answer
        header, lines = answer
        return Colors(**header, lines=lines)

    def variants(self, request: VariantsRequest) -> Variants | str | None:
        """Make small pictures of the ways to colour a photo.

        Returns:
            The pictures; one sentence when they cannot be made; None when it was stopped.
        """
        answer = self._ask(request, request.source)
        if not isinstance(answer, list):
            return answer
        header, *pictures = answer
        return Variants(**header, pictures=pictures)

    def stop(self) -> None:
        """Give up the question that is being answered, if there is one."""
        with self._sending, suppress(OSError):
            connection = self._companion.running
            if self._waiting and connection is not None:
                connection.send_bytes(json.dumps({"stop": self._number}).encode())

    def close(self) -> None:
        """End the process, also in the middle of an answer."""
        self._companion.close()

    def _ask(self, request: Request, source: Path) -> list[Any] | str | None:
        """A process may have ended because it had nothing to do: it is asked, and dies, twice at most."""
        for _ in range(2):
            connection = self._companion.connected()
            if connection is None:
                return f"{source.name} is not previewed: the window is closing."
            try:
                self._send(connection, request)
                if connection.poll(ANSWER_SECONDS):
                    return _received(connection)
                self._companion.end()
                return f"A preview of {source.name} takes too long; the photo may be damaged."
            except (EOFError, OSError, ValueError):
                self._companion.end()
            finally:
                self._waiting = False
        return f"{source.name} cannot be previewed: the program that restores broke off on it."

    def _send(self, connection: Connection, request: Request) -> None:
        values = {**asdict(request), "source": str(request.source)}
        with self._sending:
            self._number += 1
            message = {
                "provider": self._provider, "number": self._number,
                "asked": type(request).__name__, "values": values,
            }  # fmt: skip
            connection.send_bytes(json.dumps(message).encode())
            self._waiting = True


def request_of(asked: str, values: dict[str, Any]) -> Request:
    """A question as the process reads it.

    Raises:
        KeyError, TypeError, RecipeError: it makes no sense.
    """
    values["source"] = Path(values["source"])
    if asked != PartRequest.__name__:
        values["colorize"] = Colorize(**values["colorize"])
        values["hints"] = tuple(Hint(**hint) for hint in values["hints"])
        return ColorsRequest(**values) if asked == ColorsRequest.__name__ else VariantsRequest(**values)
    values["denoise"] = None if values["denoise"] is None else Denoise(**values["denoise"])
    return PartRequest(**values)


def serve(connection: Connection) -> None:
    """Answer questions until the window's end of the pipe closes; runs in the process."""
    from restorer.batch.preview_process import run  # the networks: loaded in the process only

    run(connection)


def _received(connection: Connection) -> list[Any] | str | None:
    """The header and blocks of an answer; one sentence; None when it was stopped."""
    said = json.loads(connection.recv_bytes())
    if said is None or isinstance(said, str):
        return said
    return [said["header"], *(connection.recv_bytes() for _ in range(said["blocks"]))]

"""Restores what is looked at, in a process that ends with the window, when idle, or when memory is short."""

import faulthandler
import json
import os
import queue
import sys
import threading
from collections import OrderedDict
from contextlib import suppress
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from restorer.batch.previewer import ColorsRequest, PartRequest, Request, VariantsRequest, request_of
from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.errors import RestorerError
from restorer.imaging import files
from restorer.imaging.photo import Pixels, Stored
from restorer.imaging.planes import alpha_of, from_planes, to_planes
from restorer.imaging.tiles import Tile
from restorer.progress import Cancelled
from restorer.restore.live import LivePhoto
from restorer.restore.models import LoadedModels
from restorer.restore.recipe import Recipe

REST_SECONDS = 10.0  # without a question: what runs needed is given back, and memory is looked at
IDLE_SECONDS = 600.0  # without a question: the process ends; the next one starts another in under a second
FROZEN_SECONDS = 240.0  # in one question: the process ends itself, for the window that would have is gone
PHOTOS_KEPT = 32  # of which noise and scene are known: 0.6 MB each
DECODED_KEPT = 2  # photos; each 100 MB at most in memory, larger ones in a temporary file, and a third of it
LITTLE_MEMORY = 400 * 2**20  # bytes left to the machine, below which the process ends

_NICENESS = 10
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS, processthreadsapi.h
Blocks = list[bytes]


def run(connection: Connection) -> None:
    """Answer questions until the window's end of the pipe closes."""
    _lower_priority()
    work = PreviewWork()
    inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, work, inbox), name="listen", daemon=True).start()
    idle = 0.0
    while True:
        try:
            message = inbox.get(timeout=REST_SECONDS)
        except queue.Empty:
            idle += REST_SECONDS
            if idle >= IDLE_SECONDS or memory_left() < LITTLE_MEMORY:
                return
            if idle == REST_SECONDS:
                work.release_memory()
            continue
        idle = 0.0
        try:
            _answer(connection, work, message)
        except OSError:  # the window is gone
            return


def _answer(connection: Connection, work: "PreviewWork", message: dict[str, Any]) -> None:
    try:
        faulthandler.dump_traceback_later(FROZEN_SECONDS, exit=True, file=2)
        work.use_provider(message["provider"])
        if "asked" not in message:
            work.warm()
            return
        header, blocks = work.answer(message["number"], request_of(message["asked"], message["values"]))
    except Cancelled:
        connection.send_bytes(json.dumps(None).encode())
        return
    except RestorerError as error:
        connection.send_bytes(json.dumps(str(error)).encode())
        return
    finally:
        faulthandler.cancel_dump_traceback_later()
    connection.send_bytes(json.dumps({"header": header, "blocks": len(blocks)}).encode())
    for block in blocks:
        connection.send_bytes(block)


def _listen(connection: Connection, work: "PreviewWork", inbox: "queue.SimpleQueue[dict[str, Any]]") -> None:
    try:
        while True:
            message = json.loads(connection.recv_bytes())
            if "stop" in message:
                work.stop(message["stop"])
            else:
                inbox.put(message)
    except (EOFError, OSError):
        os._exit(0)  # nobody is left to work for


class PreviewWork:
    """What the process does; `stop` may be called from another thread."""

    def __init__(self) -> None:
        self._provider = "auto"
        self._models: LoadedModels | None = None
        self._photos: OrderedDict[tuple[Path, tuple[int, int]], LivePhoto] = OrderedDict()
        self._number = 0  # of the question being answered
        self._stopped = 0  # the latest question that is not to be answered

    def use_provider(self, provider: str) -> None:
        """Run the models on this; what another made them of the photos is forgotten."""
        if provider != self._provider:
            self._provider, self._models = provider, None
            self._photos.clear()

    def warm(self) -> None:
        """Load what most recipes need; what is wrong with it is said when it is asked for."""
        with suppress(RestorerError):
            self._loaded().load_for(Recipe())

    def answer(self, number: int, request: Request) -> tuple[dict[str, Any], Blocks]:
        """The header and the blocks of the answer.

        Raises:
            Cancelled: it was stopped.
            RestorerError: there is none.
        """
        if self._models is not None:
            self._models.resume()
        self._number = number
        self._check(0, 1)
        if isinstance(request, ColorsRequest):
            return self._colors(request)
        if isinstance(request, VariantsRequest):
            return self._variants(request)
        return self._part(request)

    def stop(self, number: int) -> None:
        """Do not answer this question; a network that runs for it ends within a layer."""
        self._stopped = max(self._stopped, number)
        if self._number == number and self._models is not None:
            self._models.interrupt()

    def release_memory(self) -> None:
        """Give back what runs needed; models and photos stay."""
        if self._models is not None:
            self._models.resume()
            self._models.release_memory()

    def _check(self, _done: int, _total: int) -> None:
        if self._number <= self._stopped:
            raise Cancelled

    def _loaded(self) -> LoadedModels:
        if self._models is None:
            self._models = LoadedModels(Catalog(), choose(self._provider))
        return self._models

    def _photo(self, source: Path) -> LivePhoto:
        stamp = files.stamp_of(source)
        if (source, stamp) not in self._photos:
            models = self._loaded()
            photo = LivePhoto(lambda level: _levels(source, stamp).photo(level), models, self._check)
            self._photos[source, stamp] = photo
            if len(self._photos) > PHOTOS_KEPT:
                self._photos.popitem(last=False)
        self._photos.move_to_end((source, stamp))
        return self._photos[source, stamp]

    def _colors(self, request: ColorsRequest) -> tuple[dict[str, Any], Blocks]:
        coloring = self._photo(request.source).coloring(request.colorize, request.hints, request.variant)
        if coloring is None:
            return {"rows": 0, "columns": 0}, [b""]
        rows, columns, _ = coloring.lines.shape
        return {"rows": rows, "columns": columns}, [coloring.lines.astype(np.float32).tobytes()]

    def _variants(self, request: VariantsRequest) -> tuple[dict[str, Any], Blocks]:
        pictures = self._photo(request.source).variants(request.colorize, request.hints)
        height, width = pictures[0].shape[1:] if pictures else (0, 0)
        blocks = [from_planes(planes, bands=3, depth=8, alpha=None).tobytes() for planes in pictures.values()]
        return {"height": height, "width": width, "numbers": list(pictures)}, blocks

    def _part(self, request: PartRequest) -> tuple[dict[str, Any], Blocks]:
        wanted = Tile(request.top, request.left, request.height, request.width)
        part = self._photo(request.source).part(
            request.denoise, request.noise_level_model, request.level, wanted
        )
        levels = _levels(request.source, files.stamp_of(request.source))
        photo, tile = levels.photo(request.level), part.tile
        alpha = alpha_of(part.original, bands=photo.bands)

        def shown(planes: Pixels) -> bytes:
            if request.to_color:
                return _on_white(files.to_srgb_of(photo)(planes), alpha).tobytes()
            pixels = from_planes(planes, bands=photo.bands, depth=photo.depth, alpha=alpha)
            return levels.on_screen(pixels).tobytes()

        header = {
            "top": tile.top, "left": tile.left, "height": tile.height, "width": tile.width,
            "level_height": photo.height, "level_width": photo.width, "sigma": part.sigma,
        }  # fmt: skip
        original = shown(to_planes(part.original, bands=photo.bands))
        return header, [original, b"" if request.denoise is None else shown(part.clean)]


@lru_cache(maxsize=DECODED_KEPT)
def _levels(source: Path, _stamp: tuple[int, int]) -> files.Levels:
    return files.open_levels(source)


def _on_white(planes: Pixels, alpha: Stored | None) -> Stored:
    """Planes as h x w x 3 bytes, laid on white."""
    if alpha is not None:
        share = alpha.reshape(planes.shape[1:]) * np.float32(1 / np.iinfo(alpha.dtype).max)
        planes = planes * share + (1 - share)
    return from_planes(planes, bands=3, depth=8, alpha=None)


def memory_left() -> int:
    """Bytes that the machine's programs may still take; plenty where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
    except OSError:
        return 2**63
    said = dict(line.split(":", 1) for line in lines)
    return int(said["MemAvailable"].split()[0]) * 1024


def _lower_priority() -> None:
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICENESS)

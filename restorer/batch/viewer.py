"""The process that decodes what the window shows.

A picture that hangs or crashes its decoder cannot take the window along, and thumbnails keep coming while
another process restores. This module is imported by the window and must stay light; the decoder is
imported in the process.
"""

import faulthandler
import functools
import json
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from restorer.batch.companion import Companion
from restorer.errors import RestorerError

if TYPE_CHECKING:
    from restorer.batch.thumbnails import ThumbnailCache, Whole
    from restorer.imaging.files import Upper
    from restorer.imaging.files.previews import Screen

    Shown = tuple[Screen, int | None, int | None]
    Tell = Callable[[Upper], None]

ANSWER_SECONDS = 60.0
"""A picture that is not decoded after this time is given up."""

FROZEN_SECONDS = 90.0
"""After this time in one picture the process ends itself, for the window that would have ended it is gone."""

READY_SECONDS = 0.5
"""Without a request for so long the process gets ready for one; before, it would hold the window up."""

FIRST_KEPT = 16
"""Pictures of `FIRST_SIDE`, a megabyte each."""

FIRST_SIDE = 640
"""Pixels of the longest side of what is shown first: a JPEG decodes to it in a third of the time."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of the upright picture, in its pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """What to show: the whole picture, or a region of it, no side longer than `max_side` pixels."""

    source: Path
    max_side: int
    region: Region | None = None
    keep: bool = False  # on the disk, for the next time it is asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Pixels for the screen: rows x width x 3 bytes, sRGB."""

    width: int
    height: int
    rows: int  # that are decoded, from the top; of a complete picture all
    full_width: int | None = None  # of the whole upright picture; None when a region was asked for
    full_height: int | None = None
    damaged: bool = False  # not all of the whole picture could be read
    pixels: bytes


class Viewer:
    """The window's side. `decode` blocks, so call it from one thread; `close` may be called from any."""

    def __init__(self) -> None:
        self._companion = Companion(serve, "viewer")

    @property
    def pid(self) -> int | None:
        """The process's id, or None while there is none."""
        return self._companion.pid

    def start(self) -> None:
        """Start the process, so that the first picture need not wait for it."""
        self._companion.connected()

    def decode(
        self, request: DecodeRequest, glimpsed: Callable[[Decoded], None] | None = None
    ) -> Decoded | str:
        """Decode one picture.

        Args:
            glimpsed: called with what there is of a whole picture that takes long: a smaller copy, if the
                file has one, and the rows that are decoded so far.

        Returns:
            The pixels, or one sentence for the user when the picture cannot be shown.
        """
        connection = self._companion.connected()
        if connection is None:
            return f"{request.source.name} is not shown: the window is closing."
        try:
            connection.send_bytes(_request_to_json(request))
            while True:
                if not connection.poll(ANSWER_SECONDS):
                    self._companion.end()
                    return f"{request.source.name} takes too long to show; it may be damaged."
                answer = json.loads(connection.recv_bytes())
                if isinstance(answer, str):
                    return answer
                is_glimpse = answer.pop("is_glimpse")
                decoded = Decoded(**answer, pixels=connection.recv_bytes())
                if not is_glimpse:
                    return decoded
                if glimpsed is not None:
                    glimpsed(decoded)
        except (EOFError, OSError, ValueError):
            self._companion.end()
            return (
                f"{request.source.name} cannot be shown: the program that decodes pictures broke off on it."
            )

    def close(self) -> None:
        """End the process, also in the middle of a picture; `decode` answers with a sentence from now on."""
        self._companion.close()


def serve(connection: Connection) -> None:
    """Answer requests until the window's end of the pipe closes; runs in the viewer process."""
    with suppress(EOFError, OSError, KeyboardInterrupt):
        if not connection.poll(READY_SECONDS):
            from restorer.batch import thumbnails  # noqa: F401 - loads the decoder, before it is needed
        while True:
            request = _request_from_json(connection.recv_bytes())
            try:
                faulthandler.dump_traceback_later(FROZEN_SECONDS, exit=True, file=2)
                whole = _decoded(request, functools.partial(_send_upper, connection))
                damaged = request.region is None and _FIRST.is_damaged(request.source)
            except RestorerError as error:
                connection.send_bytes(json.dumps(str(error)).encode())
                continue
            finally:
                faulthandler.cancel_dump_traceback_later()
            _send(connection, whole, whole[0].shape[0], is_glimpse=False, damaged=damaged)


def _send_upper(connection: Connection, upper: "Upper") -> None:
    shown = upper.pixels, upper.full_width, upper.full_height
    _send(connection, shown, upper.height, is_glimpse=True)


def _send(
    connection: Connection, shown: "Shown", height: int, *, is_glimpse: bool, damaged: bool = False
) -> None:
    pixels, full_width, full_height = shown
    rows, width = pixels.shape[:2]
    said = {"width": width, "height": height, "rows": rows, "full_width": full_width}
    said |= {"full_height": full_height, "is_glimpse": is_glimpse, "damaged": damaged}
    connection.send_bytes(json.dumps(said).encode())
    connection.send_bytes(pixels.tobytes())


def _request_to_json(request: DecodeRequest) -> bytes:
    return json.dumps({**asdict(request), "source": str(request.source)}).encode()


def _request_from_json(data: bytes) -> DecodeRequest:
    values = json.loads(data)
    region = None if values["region"] is None else Region(**values["region"])
    return DecodeRequest(Path(values["source"]), values["max_side"], region, values["keep"])


def _decoded(request: DecodeRequest, tell: "Tell") -> "Shown":
    from restorer.imaging import files  # the decoder: needed, and loaded, in the viewer process only

    if request.region is None and request.keep:
        return _kept(request, tell)
    if request.region is None and request.max_side == FIRST_SIDE:
        return _FIRST.picture(request.source, tell)
    if request.region is None:
        return files.decode_small(request.source, request.max_side)
    part = request.region
    pixels = files.decode_region(
        request.source, part.left, part.top, part.width, part.height, request.max_side
    )
    return pixels, None, None


def _kept(request: DecodeRequest, tell: "Tell") -> "Whole":
    from restorer.batch import thumbnails

    cache = _thumbnails()
    whole = cache.get(request.source, request.max_side)
    if whole is None:
        pixels, width, height = _FIRST.picture(request.source, tell)
        whole = thumbnails.shrunk(pixels, request.max_side), width, height
        cache.put(request.source, request.max_side, whole)
    return whole


class _FirstPictures:
    """Who adds a photo sees its thumbnail, and then the photo: decoded once for both."""

    def __init__(self) -> None:
        self._latest: OrderedDict[tuple[Path, tuple[int, int]], Whole] = OrderedDict()
        self._damaged: set[tuple[Path, tuple[int, int]]] = set()  # of all that were decoded

    def picture(self, source: Path, tell: "Tell") -> "Whole":
        from restorer.imaging import files

        photo = source, files.stamp_of(source)
        if photo not in self._latest:
            if (glimpse := files.glimpse(source, FIRST_SIDE)) is not None:
                pixels, width, height = glimpse
                tell(files.Upper(pixels, pixels.shape[0], width, height))
            self._damaged.discard(photo)
            self._latest[photo] = files.decode_small(
                source, FIRST_SIDE, tell=tell, warn=lambda: self._damaged.add(photo)
            )
            if len(self._latest) > FIRST_KEPT:
                self._latest.popitem(last=False)
        self._latest.move_to_end(photo)
        return self._latest[photo]

    def is_damaged(self, source: Path) -> bool:
        """Whether not all of it could be read, as far as it has been decoded."""
        from restorer.imaging import files

        return (source, files.stamp_of(source)) in self._damaged


_FIRST = _FirstPictures()


@functools.cache
def _thumbnails() -> "ThumbnailCache":
    from restorer.batch import thumbnails

    return thumbnails.ThumbnailCache(thumbnails.file())

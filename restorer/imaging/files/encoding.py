"""Stream strips of rows through a libvips encoder: neither the picture nor the file ever stands in memory.

libvips pulls its input, so it runs in a thread of its own and takes the strips from a short queue that this
thread fills. They travel as an uncompressed PNG, the one format libvips reads as a stream in every depth,
with and without alpha. What it makes goes through Python's own file, so a full disk is an `OSError` with its
number.
"""

import queue
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, BinaryIO

import numpy as np

from restorer.imaging.files.libvips import pyvips
from restorer.imaging.photo import Stored

_STRIPS_AHEAD = 2
_PATIENCE = 0.1  # seconds between looks whether the encoder still takes strips
_MOST_BYTES = 2**22  # of a strip on its way; taller ones are cut
_PNG_KINDS = {1: 0, 2: 4, 3: 2, 4: 6}  # bands, alpha counted, to PNG's colour type


class EncoderError(Exception):
    """libvips could not encode the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """What is to be encoded, and how."""

    width: int
    height: int
    bands: int  # alpha counted
    dtype: type[np.uint8] | type[np.uint16]
    save: Callable[[Any, Any], None]  # (pyvips.Image, pyvips.Target)
    insert: bytes = b""  # goes into the file ...
    insert_at: int = 0  # ... after this many bytes


def encode(file: BinaryIO, strips: Iterator[Stored], encoding: Encoding) -> None:
    """Encode strips that cover the picture from top to bottom into `file`.

    Raises:
        OSError: the file could not be written.
        EncoderError: libvips refuses the picture.
        ValueError: the strips do not cover the picture.
        Whatever `strips` raises.
    """
    pipe, output = _Pipe(), _Output(file, encoding.insert, encoding.insert_at)
    with ThreadPoolExecutor(1, "encoder") as executor:
        encoded = executor.submit(_run, pipe, output, encoding.save)
        try:
            for chunk in _png_stream(strips, encoding):
                if not pipe.put(chunk):
                    break
        finally:
            pipe.end()
    if output.error is not None:
        raise output.error
    try:
        encoded.result()
    except pyvips.Error as error:
        raise EncoderError(str(error)) from error


def _run(pipe: "_Pipe", output: "_Output", save: Callable[[Any, Any], None]) -> None:
    """The encoder's thread."""
    source, target = pyvips.SourceCustom(), pyvips.TargetCustom()
    source.on_read(pipe.read)
    target.on_write(output.write)
    target.on_read(output.read)
    target.on_seek(output.seek)
    try:
        save(
            pyvips.Image.pngload_source(source, access="sequential", fail_on="truncated", unlimited=True),
            target,
        )
    finally:
        pipe.close()


def _png_stream(strips: Iterator[Stored], encoding: Encoding) -> Iterator[bytes]:
    """The strips as a PNG that is only packed, not compressed."""
    depth = np.iinfo(encoding.dtype).bits
    sides = struct.pack(">II", encoding.width, encoding.height)
    yield b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", sides + bytes([depth, _PNG_KINDS[encoding.bands], 0, 0, 0]))
    packer = zlib.compressobj(level=0)
    for strip in _covering(strips, encoding):
        rows = np.ascontiguousarray(strip, np.dtype(encoding.dtype).newbyteorder(">"))
        values = rows.view(np.uint8).reshape(strip.shape[0], -1)
        unfiltered = np.pad(values, ((0, 0), (1, 0)))  # each row begins with its filter, 0: none
        yield _chunk(b"IDAT", packer.compress(unfiltered.data))
    yield _chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b"")


def _covering(strips: Iterator[Stored], encoding: Encoding) -> Iterator[Stored]:
    """The strips, checked to cover the picture, none of them large."""
    row_bytes = encoding.width * encoding.bands * np.dtype(encoding.dtype).itemsize
    step = max(1, _MOST_BYTES // row_bytes)
    rows = 0
    for strip in strips:
        rows += strip.shape[0]
        if strip.shape[1:] != (encoding.width, encoding.bands) or strip.dtype != encoding.dtype:
            raise ValueError(f"a strip of {strip.dtype} {strip.shape} does not fit {encoding}")
        if rows > encoding.height:
            raise ValueError(f"the strips hold more than {encoding.height} rows")
        for top in range(0, strip.shape[0], step):
            yield strip[top : top + step]
    if rows < encoding.height:
        raise ValueError(f"the strips hold {rows} of {encoding.height} rows")


def _chunk(name: bytes, payload: bytes) -> bytes:
    checksum = zlib.crc32(payload, zlib.crc32(name))
    return b"".join((struct.pack(">I", len(payload)), name, payload, struct.pack(">I", checksum)))


class _Pipe:
    """Bytes from one thread to another, a few strips at most in between."""

    def __init__(self) -> None:
        self._queue: queue.Queue[bytes | None] = queue.Queue(_STRIPS_AHEAD)
        self._rest = memoryview(b"")
        self._closed = threading.Event()
        self._ended = False

    def put(self, data: bytes | None) -> bool:
        """Hand bytes over; False when nobody reads any more."""
        while not self._closed.is_set():
            try:
                self._queue.put(data, timeout=_PATIENCE)
            except queue.Full:
                continue
            return True
        return False

    def end(self) -> None:
        """No more bytes will come."""
        self.put(None)

    def read(self, size: int) -> memoryview | None:
        """Up to `size` bytes; None at the end."""
        if not self._rest and not self._ended:
            data = self._queue.get()
            self._ended = data is None
            self._rest = memoryview(data or b"")
        chunk, self._rest = self._rest[:size], self._rest[size:]
        return chunk or None

    def close(self) -> None:
        """Nobody reads any more."""
        self._closed.set()


@dataclass(slots=True)
class _Output:
    """The file as libvips writes it, with a few bytes slipped in near its beginning."""

    file: BinaryIO
    insert: bytes
    insert_at: int
    error: OSError | None = None
    _held: bytearray | None = field(default_factory=bytearray)  # what came before the place to insert

    def write(self, data: Any) -> int:  # noqa: ANN401 - a cffi buffer
        """Write all; an error is kept for the caller's thread, libvips only learns that there was one."""
        try:
            if self.insert and self._held is not None:
                self._held += data
                if len(self._held) >= self.insert_at:
                    self.file.write(self._held[: self.insert_at] + self.insert + self._held[self.insert_at :])
                    self._held = None
            else:
                self.file.write(data)
        except OSError as error:
            self.error = error
            return -1
        return len(data)

    def read(self, size: int) -> bytes | None:
        """For the TIFF encoder, which looks back."""
        try:
            return self.file.read(size) or None
        except OSError as error:
            self.error = error
            return None

    def seek(self, offset: int, whence: int) -> int:
        """For the TIFF encoder."""
        try:
            return self.file.seek(offset, whence)
        except OSError as error:
            self.error = error
            return -1

"""Small pictures of photos, kept on the disk between runs; those used longest ago make room.

Used by the process that decodes pictures: what comes out of the cache passes through it like what comes out
of a photo. The entries are JPEGs in one SQLite file, which several processes may use at once.
"""

import contextlib
import hashlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

from restorer import paths
from restorer.imaging.files.previews import Screen

MOST_BYTES = 200_000_000
_ROOM_BYTES = MOST_BYTES // 10  # made at once when it is full, so that not every new one has to
_USED_SECONDS = 86_400.0  # when an entry was used is written down no more often than this
_QUALITY = 88
_PATIENCE_SECONDS = 2.0  # with another process that writes
_SCHEMA = """
CREATE TABLE IF NOT EXISTS thumbnails (
    name BLOB PRIMARY KEY, used REAL, size INTEGER, width INTEGER, height INTEGER, picture BLOB
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_use ON thumbnails (used);
"""

Whole = tuple[Screen, int, int]
"""A small picture, and the full upright width and height of its photo."""


def file() -> Path:
    """Where the cache lies."""
    return paths.user_cache() / "thumbnails.sqlite"


class ThumbnailCache:
    """An open cache. Where it cannot be kept, everything is made anew each time.

    Args:
        most_bytes: of all pictures together.
    """

    def __init__(
        self, path: Path, most_bytes: int = MOST_BYTES, now: Callable[[], float] = time.time
    ) -> None:
        self._path, self._most, self._now = path, most_bytes, now
        self._database = self._opened()
        self._bytes = 0
        with self._failures_forgiven():
            self._bytes = self._total()

    def get(self, source: Path, side: int) -> Whole | None:
        """The picture of this photo with its longest side at most `side`, if it is there and sound."""
        if self._database is None or (name := _name(source, side)) is None:
            return None
        with self._failures_forgiven():
            query = "SELECT used, width, height, picture FROM thumbnails WHERE name = ?"
            row = self._database.execute(query, (name,)).fetchone()
            if row is None:
                return None
            used, width, height, picture = row
            pixels = _decoded(picture)
            if pixels is None or max(pixels.shape[:2]) > side:  # damaged: made anew, and written over
                return None
            if self._now() - used > _USED_SECONDS:
                self._database.execute("UPDATE thumbnails SET used = ? WHERE name = ?", (self._now(), name))
            return pixels, int(width), int(height)
        return None

    def put(self, source: Path, side: int, whole: Whole) -> None:
        """Keep a picture that was made of this photo."""
        if self._database is None or (name := _name(source, side)) is None:
            return
        pixels, width, height = whole
        coded, picture = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        if not coded:
            return
        with self._failures_forgiven():
            values = (name, self._now(), len(picture), width, height, picture.tobytes())
            self._database.execute("INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?, ?, ?, ?)", values)
            self._bytes += len(picture)
            if self._bytes > self._most:
                self._make_room()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _make_room(self) -> None:
        """Drop those used longest ago; others may have written meanwhile, so all are counted anew."""
        assert self._database is not None
        self._bytes = self._total()
        room = min(_ROOM_BYTES, self._most // 10)
        going: list[tuple[bytes]] = []
        for name, size in self._database.execute("SELECT name, size FROM thumbnails ORDER BY used"):
            if self._bytes <= self._most - room:
                break
            going.append((name,))
            self._bytes -= size
        self._database.executemany("DELETE FROM thumbnails WHERE name = ?", going)

    def _total(self) -> int:
        if self._database is None:
            return 0
        ((total,),) = self._database.execute("SELECT coalesce(sum(size), 0) FROM thumbnails").fetchall()
        return int(total)

    def _opened(self) -> sqlite3.Connection | None:
        """The database; one that is damaged is begun anew, once."""
        for _ in range(2):
            with contextlib.suppress(OSError, sqlite3.OperationalError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                database = sqlite3.connect(self._path, timeout=_PATIENCE_SECONDS, isolation_level=None)
                try:
                    database.execute("PRAGMA journal_mode = WAL")
                    database.execute("PRAGMA synchronous = OFF")  # after a power cut it may be begun anew
                    database.executescript(_SCHEMA)
                    return database
                except sqlite3.DatabaseError as error:
                    database.close()
                    if isinstance(error, sqlite3.OperationalError):  # locked, read-only, full
                        raise
                    self._delete()
        return None

    def _delete(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)

    @contextlib.contextmanager
    def _failures_forgiven(self) -> Iterator[None]:
        """A cache that breaks is begun anew; one that is busy, or on a full disk, is passed by."""
        try:
            yield
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            self.close()
            self._delete()
            self._database = self._opened()
            self._bytes = 0


def _name(source: Path, side: int) -> bytes | None:
    """Other for every version of a file; None when it is not there."""
    try:
        status = source.stat()
    except OSError:
        return None
    known = f"{status.st_size} {status.st_mtime_ns} {side} ".encode() + os.fsencode(source)
    return hashlib.sha256(known).digest()


def _decoded(picture: bytes) -> Screen | None:
    try:
        pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, TypeError, ValueError):
        return None
    return None if pixels is None else np.ascontiguousarray(pixels[:, :, ::-1])

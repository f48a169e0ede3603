"""Bytes of photos kept on the disk between runs; those used longest ago make room.

One SQLite file, which several processes may use at once.
"""

import contextlib
import hashlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_USED_SECONDS = 86_400.0  # when an entry was used is written down no more often than this
_PATIENCE_SECONDS = 2.0  # with another process that writes
_SCHEMA = """
CREATE TABLE IF NOT EXISTS kept (name BLOB PRIMARY KEY, used REAL, size INTEGER, content BLOB) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kept_by_use ON kept (used);
"""


def name_of(source: Path, what: str) -> bytes | None:
    """The name under which something is kept of a photo: other for every version of its file; None of none.

    Args:
        what: is kept of it, such as its size and who made it.
    """
    try:
        status = source.stat()
    except OSError:
        return None
    known = f"{status.st_size} {status.st_mtime_ns} {what} ".encode() + os.fsencode(source)
    return hashlib.sha256(known).digest()


class Kept:
    """An open file of kept bytes. Where it cannot be kept, everything is made anew each time.

    Args:
        most_bytes: of all entries together.
    """

    def __init__(self, path: Path, most_bytes: int, now: Callable[[], float] = time.time) -> None:
        self._path, self._most, self._now = path, most_bytes, now
        self._database = self._opened()
        self._bytes = 0
        with self._failures_forgiven():
            self._bytes = self.total()

    def get(self, name: bytes | None) -> bytes | None:
        """What was kept under this name, if it is there."""
        if self._database is None or name is None:
            return None
        with self._failures_forgiven():
            query = "SELECT used, content FROM kept WHERE name = ?"
            row = self._database.execute(query, (name,)).fetchone()
            used, content = row or (0.0, None)
            if not isinstance(content, bytes):
                return None
            if self._now() - used > _USED_SECONDS:
                self._database.execute("UPDATE kept SET used = ? WHERE name = ?", (self._now(), name))
            return content
        return None

    def put(self, name: bytes | None, content: bytes) -> None:
        """Keep this under its name, in place of what was there."""
        if self._database is None or name is None:
            return
        with self._failures_forgiven():
            values = (name, self._now(), len(content), content)
            self._database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", values)
            self._bytes += len(content)
            if self._bytes > self._most:
                self._make_room()

    def total(self) -> int:
        """Bytes of all entries together, as the file says."""
        if self._database is None:
            return 0
        ((total,),) = self._database.execute("SELECT coalesce(sum(size), 0) FROM kept").fetchall()
        return int(total)

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _make_room(self) -> None:
        """Drop those used longest ago; others may have written meanwhile, so all are counted anew.

        A tenth more than needed goes, so that not every new entry has to make room.
        """
        assert self._database is not None
        self._bytes = self.total()
        going: list[tuple[bytes]] = []
        for name, size in self._database.execute("SELECT name, size FROM kept ORDER BY used"):
            if self._bytes <= self._most - self._most // 10:
                break
            going.append((name,))
            self._bytes -= size
        self._database.executemany("DELETE FROM kept WHERE name = ?", going)

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
        """A file that breaks is begun anew; one that is busy, or on a full disk, is passed by."""
        try:
            yield
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            self.close()
            self._delete()
            self._database = self._opened()
            self._bytes = 0

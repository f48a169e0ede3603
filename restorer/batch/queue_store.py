"""A window's queue as it outlives the window: photos that wait or failed, with recipes and hints, in SQLite.

Each window holds a file of its own; one that opens takes over those that nobody holds. What a batch under
way has done stands in its journal, not here.
"""

import contextlib
import os
import sqlite3
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, TypeVar

from filelock import FileLock, Timeout

from restorer import paths
from restorer.batch import records
from restorer.batch.jobs import Wish
from restorer.errors import JournalError

T = TypeVar("T")

_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS dropped (number INTEGER PRIMARY KEY, path BLOB UNIQUE);
CREATE TABLE IF NOT EXISTS photos (number INTEGER PRIMARY KEY, source BLOB UNIQUE, wish TEXT);
CREATE TABLE IF NOT EXISTS failures (source BLOB PRIMARY KEY, sentence TEXT);
"""
_FILES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a queue."""

    wishes: dict[Path, Wish] = field(default_factory=dict)  # in the queue's order
    dropped: tuple[Path, ...] = ()  # files and folders; they say how the results' tree is built
    failures: dict[Path, str] = field(default_factory=dict)  # why, of those among the photos that failed

    def joined(self, other: "Kept") -> "Kept":
        """Both; of a photo that is in both, what the other says."""
        dropped = dict.fromkeys((*self.dropped, *other.dropped))
        ours = {source: why for source, why in self.failures.items() if source not in other.wishes}
        return Kept({**self.wishes, **other.wishes}, tuple(dropped), {**ours, **other.failures})


def folder() -> Path:
    """Where queues lie, beside the journals."""
    return paths.user_data() / "queues"


class QueueStore:
    """A queue's file, held until it is closed.

    Every method raises `JournalError` when the file is damaged or the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(f"{path}.lock", thread_local=False)
        self._lock.acquire(timeout=0)
        self._database: sqlite3.Connection | None = None
        self._written = Kept()

    @classmethod
    def take_over(cls) -> Self:
        """A store that holds what all windows before left behind, as far as no window is at work on it.

        Raises:
            JournalError: the user's data folder cannot be written.
        """
        free = list(cls._free())
        try:
            own = free.pop(0) if free else cls._new()
        except (OSError, sqlite3.Error, Timeout) as error:
            raise JournalError(f"The queue cannot be kept in {folder()}: {error}.") from error
        kept = own.read()
        for other in free:
            kept = other.read().joined(kept)
        own.write(kept)
        for other in free:
            other.delete()
        return own

    def read(self) -> Kept:
        """What was kept."""
        return self._written

    def write(self, kept: Kept) -> None:
        """Bring the file in line with this; what has not changed is not written again."""
        before = self._written
        gone = [source for source in before.wishes if source not in kept.wishes]
        new = [(source, wish) for source, wish in kept.wishes.items() if before.wishes.get(source) != wish]
        if not _follows(list(kept.wishes), before.wishes):  # rows are numbered as they are written
            gone, new = list(before.wishes), list(kept.wishes.items())
        dropped, forgotten = _difference(kept.dropped, before.dropped)
        failed, mended = _difference(kept.failures.items(), before.failures.items())
        if not (gone or new or dropped or forgotten or failed or mended):
            return
        with self._changing() as database:
            database.executemany("DELETE FROM photos WHERE source = ?", map(_named, gone))
            database.executemany(
                "INSERT INTO photos (source, wish) VALUES (?, ?) "
                "ON CONFLICT (source) DO UPDATE SET wish = excluded.wish",
                ((os.fsencode(source), records.wish_to_json(wish)) for source, wish in new),
            )
            database.executemany("DELETE FROM dropped WHERE path = ?", map(_named, forgotten))
            database.executemany("INSERT OR IGNORE INTO dropped (path) VALUES (?)", map(_named, dropped))
            database.executemany(
                "DELETE FROM failures WHERE source = ?", (_named(source) for source, _ in mended)
            )
            database.executemany(
                "INSERT INTO failures (source, sentence) VALUES (?, ?)",
                ((os.fsencode(source), sentence) for source, sentence in failed),
            )
        self._written = kept

    def close(self) -> None:
        """Let go of it; an empty queue leaves nothing behind."""
        if self._written.wishes:
            if self._database is not None:
                self._database.close()
            self._lock.release()
        else:
            self.delete()

    def delete(self) -> None:
        """Forget this queue."""
        if self._database is not None:
            self._database.close()
        for suffix in _FILES:
            with contextlib.suppress(OSError):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        self._lock.release()
        with contextlib.suppress(OSError):
            Path(self._lock.lock_file).unlink(missing_ok=True)

    @classmethod
    def _free(cls) -> Iterator[Self]:
        """The stores that nobody holds, the latest first; damaged ones are deleted, other versions' left."""
        for path in sorted(folder().glob("*.sqlite"), reverse=True):
            try:
                store = cls(path)
            except (OSError, Timeout):
                continue
            if not path.exists():  # its window was closing just now
                store.delete()
                continue
            try:
                understood = store._open()
            except (sqlite3.Error, JournalError):
                store.delete()
                continue
            if understood:
                yield store
            else:
                store._close_unread()

    @classmethod
    def _new(cls) -> Self:
        folder().mkdir(parents=True, exist_ok=True)
        now = time.time_ns()
        store = cls(folder() / f"{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{now % 10**9:09d}.sqlite")
        store._open()
        return store

    def _open(self) -> bool:
        """Read what is there; False when another version of the app wrote it."""
        database = sqlite3.connect(self.path, timeout=10.0, isolation_level=None, check_same_thread=False)
        self._database = database
        ((version,),) = database.execute("PRAGMA user_version").fetchall()
        if version not in (0, _VERSION):
            return False
        database.execute("PRAGMA journal_mode = WAL")
        database.executescript(f"{_SCHEMA} PRAGMA user_version = {_VERSION};")
        rows = database.execute("SELECT source, wish FROM photos ORDER BY number").fetchall()
        wishes = {Path(os.fsdecode(source)): records.wish_from_json(wish) for source, wish in rows}
        dropped = database.execute("SELECT path FROM dropped ORDER BY number").fetchall()
        said = database.execute("SELECT source, sentence FROM failures").fetchall()
        failures = {Path(os.fsdecode(source)): sentence for source, sentence in said}
        self._written = Kept(wishes, tuple(Path(os.fsdecode(path)) for (path,) in dropped), failures)
        return True

    def _close_unread(self) -> None:
        if self._database is not None:
            self._database.close()
        self._lock.release()

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """All of the block is written, or nothing."""
        assert self._database is not None
        try:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            raise JournalError(f"The queue cannot be kept in {self.path}: {error}.") from error


def _named(path: Path) -> tuple[bytes]:
    return (os.fsencode(path),)


def _follows(order: Sequence[Path], earlier: Collection[Path]) -> bool:
    """Whether what was there earlier has kept its order, and all that is new comes after it."""
    there = set(order)
    known = set(earlier)
    left = [source for source in earlier if source in there]
    return left == list(order[: len(left)]) and not known.intersection(order[len(left) :])


def _difference(new: Collection[T], old: Collection[T]) -> tuple[list[T], list[T]]:
    """What only the new ones hold, and what only the old ones did."""
    had, has = set(old), set(new)
    return [each for each in new if each not in had], [each for each in old if each not in has]

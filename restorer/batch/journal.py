"""The journal of a batch: what was asked, and what came of it, in one SQLite file of the user's data folder.

Written by the app when the batch is planned, and by the worker before and after each result appears, so
that a kill between any two steps loses nothing and repeats nothing.

SQLite, for it survives a kill at any instruction, takes the app and its worker at the same time (WAL),
and comes with Python; filelock, for the system frees its locks with the process that held them.
"""

import contextlib
import functools
import os
import sqlite3
import typing
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

from filelock import FileLock, Timeout

from restorer.batch import records
from restorer.batch.entries import SCHEMA, Entry, State, read_entry, remove_claim, row_of
from restorer.batch.jobs import PhotoJob, Settings, Wish
from restorer.errors import JournalError
from restorer.imaging.aside import Fingerprint, remove_leftovers

Owner = Literal["window", "command line"]
_VERSION = 1
_WORKER_SECONDS = 20.0  # the worker of an app that was killed ends well before
_COLUMNS = "SELECT source, target, job, state, size, sha256 FROM photos"


class Journal:
    """An open journal. Photos are numbered from 0 in the order of the batch.

    Every method raises `JournalError` when its file is damaged or the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._app_lock = FileLock(f"{path}.app", thread_local=False)
        self._worker_lock = FileLock(f"{path}.worker", thread_local=False)
        # the worker's threads take turns, one photo after the other
        self._database = sqlite3.connect(path, timeout=10.0, isolation_level=None, check_same_thread=False)
        try:
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
        except sqlite3.Error:
            self._database.close()
            raise

    def begin(self, settings: Settings, owner: Owner) -> None:
        """Write what is asked of the batch, into a file that is new."""
        with self._changing() as database:
            for statement in SCHEMA.split(";"):
                database.execute(statement)
            output = os.fsencode(os.path.realpath(settings.folder))
            values = (_VERSION, owner, output, records.settings_to_json(settings))
            database.execute("INSERT INTO batch VALUES (?, ?, ?, ?)", values)

    def hold(self) -> bool:
        """Whether this app may work on it now."""
        try:
            self._app_lock.acquire(timeout=0)
        except OSError:  # a timeout, or a folder that cannot be written
            return False
        return self.path.exists()  # else its app finished it just now

    def is_understood(self) -> bool:
        """Whether it is whole, and of this version."""
        try:
            whole = self._read("PRAGMA quick_check(1)") == [("ok",)]
            return whole and self._read("SELECT version FROM batch") == [(_VERSION,)]
        except JournalError:  # its app was killed before it was begun, or it is no journal
            return False

    def is_about_nothing(self) -> bool:
        """Whether neither a photo nor a result of the batch is there any more."""
        return not any(
            os.path.lexists(path) for row in self._read("SELECT source, target FROM photos") for path in row
        )

    def goes_into(self, output: Path) -> bool:
        """Whether the results go into this folder."""
        ((where,),) = self._read("SELECT folder FROM batch")
        return bool(os.fsencode(os.path.realpath(output)) == where)

    @property
    def owner(self) -> Owner:
        """Where the batch was begun."""
        ((owner,),) = self._read("SELECT owner FROM batch")
        return typing.cast(Owner, owner)

    @property
    def settings(self) -> Settings:
        """What was asked of every photo.

        Raises:
            JournalError: it was written by a version of the app that this one does not understand.
        """
        ((text,),) = self._read("SELECT settings FROM batch")
        return records.settings_from_json(text)

    def take_settings(self, settings: Settings) -> None:
        """What is asked of photos that come from now on."""
        with self._changing() as database:
            database.execute("UPDATE batch SET settings = ?", (records.settings_to_json(settings),))

    def entries(self) -> list[Entry]:
        """All photos: an announced result that did appear is done, one that has gone since waits again.

        Raises:
            JournalError: it was written by a version of the app that this one does not understand.
        """
        return [read_entry(*row) for row in self._read(f"{_COLUMNS} ORDER BY number")]

    def restored(self) -> dict[Path, Wish]:
        """What was done to the photos whose results have appeared.

        Raises:
            JournalError: it was written by a version of the app that this one does not understand.
        """
        announced = [read_entry(*row) for row in self._read(f"{_COLUMNS} WHERE state = 'announced'")]
        done = {entry.job.source: entry.job.wish for entry in announced if entry.state == "done"}
        wish_of = functools.cache(records.wish_from_job_json)  # most photos of a batch share one
        certain = self._read("SELECT source, job FROM photos WHERE state = 'done'")
        return done | {Path(os.fsdecode(source)): wish_of(job) for source, job in certain}

    def landed(self, number: int) -> Path | None:
        """Where the result of a photo is, if it has appeared."""
        (row,) = self._read(f"{_COLUMNS} WHERE number = ?", number)
        entry = read_entry(*row)
        return entry.job.target if entry.state == "done" else None

    def append(self, jobs: Iterable[PhotoJob]) -> None:
        """More photos, after those that are there."""
        with self._changing() as database:
            (first,) = database.execute("SELECT count(*) FROM photos").fetchone()
            rows = (
                (first + i, os.fsencode(job.source), os.fsencode(job.target), *row_of(job))
                for i, job in enumerate(jobs)
            )
            database.executemany(
                "INSERT INTO photos (number, source, target, job, state) VALUES (?, ?, ?, ?, ?)", rows
            )

    def revise(self, jobs: Iterable[tuple[int, PhotoJob]]) -> None:
        """Something else is asked for these photos, each with its number; their names stay."""
        with self._changing() as database:
            rows = ((*row_of(job), number) for number, job in jobs)
            database.executemany("UPDATE photos SET job = ?, state = ? WHERE number = ?", rows)

    def take_out(self, sources: Collection[Path]) -> None:
        """These photos are not to be restored after all; what has appeared stays done."""
        self._move(sources, ("waiting", "failed"), "out")

    def bring_back(self, sources: Collection[Path]) -> None:
        """These photos were taken out, and are to be restored again."""
        self._move(sources, ("out",), "waiting")

    def rename(self, number: int, target: Path) -> None:
        """The result of a photo is to have this name instead."""
        self._change("state = 'waiting', target = ?", number, os.fsencode(target))

    def announce(self, number: int, target: Path, content: Fingerprint) -> None:
        """The result of a photo is whole and appears under this name next."""
        values = os.fsencode(target), content.size, content.sha256
        self._change("state = 'announced', target = ?, size = ?, sha256 = ?", number, *values)

    def done(self, number: int) -> None:
        """The result of a photo has appeared."""
        self._change("state = 'done'", number)

    def failed(self, number: int) -> None:
        """A photo failed; it is tried again when the batch is gone on with."""
        self._change("state = 'failed'", number)

    def left(self) -> int:
        """How many photos are left to do; a result that appeared in the instant of a kill counts, too."""
        return self._count("state NOT IN ('done', 'skipped', 'out')")

    def count_failed(self) -> int:
        """How many of those failed, and are tried again."""
        return self._count("state = 'failed'")

    def is_complete(self) -> bool:
        """Whether nothing is left to do."""
        return self.left() == 0

    def is_untouched(self) -> bool:
        """Whether nothing was done yet."""
        return self._count("state IN ('announced', 'done', 'failed')") == 0

    def begin_work(self, tag: str) -> None:
        """Called by a worker process: the batch is its own until it ends.

        Args:
            tag: of its `Publisher`.
        """
        self._worker_lock.acquire(timeout=_WORKER_SECONDS)
        with self._changing() as database:
            database.execute("INSERT INTO workers VALUES (?)", (tag,))

    def clean_up(self) -> None:
        """See the worker of an app that was killed to its end, and delete what it had under way.

        Raises:
            JournalError: it does not end.
        """
        try:
            with self._worker_lock.acquire(timeout=_WORKER_SECONDS):
                tags = [tag for (tag,) in self._read("SELECT tag FROM workers")]
                targets = self._read("SELECT target FROM photos")
                for parent in {Path(os.fsdecode(target)).parent for (target,) in targets}:
                    for tag in tags:
                        remove_leftovers(parent, tag)
                for (target,) in self._read("SELECT target FROM photos WHERE state = 'announced'"):
                    remove_claim(Path(os.fsdecode(target)))
        except Timeout as error:
            raise JournalError(
                "Another process is still restoring this batch; wait for it or end it, then try again."
            ) from error

    def close(self) -> None:
        """Let go of it; while it is unfinished, the batch can be gone on with."""
        self._database.close()
        self._app_lock.release()
        self._worker_lock.release()

    def delete(self) -> None:
        """The batch is not to be gone on with."""
        self._database.close()
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        self.close()
        for lock in (self._app_lock, self._worker_lock):
            with contextlib.suppress(OSError):
                Path(lock.lock_file).unlink(missing_ok=True)

    def _move(self, sources: Collection[Path], states: tuple[State, ...], state: State) -> None:
        """Change the state of these photos where it is one of some."""
        wanted = {os.fsencode(source) for source in sources}
        among = ", ".join("?" * len(states))
        found = self._read(f"SELECT number, source FROM photos WHERE state IN ({among})", *states)
        with self._changing() as database:
            rows = ((state, number) for number, source in found if source in wanted)
            database.executemany("UPDATE photos SET state = ? WHERE number = ?", rows)

    def _count(self, condition: str) -> int:
        ((count,),) = self._read(f"SELECT count(*) FROM photos WHERE {condition}")
        return int(count)

    def _change(self, assignments: str, number: int, *values: object) -> None:
        with self._changing() as database:
            database.execute(f"UPDATE photos SET {assignments} WHERE number = ?", (*values, number))

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """All of the block is written, or nothing."""
        try:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def _read(self, query: str, *values: object) -> list[Any]:
        try:
            return self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._unusable(error) from error

    def _unusable(self, error: sqlite3.Error) -> JournalError:
        return JournalError(f"The journal {self.path} cannot be used: {error}.")

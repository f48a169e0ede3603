"""The journals of the user's data folder: beginning one, finding one to go on with, forgetting old ones.

Those of the latest batches are kept when they are over, too: going on with one of those does what has come
since, and nothing else.
"""

import contextlib
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from restorer import paths
from restorer.batch.jobs import PhotoJob, Settings
from restorer.batch.journal import Journal, Owner
from restorer.errors import JournalError

_KEPT = 50  # of batches that are over
_OLD, _VERY_OLD = 7 * 86_400.0, 90 * 86_400.0  # seconds; see `_forget_old`


def folder() -> Path:
    """Where journals lie."""
    return paths.user_data() / "journals"


def create(settings: Settings, jobs: Sequence[PhotoJob], *, owner: Owner) -> Journal:
    """Begin the journal of a batch; held until it is closed.

    Raises:
        JournalError: the user's data folder cannot be written.
    """
    path = folder() / f"{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{time.time_ns() % 10**9:09d}.sqlite"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        journal = Journal(path)
        if not journal.hold():
            raise OSError("its lock cannot be taken")
        journal.begin(settings, owner)
        journal.append(jobs)
        _forget_old()
    except (OSError, sqlite3.Error, JournalError) as error:
        raise JournalError(
            f"No journal can be kept in {path.parent} ({error}); "
            "if this batch is interrupted, it cannot be gone on with."
        ) from error
    return journal


def latest_into(output: Path) -> Journal | None:
    """The latest unfinished batch whose results go into this folder, else the latest one that is over.

    Returns:
        The journal, held until it is closed; None when there is none.

    Raises:
        JournalError: an app is at work on it.
    """
    for unfinished in (True, False):
        for journal in _all():
            if journal.goes_into(output) and journal.is_complete() != unfinished:
                if journal.hold():
                    return journal
                journal.close()
                raise JournalError(
                    f"Another restorer is at work on the batch in {output}; wait for it, or end it."
                )
            journal.close()
    return None


def latest_unfinished(owner: Owner) -> Journal | None:
    """The latest unfinished batch that was begun there and that no app works on.

    Returns:
        The journal, held until it is closed; None when there is none.
    """
    for journal in _all():
        if journal.owner == owner and not journal.is_complete() and journal.hold():
            return journal
        journal.close()
    return None


def held_again(path: Path) -> Journal | None:
    """A journal that was let go of; None: an app works on it, or there is none any more."""
    if path.exists():
        with contextlib.suppress(OSError, sqlite3.Error):
            journal = Journal(path)
            if journal.hold():
                return journal
            journal.close()
    return None


def _all() -> Iterator[Journal]:
    """The journals that are whole and that this version understands, the latest first."""
    for path in sorted(folder().glob("*.sqlite"), reverse=True):
        try:
            journal = Journal(path)
        except (OSError, sqlite3.Error):  # of another user, or no journal
            continue
        if journal.is_understood():
            yield journal
        else:
            journal.close()


def _forget_old() -> None:
    """Keep the journals of the latest batches that are over, and of all that somebody may yet go on with.

    An unfinished one goes after three months; after a week, when none of its photos and results is there any
    more: until then they may lie on a disk that is not connected. So does a file that is no journal, or one
    of another version.
    """
    over = 0
    for path in sorted(folder().glob("*.sqlite"), reverse=True):
        age = _age(path)
        try:
            journal = Journal(path)
        except (OSError, sqlite3.Error):
            if age > _VERY_OLD:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
            continue
        with contextlib.closing(journal):
            understood = journal.is_understood()
            complete = understood and journal.is_complete()
            over += complete
            past = complete and over > _KEPT
            past = past or age > _VERY_OLD or (understood and age > _OLD and journal.is_about_nothing())
            if past and journal.hold():
                journal.delete()


def _age(path: Path) -> float:
    """Seconds since a journal was written to."""
    times = [0.0]
    for suffix in ("", "-wal"):
        with contextlib.suppress(OSError):
            times.append(Path(f"{path}{suffix}").stat().st_mtime)
    return time.time() - max(times)

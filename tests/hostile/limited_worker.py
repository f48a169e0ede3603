"""A worker process with limits on memory and time, so that a runaway shows; and it says how it ended."""

import contextlib
import os
from pathlib import Path

from restorer.batch import stages
from restorer.batch.worker import work

MEMORY = 3 * 2**30
"""Bytes that a worker may take; the largest picture of a case needs a tenth of it."""

READING_SECONDS = 30.0


def work_within_limits(channel, order):
    """The usual worker; a line in the file that RESTORER_LIVES names for its birth, one for a good end."""
    with contextlib.suppress(ImportError):  # Windows has no such limits
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    stages.READING_SECONDS = READING_SECONDS
    _note("born")
    work(channel, order)
    _note("ended")


def deaths():
    """How many workers died so far."""
    file = Path(os.environ["RESTORER_LIVES"])
    notes = file.read_text().split() if file.exists() else []
    return notes.count("born") - notes.count("ended")


def _note(word):
    with Path(os.environ["RESTORER_LIVES"]).open("a") as file:
        file.write(f"{word}\n")

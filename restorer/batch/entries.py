"""One photo of a journal as its row has it, and as it stands on the disk now: what appeared is done."""

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from restorer.batch import records
from restorer.batch.jobs import PhotoJob
from restorer.imaging.aside import Fingerprint

State = Literal["waiting", "announced", "done", "failed", "skipped", "out"]
"""Announced: the result is whole and about to appear under its name, or has just appeared. Out: the user took
the photo out of the queue."""

SCHEMA = """
CREATE TABLE batch (version INTEGER, owner TEXT, folder BLOB, settings TEXT);
CREATE TABLE photos (
    number INTEGER PRIMARY KEY, source BLOB, target BLOB, job TEXT, state TEXT, size INTEGER, sha256 TEXT
);
CREATE TABLE workers (tag TEXT);
"""
"""The tables of a journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One photo of a journal."""

    job: PhotoJob
    state: State


def read_entry(source: bytes, target: bytes, job: str, state: State, size: int | None, sha256: str) -> Entry:
    """A row of a journal: an announced result that did appear is done, one that has gone since waits again.

    Raises:
        JournalError: it was written by a version of the app that this one does not understand.
    """
    place = Path(os.fsdecode(target))
    if state == "announced":
        appeared = size is not None and _is(place, Fingerprint(size, sha256))
        state = "done" if appeared else "waiting"
    elif state == "done" and not os.path.lexists(place):
        state = "waiting"
    read = records.job_from_json(job, Path(os.fsdecode(source)), place)
    return Entry(job=read.taken_out() if state == "out" else read, state=state)


def row_of(job: PhotoJob) -> tuple[str, State]:
    """The `job` and the `state` of a row; that a photo was taken out is its state alone."""
    if job.is_taken_out:
        return records.job_to_json(replace(job, skip_reason=None)), "out"
    return records.job_to_json(job), "waiting" if job.skip_reason is None else "skipped"


def remove_claim(target: Path) -> None:
    """Delete the empty file with which a process that was killed claimed the name of an announced result."""
    with suppress(OSError):
        if target.is_file() and not target.is_symlink() and target.stat().st_size == 0:
            target.unlink()


def _is(path: Path, content: Fingerprint) -> bool:
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size == content.size and Fingerprint.of(file) == content
    except OSError:
        return False

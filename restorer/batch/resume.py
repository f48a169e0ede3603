"""Go on with an unfinished batch: what is done stays done, under the names that were settled at its start."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from restorer.batch.jobs import PhotoJob, Settings
from restorer.batch.journal import Journal
from restorer.batch.naming import Names
from restorer.batch.plan import Plan, plan_jobs


def plan_again(journal: Journal, paths: Sequence[Path] = (), settings: Settings | None = None) -> Plan:
    """The photos of a journal, with what is done to be skipped, and after them those of `paths` that are new.

    The journal is brought up to date; the numbers of its photos are those of the plan's jobs.

    Args:
        journal: held; no worker is at work on it.
        paths: photos, folders or patterns.
        settings: what is asked of new photos if the batch is over; an unfinished one goes on as it began.

    Raises:
        JournalError: it was written by a version of the app that this one does not understand, or a
            worker of an app that was killed does not end.
    """
    journal.clean_up()
    if settings is not None and journal.is_complete():
        journal.take_settings(settings)
    entries = journal.entries()
    names = Names("number")
    names.protect(entry.job.source for entry in entries)
    for entry in entries:
        names.take(entry.job.target)
    jobs: list[PhotoJob] = []
    for number, (job, state) in enumerate((entry.job, entry.state) for entry in entries):
        if state == "done":
            journal.done(number)
            job = job.restored_before()
        elif job.skip_reason is None and not job.replace and os.path.lexists(job.target):
            # what has the name is somebody else's, and came meanwhile
            job = replace(job, target=names.settle(job.target, job.source))
            journal.rename(number, job.target)
        jobs.append(job)
    new = plan_jobs(paths, journal.settings, earlier=jobs)
    journal.append(new.jobs)
    return Plan(jobs=(*jobs, *new.jobs), refused=new.refused)

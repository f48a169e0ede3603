"""Paths that were named to one job per photo, every target settled before a photo is touched.

Folder trees are rebuilt under the output folder, equal names are numbered, and no target is a
source by whatever name it can be reached.
"""

import datetime
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.inputs import Found, Inputs, Refused, absolute
from restorer.batch.jobs import Outcome, PhotoJob, Settings
from restorer.batch.naming import NamePattern, Names
from restorer.batch.results import result_test
from restorer.errors import FolderError
from restorer.imaging.aside import make_folders
from restorer.imaging.formats import format_kept, format_of_suffix, suffix_of_format


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A batch before it starts."""

    jobs: tuple[PhotoJob, ...]
    refused: tuple[Outcome, ...] = ()  # what was named and is missing or no photo

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence for each thing that was named and cannot be taken."""
        return tuple(outcome.error for outcome in self.refused if outcome.error is not None)


def plan_jobs(
    paths: Sequence[Path],
    settings: Settings,
    today: datetime.date | None = None,
    *,
    earlier: Sequence[PhotoJob] = (),
) -> Plan:
    """Plan a batch.

    Args:
        paths: photos, folders, or patterns; what exists under its name is no pattern.
        settings: what is asked of every photo.
        today: for `{date}` in names; None: the date of now.
        earlier: photos that the batch has already; they are not planned again, and their targets are taken.

    Raises:
        UsageError: the name pattern cannot name files.
    """
    date = today or datetime.date.today()
    pattern = NamePattern(pattern=settings.name, preset=settings.preset, date=date)
    output = absolute(settings.folder)
    inputs = Inputs(output, settings.recursive, result_test(settings.name))
    inputs.pass_over(job.source for job in earlier)
    taken = list(inputs.find(paths))
    found = [item for item in taken if isinstance(item, Found)]
    names = Names(settings.existing)
    names.protect(item.source for item in found)
    names.protect(job.source for job in earlier)
    for job in earlier:
        names.take(job.target)
    jobs = tuple(
        _job(item, _target(item, output, pattern.fill(item.source, number), settings), names, settings)
        for number, item in enumerate(found, len(earlier) + 1)
    )
    refused = tuple(
        Outcome(source=item.source, target=None, status="failed", error=item.sentence)
        for item in taken
        if isinstance(item, Refused)
    )
    return Plan(jobs=jobs, refused=refused)


def prepare_folder(folder: Path, jobs: Sequence[PhotoJob]) -> None:
    """Make the output folder, and find out before the first photo whether results can be written there.

    Raises:
        FolderError: it cannot be made or written, or has no room for even one result.
    """
    try:
        make_folders(folder)
        with tempfile.TemporaryFile(dir=folder):
            free = shutil.disk_usage(folder).free
    except (FileExistsError, NotADirectoryError) as error:
        raise FolderError(
            f"There is a file where the folder {folder} should be; choose another folder."
        ) from error
    except OSError as error:
        raise FolderError(
            f"The output folder {folder} cannot be written: {error.strerror}; choose another folder."
        ) from error
    largest = max((_size(job.source) for job in jobs), default=0)
    if free < largest:
        raise FolderError(
            f"The disk of {folder} has {free / 1e6:.1f} MB left, less than one result needs; "
            "make room or choose another folder."
        )


def _target(item: Found, output: Path, name: str, settings: Settings) -> Path:
    suffix = item.source.suffix
    if settings.format != "keep":
        suffix = suffix_of_format(settings.format)
    elif format_of_suffix(suffix) is None:  # read, but never written
        suffix = suffix_of_format(format_kept(suffix, _head(item.source)))
    return output / item.below / (name + suffix)


def _job(item: Found, wanted: Path, names: Names, settings: Settings) -> PhotoJob:
    target = names.settle(wanted, item.source)
    earlier = settings.existing == "skip" and os.path.lexists(target)
    return PhotoJob(
        source=item.source,
        target=target,
        recipe=settings.recipe,
        quality=settings.quality,
        replace=settings.existing == "replace",
        keep_damaged=settings.keep_damaged,
        keep_dates=settings.keep_dates,
        max_pixels=settings.max_pixels,
        skip_reason=f"{target} is there already." if earlier else None,
    )


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(2**16)
    except OSError:  # reported when the photo's turn comes
        return b""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reported when the photo's turn comes
        return 0

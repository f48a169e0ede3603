"""Paths that were named to one job per photo, every target settled before a photo is touched.

Folder trees are rebuilt under the output folder, equal names are numbered, and no target is a
source by whatever name it can be reached.
"""

import datetime
import mmap
import os
import re
import shutil
import string
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.inputs import Found, Inputs, Refused, absolute
from restorer.batch.jobs import DEFAULT_NAME, Outcome, PhotoJob, Settings
from restorer.batch.naming import NamePattern, Names
from restorer.errors import FolderError
from restorer.imaging.formats import format_kept, format_of_suffix, kind_of_bytes, suffix_of_format
from restorer.paths import APP_NAME

RESULT_MARK = APP_NAME.encode()
"""Stands in the XMP of every result, as the software that made it."""

_MARK_WITHIN = 192 * 1024  # bytes: a JPEG's EXIF and XMP, each of 64 KiB at most, end before
_METADATA_LAST = ("tiff", "webp", "avif")  # results of these carry it behind the pixels


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
    inputs = Inputs(output, settings.recursive, _result_test(settings.name))
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
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            free = shutil.disk_usage(folder).free
    except (FileExistsError, NotADirectoryError) as error:
        raise FolderError(
            f"The output folder {folder} is in the place of a file; choose another folder."
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
    target = names.settle(wanted)
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


def _result_test(pattern: str) -> Callable[[Path], bool]:
    """A test for earlier results: they say so inside.

    The few files that are also named like results are searched whole; of the others, which may be many, only
    the part where the mark stands unless there is a great deal of metadata before it.
    """
    looks = re.compile("|".join(_name_regex(each) for each in (pattern, DEFAULT_NAME)))

    def is_result(path: Path) -> bool:
        return _carries_mark(path, None if looks.fullmatch(path.stem) else _MARK_WITHIN)

    return is_result


def _name_regex(pattern: str) -> str:
    parts = string.Formatter().parse(pattern)
    return (
        "".join(re.escape(text) + ("" if name is None else ".*") for text, name, _, _ in parts) + r"(-\d+)?"
    )


def _carries_mark(path: Path, within: int | None) -> bool:
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            if within is None:
                return content.find(RESULT_MARK) >= 0
            if kind_of_bytes(content[:16], path.suffix) in _METADATA_LAST:
                return content.rfind(RESULT_MARK, max(0, len(content) - within)) >= 0
            return content.find(RESULT_MARK, 0, within) >= 0
    except (OSError, ValueError):  # unreadable, or empty: no result of ours
        return False


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

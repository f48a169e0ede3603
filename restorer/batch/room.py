"""How much room the results of a batch need, from what is known before a pixel is read: files and formats."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from restorer.batch.jobs import PhotoJob
from restorer.errors import NoRoomError
from restorer.imaging.formats import format_of_suffix

_LOSSY = ("jpeg", "webp", "avif")
_WRITTEN = ("jpeg", "png", "tiff", "webp", "avif")


def check_room(folder: Path, jobs: Sequence[PhotoJob]) -> None:
    """See whether all results of a batch are likely to fit on the disk.

    Args:
        folder: must be there.

    Raises:
        NoRoomError: they are not; each may turn out smaller than it was reckoned.
    """
    needed = sum(expected_size(job) for job in jobs if job.skip_reason is None)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise NoRoomError(
            f"The results need about {_amount(needed)}, and the disk of {folder} has {_amount(free)} left; "
            "make room, choose another folder, or restore as many as fit."
        )


def expected_size(job: PhotoJob) -> int:
    """About how many bytes a result takes; 0 when its source cannot be looked at."""
    try:
        size = job.source.stat().st_size
    except OSError:  # reported when the photo's turn comes
        return 0
    return round(size * _growth(job))


def _growth(job: PhotoJob) -> float:
    """How many times its source a result is; medians measured, rounded up."""
    source, target = format_of_suffix(job.source.suffix), format_of_suffix(job.target.suffix)
    lossy = source in _LOSSY or job.source.suffix.lower() in (".heic", ".heif")
    if target in _LOSSY:
        return 1.0
    return 6.0 if lossy else 1.0


def _amount(size: float) -> str:
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:,.1f} MB"

"""How much room the results of a batch need, from what is known before a pixel is read: files and formats."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from restorer.batch.jobs import PhotoJob
from restorer.errors import NoRoomError
from restorer.imaging.formats import format_of_suffix, kind_of_bytes

Density = Literal["plain", "dense", "lossless", "raw"]

_GROWTH: dict[Density, tuple[float, float]] = {
    # how many times its source a result is, to a lossy and to a lossless format: what was measured on 21
    # photos of these kinds, denoised; the larger ones, for too little room is worse than a question too many
    "plain": (1.5, 8.5),  # JPEG, WebP
    "dense": (3.0, 12.0),  # HEIC, AVIF
    "lossless": (0.6, 1.0),
    "raw": (0.5, 10.0),
}
_PLAIN, _HEIC = ("jpeg", "webp"), (".heic", ".heif", ".hif")


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


def kind_of_suffix(suffix: str) -> Density:
    """How densely files of this suffix are packed."""
    suffix = suffix.lower()
    source = format_of_suffix(suffix)
    if source in _PLAIN:
        return "plain"
    if source == "avif" or suffix in _HEIC:
        return "dense"
    return "raw" if kind_of_bytes(bytes(16), suffix) == "raw" else "lossless"


def _growth(job: PhotoJob) -> float:
    lossy, lossless = _GROWTH[kind_of_suffix(job.source.suffix)]
    return lossless if format_of_suffix(job.target.suffix) in ("png", "tiff") else lossy


def _amount(size: float) -> str:
    return f"{size / 1e9:,.1f} GB" if size >= 1e9 else f"{size / 1e6:,.1f} MB"

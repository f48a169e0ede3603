"""Tell earlier results from other files: they say so inside, whatever they were called."""

import mmap
import re
import stat
import string
from collections.abc import Callable
from pathlib import Path

from restorer.batch.jobs import DEFAULT_NAME
from restorer.imaging.formats import kind_of_bytes
from restorer.imaging.xmp import NAMESPACE

RESULT_MARK = NAMESPACE.encode()
"""Stands in the XMP of every result, where what restored it is written down."""

_MARK_WITHIN = 192 * 1024  # bytes: a JPEG's EXIF and XMP, each of 64 KiB at most, end before
_METADATA_LAST = ("tiff", "webp", "avif")  # results of these carry it behind the pixels


def is_result(path: Path) -> bool:
    """Whether a file is a result of this app; a batch may still have it as a source."""
    return carries_mark(path, None)


def result_test(pattern: str) -> Callable[[Path], bool]:
    """A test for earlier results among many files.

    The few that are also named like results are searched whole; of the others only the part where the mark
    stands unless there is a great deal of metadata before it.
    """
    looks = re.compile("|".join(_name_regex(each) for each in (pattern, DEFAULT_NAME)), re.DOTALL)

    def test(path: Path) -> bool:
        return carries_mark(path, None if looks.fullmatch(path.stem) else _MARK_WITHIN)

    return test


def carries_mark(path: Path, within: int | None) -> bool:
    """Whether a file carries the mark, in its first or last so many bytes; None: anywhere."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting
            return False
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            if within is None:
                return content.find(RESULT_MARK) >= 0
            if kind_of_bytes(content[:16], path.suffix) in _METADATA_LAST:
                return content.rfind(RESULT_MARK, max(0, len(content) - within)) >= 0
            return content.find(RESULT_MARK, 0, within) >= 0
    except (OSError, ValueError):  # unreadable, or empty: no result of ours
        return False


def _name_regex(pattern: str) -> str:
    parts = string.Formatter().parse(pattern)
    return (
        "".join(re.escape(text) + ("" if name is None else ".*") for text, name, _, _ in parts) + r"(-\d+)?"
    )

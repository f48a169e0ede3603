"""Tell earlier results from other files: they say so inside, whatever they were called."""

import os
import re
import stat
import string
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from restorer.batch.jobs import DEFAULT_NAME
from restorer.imaging.formats import kind_of_bytes
from restorer.imaging.xmp import NAMESPACE, source_name, xml_text

RESULT_MARK = NAMESPACE.encode()
"""Stands in the XMP of every result, where what restored it is written down."""

_MARK_WITHIN = 192 * 1024  # bytes: a JPEG's EXIF and XMP, each of 64 KiB at most, end before
_BLOCK = 2**20  # bytes read at a time
_METADATA_LAST = ("tiff", "webp", "avif")  # results of these carry it behind the pixels


def is_result(path: Path) -> bool:
    """Whether a file is a result of this app; a batch may still have it as a source."""
    return carries_mark(path, _MARK_WITHIN) or carries_mark(path, None)


def result_test(pattern: str) -> Callable[[Path], bool]:
    """A test for earlier results among many files.

    The few that are also named like results are searched whole; of the others only the part where the mark
    stands unless there is a great deal of metadata before it.
    """
    looks = re.compile("|".join(_name_regex(each) for each in (pattern, DEFAULT_NAME)), re.DOTALL)

    def test(path: Path) -> bool:
        return carries_mark(path, None if looks.fullmatch(path.stem) else _MARK_WITHIN)

    return test


def may_be_result_of(path: Path, source: Path) -> bool:
    """Whether a file that is there can be this photo's result: it does not say that it is another one's."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return True
        with path.open("rb") as file:
            _go_to_mark(file, path)
            name = source_name(file.read(_MARK_WITHIN))
    except OSError:  # unreadable: it says nothing
        return True
    return name is None or name == xml_text(source.name)


def carries_mark(path: Path, within: int | None, mark: bytes = RESULT_MARK) -> bool:
    """Whether a file carries a mark, in its first or last so many bytes; None: anywhere.

    Read and never mapped: what is mapped kills the process when its disk goes away.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting
            return False
        with path.open("rb") as file:
            if within is not None:
                _go_to_mark(file, path)
            return _finds_mark(file, sys.maxsize if within is None else within, mark)
    except OSError:  # unreadable: no result of ours
        return False


def _go_to_mark(file: BinaryIO, path: Path) -> None:
    """To the first byte of those in which the mark is, as a rule."""
    last = kind_of_bytes(file.read(16), path.suffix) in _METADATA_LAST
    file.seek(max(0, os.fstat(file.fileno()).st_size - _MARK_WITHIN) if last else 0)


def _finds_mark(file: BinaryIO, within: int, mark: bytes) -> bool:
    kept = b""
    while within > 0 and (block := file.read(min(_BLOCK, within))):
        if mark in kept + block:
            return True
        kept = block[-len(mark) :]
        within -= len(block)
    return False


def _name_regex(pattern: str) -> str:
    parts = string.Formatter().parse(pattern)
    return (
        "".join(re.escape(text) + ("" if name is None else ".*") for text, name, _, _ in parts) + r"(-\d+)?"
    )

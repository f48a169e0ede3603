"""`restorer compare`: one picture that shows a photo before and after."""

import argparse
import os
import sys
from pathlib import Path

from restorer.errors import UsageError
from restorer.imaging.files import WriteOptions, decode_small, write_photo
from restorer.imaging.formats import Format, format_of_suffix
from restorer.imaging.photo import Photo
from restorer.imaging.sheet import Picture, SheetRow, before_after_sheet

_LONGEST_SIDE = 1600  # of each photo on the sheet, in pixels


def run(options: argparse.Namespace) -> int:
    """Make the sheet; returns the exit code."""
    file_format = _format_of(options.output, (options.before, options.after))
    before, after = (decode_small(path, _LONGEST_SIDE)[0] for path in (options.before, options.after))
    row = SheetRow(before, after, f"{options.before.name} - {options.after.name}")
    sheet = before_after_sheet([row], longest_side=_LONGEST_SIDE)
    header = _header(sheet, file_format)
    write_photo(options.output, header, iter([sheet]), WriteOptions(format=file_format, replace=True))
    sys.stdout.write(f"{options.output}\n")
    return 0


def _format_of(sheet: Path, sources: tuple[Path, Path]) -> Format:
    file_format = format_of_suffix(sheet.suffix)
    if file_format is None:
        raise UsageError(f"{sheet} does not say its format; name it like sheet.png.")
    if any(os.path.realpath(sheet) == os.path.realpath(source) for source in sources):
        raise UsageError(f"{sheet} is one of the photos to compare; choose another name for the sheet.")
    return file_format


def _header(sheet: Picture, file_format: Format) -> Photo:
    return Photo(
        source=None,
        format=file_format,
        width=sheet.shape[1],
        height=sheet.shape[0],
        bands=3,
        alpha=False,
        depth=8,
        read=lambda top, height: sheet[top : top + height],
    )

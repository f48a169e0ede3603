"""`restorer compare`: one picture that shows a photo before and after.

A sheet says in its XMP that it is one: only such a file is ever replaced, so the same command can be given
again, and a wrong name costs no photo.
"""

import argparse
import os
import sys
from pathlib import Path

from restorer.batch.results import carries_mark
from restorer.commands.remedies import with_options
from restorer.errors import PhotoTooLargeError, UsageError
from restorer.imaging.aside import Publisher
from restorer.imaging.files import WriteOptions, decode_small, write_photo
from restorer.imaging.formats import Format, format_of_suffix
from restorer.imaging.photo import Metadata, Photo
from restorer.imaging.sheet import Picture, SheetRow, before_after_sheet

_LONGEST_SIDE = 1600  # of each photo on the sheet, in pixels
_MARK = b"urn:photo-restorer:sheet:1#"
_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:sheet="%b" sheet:Kind="before-after"/></rdf:RDF></x:xmpmeta>'
    % _MARK
)


def run(options: argparse.Namespace) -> int:
    """Make the sheet; returns the exit code."""
    file_format = _format_of(options.output, (options.before, options.after))
    before, after = (_small(path, options.max_pixels) for path in (options.before, options.after))
    row = SheetRow(before, after, f"{options.before.name} - {options.after.name}")
    sheet = before_after_sheet([row], longest_side=_LONGEST_SIDE)
    written = WriteOptions(format=file_format, replace=True)
    write_photo(options.output, _header(sheet, file_format), iter([sheet]), written, _SheetPublisher())
    sys.stdout.write(f"{options.output}\n")
    return 0


def _small(photo: Path, max_pixels: int) -> Picture:
    """Of a damaged photo what is there."""
    try:
        return decode_small(photo, _LONGEST_SIDE, max_pixels=max_pixels)[0]
    except PhotoTooLargeError as error:
        raise PhotoTooLargeError(with_options(str(error))) from error


class _SheetPublisher(Publisher):
    def may_replace(self, target: Path) -> bool:
        """An earlier sheet gives way, and a file without anything in it."""
        return carries_mark(target, None, _MARK) or (target.is_file() and target.stat().st_size == 0)


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
        metadata=Metadata(xmp=_XMP),
        read=lambda top, height: sheet[top : top + height],
    )

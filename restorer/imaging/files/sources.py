"""The file behind a photo: opening it, and telling in a sentence that it, or its disk, has gone."""

import io
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from restorer.errors import UnreadablePhotoError
from restorer.imaging.files.libvips import pyvips


def name_of(source: Path | bytes) -> str:
    """What sentences call a photo: its file name, in letters that any terminal takes."""
    return source.name.encode("utf-8", "replace").decode() if isinstance(source, Path) else "The picture"


@contextmanager
def stream(source: Path | bytes) -> Iterator[BinaryIO]:
    """The file's bytes, for what libvips does not tell.

    Raises:
        UnreadablePhotoError: the file cannot be opened or read.
    """
    with disk_failures(source), io.BytesIO(source) if isinstance(source, bytes) else _open(source) as file:
        yield file


@contextmanager
def disk_failures(source: Path | bytes) -> Iterator[None]:
    """Tell in a sentence what the system says of a file: it, or its disk, may vanish between two looks at it.

    Raises:
        UnreadablePhotoError: for every `OSError`.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise UnreadablePhotoError(f"{name_of(source)} does not exist; was it moved or renamed?") from error
    except IsADirectoryError as error:
        raise UnreadablePhotoError(f"{name_of(source)} is a folder, not a photo.") from error
    except PermissionError as error:
        raise UnreadablePhotoError(f"{name_of(source)} may not be read; check its permissions.") from error
    except OSError as error:
        raise UnreadablePhotoError(
            f"{name_of(source)} cannot be read: {error.strerror or 'the disk failed'}."
        ) from error


def gone_since(source: Path | bytes) -> UnreadablePhotoError | None:
    """The sentence for a file that has gone since it was first looked at, or whose disk has."""
    if isinstance(source, bytes):
        return None
    try:
        with disk_failures(source):
            source.stat()
    except UnreadablePhotoError as error:
        return error
    return None


def libvips_source(source: Path | bytes) -> Any:  # noqa: ANN401 - pyvips is untyped
    """Loading from a source, never by name: libvips would take "[...]" in a name for options."""
    if isinstance(source, bytes):
        return pyvips.Source.new_from_memory(source)
    try:
        return pyvips.Source.new_from_file(str(source))
    except UnicodeEncodeError:  # libvips takes UTF-8 names only; a descriptor has no name
        with source.open("rb") as file:
            return pyvips.Source.new_from_descriptor(file.fileno())  # which libvips duplicates


def _open(source: Path) -> BinaryIO:
    if not stat.S_ISREG(mode := source.stat().st_mode) and not stat.S_ISDIR(mode):
        raise UnreadablePhotoError(f"{name_of(source)} is no file; name a photo.")  # a pipe would block
    return source.open("rb")

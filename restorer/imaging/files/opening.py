"""Find out what a file is and read its header; no pixel is decoded before its size is known."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from restorer.errors import NoTemporaryRoomError, PhotoTooLargeError, UnreadablePhotoError
from restorer.imaging.color_space import ColorSpace
from restorer.imaging.cut_off import bytes_missing
from restorer.imaging.files.decoders import (
    CutOffError,
    Decoded,
    Decoder,
    UndecodableError,
    is_decoded_here,
    open_decoder,
)
from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.sources import gone_since, libvips_source, name_of, stream
from restorer.imaging.files.stated_colors import stated_colors
from restorer.imaging.formats import NAMES, Kind, foreign_kind, kind_of_bytes
from restorer.imaging.raw_metadata import is_camera_raw
from restorer.imaging.tiff_pages import FLOAT, TiffPage, first_page
from restorer.remedies import Remedy

MAX_PIXELS = 10**9
"""Larger pictures are refused unless the caller says otherwise."""

_PLAIN_BITS = 16
_VALUE_BYTES = {"uchar": 1, "ushort": 2, "double": 8}
_LONGEST_SIDE = 500_000
"""In pixels; the widest panoramas have 300,000 or so. libvips shrinks whole rows, which take
gigabytes when they are wider."""

_IN_MEMORY = 100 * 2**20  # bytes of pixels; beyond, libvips decodes into a temporary file
_LOADERS: dict[Kind, Any] = {
    "jpeg": pyvips.Image.jpegload_source,
    "png": pyvips.Image.pngload_source,
    "tiff": pyvips.Image.tiffload_source,
    "webp": pyvips.Image.webpload_source,
    "avif": pyvips.Image.heifload_source,
    "gif": pyvips.Image.gifload_source,
}

_VIPS_FORMATS = {
    "uint8": "uchar",
    "int8": "char",
    "uint16": "ushort",
    "int16": "short",
    "uint32": "uint",
    "int32": "int",
    "float32": "float",
    "float64": "double",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFile:
    """A picture file whose header has been read."""

    source: Path | bytes
    format: Kind
    image: Any  # pyvips.Image, lazily decoded; as stored, not upright
    keep_damaged: bool
    fail_on: str = "none"  # how much may be wrong with the file, in libvips' words
    decoder: Decoder | None = None  # None: libvips decodes
    page: TiffPage | None = None  # of a TIFF
    colors: ColorSpace | None = None  # which it states, but not by an ICC profile
    filled_up: bytes | None = None  # of a cut-off file: what libvips reads instead, and does not keep alive

    @property
    def name(self) -> str:
        """What sentences call it."""
        return name_of(self.source)

    def damaged(self) -> UnreadablePhotoError:
        """The sentence for pixels that cannot be decoded."""
        return gone_since(self.source) or _damaged(self.name, keep_damaged=self.keep_damaged)


def open_file(
    source: Path | bytes,
    *,
    max_pixels: int = MAX_PIXELS,
    keep_damaged: bool = False,
    access: Literal["random", "sequential"] = "random",
    small: bool = False,
) -> OpenedFile:
    """Read a picture's header; kinds that libvips does not know are decoded at once.

    Args:
        source: a file, or the bytes of one.
        max_pixels: a larger picture is refused before anything is decoded.
        keep_damaged: give what is there of a cut-off picture.
        access: "sequential" when the pixels are asked for from top to bottom, once.
        small: the decoder may give a picture of half the size, where that is faster.

    Raises:
        UnreadablePhotoError: the file is missing, empty, damaged, or no picture the app can read.
        PhotoTooLargeError: it has more than `max_pixels`.
    """
    file_format, page = _identify(source)
    if is_decoded_here(file_format, source, page):
        return _decode(source, file_format, page, max_pixels, keep_damaged=keep_damaged, small=small)
    options: dict[str, Any] = {"page": page.number} if page is not None else {}
    if is_ranged(page):
        access = "random"
    # libvips reports a TIFF strip that is cut off as an error only, and then hands out black rows
    strictness = "error" if file_format == "tiff" else "truncated"
    fail_on = "none" if keep_damaged else strictness
    missing = _bytes_missing(source, file_format)
    filled_up = _filled_up(source, missing) if missing and keep_damaged else None
    try:
        given = libvips_source(source if filled_up is None else filled_up)
        image = _LOADERS[file_format](given, access=access, fail_on=fail_on, **options)
    except pyvips.Error as error:
        if not keep_damaged and file_format == "gif" and _opens_as_damaged(source):
            raise _damaged(name_of(source), keep_damaged=False) from error
        raise _unreadable(source, file_format, missing, keep_damaged=keep_damaged) from error
    opened = OpenedFile(
        source=source,
        format=file_format,
        image=image,
        keep_damaged=keep_damaged,
        fail_on=fail_on,
        page=page,
        colors=stated_colors(source, file_format, image),
        filled_up=filled_up,
    )
    _check_size(opened.name, image.width, image.height, max_pixels)
    return opened


def _identify(source: Path | bytes) -> tuple[Kind, TiffPage | None]:
    with stream(source) as file:
        head = file.read(16)
        kind = kind_of_bytes(head, source.suffix if isinstance(source, Path) else "")
        if kind == "tiff" and is_camera_raw(file):
            kind = "raw"
        page = first_page(file) if kind == "tiff" else None
    name = name_of(source)
    if not head:
        raise UnreadablePhotoError(f"{name} is empty.")
    if kind is None:
        foreign = foreign_kind(head) or "no picture of a kind that is known"
        raise UnreadablePhotoError(f"{name} is {foreign}; save it as JPEG, PNG or TIFF first.")
    return kind, page


def _decode(
    source: Path | bytes,
    kind: Kind,
    page: TiffPage | None,
    max_pixels: int,
    *,
    keep_damaged: bool,
    small: bool,
) -> OpenedFile:
    try:
        decoder = open_decoder(kind, source, page)
        _check_size(name_of(source), decoder.width, decoder.height, max_pixels)
        image = _image_of(decoder.decode(small=small, keep_damaged=keep_damaged))
    except CutOffError as error:
        raise _damaged(name_of(source), keep_damaged=False) from error
    except (UndecodableError, pyvips.Error) as error:  # libvips takes no picture without pixels
        missing = _bytes_missing(source, kind)
        raise _unreadable(source, kind, missing, keep_damaged=keep_damaged) from error
    return OpenedFile(
        source=source,
        format=kind,
        image=image,
        keep_damaged=keep_damaged,
        decoder=decoder,
        page=page,
        colors=stated_colors(source, kind, image),
    )


def _opens_as_damaged(gif: Path | bytes) -> bool:
    """A GIF does not tell its length, and its decoder looks at all of it before it opens."""
    try:
        pyvips.Image.gifload_source(libvips_source(gif), fail_on="none")
    except pyvips.Error:
        return False
    return True


def _bytes_missing(source: Path | bytes, kind: Kind) -> int:
    with stream(source) as file:
        return bytes_missing(kind, file)


def _filled_up(source: Path | bytes, missing: int) -> bytes:
    with stream(source) as file:
        return file.read() + bytes(missing)


def _unreadable(
    source: Path | bytes, kind: Kind, missing: int, *, keep_damaged: bool
) -> UnreadablePhotoError:
    if (gone := gone_since(source)) is not None:
        return gone
    if missing:
        return _damaged(name_of(source), keep_damaged=keep_damaged)
    return UnreadablePhotoError(
        f"{name_of(source)} cannot be read: it is damaged, or a kind of {NAMES[kind]} that is not "
        "supported; try to save it anew in another program."
    )


def _damaged(name: str, *, keep_damaged: bool) -> UnreadablePhotoError:
    if keep_damaged:
        return UnreadablePhotoError(f"{name} is too damaged to be read.")
    return UnreadablePhotoError(f"{name} is cut off or damaged.", Remedy.KEEP_DAMAGED)


def _image_of(decoded: Decoded) -> Any:  # noqa: ANN401 - pyvips is untyped
    pixels = decoded.pixels
    height, width, bands = pixels.shape
    kind = _VIPS_FORMATS[pixels.dtype.name]
    image = pyvips.Image.new_from_memory(np.ascontiguousarray(pixels).data, width, height, bands, kind)
    color = "rgb16" if pixels.dtype.itemsize > 1 else "srgb"
    grey = "grey16" if pixels.dtype.itemsize > 1 else "b-w"
    space = (grey if bands < 3 else color) if decoded.space == "rgb" else decoded.space
    across, down = decoded.resolution or (1.0, 1.0)  # libvips' way not to know
    image = image.copy(interpretation=space, xres=across, yres=down)
    for name, block in (
        ("icc-profile-data", decoded.icc),
        ("exif-data", decoded.metadata.exif),
        ("xmp-data", decoded.metadata.xmp),
    ):
        if block:
            image.set_type(pyvips.GValue.blob_type, name, block)
    image.set_type(pyvips.GValue.gint_type, "n-pages", decoded.pictures)
    if decoded.orientation is not None:
        image.set_type(pyvips.GValue.gint_type, "orientation", decoded.orientation)
    return image


def _check_size(name: str, width: int, height: int, max_pixels: int) -> None:
    if width * height > max_pixels:
        raise PhotoTooLargeError(
            f"{name} has {width} x {height} pixels, more than the {max_pixels:,} allowed.",
            Remedy.ALLOW_LARGER,
        )
    if max(width, height) > _LONGEST_SIDE:
        raise PhotoTooLargeError(
            f"{name} has {width} x {height} pixels; a photo of the app may have {_LONGEST_SIDE:,} a side."
        )


def is_ranged(page: TiffPage | None) -> bool:
    """Whether a TIFF's values have no fixed range, so that it has to be looked for in all of them."""
    return page is not None and (page.bits > _PLAIN_BITS or page.sample_format == FLOAT)


def is_large(opened: OpenedFile) -> bool:
    """Whether all of its pixels, decoded at once, would not stand in memory but in a temporary file."""
    return opened.decoder is None and _pixel_bytes(opened) > _IN_MEMORY


def check_room(opened: OpenedFile) -> None:
    """libvips says "disk full" only in words of its own, so the question is asked before.

    Raises:
        NoTemporaryRoomError: no temporary folder has room for the decoded pixels.
    """
    if not is_large(opened):
        return
    size = _pixel_bytes(opened)
    try:
        folder = tempfile.gettempdir()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise NoTemporaryRoomError(
            f"{opened.name} needs {size / 1e9:.1f} GB in a temporary folder, and none can be written; "
            "make room, or name one in TMPDIR."
        ) from error
    if free < size:
        raise NoTemporaryRoomError(
            f"{opened.name} needs {size / 1e9:.1f} GB in the temporary folder {folder}, which has "
            f"{free / 1e9:.1f} GB left; make room there."
        )


def _pixel_bytes(opened: OpenedFile) -> int:
    image = opened.image
    return int(image.width * image.height * image.bands * _VALUE_BYTES.get(image.format, 4))

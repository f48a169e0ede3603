"""Open a photo: its header at once, its rows on demand, upright and in a form every step understands.

libvips decodes small pictures into memory, on the first request for rows. Large ones are decoded while they
are read, from the top, and anew when somebody goes back; only if they must be turned, into a temporary file.
So memory does not grow with the picture.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from restorer.errors import UnreadablePhotoError
from restorer.imaging import png
from restorer.imaging.color_space import ColorSpace
from restorer.imaging.files.depths import is_deep, stretch_image, to_sixteen_bits, widen
from restorer.imaging.files.libvips import fields_of, pyvips
from restorer.imaging.files.opening import MAX_PIXELS, OpenedFile, check_room, is_large, is_ranged, open_file
from restorer.imaging.files.sources import disk_failures, stream
from restorer.imaging.files.standard_range import to_standard_range
from restorer.imaging.files.stated_colors import profile_of, with_profile
from restorer.imaging.formats import is_grey_avif
from restorer.imaging.metadata import read_metadata
from restorer.imaging.photo import Metadata, Photo, Stored
from restorer.imaging.source_quality import avif_quality, jpeg_is_subsampled, jpeg_quality, webp_quality
from restorer.imaging.tiff_pages import UNSPECIFIED, TiffPage

_IN_ORDER = frozenset({1, 2})  # orientations that take rows from the top: as stored, mirrored left to right
_HEAD = 64 * 1024  # bytes; the boxes that describe an AVIF stand before its pixels
_LAB = frozenset({"lab", "labs", "labq", "lch"})


@dataclass(frozen=True, slots=True)
class UprightImage:
    """A libvips image the right way up: 1 or 3 colour bands, perhaps alpha, 8 or 16 bits."""

    image: Any  # pyvips.Image
    bands: Literal[1, 3]
    alpha: bool
    depth: Literal[8, 16]
    icc: bytes | None
    note: str | None = None  # what was lost


def open_photo(source: Path | bytes, *, max_pixels: int = MAX_PIXELS, keep_damaged: bool = False) -> Photo:
    """Open a photo of any kind that the app reads.

    The photo is upright (its orientation tag is applied), CMYK and Lab come as sRGB, palettes as RGB; grey
    stays one band, 16 bits and alpha stay. Camera RAW is developed at 16 bits. Of several pages the first is
    taken, and `note` says so.

    Args:
        source: a file, or the bytes of one.
        max_pixels: a larger picture is refused before anything is decoded.
        keep_damaged: give what is there of a cut-off picture, instead of failing.

    Raises:
        UnreadablePhotoError: the file is missing, damaged, or no photo. `Photo.rows` raises it too.
        PhotoTooLargeError: it has more than `max_pixels`.
        NoTemporaryRoomError: there is no room for its decoded pixels in the temporary folder.
    """
    with disk_failures(source):
        opened = open_file(source, max_pixels=max_pixels, keep_damaged=keep_damaged)
    beside = _beside_the_pixels(opened)
    upright = make_upright(opened)
    fields = fields_of(opened.image)
    turn = opened.image.get("orientation") if "orientation" in fields else 1
    streams = is_large(opened) and turn in _IN_ORDER and not is_ranged(opened.page)
    if not streams:
        check_room(opened)
    return Photo(
        source=source if isinstance(source, Path) else None,
        format=opened.format,
        width=upright.image.width,
        height=upright.image.height,
        bands=upright.bands,
        alpha=upright.alpha,
        depth=upright.depth,
        icc=upright.icc,
        metadata=beside.metadata,
        quality=beside.quality,
        subsampled=beside.subsampled,
        resolution=_resolution(opened, fields),
        note=" ".join(note for note in (_note_on_pages(opened, fields), upright.note) if note) or None,
        streams=streams,
        read=_Forward(opened, max_pixels).read if streams else rows_of(opened, upright.image),
    )


def make_upright(opened: OpenedFile) -> UprightImage:
    """Apply the orientation and bring odd kinds of pixels to grey or RGB.

    Raises:
        UnreadablePhotoError: the picture's kind of pixels has no faithful form in 8 or 16 bits.
    """
    image, note = _without_extra(opened.image, opened)
    icc = image.get("icc-profile-data") if "icc-profile-data" in fields_of(image) else None
    try:
        if opened.format == "avif":
            image = _plain_avif(stretch_image(image), opened)
        if is_deep(image):
            image, lost = to_sixteen_bits(image, opened.page, opened.name)
            note = " ".join(filter(None, (note, lost))) or None
        image = image.autorot()
        if image.interpretation == "cmyk":
            image, icc = _srgb_of_cmyk(image), None
        elif image.interpretation in _LAB:
            image, icc = _srgb_of_lab(image, opened.page), None
        elif opened.colors is not None:
            image, icc, said = _as_stated(image, opened.colors, opened)
            note = " ".join(filter(None, (note, said))) or None
    except pyvips.Error as error:
        raise opened.damaged() from error
    alpha = bool(image.hasalpha())
    bands = image.bands - alpha
    if bands not in (1, 3):
        raise UnreadablePhotoError(
            f"{opened.name} has {image.bands} channels; only grey and RGB photos can be read."
        )
    depth: Literal[8, 16] = 8 if image.format == "uchar" else 16
    return UprightImage(image, bands, alpha, depth, icc if icc and profile_fits(icc, bands) else None, note)


def profile_fits(icc: bytes, bands: int) -> bool:
    """Whether an ICC profile speaks of as many colours as the picture has (ICC.1:2022, 7.2.6)."""
    return icc[16:20] == (b"GRAY" if bands == 1 else b"RGB ")


def _as_stated(image: Any, colors: ColorSpace, opened: OpenedFile) -> tuple[Any, bytes | None, str | None]:  # noqa: ANN401
    """An image in the colour space that its file states: with a profile, and a sentence if light was lost."""
    note = None
    if colors.narrow:
        image, colors = widen(image), replace(colors, narrow=False)
    if colors.is_hdr:
        image = to_standard_range(image, colors)
        note = f"{opened.name} is an HDR picture; its highlights are dimmed to the range of usual pictures."
    icc = profile_of(colors, 1 if image.bands - image.hasalpha() == 1 else 3)
    return with_profile(image, icc), icc, note


def _srgb_of_cmyk(image: Any) -> Any:  # noqa: ANN401 - pyvips is untyped
    depth = 16 if image.format == "ushort" else 8
    return image.icc_transform("srgb", embedded=True, input_profile="cmyk", depth=depth, intent="relative")


def _srgb_of_lab(image: Any, page: TiffPage | None) -> Any:  # noqa: ANN401 - pyvips is untyped
    """Lab in files is relative to D50, as in ICC profiles."""
    depth = 8 if page is not None and page.bits == 8 else 16
    return image.colourspace("lab").icc_export(output_profile="srgb", depth=depth, intent="relative")


def _plain_avif(image: Any, opened: OpenedFile) -> Any:  # noqa: ANN401 - pyvips is untyped
    """Its decoder makes RGB of grey."""
    with stream(opened.source) as file:
        if image.bands < 3 or not is_grey_avif(file.read(_HEAD)):
            return image
    grey = image.extract_band(0)
    grey = grey.bandjoin(image.extract_band(3)) if image.hasalpha() else grey
    return grey.copy(interpretation="grey16" if image.format == "ushort" else "b-w")


def _without_extra(image: Any, opened: OpenedFile) -> tuple[Any, str | None]:  # noqa: ANN401 - pyvips is untyped
    """A TIFF's image without the channels that are neither colour nor opacity: saved selections, mostly."""
    if opened.page is None or not opened.page.extra:
        return image, None
    colors = image.bands - len(opened.page.extra)
    kept = colors + (opened.page.extra[0] != UNSPECIFIED)
    if colors < 1 or kept >= image.bands:
        return image, None
    image = image.extract_band(0, n=kept)
    return image, f"{opened.name} has channels beside colour and opacity; they are left out."


def rows_of(opened: OpenedFile, image: Any) -> Callable[[int, int], Stored]:  # noqa: ANN401 - pyvips is untyped
    """Rows of an upright image in any order, for `Photo.read`; what was decoded stays decoded."""
    dtype = np.uint8 if image.format == "uchar" else np.uint16

    def read(top: int, height: int) -> Stored:
        try:
            pixels = image.crop(0, top, image.width, height).write_to_memory()
        except pyvips.Error as error:
            raise opened.damaged() from error
        return np.frombuffer(pixels, dtype).reshape(height, image.width, image.bands)

    return read


class _Forward:
    """Rows of a large picture, decoded as they are read: those above the last ones decode it anew.

    Not for two threads at once.
    """

    def __init__(self, opened: OpenedFile, max_pixels: int) -> None:
        self._opened, self._max_pixels = opened, max_pixels
        self._image: Any = None  # pyvips.Image, sequential
        self._alive: OpenedFile | None = None  # what it reads from
        self._next = 0  # the first row that has not been decoded
        self._last: tuple[int, Stored] | None = None  # the rows read last, and the first one's place

    def read(self, top: int, height: int) -> Stored:
        if self._last is not None:
            first, rows = self._last
            if first <= top and top + height <= first + len(rows):
                return rows[top - first : top - first + height]
        if self._image is None or top < self._next:
            self._open()
        self._last = None  # before the new rows take their memory
        try:
            pixels = pyvips.Region.new(self._image).fetch(0, top, self._image.width, height)
        except pyvips.Error as error:
            raise self._opened.damaged() from error
        self._next = top + height
        dtype = np.uint8 if self._image.format == "uchar" else np.uint16
        rows = np.frombuffer(pixels, dtype).reshape(height, self._image.width, self._image.bands)
        self._last = top, rows
        return rows

    def _open(self) -> None:
        opened = open_file(
            self._opened.source,
            max_pixels=self._max_pixels,
            keep_damaged=self._opened.keep_damaged,
            access="sequential",
        )
        self._image, self._alive, self._next = make_upright(opened).image, opened, 0


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands in the file beside the pixels."""

    metadata: Metadata
    quality: int | None
    subsampled: bool


def _beside_the_pixels(opened: OpenedFile) -> _Beside:
    quality, subsampled = None, False
    with stream(opened.source) as file:
        if opened.format == "jpeg":
            # libvips also calls 4:2:2 "4:2:0"
            quality, subsampled = jpeg_quality(file), jpeg_is_subsampled(file)
        elif opened.format == "webp":
            quality = webp_quality(file)
        elif opened.format == "avif":
            quality = avif_quality(file)
        return _Beside(read_metadata(_blocks(opened.image), opened.format, file), quality, subsampled)


def _blocks(image: Any) -> Metadata:  # noqa: ANN401 - pyvips is untyped
    fields = fields_of(image)

    def block(name: str) -> bytes | None:
        found = next(
            (f for f in fields if f == name or (f.startswith("png-comment") and f.endswith(name))), None
        )
        value = image.get(found) if found else None
        return value.encode("latin-1", "replace") if isinstance(value, str) else value

    return Metadata(
        exif=block("exif-data") or block("Raw profile type exif") or block("Raw profile type APP1"),
        xmp=block("xmp-data") or block("Raw profile type xmp"),
        iptc=block("iptc-data") or block("Raw profile type iptc"),
    )


def _resolution(opened: OpenedFile, fields: frozenset[str]) -> tuple[float, float] | None:
    """libvips says 1 pixel per millimetre when the file says nothing."""
    image = opened.image
    turned = "orientation" in fields and 5 <= image.get("orientation") <= 8
    across, down = (image.yres, image.xres) if turned else (image.xres, image.yres)
    stated = across > 0 and down > 0 and (across, down) != (1.0, 1.0)
    return (float(across), float(down)) if stated else None


def _note_on_pages(opened: OpenedFile, fields: frozenset[str]) -> str | None:
    if opened.page is not None:
        pages = opened.page.pages
    elif opened.format == "png":
        with stream(opened.source) as file:
            pages = png.frames_of(file)
    else:
        pages = int(opened.image.get("n-pages")) if "n-pages" in fields else 1
    return f"{opened.name} has {pages} pages; this is the first." if pages > 1 else None

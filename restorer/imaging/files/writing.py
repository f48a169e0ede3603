"""Write a result: encoded beside its target, with the source's metadata, and renamed when it is whole."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from restorer.errors import UnwritablePhotoError
from restorer.imaging.aside import Publisher, sentence_of, written_aside
from restorer.imaging.containers import (
    JPEG_EXIF_BYTES,
    JPEG_INSERT_AT,
    JPEG_XMP_BYTES,
    PNG_INSERT_AT,
    add_metadata_to_tiff,
    add_to_webp,
    jpeg_segments,
    png_chunks,
    short_exif,
)
from restorer.imaging.exif_thumbnail import add_thumbnail, has_thumbnail
from restorer.imaging.files.encoding import EncoderError, Encoding, encode
from restorer.imaging.files.grey_avif import encode_grey_avif, stays_grey
from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.reading import profile_fits
from restorer.imaging.files.sources import name_of
from restorer.imaging.files.thumbnail import COLOR_SPACES, Thumbnail
from restorer.imaging.formats import LONGEST_SIDE, NAMES, SIXTEEN_BIT, Format
from restorer.imaging.isobmff import add_to_avif
from restorer.imaging.metadata import Provenance, own_packet, result_metadata
from restorer.imaging.photo import Metadata, Photo, Stored

_GOOD_QUALITY = 95  # for a source that tells none
_AVIF_QUALITY = 90  # of libheif's 100, without subsampled chroma
_AVIF_EFFORT = 3  # of 9: slower ones save some per cent of the file
_LEAST_QUALITY = 92  # a worse one would bring back what the restoration took away
_LARGEST_CLASSIC_TIFF = 3 * 2**30  # of pixels; offsets of 32 bits end at 4 GiB
_THUMBNAIL_ROOM = 12 * 1024  # bytes; 160 x 120 pixels at quality 88 take 6 to 10 KiB
_LEAST_THUMBNAIL_ROOM = 3 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOptions:
    """How a result is written."""

    format: Format
    quality: int | None = None  # 1..100 for lossy formats; None: no worse than the source
    replace: bool = False  # an earlier file at the target may be replaced; the source never is
    provenance: Provenance | None = None  # written into the XMP
    keep_dates: bool = False  # the file is as old as its source


def write_photo(
    target: Path,
    header: Photo,
    strips: Iterable[Stored],
    options: WriteOptions,
    publisher: Publisher | None = None,
) -> Path:
    """Write a result whose pixels come strip by strip; memory does not grow with its height (WebP's does).

    What the format cannot hold gives way: 16 bits become 8 in JPEG and WebP, alpha is laid on white in JPEG,
    and a WebP takes no IPTC. Without a stated quality a WebP is lossless unless the source was lossy.

    Args:
        target: in a folder that is there.
        header: describes the result (`read` is not called); the strips are as it says.
        strips: cover the picture from top to bottom, each height x width x (bands + alpha).
        publisher: told of the result before it appears; may give it another name when `target` is taken.

    Returns:
        Where the result is.

    Raises:
        DiskFullError: there is no room.
        UnwritablePhotoError: the folder, the name, or the picture in this format is impossible.
        Whatever `strips` raises; in every case nothing is left behind.
    """
    _check(target, header, options.format)
    beside = _Beside(header, options)
    encoding = _plan_encoding(header, beside.before_pixels(), options)
    fitting = (_fit(strip, header, options.format) for strip in beside.watch(strips))
    with written_aside(target, replace=options.replace, publisher=publisher) as aside:
        aside.times = _times_of(header.source) if options.keep_dates else None
        try:
            if options.format == "avif" and stays_grey(header, options.quality):
                quality = _avif_quality(header, options)
                aside.file.write(encode_grey_avif(fitting, header, quality, 9 - _AVIF_EFFORT))
            else:
                encode(aside.file, fitting, encoding)
        except EncoderError as error:
            raise UnwritablePhotoError(
                f"{target.name} could not be written as {NAMES[options.format]}; try another format."
            ) from error
        beside.finish(aside.file)
    return aside.target


def note_on_metadata(header: Photo, options: WriteOptions) -> str | None:
    """What of the source's metadata its result cannot hold, in one sentence, if that is much."""
    if header.source is None or options.format != "jpeg":
        return None
    if not _is_xmp_long(result_metadata(header, options.provenance)):
        return None
    return f"The XMP of {name_of(header.source)} is longer than a JPEG holds; it is left out."


def _is_xmp_long(metadata: Metadata) -> bool:
    return metadata.xmp is not None and len(metadata.xmp) > JPEG_XMP_BYTES


def _times_of(source: Path | None) -> tuple[int, int] | None:
    try:
        status = source.stat() if source is not None else None
    except OSError:  # it was moved meanwhile; its pixels are here
        status = None
    return None if status is None else (status.st_atime_ns, status.st_mtime_ns)


def _check(target: Path, header: Photo, file_format: Format) -> None:
    if header.source is not None and _is_same(target, header.source):
        raise UnwritablePhotoError(
            f"{target.name} is the source itself, which is never replaced; choose another name."
        )
    longest = LONGEST_SIDE[file_format]
    if max(header.width, header.height) > longest:
        raise UnwritablePhotoError(
            f"{target.name} would be {header.width} x {header.height} pixels, but {NAMES[file_format]} holds "
            f"at most {longest:,} a side; choose TIFF or PNG."
        )


def _is_same(target: Path, source: Path) -> bool:
    try:
        return target.samefile(source)
    except FileNotFoundError:  # of either: then there is nothing to protect
        return False
    except OSError as error:
        raise sentence_of(error, target) from error


class _Beside:
    """What stands beside the pixels of a result: before them in JPEG and PNG, else behind."""

    def __init__(self, header: Photo, options: WriteOptions) -> None:
        self._header, self._format = header, options.format
        metadata = result_metadata(header, options.provenance)
        if options.format == "jpeg":
            packet = own_packet(header, options.provenance) if _is_xmp_long(metadata) else metadata.xmp
            metadata = replace(metadata, exif=short_exif(metadata.exif), xmp=packet)
        self._metadata = metadata
        self._room = self._thumbnail_room()
        self._thumbnail = Thumbnail(header) if self._room else None

    def watch(self, strips: Iterable[Stored]) -> Iterable[Stored]:
        """The same strips; the small copy is made of them as they pass."""
        return strips if self._thumbnail is None else self._thumbnail.watch(strips)

    def before_pixels(self) -> tuple[bytes, int]:
        """What stands before the pixels, with room for the small copy, and where it stands."""
        return self._head(self._with_thumbnail(b"", self._room))

    def finish(self, file: BinaryIO) -> None:
        """Add what the whole picture must be known for, and what the format has behind it."""
        jpeg = self._thumbnail.jpeg(self._room) if self._thumbnail is not None else b""
        known_before = self._format in ("jpeg", "png")
        metadata = self._with_thumbnail(jpeg, self._room if known_before else len(jpeg))
        if self._format == "webp":
            sides = {"width": self._header.width, "height": self._header.height}
            add_to_webp(file, metadata, **sides, alpha=self._header.alpha)
        elif self._format == "tiff":
            add_metadata_to_tiff(file, metadata)
        elif self._format == "avif":
            add_to_avif(file, metadata)
        elif self._thumbnail is not None:
            head, at = self._head(metadata)
            file.seek(at)
            file.write(head)

    def _head(self, metadata: Metadata) -> tuple[bytes, int]:
        if self._format == "jpeg":
            return jpeg_segments(metadata, self._header.resolution), JPEG_INSERT_AT
        return (png_chunks(metadata), PNG_INSERT_AT) if self._format == "png" else (b"", 0)

    def _with_thumbnail(self, jpeg: bytes, room: int) -> Metadata:
        if self._thumbnail is None or self._metadata.exif is None:
            return self._metadata
        return replace(self._metadata, exif=add_thumbnail(self._metadata.exif, jpeg, room))

    def _thumbnail_room(self) -> int:
        """Bytes for the small copy; 0: there is none, as in the source, or no room."""
        source, exif = self._header.metadata.exif, self._metadata.exif
        if source is None or exif is None or self._format == "tiff" or not has_thumbnail(source):
            return 0
        if self._format != "jpeg":
            return _THUMBNAIL_ROOM
        left = JPEG_EXIF_BYTES - len(add_thumbnail(exif, b"", 0))
        return 0 if left < _LEAST_THUMBNAIL_ROOM else min(left, _THUMBNAIL_ROOM)


def _plan_encoding(header: Photo, insert: tuple[bytes, int], options: WriteOptions) -> Encoding:
    file_format = options.format
    depth = header.depth if file_format in SIXTEEN_BIT else 8
    saver, settings = _saver(header, options)

    def save(image: Any, target: Any) -> None:  # noqa: ANN401 - pyvips is untyped
        saver(_described(image, header, depth, file_format), target, keep="icc", **settings)

    return Encoding(
        width=header.width,
        height=header.height,
        bands=header.bands + (header.alpha and file_format != "jpeg"),
        dtype=np.uint8 if depth == 8 else np.uint16,
        save=save,
        insert=insert[0],
        insert_at=insert[1],
    )


def _saver(header: Photo, options: WriteOptions) -> tuple[Callable[..., None], dict[str, Any]]:
    """The libvips operation and its settings."""
    kept = max(header.quality, _LEAST_QUALITY) if header.quality else _GOOD_QUALITY
    quality = options.quality or kept
    if options.format == "jpeg":
        subsample = "on" if header.subsampled and quality < 100 else "off"
        return pyvips.Image.jpegsave_target, {"Q": quality, "subsample_mode": subsample}
    if options.format == "png":
        return pyvips.Image.pngsave_target, {"compression": 6, "filter": "all"}
    if options.format == "tiff":
        pixels = header.width * header.height * (header.bands + header.alpha) * header.depth // 8
        settings = {
            "compression": "deflate",
            "predictor": "horizontal",
            "bigtiff": pixels > _LARGEST_CLASSIC_TIFF,
        }
        return pyvips.Image.tiffsave_target, settings
    if options.format == "avif":
        depth = 10 if header.depth == 16 else 8
        settings = {"Q": _avif_quality(header, options), "bitdepth": depth, "compression": "av1"}
        return pyvips.Image.heifsave_target, {**settings, "subsample_mode": "off", "effort": _AVIF_EFFORT}
    lossless = options.quality is None and header.quality is None
    lossy = {"Q": quality, "smart_subsample": True, "exact": True}
    return pyvips.Image.webpsave_target, {"lossless": True, "exact": True} if lossless else lossy


def _avif_quality(header: Photo, options: WriteOptions) -> int:
    return options.quality or max(header.quality or 0, _AVIF_QUALITY)


def _described(image: Any, header: Photo, depth: int, file_format: Format) -> Any:  # noqa: ANN401 - pyvips is untyped
    """The image with its meaning: colour space, resolution, profile."""
    across, down = header.resolution or (72 / 25.4, 72 / 25.4)
    image = image.copy(interpretation=COLOR_SPACES[header.bands, depth], xres=across, yres=down)
    if header.icc is not None and profile_fits(header.icc, header.bands):
        image.set_type(pyvips.GValue.blob_type, "icc-profile-data", header.icc)
        if file_format in ("avif", "webp") and header.bands == 1:  # their encoders make RGB of grey
            image = image.icc_transform("srgb", embedded=True, depth=depth)
    return image


def _fit(strip: Stored, header: Photo, file_format: Format) -> Stored:
    """A strip as the format can hold it."""
    if header.depth == 16 and file_format not in SIXTEEN_BIT:
        strip = ((strip.astype(np.uint32) * 255 + 32767) // 65535).astype(np.uint8)
    if header.alpha and file_format == "jpeg":
        opacity = strip[..., header.bands :].astype(np.uint32)
        strip = ((strip[..., : header.bands] * opacity + 255 * (255 - opacity) + 127) // 255).astype(np.uint8)
    return strip

"""What libvips does not read: HEIC (pillow-heif), camera RAW (rawpy), BMP and JPEG 2000 (Pillow), odd TIFFs
and JPEGs (imagecodecs).

Each gives its size first, so that a picture that is too large is refused before any pixel is decoded, and
then all pixels at once.
"""

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

import imagecodecs
import numpy as np
import pillow_heif
import rawpy
from PIL import Image

from restorer.imaging import jpeg
from restorer.imaging.cut_off import bytes_missing
from restorer.imaging.files import sources
from restorer.imaging.files.depths import stretch
from restorer.imaging.files.odd_tiff import OddTiff, is_odd
from restorer.imaging.formats import Kind, bits_of_head
from restorer.imaging.photo import Metadata, Stored
from restorer.imaging.tiff_pages import TiffPage

_HEAD = 64 * 1024  # bytes; the boxes that describe a picture stand before it
_SRGB_GAMMA = (2.4, 12.92)  # exponent and toe slope of IEC 61966-2-1

Image.MAX_IMAGE_PIXELS = None  # callers have a limit of their own, and look at the size before any pixel


class UndecodableError(Exception):
    """The file is damaged, or of a kind that its decoder does not know."""


class CutOffError(UndecodableError):
    """The file ends early, and its decoder would say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """All of a picture: H x W x (1 to 5), alpha last."""

    pixels: Stored  # uint8 or uint16; of a TIFF also deeper integers and floating point
    icc: bytes | None = None
    metadata: Metadata = field(default_factory=Metadata)  # EXIF with or without its mark
    orientation: int | None = None  # 1: the decoder has turned it, whatever its EXIF says; None: as that says
    pictures: int = 1  # in the file
    resolution: tuple[float, float] | None = None  # pixels per millimetre across and down, as stored
    space: Literal["rgb", "cmyk", "lab"] = "rgb"  # Lab as floating point


class Decoder(Protocol):
    """An opened file."""

    width: int  # in pixels, as it is decoded
    height: int

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        """Decode the picture.

        Args:
            small: it may be given at half its size, where that is faster.
            keep_damaged: what is there of a cut-off picture is enough.

        Raises:
            UndecodableError: it is damaged.
        """


def open_decoder(kind: Kind, source: Path | bytes, page: TiffPage | None = None) -> Decoder:
    """Read the header of a file whose kind is decoded here, or of an odd TIFF.

    Args:
        page: the one to be decoded, of a TIFF.

    Raises:
        UndecodableError: it is damaged, or of a kind that its decoder does not know.
        OSError: it cannot be read.
    """
    with _as_undecodable():
        decoder: Decoder = _DECODERS[kind](source) if page is None else _Tiff(source, page)
    return decoder


def is_decoded_here(kind: Kind, source: Path | bytes, page: TiffPage | None = None) -> bool:
    """Whether libvips does not decode this file.

    Args:
        page: the one to be decoded, of a TIFF.

    Raises:
        UnreadablePhotoError: it cannot be opened or read.
    """
    if page is not None:
        return is_odd(page)
    if kind == "jpeg":
        with sources.stream(source) as file:
            return jpeg.is_deep_or_lossless(file)
    return kind in _DECODERS


def code_points(content: bytes) -> tuple[int, int]:
    """What an AVIF or HEIC states of its primaries and its curve (ITU-T H.273); 2: unspecified.

    libheif reads the boxes and decodes nothing: no decoder of AVIF is needed.

    Raises:
        UndecodableError: it is damaged.
    """
    with _as_undecodable():
        stated = pillow_heif.open_heif(content).info.get("nclx_profile") or {}
        return stated.get("color_primaries", 2), stated.get("transfer_characteristics", 2)


class _Heic:
    def __init__(self, source: Path | bytes) -> None:
        stream, self._missing = _whole_stream("heic", source)
        head = stream.read(_HEAD)
        self._turned = b"irot" in head or b"imir" in head  # ISO/IEC 23008-12, 6.5.10 and 6.5.12
        stream.seek(0)
        self._file = pillow_heif.open_heif(stream, convert_hdr_to_8bit=False)
        self.width, self.height = self._file.size

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        if self._missing and not keep_damaged:  # its decoder would leave the missing tiles grey
            raise UndecodableError(f"{self._missing} bytes are missing")
        with _as_undecodable():
            pixels = np.atleast_3d(np.asarray(self._file))
            info = self._file.info
            if pixels.dtype == np.uint16 and (bits := info.get("bit_depth", 16)) < 16:
                pixels = stretch(pixels >> (16 - bits), bits)
            return Decoded(
                pixels=pixels,
                icc=info.get("icc_profile") or None,
                metadata=Metadata(exif=info.get("exif"), xmp=info.get("xmp")),
                orientation=1
                if self._turned
                else None,  # phones say it twice; files without these boxes mean their EXIF
                pictures=len(self._file),
            )


class _Raw:
    """Developed as the camera's own white balance says, to sRGB with 16 bits."""

    def __init__(self, source: Path | bytes) -> None:
        stream, self._missing = _whole_stream("raw", source)
        self._raw = rawpy.imread(stream)
        sizes = self._raw.sizes
        turned = sizes.flip in (5, 6)
        self.width, self.height = (sizes.iheight, sizes.iwidth) if turned else (sizes.iwidth, sizes.iheight)

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        if self._missing and not keep_damaged:  # LibRaw would say nothing
            raise UndecodableError(f"{self._missing} bytes are missing")
        with _as_undecodable(), self._raw as raw:
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_color=rawpy.ColorSpace.sRGB,
                gamma=_SRGB_GAMMA,
                output_bps=16,
                half_size=small,
            )
        return Decoded(pixels=pixels, orientation=1)


class _Pillow:
    """BMP."""

    formats: tuple[str, ...] = ("BMP", "DIB")
    kind: Kind = "bmp"

    def __init__(self, source: Path | bytes) -> None:
        self._stream, self._missing = _whole_stream(self.kind, source)
        self._image = Image.open(self._stream, formats=self.formats)
        self.width, self.height = self._image.size

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        if self._missing and not keep_damaged:
            raise UndecodableError(f"{self._missing} bytes are missing")
        with _as_undecodable():
            info = self._image.info
            return Decoded(
                pixels=np.atleast_3d(self._pixels()),
                icc=info.get("icc_profile") or None,
                metadata=Metadata(exif=info.get("exif"), xmp=info.get("xmp")),
                resolution=_per_millimetre(info.get("dpi")),
            )

    def _pixels(self) -> Stored:
        return np.asarray(self._image.convert(_plain_mode(self._image)))


class _Jpeg2000(_Pillow):
    """Pillow reads headers and palettes; it would make 8 bits of more, and nothing of a cut-off file."""

    formats = ("JPEG2000",)
    kind: Kind = "jp2"

    def _pixels(self) -> Stored:
        data = self._stream.getvalue()
        bits = bits_of_head(data[:_HEAD])
        if bits <= 8 and not self._missing:
            return super()._pixels()
        pixels = imagecodecs.jpeg2k_decode(data)
        if pixels.dtype not in (np.uint8, np.uint16):
            raise ValueError(f"{pixels.dtype} values are no picture")
        return stretch(pixels, bits) if 8 < bits < 16 and pixels.dtype == np.uint16 else pixels


class _Jpeg:
    """Of another number of bits than 8, or without loss."""

    def __init__(self, source: Path | bytes) -> None:
        self._stream = _stream(source)
        frame = jpeg.frame_of(self._stream)
        if frame is None or frame.channels not in (1, 3):
            raise ValueError("nothing says what its values mean")
        self._bits, self.width, self.height = frame.bits, frame.width, frame.height

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        if not keep_damaged and not jpeg.has_end(self._stream):
            raise CutOffError("its end is missing")
        with _as_undecodable():
            pixels = np.atleast_3d(imagecodecs.jpeg8_decode(self._stream.getvalue()))
            beside = jpeg.beside_the_pixels(self._stream)
            return Decoded(
                pixels=stretch(pixels, self._bits),
                icc=beside.icc,
                metadata=Metadata(exif=beside.exif, xmp=beside.xmp),
                resolution=beside.resolution,
            )


class _Tiff:
    def __init__(self, source: Path | bytes, page: TiffPage) -> None:
        self._file = OddTiff(_stream(source), page)
        self._pictures = page.pages
        self.width, self.height = self._file.width, self._file.height

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        file = self._file
        with _as_undecodable():
            return Decoded(
                pixels=file.pixels(keep_damaged=keep_damaged),
                icc=file.icc,
                orientation=file.orientation,
                pictures=self._pictures,
                resolution=file.resolution,
                space=file.space,
            )


_DECODERS: dict[Kind, Any] = {"jpeg": _Jpeg, "heic": _Heic, "raw": _Raw, "bmp": _Pillow, "jp2": _Jpeg2000}


def _plain_mode(image: Image.Image) -> str:
    if image.mode in ("1", "L"):
        return "L"
    if image.mode in ("LA", "RGBA", "PA") or "transparency" in image.info:
        return "LA" if image.mode == "LA" else "RGBA"
    return "RGB"


def _stream(source: Path | bytes) -> io.BytesIO:
    """By its bytes, never by its name: names that are no UTF-8 are no trouble then."""
    return io.BytesIO(source if isinstance(source, bytes) else source.read_bytes())


def _whole_stream(kind: Kind, source: Path | bytes) -> tuple[io.BytesIO, int]:
    """The bytes of a file, as many zeros as are missing at its end, and how many these are."""
    stream = _stream(source)
    if missing := bytes_missing(kind, stream):
        stream.seek(0, io.SEEK_END)
        stream.write(bytes(missing))
    stream.seek(0)
    return stream, missing


def _per_millimetre(dpi: Any) -> tuple[float, float] | None:  # noqa: ANN401 - whatever Pillow found
    try:
        across, down = (float(value) / 25.4 for value in dpi)
    except (TypeError, ValueError):
        return None
    return (across, down) if across > 0 and down > 0 else None


@contextlib.contextmanager
def _as_undecodable() -> Iterator[None]:
    """Decoders raise whatever they like: ValueError, SyntaxError, struct.error, their own."""
    try:
        yield
    except OSError as error:
        if error.errno is not None:  # the disk's, not the decoder's
            raise
        raise UndecodableError(str(error)) from error
    except Exception as error:
        raise UndecodableError(str(error)) from error

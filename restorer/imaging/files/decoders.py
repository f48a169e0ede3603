"""What libvips does not read: HEIC (pillow-heif), camera RAW (rawpy), BMP and JPEG 2000 (Pillow), odd TIFFs.

Each gives its size first, so that a picture that is too large is refused before any pixel is decoded, and
then all pixels at once.
"""

import contextlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal, Protocol

import cv2
import numpy as np
import pillow_heif
import rawpy
from PIL import Image

from restorer.imaging.files.odd_tiff import OddTiff
from restorer.imaging.formats import Kind
from restorer.imaging.photo import Metadata, Stored
from restorer.imaging.tiff_pages import TiffPage

_HEIC_HEAD = 64 * 1024  # bytes; the boxes that describe the picture stand before it
_SRGB_GAMMA = (2.4, 12.92)  # exponent and toe slope of IEC 61966-2-1


class UndecodableError(Exception):
    """The file is damaged, or of a kind that its decoder does not know."""


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


def can_decode(kind: Kind) -> bool:
    """Whether this kind of file is decoded here."""
    return kind in _DECODERS


class _Heic:
    def __init__(self, source: Path | bytes) -> None:
        stream = _stream(source)
        head = stream.read(_HEIC_HEAD)
        self._turned = b"irot" in head or b"imir" in head  # ISO/IEC 23008-12, 6.5.10 and 6.5.12
        stream.seek(0)
        self._file = pillow_heif.open_heif(stream, convert_hdr_to_8bit=False)
        self.width, self.height = self._file.size

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        with _as_undecodable():
            pixels = np.asarray(self._file)
            info = self._file.info
            return Decoded(
                pixels=np.atleast_3d(pixels),
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
        self._raw = rawpy.imread(_stream(source))
        sizes = self._raw.sizes
        turned = sizes.flip in (5, 6)
        self.width, self.height = (sizes.iheight, sizes.iwidth) if turned else (sizes.iwidth, sizes.iheight)

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
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
    """BMP and JPEG 2000."""

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the caller has its own limit
            self._image = Image.open(_stream(source), formats=("BMP", "DIB", "JPEG2000"))
        self.width, self.height = self._image.size

    def decode(self, *, small: bool = False, keep_damaged: bool = False) -> Decoded:
        with _as_undecodable():
            image = self._image
            pixels = self._deep() if image.format == "JPEG2000" else None
            if pixels is None:
                pixels = np.asarray(image.convert(_plain_mode(image)))
            return Decoded(
                pixels=np.atleast_3d(pixels),
                icc=image.info.get("icc_profile") or None,
                metadata=Metadata(exif=image.info.get("exif"), xmp=image.info.get("xmp")),
            )

    def _deep(self) -> Stored | None:
        """More than 8 bits of colour, which Pillow cuts off; OpenCV keeps them."""
        data = self._source if isinstance(self._source, bytes) else self._source.read_bytes()
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
        if pixels is None or pixels.dtype != np.uint16:
            return None
        order = {3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGBA}
        deep: Stored = cv2.cvtColor(pixels, order[pixels.shape[2]]) if pixels.ndim == 3 else pixels
        return deep


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


_DECODERS: dict[Kind, Any] = {"heic": _Heic, "raw": _Raw, "bmp": _Pillow, "jp2": _Pillow}


def _plain_mode(image: Image.Image) -> str:
    if image.mode in ("1", "L"):
        return "L"
    if image.mode in ("LA", "RGBA", "PA") or "transparency" in image.info:
        return "LA" if image.mode == "LA" else "RGBA"
    return "RGB"


def _stream(source: Path | bytes) -> BinaryIO:
    """By its bytes, never by its name: names that are no UTF-8 are no trouble then."""
    return io.BytesIO(source if isinstance(source, bytes) else source.read_bytes())


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

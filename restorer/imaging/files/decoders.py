"""Formats that libvips does not read: HEIC (pillow-heif), camera RAW (rawpy), BMP and JPEG 2000 (Pillow).

Each gives its size first, so that a picture that is too large is refused before any pixel is decoded, and
then all pixels at once.
"""

import contextlib
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import cv2
import numpy as np
import pillow_heif
import rawpy
from PIL import Image

from restorer.imaging.formats import Kind
from restorer.imaging.photo import Metadata, Stored

_HEIC_HEAD = 64 * 1024  # bytes; the boxes that describe the picture stand before it
_SRGB_GAMMA = (2.4, 12.92)  # exponent and toe slope of IEC 61966-2-1


class UndecodableError(Exception):
    """The file is damaged, or of a kind that its decoder does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """All of a picture: H x W x (1 to 4), uint8 or uint16, alpha last."""

    pixels: Stored
    icc: bytes | None = None
    metadata: Metadata = field(default_factory=Metadata)  # EXIF with or without its mark
    upright: bool = False  # the decoder has turned it, whatever its EXIF says
    pictures: int = 1  # in the file


class Decoder(Protocol):
    """An opened file."""

    width: int  # in pixels, as it is decoded
    height: int

    def decode(self, *, small: bool = False) -> Decoded:
        """Decode the picture; `small` may give one of half its size, where that is faster.

        Raises:
            UndecodableError: it is damaged.
        """


def open_decoder(kind: Kind, source: Path | bytes) -> Decoder:
    """Read the header of a file that `can_decode` its kind.

    Raises:
        UndecodableError: it is damaged, or of a kind that its decoder does not know.
        OSError: it cannot be read.
    """
    with _as_undecodable():
        decoder: Decoder = _DECODERS[kind](source)
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

    def decode(self, *, small: bool = False) -> Decoded:
        with _as_undecodable():
            pixels = np.asarray(self._file)
            info = self._file.info
            return Decoded(
                pixels=np.atleast_3d(pixels),
                icc=info.get("icc_profile") or None,
                metadata=Metadata(exif=info.get("exif"), xmp=info.get("xmp")),
                upright=self._turned,  # phones say it twice; files without these boxes mean their EXIF
                pictures=len(self._file),
            )


class _Raw:
    """Developed as the camera's own white balance says, to sRGB with 16 bits."""

    def __init__(self, source: Path | bytes) -> None:
        self._raw = rawpy.imread(_stream(source))
        sizes = self._raw.sizes
        turned = sizes.flip in (5, 6)
        self.width, self.height = (sizes.iheight, sizes.iwidth) if turned else (sizes.iwidth, sizes.iheight)

    def decode(self, *, small: bool = False) -> Decoded:
        with _as_undecodable(), self._raw as raw:
            pixels = raw.postprocess(
                use_camera_wb=True,
                output_color=rawpy.ColorSpace.sRGB,
                gamma=_SRGB_GAMMA,
                output_bps=16,
                half_size=small,
            )
        return Decoded(pixels=pixels, upright=True)


class _Pillow:
    """BMP and JPEG 2000."""

    def __init__(self, source: Path | bytes) -> None:
        self._source = source
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the caller has its own limit
            self._image = Image.open(_stream(source), formats=("BMP", "DIB", "JPEG2000"))
        self.width, self.height = self._image.size

    def decode(self, *, small: bool = False) -> Decoded:
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

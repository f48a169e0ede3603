"""AVIF of one channel: libvips' encoder makes RGB of grey, three times the values.

Pillow writes 8 bits at any quality. With alpha, or deeper, imagecodecs does, without loss.
"""

import io
from collections.abc import Iterable

import imagecodecs
import numpy as np
from PIL import Image

from restorer.imaging.files.encoding import EncoderError
from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.reading import profile_fits
from restorer.imaging.photo import Photo, Stored

_TEN_BITS = 1023


def stays_grey(header: Photo, asked: int | None) -> bool:
    """Whether a photo is written with one channel: not one that would have to be lossy and cannot be."""
    return header.bands == 1 and (asked is None or _is_plain(header))


def encode_grey_avif(strips: Iterable[Stored], header: Photo, quality: int, speed: int) -> bytes:
    """Encode a grey picture; 16 bits become 10. An AVIF stands in memory whatever encodes it.

    Args:
        strips: cover the picture from top to bottom, as `header` says.
        quality: 1..100, of 8 bits without alpha; all else is lossless.
        speed: 0..10.

    Raises:
        EncoderError: the encoder refuses the picture.
        ValueError: the strips do not cover the picture.
        Whatever `strips` raises.
    """
    pixels = np.concatenate(list(strips))
    if pixels.shape != (header.height, header.width, 1 + header.alpha):
        raise ValueError(f"the strips hold {pixels.shape[0]} of {header.height} rows")
    pixels = _as_srgb(pixels, header)
    try:
        return _lossy(pixels, quality, speed) if _is_plain(header) else _lossless(pixels, header.depth, speed)
    except (OSError, RuntimeError, ValueError) as error:
        raise EncoderError(str(error)) from error


def _is_plain(header: Photo) -> bool:
    return header.depth == 8 and not header.alpha


def _lossy(pixels: Stored, quality: int, speed: int) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels[..., 0]).save(file, "AVIF", quality=quality, speed=speed)
    return file.getvalue()


def _lossless(pixels: Stored, depth: int, speed: int) -> bytes:
    if depth == 16:
        pixels = ((pixels.astype(np.uint32) * _TEN_BITS + 32767) // 65535).astype(np.uint16)
    bits = 8 if depth == 8 else 10
    pixels = np.ascontiguousarray(pixels)
    return bytes(imagecodecs.avif_encode(pixels, speed=speed, bitspersample=bits, pixelformat="yuv400"))


def _as_srgb(pixels: Stored, header: Photo) -> Stored:
    """The curve of a grey profile gives way to sRGB's, which a file without a profile has."""
    if header.icc is None or not profile_fits(header.icc, 1):
        return pixels
    space = "b-w" if header.depth == 8 else "grey16"
    image = pyvips.Image.new_from_array(pixels[..., :1], interpretation=space).copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", header.icc)
    grey = image.icc_transform("srgb", embedded=True, depth=header.depth).numpy()[..., :1]
    return np.concatenate([grey, pixels[..., 1:]], axis=2)

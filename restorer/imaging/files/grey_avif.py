"""AVIF of one channel, by imagecodecs: libvips' encoder makes RGB of grey, three times the values."""

from collections.abc import Iterable

import imagecodecs
import numpy as np

from restorer.imaging.files.encoding import EncoderError
from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.reading import profile_fits
from restorer.imaging.photo import Photo, Stored

_TEN_BITS = 1023


def encode_grey_avif(strips: Iterable[Stored], header: Photo, quality: int, speed: int) -> bytes:
    """Encode a grey picture, with alpha if it has one; 16 bits become 10. An AVIF always stands in memory.

    Args:
        strips: cover the picture from top to bottom, as `header` says.
        quality: 1..100.
        speed: 0..10.

    Raises:
        EncoderError: the encoder refuses the picture.
        Whatever `strips` raises.
    """
    pixels = np.concatenate(list(strips))
    if pixels.shape != (header.height, header.width, 1 + header.alpha):
        raise ValueError(f"the strips hold {pixels.shape[0]} of {header.height} rows")
    pixels = _as_srgb(pixels, header)
    bits = 8
    if header.depth == 16:
        bits, pixels = 10, ((pixels.astype(np.uint32) * _TEN_BITS + 32767) // 65535).astype(np.uint16)
    try:
        encoded = imagecodecs.avif_encode(
            np.ascontiguousarray(pixels), level=quality, speed=speed, bitspersample=bits, pixelformat="yuv400"
        )
    except (RuntimeError, ValueError) as error:
        raise EncoderError(str(error)) from error
    return bytes(encoded)


def _as_srgb(pixels: Stored, header: Photo) -> Stored:
    """The curve of a grey profile gives way to sRGB's, which a file without a profile has."""
    if header.icc is None or not profile_fits(header.icc, 1):
        return pixels
    space = "b-w" if header.depth == 8 else "grey16"
    image = pyvips.Image.new_from_array(pixels[..., :1], interpretation=space).copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", header.icc)
    grey = image.icc_transform("srgb", embedded=True, depth=header.depth).numpy()[..., :1]
    return np.concatenate([grey, pixels[..., 1:]], axis=2)

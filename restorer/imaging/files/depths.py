"""Bring values that are neither 8 nor 16 bits deep to 16: floating point, 32 bits, signed.

What such a file means by black and white is often said nowhere, so it is decided here, and said.
"""

from typing import Any, Literal

import numpy as np

from restorer.errors import UnreadablePhotoError
from restorer.imaging.photo import Stored
from restorer.imaging.tiff_pages import MIN_IS_WHITE, TiffPage

_FULL = 65535.0
_ROWS = 64  # at a time
_UNSIGNED = {"uint": 2.0**32 - 1}
_FLOATS = ("float", "double")
_USUAL_WHITES = (255.0, 65535.0)  # of pictures whose 8 or 16 bits were only kept as floating point
_SHARE_OF_HIGHLIGHTS = 0.5  # with more than this above 1, 1 is not what the file means by white


def stretch(pixels: Stored, bits: int) -> Stored:
    """Values of 1 to 16 bits in the whole range of 8, or of 16 bits if they are deeper.

    Args:
        pixels: H x W x bands, uint8 up to 8 bits, else uint16, below 2**bits; overwritten.
    """
    if bits in (8, 16):
        return pixels
    full = np.iinfo(pixels.dtype).max
    table = np.rint(np.arange(2**bits) * (full / (2**bits - 1))).astype(pixels.dtype)
    for top in range(0, len(pixels), _ROWS):  # numpy makes 64-bit indices of them
        rows = pixels[top : top + _ROWS]
        rows[:] = table[rows & (2**bits - 1)]
    return pixels


def stretch_image(image: Any) -> Any:  # noqa: ANN401 - pyvips is untyped
    """A libvips image of an AVIF file, whose decoder leaves 10 and 12 bits in the upper part of 16."""
    bits = image.get("bits-per-sample") if "bits-per-sample" in image.get_fields() else 16
    if image.format != "ushort" or not 8 < bits < 16:
        return image
    whole = (2**bits - 1) * 2 ** (16 - bits)
    return image.linear(_FULL / whole, 0.5).cast("ushort").copy(interpretation=image.interpretation)


def widen(image: Any) -> Any:  # noqa: ANN401 - pyvips is untyped
    """A libvips image of 8 or 16 bits with black and white at 0 and 255 that had them at 16 and 235.

    What lies beyond black and white is clipped; opacity has the whole range already.
    Source: ITU-T H.273, 8.3 (a deeper value is that of 8 bits, shifted).
    """
    full, scale = (255, 1) if image.format == "uchar" else (65535, 256)
    colors = image.extract_band(0, n=image.bands - image.hasalpha())
    wide = colors.linear(full / (219 * scale), 0.5 - full * 16 / 219).cast(image.format)
    wide = wide.bandjoin(image[image.bands - 1]) if image.hasalpha() else wide
    return wide.copy(interpretation=image.interpretation)


def is_deep(image: Any) -> bool:  # noqa: ANN401 - pyvips is untyped
    """Whether the values of a libvips image have to be brought to 16 bits."""
    return image.format not in ("uchar", "ushort") and image.interpretation not in (
        "labq",
        "labs",
        "lab",
        "lch",
    )


def to_sixteen_bits(image: Any, page: TiffPage | None, name: str) -> tuple[Any, str | None]:  # noqa: ANN401
    """A libvips image of deep values as unsigned 16 bits, and a sentence if something was lost.

    Black and white are what the file states, else 0 and 1 for floating point and the whole range for
    unsigned numbers. Floating-point values that lie above 1 for the most part are taken for values up to 255,
    65535 or their greatest; where only highlights do, those become white.

    Args:
        page: what a TIFF file says of its values.
        name: of the photo, for sentences.

    Raises:
        UnreadablePhotoError: signed numbers without a stated range, or a kind of numbers that is no picture.
    """
    note = None
    stated = page.black_and_white if page is not None else None
    if stated is not None and image.format in _FLOATS and stated[0] >= 0 and stated[1] <= 1:
        stated = None  # what occurs in the picture, not what black and white are
    if stated is not None:
        black, white = stated
    elif image.format in _UNSIGNED:
        black, white = 0.0, _UNSIGNED[image.format]
    elif image.format in _FLOATS:
        image = (image == image).ifthenelse(image, 0)  # what is no number is black
        black, (white, note) = 0.0, _white_of(image, name)
    else:
        raise UnreadablePhotoError(
            f"{name} holds signed numbers and does not say which is white; "
            "save it with 8 or 16 bits a channel."
        )
    scale = _FULL / (white - black)
    # of unsigned numbers the decoder has made zero black
    inverted = page is not None and page.photometric == MIN_IS_WHITE and image.format not in _UNSIGNED
    steps = [-scale if inverted and band == 0 else scale for band in range(image.bands)]
    starts = [_FULL + black * scale if step < 0 else -black * scale for step in steps]
    whole = image.linear(steps, [start + 0.5 for start in starts]).cast(
        "ushort"
    )  # which cuts off, not rounds
    space: Literal["grey16", "rgb16", "cmyk"] = "grey16" if image.bands < 3 else "rgb16"
    return whole.copy(interpretation="cmyk" if image.interpretation == "cmyk" else space), note


def _white_of(image: Any, name: str) -> tuple[float, str | None]:  # noqa: ANN401 - pyvips is untyped
    greatest = image.max()
    if greatest <= 1:
        return 1.0, None
    if (image > 1).avg() / 255 <= _SHARE_OF_HIGHLIGHTS:
        return 1.0, f"{name} has highlights brighter than white, up to {greatest:.3g}; they became white."
    white = next((usual for usual in _USUAL_WHITES if greatest <= usual), greatest)
    return white, f"{name} does not say which of its values is white; {white:.6g} was taken."

"""TIFF files that libvips does not read, or reads wrongly: 10, 12, 14 and 64 bits, rarer compressions.

tifffile and imagecodecs know them all; OpenCV and Pillow each know a few, and mix up the planes of others.
"""

from typing import BinaryIO, Literal

import numpy as np
from PIL import Image

from restorer.imaging.files.depths import stretch
from restorer.imaging.photo import Stored
from restorer.imaging.tiff_pages import CIELAB, FLOAT, MIN_IS_WHITE, PALETTE, RGB, SEPARATED, TiffPage

_BITS_OF_LIBVIPS = (1, 2, 4, 8, 16, 32)
_UNCOMPRESSED, _OLD_JPEG, _JPEG = 1, 6, 7
_COMPRESSIONS_OF_LIBVIPS = frozenset(
    {_UNCOMPRESSED, 2, 3, 4, 5, 6, _JPEG, 8, 32773, 32771, 32946, 34676, 34677}
)
_RGB_INSIDE = frozenset({_JPEG, 33003, 33004, 33005, 34712, 34927, 50001})  # their decoders make RGB of YCbCr
_YCBCR = 6
_FULL_RANGE = (0, 255, 128, 255, 128, 255)  # of Y, Cb and Cr: black and white, as TIFF 6.0 has it by default
_PHOTOMETRICS = frozenset({MIN_IS_WHITE, 1, RGB, PALETTE, SEPARATED, CIELAB, _YCBCR})
_SPACES: dict[int, Literal["cmyk", "lab"]] = {SEPARATED: "cmyk", CIELAB: "lab"}
_SUBSAMPLING, _BLACK_AND_WHITE = 530, 532
_ORIENTATION, _X_RESOLUTION, _Y_RESOLUTION = 274, 282, 283
_ASSOCIATED_ALPHA = 1
_MOST_SAMPLES = 5
_DEEPEST_JPEG = 12  # bits; beyond are the lossless ones, whose colours no two programs agree on


def is_odd(page: TiffPage) -> bool:
    """Whether this page is to be read here."""
    if page.bits not in _BITS_OF_LIBVIPS or page.compression not in _COMPRESSIONS_OF_LIBVIPS:
        return True
    half_planar = page.planar and page.sample_format == FLOAT and page.bits == 16  # libvips mixes up its rows
    deep_jpeg = page.compression == _JPEG and page.bits > 8  # libvips takes it for one of 8 bits
    # libvips takes its values for RGB where no JPEG decoder converts them
    plain_ycbcr = page.photometric == _YCBCR and page.compression not in (_OLD_JPEG, _JPEG)
    short_lab = page.photometric == CIELAB and page.bits == 8  # libvips 8.18 fails with "bad labq format"
    return half_planar or deep_jpeg or plain_ycbcr or short_lab


class OddTiff:
    """One page of an open TIFF file.

    Raises:
        ValueError: it is damaged, or its pixels are of a kind that has no meaning as a picture.
        What tifffile and imagecodecs raise.
    """

    def __init__(self, stream: BinaryIO, page: TiffPage) -> None:
        import tifffile  # takes a while, and such files are rare

        tifffile.logger().disabled = True  # what is wrong with a file is said in our sentences
        self._page = tifffile.TiffFile(stream).pages[page.number].aspage()
        self._minimum_is_white = page.photometric == MIN_IS_WHITE
        self.width, self.height = self._page.imagewidth, self._page.imagelength
        self.icc: bytes | None = self._page.iccprofile
        self.space: Literal["rgb", "cmyk", "lab"] = _SPACES.get(page.photometric, "rgb")
        self._is_ycbcr = page.photometric == _YCBCR and page.compression not in _RGB_INSIDE
        strange = page.photometric not in _PHOTOMETRICS or (self._is_ycbcr and not self._is_plain_ycbcr())
        strange = strange or (page.compression == _JPEG and page.bits > _DEEPEST_JPEG)
        sizes = self.width, self.height, self._page.samplesperpixel
        strange = strange or not all(isinstance(size, int) for size in sizes)  # a tag with several values
        if strange or self._page.samplesperpixel > _MOST_SAMPLES:
            raise ValueError("a kind of pixels that is no picture")

    def _is_plain_ycbcr(self) -> bool:
        """Whether it is what a JPEG would hold: 8 bits, no colour at half size, from 0 to 255."""
        page = self._page
        black_and_white = page.tags.valueof(_BLACK_AND_WHITE)
        stated = _FULL_RANGE if black_and_white is None else _quotients(black_and_white)
        sizes = page.tags.valueof(_SUBSAMPLING)
        return (page.bitspersample, page.samplesperpixel, sizes, stated) == (8, 3, (1, 1), _FULL_RANGE)

    @property
    def orientation(self) -> int:
        """As EXIF counts them, 1 to 8."""
        stated = self._page.tags.valueof(_ORIENTATION)
        return stated if isinstance(stated, int) and 1 <= stated <= 8 else 1

    @property
    def resolution(self) -> tuple[float, float] | None:
        """Pixels per millimetre across and down, as stored; None when the file does not say."""
        if _X_RESOLUTION not in self._page.tags or _Y_RESOLUTION not in self._page.tags:
            return None
        across, down = self._page.get_resolution("MILLIMETER")
        return across, down

    def pixels(self, *, keep_damaged: bool) -> Stored:
        """All values: H x W x bands; unsigned integers fill the range of their type, floats are as stored.

        Args:
            keep_damaged: what is not there is black, instead of an error.
        """
        page = self._page
        samples, depth, height, width, contiguous = page.shaped
        if depth != 1 or page.dtype is None or page.dtype.kind not in "buif":
            raise ValueError("a kind of pixels that is no picture")
        planes = np.zeros((samples, height, width, contiguous), page.dtype)
        for index in range(len(page.dataoffsets)):
            try:
                self._place(planes, index, keep_damaged=keep_damaged)
            except Exception:  # each codec has errors of its own
                if not keep_damaged:
                    raise
        pixels = np.moveaxis(planes, 0, -2).reshape(height, width, samples * contiguous)
        return self._in_full_range(pixels)

    def _place(self, planes: Stored, index: int, *, keep_damaged: bool) -> None:
        """Decode one strip or tile into its place."""
        page = self._page
        length = page.databytecounts[index]
        page.parent.filehandle.seek(page.dataoffsets[index])
        data = page.parent.filehandle.read(length)
        if len(data) < length and keep_damaged and page.compression == _UNCOMPRESSED:
            data += bytes(length - len(data))
        segment, (plane, _, top, left, _), (_, rows, columns, _) = page.decode(
            data, index, jpegtables=page.jpegtables, jpegheader=page.jpegheader, _fullsize=page.is_tiled
        )
        if segment is not None:
            place = planes[plane, top : top + rows, left : left + columns]
            place[:] = segment[0, : place.shape[0], : place.shape[1]]

    def _in_full_range(self, pixels: Stored) -> Stored:
        page = self._page
        kind = pixels.dtype.kind
        if self.space == "lab":
            return _lab(pixels)
        if self._is_ycbcr:
            return np.asarray(Image.fromarray(pixels, "YCbCr").convert("RGB"))
        if kind == "f":
            return pixels.astype(np.float64 if pixels.dtype.itemsize > 4 else np.float32)
        if kind == "i" or pixels.dtype.itemsize > 2:
            return self._deep_integers(pixels)
        if page.photometric == PALETTE and page.colormap is not None:
            return (page.colormap.T[pixels[..., 0]] >> 8).astype(np.uint8)
        pixels = stretch(pixels.view(np.uint8) if kind == "b" else pixels, page.bitspersample)
        pixels = self._zero_is_black(pixels)
        if _ASSOCIATED_ALPHA in page.extrasamples:
            pixels = _unmultiplied(pixels)
        return pixels

    def _deep_integers(self, pixels: Stored) -> Stored:
        if pixels.dtype.kind == "i":
            return pixels.astype(np.int32) if pixels.dtype.itemsize < 8 else pixels.astype(np.float64)
        return self._zero_is_black((pixels >> 32).astype(np.uint32) if pixels.dtype.itemsize > 4 else pixels)

    def _zero_is_black(self, pixels: Stored) -> Stored:
        if self._minimum_is_white:
            pixels[..., 0] = np.iinfo(pixels.dtype).max - pixels[..., 0]
        return pixels


def _lab(pixels: Stored) -> Stored:
    """Lab of 8 bits, a and b in two's complement (TIFF 6.0, section 23), as floating point."""
    if pixels.dtype != np.uint8 or pixels.shape[2] < 3:
        raise ValueError("a kind of Lab that is not known")
    lab = pixels.astype(np.float32)
    lab[..., 0] *= np.float32(100 / 255)
    lab[..., 1:3] = pixels[..., 1:3].astype(np.int8)
    return lab


def _quotients(rationals: tuple[int, ...]) -> tuple[float, ...]:
    pairs = zip(rationals[::2], rationals[1::2], strict=False)
    return tuple(above / below if below else 0.0 for above, below in pairs)


def _unmultiplied(pixels: Stored) -> Stored:
    full = float(np.iinfo(pixels.dtype).max)
    colors = pixels[..., :-1] * (full / np.maximum(pixels[..., -1:], 1))
    plain = np.concatenate([np.rint(np.minimum(colors, full)).astype(pixels.dtype), pixels[..., -1:]], axis=2)
    return np.asarray(plain)

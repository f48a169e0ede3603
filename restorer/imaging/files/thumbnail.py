"""The small copy of a result that its EXIF carries, gathered from the strips as they pass.

In JPEG and PNG it stands before the pixels it is made of: its place is kept, and filled at the end.
"""

from collections.abc import Iterable, Iterator

import cv2
import numpy as np

from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.reading import profile_fits
from restorer.imaging.photo import Photo, Stored

COLOR_SPACES = {(1, 8): "b-w", (3, 8): "srgb", (1, 16): "grey16", (3, 16): "rgb16"}
"""What libvips calls the values of a photo, by bands and depth."""

_LONGEST_SIDE = 160  # pixels; CIPA DC-009 has 160 x 120
_QUALITIES = (88, 75, 60, 40, 20, 5, 1)


class Thumbnail:
    """A small copy under way, of the result that a header describes."""

    def __init__(self, header: Photo) -> None:
        scale = min(1.0, _LONGEST_SIDE / max(header.width, header.height))
        self._header = header
        self._height, self._width = (max(1, round(side * scale)) for side in (header.height, header.width))
        self._sums = np.zeros((self._height, self._width, header.bands + header.alpha))
        self._counts = np.zeros(self._height)
        self._rows = 0

    def watch(self, strips: Iterable[Stored]) -> Iterator[Stored]:
        """The same strips, looked at on their way."""
        for strip in strips:
            self._add(strip)
            yield strip

    def jpeg(self, most_bytes: int) -> bytes:
        """The small copy in sRGB, alpha laid on white.

        Raises:
            ValueError: it does not fit into `most_bytes` whatever its quality.
        """
        image = self._image()
        for quality in _QUALITIES:
            encoded: bytes = image.jpegsave_buffer(Q=quality, keep="none")
            if len(encoded) <= most_bytes:
                return encoded
        raise ValueError(f"no small copy fits into {most_bytes} bytes")

    def _add(self, strip: Stored) -> None:
        rows = strip.shape[0]
        narrow = cv2.resize(strip, (self._width, rows), interpolation=cv2.INTER_AREA)
        places = np.arange(self._rows, self._rows + rows) * self._height // self._header.height
        np.add.at(self._sums, places, narrow.reshape(rows, self._width, -1))
        self._counts += np.bincount(places, minlength=self._height)
        self._rows += rows

    def _image(self) -> pyvips.Image:
        header = self._header
        pixels = np.rint(self._sums / np.maximum(self._counts, 1)[:, None, None])
        pixels = pixels.astype(np.uint8 if header.depth == 8 else np.uint16)
        image = pyvips.Image.new_from_array(pixels, interpretation=COLOR_SPACES[header.bands, header.depth])
        if header.icc is not None and profile_fits(header.icc, header.bands):
            image = image.copy()
            image.set_type(pyvips.GValue.blob_type, "icc-profile-data", header.icc)
            image = image.icc_transform("srgb", embedded=True, depth=8)
        else:
            image = image.colourspace("srgb")
        return image.flatten(background=[255, 255, 255]) if header.alpha else image

"""One photo at full size and shrunk by twos, decoded once and read in any order: for looking at it.

The full size is what the batch restores, to the last bit. Smaller levels are means of 2 x 2, 4 x 4, ... of
its pixels as encoded. What libvips has decoded it keeps: in memory up to 100 MB, beyond that in a
temporary file.
"""

from pathlib import Path
from typing import Any

from restorer.imaging.files.libvips import pyvips
from restorer.imaging.files.opening import OpenedFile, check_room, open_file
from restorer.imaging.files.previews import Screen, screen_pixels
from restorer.imaging.files.reading import UprightImage, make_upright, rows_of
from restorer.imaging.files.sources import disk_failures
from restorer.imaging.photo import Photo, Stored

_KEPT_BYTES = 100 * 2**20  # of a smaller level; a larger one is made of the full size where it is read
_FORMATS = {8: "uchar", 16: "ushort"}


class Levels:
    """The levels of one photo; 0 is its full size."""

    def __init__(self, opened: OpenedFile, upright: UprightImage) -> None:
        self._opened = opened
        self._upright = upright
        self._photos: dict[int, Photo] = {}  # all but the full size: a third of its memory

    def photo(self, level: int) -> Photo:
        """The photo at a level, 1 / 2 ** level of its size, rounded up.

        Raises:
            UnreadablePhotoError: its pixels cannot be decoded; `Photo.rows` raises it, too.
        """
        if level not in self._photos:
            self._photos[level] = self._photo(self._image(level))
        return self._photos[level]

    def _photo(self, image: Any) -> Photo:  # noqa: ANN401 - pyvips is untyped
        return Photo(
            source=self._opened.source if isinstance(self._opened.source, Path) else None,
            format=self._opened.format,
            width=image.width,
            height=image.height,
            bands=self._upright.bands,
            alpha=self._upright.alpha,
            depth=self._upright.depth,
            icc=self._upright.icc,
            read=rows_of(self._opened, image),
        )

    def on_screen(self, pixels: Stored) -> Screen:
        """A part of the photo, or of its result, as the screen shows it: sRGB through the photo's profile.

        Args:
            pixels: h x w x (bands + alpha), as `Photo.rows` gives them.

        Returns:
            h x w x 3; alpha is laid on white.
        """
        height, width, bands = pixels.shape
        kind = _FORMATS[self._upright.depth]
        space = self._upright.image.interpretation
        try:
            image = pyvips.Image.new_from_memory(pixels.tobytes(), width, height, bands, kind)
            image = image.copy(interpretation=space)
            if self._upright.icc is not None:
                image.set_type(pyvips.GValue.blob_type, "icc-profile-data", self._upright.icc)
                image = image.thumbnail_image(width, height=height, output_profile="srgb", no_rotate=True)
        except pyvips.Error as error:
            raise self._opened.damaged() from error
        return screen_pixels(self._opened, image)

    def _image(self, level: int) -> Any:  # noqa: ANN401 - pyvips is untyped
        full = self._upright.image
        if level == 0:
            return full
        small = full.shrink(2**level, 2**level, ceil=True)
        size = small.width * small.height * small.bands * self._upright.depth // 8
        try:
            return small.copy_memory() if size <= _KEPT_BYTES else small
        except pyvips.Error as error:
            raise self._opened.damaged() from error


def open_levels(source: Path) -> Levels:
    """Open a photo to be looked at; of a damaged one what is there.

    Raises:
        UnreadablePhotoError, PhotoTooLargeError, NoTemporaryRoomError: as `open_photo`.
    """
    with disk_failures(source):
        opened = open_file(source, keep_damaged=True)
    check_room(opened)
    return Levels(opened, make_upright(opened))

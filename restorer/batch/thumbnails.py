"""Small pictures of photos, kept on the disk between runs as JPEGs.

Used by the process that decodes pictures: what comes out of the cache passes through it like what comes out
of a photo.
"""

import struct
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from restorer import paths
from restorer.batch.kept import Kept, name_of
from restorer.imaging.files.previews import Screen

MOST_BYTES = 200_000_000
_QUALITY = 88
_FULL_SIZE = struct.Struct("<II")  # before the JPEG: the photo's width and height

Whole = tuple[Screen, int, int]
"""A small picture, and the full upright width and height of its photo."""


def file() -> Path:
    """Where the cache lies."""
    return paths.user_cache() / "thumbnails.sqlite"


class ThumbnailCache:
    """An open cache. Where it cannot be kept, everything is made anew each time.

    Args:
        most_bytes: of all pictures together.
    """

    def __init__(
        self, path: Path, most_bytes: int = MOST_BYTES, now: Callable[[], float] = time.time
    ) -> None:
        self._kept = Kept(path, most_bytes, now)

    def get(self, source: Path, side: int) -> Whole | None:
        """The picture of this photo with its longest side at most `side`, if it is there and sound."""
        content = self._kept.get(name_of(source, str(side)))
        if content is None or len(content) < _FULL_SIZE.size:
            return None
        width, height = _FULL_SIZE.unpack_from(content)
        pixels = _decoded(content[_FULL_SIZE.size :])
        if pixels is None or max(pixels.shape[:2]) > side:  # damaged: made anew, and written over
            return None
        return pixels, width, height

    def put(self, source: Path, side: int, whole: Whole) -> None:
        """Keep a picture that was made of this photo."""
        pixels, width, height = whole
        coded, picture = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        if coded:
            self._kept.put(name_of(source, str(side)), _FULL_SIZE.pack(width, height) + picture.tobytes())

    def close(self) -> None:
        """Let go of the file."""
        self._kept.close()


def shrunk(pixels: Screen, side: int) -> Screen:
    """The same picture with no side longer than this, by means of areas."""
    height, width = pixels.shape[:2]
    scale = min(1.0, side / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _decoded(picture: bytes) -> Screen | None:
    try:
        pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    except (cv2.error, ValueError):
        return None
    return None if pixels is None else np.ascontiguousarray(pixels[:, :, ::-1])

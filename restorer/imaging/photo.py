"""A photo: a small header in memory, and rows of pixels only when someone asks for them.

`rows` gives pixels as stored (uint8 or uint16), upright, so a gigapixel never stands in memory
and float32 exists per strip only.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.float32]
"""float32 pixels or planes; each function says their shape and range."""

Stored = NDArray[Any]
"""Pixels as a file stores them: H x W x bands, uint8 or uint16, alpha last if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a photo carries beside its pixels, each block as the file holds it, without container framing."""

    exif: bytes | None = None  # a TIFF structure; no "Exif\\0\\0" before it
    xmp: bytes | None = None  # an XMP packet, UTF-8
    iptc: bytes | None = None  # IPTC-IIM records, without the Photoshop wrapper


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """An opened photo: its header, and `rows` on demand."""

    source: Path | None  # None: opened from bytes or made in memory
    format: str  # of the file it came from: "jpeg", "png", "tiff", "webp", ...
    width: int  # upright, in pixels
    height: int
    bands: Literal[1, 3]  # grey or RGB, alpha not counted
    alpha: bool
    depth: Literal[8, 16]  # bits a value; stored as uint8 or uint16
    icc: bytes | None = None  # the profile the RGB or grey values are encoded in; None: sRGB
    metadata: Metadata = field(default_factory=Metadata)
    quality: int | None = None  # of a lossy source as estimated, 1..100; None: lossless
    subsampled: bool = False  # the source's chroma is stored at half size
    resolution: tuple[float, float] | None = None  # pixels per millimetre across and down; None: not stated
    note: str | None = None  # one sentence for the user ("first page of 12"), if there is something to say
    streams: bool = False  # decoded while its rows are read; rows above the last ones decode it anew
    read: Callable[[int, int], Stored] = field(repr=False)  # (top, height) -> pixels; see `rows`

    @property
    def megapixels(self) -> float:
        """Width times height, in millions."""
        return self.width * self.height / 1e6

    def rows(self, top: int, height: int) -> Stored:
        """Rows `top` to `top + height` as stored.

        Returns:
            height x width x (bands + alpha), uint8 or uint16 by `depth`.

        Raises:
            UnreadablePhotoError: the pixels of these rows cannot be decoded.
            ValueError: the rows are not all inside the photo.
        """
        if top < 0 or height < 1 or top + height > self.height:
            raise ValueError(f"rows {top} to {top + height} of a photo {self.height} high")
        return self.read(top, height)

"""The whole scene as a small copy, averaged from strips: a gigapixel never stands in memory for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from restorer.engine.session import Model
from restorer.imaging.color import is_monochrome
from restorer.imaging.files import to_srgb_of
from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.planes import WorkingSize, fit_working_size, resize, to_planes
from restorer.restore.colorize import Coloring, Colorizing
from restorer.restore.recipe import Colorize, Hint
from restorer.restore.variants import code_of

STRIP_HEIGHT = 512
STRIP_PIXELS = 4_000_000  # of wide photos; as float32 planes a strip takes 12 bytes a pixel


@dataclass(frozen=True)
class Scene:
    """A photo as a colouriser sees it."""

    small: Pixels  # 3 x h x w, sRGB through the photo's profile
    size: WorkingSize
    height: int  # of the photo, in pixels
    width: int
    grey: bool  # the photo has one band

    @classmethod
    def of(cls, photo: Photo, model: Model) -> "Scene":
        """A photo as this model sees it; reads all of it.

        Raises:
            UnreadablePhotoError: its pixels cannot be decoded.
        """
        manifest = model.manifest
        assert manifest.working_size is not None  # the manifest of a colouriser always has one
        size = fit_working_size(photo.height, photo.width, manifest.working_size, manifest.size_multiple)
        small = small_copy(photo, size.height, size.width)
        return cls(small, size, photo.height, photo.width, photo.bands == 1)

    @cached_property
    def colorless(self) -> bool:
        """Whether the photo is grey, or of one tone."""
        return self.grey or is_monochrome(np.ascontiguousarray(np.moveaxis(self.small, 0, -1)))

    def coloring(
        self, step: Colorize, model: Model, hints: Sequence[Hint], variant: int = 0
    ) -> Coloring | None:
        """The photo's new colours, or None where it keeps its own; a model without variants has but one."""
        if step.when == "auto" and not self.colorless:
            return None
        code = {"variant": code_of(variant)} if variant and model.takes_variant else {}

        def run(luminance: Pixels, pinned: Pixels) -> Pixels:
            planes = model(luminance=luminance[None], hints=pinned[None], **code)
            return np.asarray(planes[0], np.float32)

        colorizing = Colorizing(
            run=run,
            size=self.size,
            saturation=step.saturation,
            hints=hints,
        )
        return colorizing.color(self.small, self.height, self.width)


def strip_spans(photo: Photo) -> Iterator[tuple[int, int]]:
    """(top, height) of the strips a photo is read in where no tile says otherwise."""
    step = max(1, min(STRIP_HEIGHT, STRIP_PIXELS // photo.width))
    for top in range(0, photo.height, step):
        yield top, min(step, photo.height - top)


def small_copy(photo: Photo, height: int, width: int) -> Pixels:
    """Shrink a photo by area: every pixel counts by the share it has in a pixel of the copy.

    Args:
        height, width: of the copy; at most the photo's.

    Returns:
        3 x height x width, sRGB through the photo's profile, 0..1.
    """
    to_srgb = to_srgb_of(photo)
    small = np.zeros((3, height, width), np.float32)
    for top, count in strip_spans(photo):
        planes = to_srgb(to_planes(photo.rows(top, count), bands=photo.bands))
        narrow = resize(planes, count, width)
        small += _row_shares(photo.height, height, top, count) @ narrow
    return small


def _row_shares(full: int, small: int, top: int, count: int) -> Pixels:
    """What each of `count` rows from `top` adds to each row of the copy: small x count."""
    scale = full / small
    first = np.arange(small)[:, None] * scale
    rows = np.arange(top, top + count)[None]
    overlap = np.minimum(first + scale, rows + 1) - np.maximum(first, rows)
    return np.asarray(np.clip(overlap, 0, 1) / scale, np.float32)

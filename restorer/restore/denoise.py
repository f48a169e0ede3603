"""Denoise a photo tile by tile, each told its noise by the photo's one curve.

The sigma map is looked up in the window that the tile sees. Its outermost two pixels, where the
blur of the brightness lacks its neighbours, lie a whole halo away from what is kept.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.tiles import Tiling, tile_size_for
from restorer.manifest import Manifest
from restorer.restore.noise_level import SigmaCurve, luma_of

Denoiser = Callable[[Pixels, Pixels], Pixels]
"""A network on one window: planes 3 x h x w and sigma 1 x h x w to clean planes 3 x h x w."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Denoising:
    """What every tile of one photo is denoised with."""

    run: Denoiser
    curve: SigmaCurve  # within the network's sigma_range
    blend: float  # share of the denoised picture in the result, 0..1

    def __call__(self, planes: Pixels) -> Pixels:
        """Denoise one window, 3 x h x w."""
        clean = self.run(planes, self.curve.at(luma_of(planes))[None])
        if self.blend == 1:
            return clean
        blend = np.float32(self.blend)
        return blend * clean + (1 - blend) * planes


def tiling_for(photo: Photo, manifest: Manifest) -> Tiling:
    """How a photo is cut for a denoiser."""
    return Tiling(
        height=photo.height,
        width=photo.width,
        tile_size=tile_size_for(manifest.halo, manifest.size_multiple),
        halo=manifest.halo,
        multiple=manifest.size_multiple,
    )

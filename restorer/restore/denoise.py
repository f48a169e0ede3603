"""Denoise a photo tile by tile, each told its noise by the photo's one curve.

The sigma map is looked up in the window that the tile sees. Its outermost two pixels, where the
blur of the brightness lacks its neighbours, lie a whole halo away from what is kept.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restorer.engine.runtime import CPU
from restorer.engine.session import Model
from restorer.errors import OutOfMemoryError
from restorer.imaging.photo import Pixels
from restorer.imaging.tiles import WINDOW_PIXELS, Tiling, fit_tiling, map_tiles
from restorer.restore.noise_level import SigmaCurve, luma_of

Denoiser = Callable[[Pixels, Pixels], Pixels]
"""A network on one window: planes 3 x h x w and sigma 1 x h x w to clean planes 3 x h x w."""

_SMALLER = 4  # times fewer pixels at once, when memory runs out


@dataclass(frozen=True, slots=True, kw_only=True)
class Denoising:
    """What every tile of one photo is denoised with."""

    run: Denoiser
    curve: SigmaCurve  # within the network's sigma_range
    blend: float  # share of the denoised picture in the result, 0..1

    def __call__(self, planes: Pixels) -> Pixels:
        """Denoise one window, 3 x h x w; one without noise stays what it is, to the last bit."""
        if not any(self.curve.knots):
            return planes
        clean = self.run(planes, self.curve.at(luma_of(planes))[None])
        if self.blend == 1:
            return clean
        blend = np.float32(self.blend)
        return blend * clean + (1 - blend) * planes


class TiledDenoiser:
    """A model as a `Denoiser`; when memory runs out, windows are cut smaller, and then the CPU takes over."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._most_pixels: int | None = None  # at once; None: a whole window

    @property
    def sigma_range(self) -> tuple[float, float]:
        """What the network was trained for, fractions of full scale."""
        return self._model.manifest.sigma_range or (0.0, 1.0)

    def tiling(self, height: int, width: int, *, row_bytes: int = 0) -> Tiling:
        """How a picture is cut into windows for this model; see `fit_tiling`."""
        return self._tiling(height, width, min(WINDOW_PIXELS, self._model.window_pixels), row_bytes)

    def __call__(self, planes: Pixels, sigma: Pixels) -> Pixels:
        """Denoise one window.

        Raises:
            OutOfMemoryError: not enough memory for a quarter of the window, on the CPU at last.
            SessionError: the model failed.
        """
        height, width = planes.shape[1:]
        if self._most_pixels is None:
            try:
                return np.asarray(self._model.run_here(planes=planes[None], sigma=sigma[None])[0])
            except OutOfMemoryError:
                self._most_pixels = height * width // _SMALLER
                what = (
                    "There was little memory" if self._model.provider == CPU else "The GPU ran out of memory"
                )
                self._model.remark(f"{what}, so smaller tiles were used.")
        told = np.concatenate([planes, sigma])
        return map_tiles(told, self._part, self._tiling(height, width, self._most_pixels, row_bytes=0))

    def _part(self, told: Pixels) -> Pixels:
        return np.asarray(self._model(planes=told[None, :3], sigma=told[None, 3:])[0])

    def _tiling(self, height: int, width: int, most_pixels: int, row_bytes: int) -> Tiling:
        manifest = self._model.manifest
        return fit_tiling(
            height,
            width,
            halo=manifest.halo,
            multiple=manifest.size_multiple,
            window_pixels=most_pixels,
            row_bytes=row_bytes,
        )

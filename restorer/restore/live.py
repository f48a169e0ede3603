"""Any part of a photo restored before a batch has run: the batch's pixels, in any order, its steps apart.

Near its edges a part may differ from the batch by what nobody sees (`seen_halo`), so that it comes sooner.

A part comes both as it is and denoised, and colours come as the few numbers they are joined from, so that
whoever shows them can blend, saturate and pin colours without a network. Noise is measured and the scene is
seen once per photo.

Smaller levels are restored as photos of their own, and their noise is measured on them. Held against the
full restoration made smaller (ten real camera photos; eight clean ones with white noise of sigma 10, 25 and
50, or with coarse noise; to a half and to a quarter), that gives 38 to 51 dB, on average 0.6 dB less than
the best of five rules for each. The full size's sigma divided by the factor gives 0.5 dB less, but 1.2 on
the camera photos; by its power of 0.75 it gives 0.7 less, and 0.1 on the camera photos: so a level that the
user chose is divided.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from restorer.engine.session import Model
from restorer.imaging.photo import Photo, Pixels, Stored
from restorer.imaging.planes import to_planes
from restorer.imaging.tiles import Cut, Tile, Tiling, mirrored_window, round_up
from restorer.manifest import Manifest
from restorer.progress import Report, silent
from restorer.restore.colorize import Coloring
from restorer.restore.denoise import Denoising, TiledDenoiser
from restorer.restore.models import LoadedModels
from restorer.restore.noise_level import NoiseLevel, measure
from restorer.restore.recipe import Colorize, Denoise, Hint
from restorer.restore.scene import Scene
from restorer.restore.variants import OFFERED, VARIANTS, most_different

AVERAGED = 0.75
"""By which power of its factor shrinking takes noise away, where it was not measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a photo, as it is and denoised."""

    tile: Tile  # what it is of; lies in the picture
    original: Stored  # h x w x bands, as stored
    clean: Pixels  # 3 x h x w, all of it denoised
    sigma: float | None  # median told to the denoiser, fraction of full scale; None: not denoised


class LivePhoto:
    """One photo, restored where somebody looks; not for two threads at once."""

    def __init__(
        self, photo_at: Callable[[int], Photo], models: LoadedModels, report: Report = silent
    ) -> None:
        """`photo_at(level)`: the photo at 1 / 2 ** level of its size. Raising from `report` stops."""
        self._photo_at = photo_at
        self._models = models
        self._report = report
        self._levels: dict[tuple[str, int], NoiseLevel] = {}
        self._scenes: dict[str, Scene] = {}

    def part(self, denoise: Denoise | None, noise_level_model: str, level: int, tile: Tile) -> Part:
        """Restore a part of a level; its blend is left to who shows it.

        Args:
            tile: what is wanted; what comes may be less, when the model cannot take so much at once, and a
                little more, for the sake of its `size_multiple`.

        Raises:
            ModelError: a model is missing, or cannot run.
            UnreadablePhotoError: the photo's pixels cannot be decoded.
        """
        photo = self._photo_at(level)
        if denoise is None:
            original = _seen(photo, _aligned(tile, photo, 1))
            planes = to_planes(original, bands=photo.bands)
            return Part(tile=_aligned(tile, photo, 1), original=original, clean=planes, sigma=None)
        model = self._models.get("denoise", denoise.model)
        run = TiledDenoiser(model)
        told = self._level(photo, level, denoise, noise_level_model).clipped(*run.sigma_range)
        self._report(0, 1)
        cut = _cut(photo, model, tile)
        window = _seen(photo, cut.window)
        planes = Denoising(run=run, curve=told.curve, blend=1.0)(to_planes(window, bands=photo.bands))
        return Part(tile=cut.tile, original=window[cut.core], clean=planes[:, *cut.core], sigma=told.median)

    def coloring(self, step: Colorize, hints: Sequence[Hint], variant: int = 0) -> Coloring | None:
        """The photo's new colours at saturation 1, or None where it keeps its own.

        Raises:
            ModelError, UnreadablePhotoError: as `part`.
        """
        model = self._models.get("colorize", step.model)
        scene = self._scene(model, step.model)
        self._report(0, 1)
        return scene.coloring(replace(step, saturation=1.0), model, hints, variant)

    def variants(self, step: Colorize, hints: Sequence[Hint]) -> dict[int, Pixels]:
        """Small pictures of colourings to choose from, the best guess first; none where there is no choice.

        Returns:
            By variant, each 3 x h x w, sRGB, as large as the colouriser sees the photo.

        Raises:
            ModelError, UnreadablePhotoError: as `part`.
        """
        model = self._models.get("colorize", step.model)
        scene = self._scene(model, step.model)
        pictures: list[Pixels] = []
        for variant in range(VARIANTS) if model.takes_variant else ():
            self._report(variant, VARIANTS)
            coloring = scene.coloring(step, model, hints, variant)
            if coloring is None:
                return {}
            pictures.append(coloring.of_size(*scene.small.shape[1:]).join(scene.small, 0))
        offered = most_different(pictures, OFFERED) if pictures else []
        return {variant: pictures[variant] for variant in offered}

    def _scene(self, model: Model, name: str) -> Scene:
        if name not in self._scenes:
            self._scenes[name] = Scene.of(self._photo_at(0), model)
        return self._scenes[name]

    def _level(self, photo: Photo, level: int, denoise: Denoise, name: str) -> NoiseLevel:
        if denoise.sigma is not None:
            return NoiseLevel.constant(denoise.sigma / 2 ** (AVERAGED * level))
        if (name, level) not in self._levels:
            model = self._models.get("noise_level", name)
            multiple = model.manifest.size_multiple
            self._levels[name, level] = measure(
                photo, lambda planes: model.run_one(planes=planes), multiple, self._report
            )
        return self._levels[name, level]


def seen_halo(manifest: Manifest) -> int:
    """Context around a part that is looked at, in pixels: half of the halo that the batch's tiles get.

    The whole halo keeps a seam below half an 8-bit step on what is hardest for a network. With half of it,
    parts of PolyU photos and of such patterns through the bundled denoisers in 8 bits differ by 2 steps at
    most, and by more than one in 0.3 % of the pixels of the worst pattern; the mean beside a seam moves by
    0.05 of a step. A view on a full-HD screen costs a sixth less, its first part two fifths.
    """
    return round_up(-(-manifest.halo // 2), manifest.size_multiple)


def _cut(photo: Photo, model: Model, tile: Tile) -> Cut:
    """The part with its halo; halved until the model can take it at once."""
    manifest = model.manifest
    multiple = manifest.size_multiple
    tiling = Tiling(
        height=photo.height, width=photo.width, tile_height=multiple, tile_width=multiple,
        halo=seen_halo(manifest), multiple=multiple,
    )  # fmt: skip
    while True:
        cut = tiling.cut(_aligned(tile, photo, multiple))
        fits = cut.window.height * cut.window.width <= model.window_pixels
        if fits or max(cut.tile.height, cut.tile.width) <= multiple:
            return cut
        if tile.height > tile.width:
            tile = replace(tile, height=-(-tile.height // 2))
        else:
            tile = replace(tile, width=-(-tile.width // 2))


def _aligned(tile: Tile, photo: Photo, multiple: int) -> Tile:
    """The part grown to multiples, and cut at the picture's edges."""
    top, left = tile.top // multiple * multiple, tile.left // multiple * multiple
    bottom = min(round_up(tile.bottom, multiple), photo.height)
    right = min(round_up(tile.right, multiple), photo.width)
    return Tile(top, left, bottom - top, right - left)


def _seen(photo: Photo, window: Tile) -> Stored:
    rows = photo.rows(window.top, min(window.bottom, photo.height) - window.top)
    return np.ascontiguousarray(mirrored_window(rows, window.top, window))

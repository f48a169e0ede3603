"""A recipe and a photo to the restored photo, in strips from the top; nothing full-size is ever held.

What must be known of the whole photo first (its noise, its colours) is read from crops and from a
small copy; then every row is read, restored and handed on once.
"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from restorer.engine.session import Model
from restorer.errors import SessionError
from restorer.imaging.files import ToSrgb, to_srgb_of
from restorer.imaging.photo import Photo, Pixels, Stored
from restorer.imaging.planes import alpha_of, from_planes, to_planes
from restorer.imaging.tiles import Cut, Tiling, fit_tiling, map_strips
from restorer.progress import Report, silent
from restorer.restore.colorize import Coloring
from restorer.restore.denoise import Denoising, TiledDenoiser
from restorer.restore.describe import is_unlike_photos
from restorer.restore.models import LoadedModels
from restorer.restore.noise_level import NoiseLevel, measure
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe
from restorer.restore.scene import Scene, strip_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A photo being restored: its header is known at once, its rows come as `strips` is read."""

    header: Photo  # describes the result; its pixels come from `strips`, not from its `rows`
    strips: Iterator[Stored]
    sigma: float | None  # median told to the denoiser, fraction of full scale; None: not denoised
    unlike: bool  # it is coloured, and unlike the photos that the networks learned from
    used: tuple[Model, ...] = field(repr=False)

    @property
    def models(self) -> tuple[str, ...]:
        """The names and versions of the networks used."""
        return tuple(f"{model.manifest.name} {model.manifest.version}" for model in self.used)

    @property
    def provider(self) -> str | None:
        """The execution provider truly in use; sure once `strips` is read to its end."""
        return self.used[-1].provider if self.used else None

    @property
    def note(self) -> str | None:
        """What the networks have to say, in one sentence; sure once `strips` is read to its end."""
        return next((model.note for model in self.used if model.note is not None), None)


def restore(
    photo: Photo,
    recipe: Recipe,
    models: LoadedModels,
    *,
    hints: Sequence[Hint] = (),
    variant: int = 0,
    report: Report = silent,
) -> Restored:
    """Restore a photo.

    Args:
        photo: the photo as stored.
        recipe: what is done to it.
        models: where the networks come from.
        hints: colours pinned by the user, for colourising.
        variant: of the colouring, where the model makes several; 0 is its best guess.
        report: called between tiles; raising from it stops the work.

    Raises:
        ModelError: a model is missing, or cannot run.
        UnreadablePhotoError: the photo's pixels cannot be decoded; also while `strips` is read.
    """
    work = _Work(photo, models, report)
    denoising, sigma = work.denoising(recipe, recipe.denoise) if recipe.denoise else (None, None)
    coloring = work.coloring(recipe.colorize, hints, variant) if recipe.colorize else None
    header = photo if coloring is None else replace(photo, bands=3, icc=None, subsampled=False)
    if denoising is None and coloring is None:
        strips = work.untouched()
    else:
        strips = work.restored(_TileWork(photo, header, denoising, coloring, to_srgb_of(photo)))
    return Restored(header=header, strips=strips, sigma=sigma, unlike=work.unlike, used=tuple(work.used))


@dataclass(slots=True)
class _Work:
    """One photo's restoration: prepares each step, then runs them together over strips."""

    photo: Photo
    models: LoadedModels
    report: Report
    tiling: Tiling = field(init=False)
    used: list[Model] = field(default_factory=list)
    unlike: bool = False

    def __post_init__(self) -> None:
        """Without a denoiser any tile will do."""
        self.tiling = fit_tiling(self.photo.height, self.photo.width, row_bytes=_row_bytes(self.photo))

    def denoising(self, recipe: Recipe, step: Denoise) -> tuple[Denoising, float]:
        """The denoiser told this photo's noise, and the median of what it is told."""
        model = self.models.get("denoise", step.model)
        run = TiledDenoiser(model)
        self.tiling = run.tiling(self.photo.height, self.photo.width, row_bytes=_row_bytes(self.photo))
        if step.sigma is None:
            level = self._measured(recipe.noise_level_model)
        else:
            level = NoiseLevel.constant(step.sigma)
        self.used.append(model)
        level = level.clipped(*run.sigma_range)
        return Denoising(run=run, curve=level.curve, blend=step.blend), level.median

    def _measured(self, name: str) -> NoiseLevel:
        model = self.models.get("noise_level", name)
        self.used.append(model)
        return measure(
            self.photo,
            lambda planes: model.run_one(planes=planes),
            model.manifest.size_multiple,
            # sixteen small crops are as good as nothing beside a large photo's tiles
            lambda _done, _total: self.report(0, self.tiling.count),
        )

    def coloring(self, step: Colorize, hints: Sequence[Hint], variant: int) -> Coloring | None:
        """The photo's new colours, or None where it keeps its own."""
        model = self.models.get("colorize", step.model)
        scene = Scene.of(self.photo, model)
        coloring = scene.coloring(step, model, hints, variant)
        if coloring is not None:
            self.used.append(model)
            self.unlike = self._is_unlike_photos(scene.small)
        return coloring

    def _is_unlike_photos(self, scene: Pixels) -> bool:
        """What a describer tells of the scene; no photo fails for want of it."""
        describer = self.models.describer
        with contextlib.suppress(SessionError):
            return describer is not None and is_unlike_photos(scene, describer)
        return False

    def untouched(self) -> Iterator[Stored]:
        """The photo's own rows: the recipe leaves this photo as it is."""
        for top, height in strip_spans(self.photo):
            yield self.photo.rows(top, height)
            self.report(top + height, self.photo.height)

    def restored(self, work: "_TileWork") -> Iterator[Stored]:
        """Every row restored, top to bottom."""
        return map_strips(self.tiling, self.photo.rows, work, self.report)


@dataclass(frozen=True, slots=True)
class _TileWork:
    """All that is done to one tile, from pixels as the photo stores them to pixels as the result does."""

    photo: Photo
    header: Photo
    denoising: Denoising | None
    coloring: Coloring | None
    to_srgb: ToSrgb  # of what is coloured

    def __call__(self, window: Stored, cut: Cut) -> Stored:
        planes = to_planes(window, bands=self.photo.bands)
        if self.denoising is not None:
            planes = self.denoising(planes)
        planes = planes[:, *cut.core]
        if self.coloring is not None:
            planes = self.coloring.join(self.to_srgb(planes), cut.tile.top, cut.tile.left)
        alpha = alpha_of(window[cut.core], bands=self.photo.bands)
        return from_planes(planes, bands=self.header.bands, depth=self.header.depth, alpha=alpha)


def _row_bytes(photo: Photo) -> int:
    """Of a row of the result, which may be coloured."""
    return photo.width * (3 + photo.alpha) * photo.depth // 8

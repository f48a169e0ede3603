"""A recipe and a photo to the restored photo, in strips from the top; nothing full-size is ever held.

What must be known of the whole photo first (its noise, its colours) is read from crops and from a
small copy; then every row is read, restored and handed on once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from restorer.engine.session import Model
from restorer.imaging.color import is_monochrome
from restorer.imaging.photo import Photo, Pixels, Stored
from restorer.imaging.planes import alpha_of, fit_working_size, from_planes, to_planes
from restorer.imaging.tiles import map_strips
from restorer.progress import Report, silent
from restorer.restore.colorize import Coloring, Colorizing
from restorer.restore.denoise import Denoising, tiling_for
from restorer.restore.models import LoadedModels
from restorer.restore.noise_level import NoiseLevel, SigmaCurve, crop_origins, measure
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe
from restorer.restore.scene import small_copy, strip_spans


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A photo being restored: its header is known at once, its rows come as `strips` is read."""

    header: Photo  # describes the result; its pixels come from `strips`, not from its `rows`
    strips: Iterator[Stored]
    sigma: float | None  # median told to the denoiser, fraction of full scale; None: not denoised
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
    photo: Photo, recipe: Recipe, models: LoadedModels, *, hints: Sequence[Hint] = (), report: Report = silent
) -> Restored:
    """Restore a photo.

    Args:
        photo: the photo as stored.
        recipe: what is done to it.
        models: where the networks come from.
        hints: colours pinned by the user, for colourising.
        report: called between tiles; raising from it stops the work.

    Raises:
        ModelError: a model is missing, or cannot run.
        UnreadablePhotoError: the photo's pixels cannot be decoded; also while `strips` is read.
    """
    work = _Work(photo, models, report)
    denoising, sigma = work.denoising(recipe, recipe.denoise) if recipe.denoise else (None, None)
    coloring = work.coloring(recipe.colorize, hints) if recipe.colorize else None
    header = photo if coloring is None else replace(photo, bands=3, icc=None, subsampled=False)
    if denoising is None and coloring is None:
        strips = work.untouched()
    else:
        strips = work.restored(denoising, coloring, header)
    return Restored(header=header, strips=strips, sigma=sigma, used=tuple(work.used))


@dataclass(slots=True)
class _Work:
    """One photo's restoration: prepares each step, then runs them together over strips."""

    photo: Photo
    models: LoadedModels
    report: Report
    used: list[Model] = field(default_factory=list)
    crops: int = 0  # looked at for the noise level; they count as progress

    def denoising(self, recipe: Recipe, step: Denoise) -> tuple[tuple[Denoising, Model], float]:
        """The denoiser told this photo's noise, and the median of what it is told."""
        model = self.models.get("denoise", step.model)
        lowest, highest = model.manifest.sigma_range or (0.0, 1.0)
        if step.sigma is None:
            level = self._measured(recipe.noise_level_model, model)
        else:
            level = NoiseLevel(SigmaCurve.constant(step.sigma), step.sigma)
        self.used.append(model)

        curve = level.curve.clipped(lowest, highest)
        median = min(max(level.median, lowest), highest)
        denoising = Denoising(
            run=lambda planes, sigma: _run(model, planes=planes, sigma=sigma), curve=curve, blend=step.blend
        )
        return (denoising, model), median

    def _measured(self, name: str, denoiser: Model) -> NoiseLevel:
        model = self.models.get("noise_level", name)
        self.used.append(model)
        self.crops = len(crop_origins(self.photo))
        total = self.crops + tiling_for(self.photo, denoiser.manifest).count
        return measure(
            self.photo,
            lambda planes: _run(model, planes=planes),
            model.manifest.size_multiple,
            lambda done, _: self.report(done, total),
        )

    def coloring(self, step: Colorize, hints: Sequence[Hint]) -> Coloring | None:
        """The photo's new colours, or None where it keeps its own."""
        photo, model = self.photo, self.models.get("colorize", step.model)
        manifest = model.manifest
        assert manifest.working_size is not None  # the manifest of a colouriser always has one
        size = fit_working_size(photo.height, photo.width, manifest.working_size, manifest.size_multiple)
        small = small_copy(photo, size.height, size.width)
        if step.when == "auto" and photo.bands == 3 and not is_monochrome(_as_pixels(small)):
            return None
        self.used.append(model)
        colorizing = Colorizing(
            run=lambda luminance, pinned: _run(model, luminance=luminance, hints=pinned),
            size=size,
            saturation=step.saturation,
            hints=hints,
        )
        return colorizing.color(small, photo.height, photo.width)

    def untouched(self) -> Iterator[Stored]:
        """The photo's own rows: the recipe leaves this photo as it is."""
        for top, height in strip_spans(self.photo.height):
            yield self.photo.rows(top, height)
            self.report(top + height, self.photo.height)

    def restored(
        self, denoising: tuple[Denoising, Model] | None, coloring: Coloring | None, header: Photo
    ) -> Iterator[Stored]:
        """Every row restored, top to bottom."""
        reader, top = _Reader(self.photo), 0
        for planes in self._denoised(reader, denoising):
            rows = planes.shape[1]
            joined = planes if coloring is None else coloring.join(planes, top)
            yield from_planes(joined, bands=header.bands, depth=header.depth, alpha=reader.take_alpha(rows))
            top += rows

    def _denoised(self, reader: "_Reader", denoising: tuple[Denoising, Model] | None) -> Iterator[Pixels]:
        if denoising is None:
            for top, height in strip_spans(self.photo.height):
                yield reader.read(top, height)
                self.report(top + height, self.photo.height)
            return
        step, model = denoising
        tiling = tiling_for(self.photo, model.manifest)
        total = self.crops + tiling.count
        yield from map_strips(
            tiling, reader.read, step, lambda done, _: self.report(self.crops + done, total)
        )


class _Reader:
    """Reads a photo's rows once, in order, and keeps their alpha until the result needs it."""

    def __init__(self, photo: Photo) -> None:
        self._photo = photo
        self._alpha: Stored | None = None  # of the rows read and not yet taken, rows x width

    def read(self, top: int, height: int) -> Pixels:
        rows = self._photo.rows(top, height)
        alpha = alpha_of(rows, bands=self._photo.bands)
        if alpha is not None:
            self._alpha = alpha if self._alpha is None else np.concatenate([self._alpha, alpha])
        return to_planes(rows, bands=self._photo.bands)

    def take_alpha(self, rows: int) -> Stored | None:
        if self._alpha is None:
            return None
        taken, self._alpha = self._alpha[:rows], self._alpha[rows:]
        return taken


def _run(model: Model, **inputs: Pixels) -> Pixels:
    """One picture through a model: planes without the batch axis, in and out."""
    return np.asarray(model(**{name: planes[None] for name, planes in inputs.items()})[0], np.float32)


def _as_pixels(planes: Pixels) -> Pixels:
    return np.ascontiguousarray(np.moveaxis(planes, 0, -1))

"""What works on this machine, found out by doing it: providers, each model on a known picture, a batch.

The known picture is made here, so that what a model ought to do to it is known too.
"""

import platform
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np

from restorer import __version__
from restorer.batch.jobs import PhotoJob
from restorer.batch.run import BatchEvent, PhotoFinished, run_batch
from restorer.engine import gpu_pack
from restorer.engine.catalog import BrokenModel, Catalog
from restorer.engine.model_file import ModelFile
from restorer.engine.providers import Choice, ProviderStatus, choose, statuses
from restorer.engine.runtime import CUDA
from restorer.errors import RestorerError
from restorer.imaging.files import WriteOptions, open_photo, write_photo
from restorer.imaging.photo import Photo, Pixels, Stored
from restorer.imaging.planes import luminance_planes, to_planes
from restorer.restore.describe import describe
from restorer.restore.models import LoadedModels
from restorer.restore.noise_level import measure
from restorer.restore.pipeline import restore
from restorer.restore.recipe import FULL_LEVEL_SIGMA, Colorize, Denoise, Recipe

_SIGMA = 25 / 255  # of the noise on the known picture
_LEVEL = 100 * _SIGMA / FULL_LEVEL_SIGMA
_PACKAGES = (
    "onnxruntime-gpu",
    "onnxruntime",
    "numpy",
    "opencv-python-headless",
    "pyvips",
    "PySide6-Essentials",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried."""

    name: str
    finding: str  # what came of it, in words
    error: str | None = None  # one sentence when it does not work


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What works on this machine."""

    versions: dict[str, str]
    providers: tuple[ProviderStatus, ...]
    models: tuple[Check, ...]
    batch: Check  # a photo through the whole app with the usual recipe

    @property
    def usable(self) -> bool:
        """Whether photos can be restored with every model there is."""
        return all(check.error is None for check in (*self.models, self.batch))


def providers() -> tuple[ProviderStatus, ...]:
    """Which execution providers truly work; a GPU pack that did not is tried again, and used from then on."""
    folder = gpu_pack.find()
    if folder is not None and gpu_pack.refusal() is not None and gpu_pack.renew(folder).works:
        others = (found for found in statuses() if found.provider != CUDA)
        return (ProviderStatus(CUDA, True), *others)  # in other processes: this one has begun without it
    return tuple(statuses())


def diagnose() -> Diagnosis:
    """Try everything; takes some seconds."""
    return Diagnosis(
        versions=_versions(),
        providers=providers(),
        models=tuple(check_models(Catalog())),
        batch=_check_batch(),
    )


def check_models(catalog: Catalog, choice: Choice | None = None) -> list[Check]:
    """Load every model and see whether it does its task to a known picture.

    Args:
        catalog: the models.
        choice: the execution provider; None: the best that works.
    """
    models = LoadedModels(catalog, choice or choose("auto"), as_named=True)
    return [_check_model(entry, models) for entry in catalog.list()]


def known_picture(*, noisy: bool, bands: int = 3) -> Photo:
    """A picture of soft slopes and hard edges, 160 x 224, perhaps with white noise of sigma 25/255."""
    y, x = np.mgrid[0:160, 0:224].astype(np.float32)
    disc = (np.hypot(y - 80, x - 150) < 45).astype(np.float32)
    slopes = [0.25 + 0.4 * x / 224, 0.3 + 0.3 * y / 160, 0.6 - 0.3 * x / 224]
    pixels = np.stack(slopes, axis=-1) * (1 - 0.5 * disc[..., None]) + 0.15 * disc[..., None]
    if bands == 1:
        pixels = pixels.mean(axis=-1, keepdims=True)
    if noisy:
        pixels = pixels + np.random.default_rng(1).normal(0, _SIGMA, pixels.shape)
    stored = np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)
    return Photo(
        source=None,
        format="png",
        width=224,
        height=160,
        bands=1 if bands == 1 else 3,
        alpha=False,
        depth=8,
        read=lambda top, height: stored[top : top + height],
    )


def _check_model(entry: ModelFile | BrokenModel, models: LoadedModels) -> Check:
    if isinstance(entry, BrokenModel):
        return Check(entry.path.name, "broken", entry.error)
    checks: dict[str, Callable[[str, LoadedModels], str | None]] = {
        "denoise": _denoiser_fault,
        "noise_level": _noise_level_fault,
        "colorize": _colorizer_fault,
        "describe": _describer_fault,
    }
    try:
        fault = checks[entry.manifest.task](entry.name, models)
    except RestorerError as error:
        fault = str(error)
    else:
        fault = fault and f"The model {entry.name} {fault}; do not use it."
    return Check(entry.name, "works" if fault is None else "fails", fault)


def _denoiser_fault(name: str, models: LoadedModels) -> str | None:
    recipe = Recipe(denoise=Denoise(model=name, level=_LEVEL))
    clean, noisy = known_picture(noisy=False), known_picture(noisy=True)
    left = _error(_planes(noisy, recipe, models), _stored_planes(clean))
    if left < 0.7 * _error(_stored_planes(noisy), _stored_planes(clean)):
        return None
    return "does not take noise away"


def _noise_level_fault(name: str, models: LoadedModels) -> str | None:
    model = models.get("noise_level", name)

    def level(noisy: bool) -> float:
        photo = known_picture(noisy=noisy)
        estimate = measure(photo, lambda planes: model(planes=planes[None])[0], model.manifest.size_multiple)
        return estimate.median

    if level(noisy=False) < 0.5 * level(noisy=True) and 0.3 * _SIGMA < level(noisy=True) < 3 * _SIGMA:
        return None
    return "does not tell noise from none"


def _colorizer_fault(name: str, models: LoadedModels) -> str | None:
    photo = known_picture(noisy=False, bands=1)
    colored = _planes(photo, Recipe(denoise=None, colorize=Colorize(model=name)), models)
    kept = luminance_planes(colored) - luminance_planes(_stored_planes(photo))
    return None if np.abs(kept).mean() < 0.02 else "changes more than colour"


def _describer_fault(name: str, models: LoadedModels) -> str | None:
    """The known picture is more like its noisy copy than like a sheet of stripes."""
    model = models.get("describe", name)
    stripes = np.zeros((160, 224, 3), np.uint8)
    stripes[::8] = 255
    known, noisy = (photo.rows(0, photo.height) for photo in (known_picture(noisy=n) for n in (False, True)))
    own, copy, other = (np.array(describe(pixels, model).code) for pixels in (known, noisy, stripes))
    if np.linalg.norm(own - copy) < np.linalg.norm(own - other):
        return None
    return "does not tell like from unlike"


def _planes(photo: Photo, recipe: Recipe, models: LoadedModels) -> Pixels:
    restored = restore(photo, recipe, models)
    rows: Stored = np.concatenate(list(restored.strips))
    return to_planes(rows, bands=restored.header.bands)


def _stored_planes(photo: Photo) -> Pixels:
    return to_planes(photo.rows(0, photo.height), bands=photo.bands)


def _error(planes: Pixels, clean: Pixels) -> float:
    return float(np.sqrt(np.mean(np.square(planes - clean))))


def _check_batch() -> Check:
    """Write the known picture to a file and restore it as any photo is restored."""
    name = "a photo through the app"
    photo, outcomes = known_picture(noisy=True), []

    def note(event: BatchEvent) -> None:
        if isinstance(event, PhotoFinished):
            outcomes.append(event.outcome)

    try:
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder, "noisy.png"), Path(folder, "restored.png")
            write_photo(source, photo, iter([photo.rows(0, photo.height)]), WriteOptions(format="png"))
            run_batch([PhotoJob(source=source, target=target, recipe=Recipe())], on_event=note)
            (outcome,) = outcomes
            if outcome.error is not None:
                return Check(name, "fails", outcome.error)
            restored = _stored_planes(open_photo(target))
    except RestorerError as error:
        return Check(name, "fails", str(error))
    except OSError as error:
        sentence = f"The temporary folder cannot be used: {error.strerror}; make room or set TMPDIR."
        return Check(name, "fails", sentence)
    clean = _stored_planes(known_picture(noisy=False))
    if _error(restored, clean) > 0.9 * _error(_stored_planes(photo), clean):
        return Check(name, "fails", "A noisy photo came back from the app as noisy as it was.")
    return Check(name, f"works on {outcome.provider}, in {outcome.seconds:.2f} s")


def _versions() -> dict[str, str]:
    versions = {"restorer": __version__, "python": platform.python_version(), "system": platform.platform()}
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:  # the other ONNX Runtime, or an app without metadata
            continue
    return versions

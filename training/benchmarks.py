"""The benchmarks: what is measured, on what, and what the field's published figures are.

Denoising follows the field's protocol: Gaussian noise of numpy's `RandomState(0)`, restarted for
each picture, on the 8-bit clean photo, not clipped before the network; output rounded to 8 bits.
Everything runs through the code that users run.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from skimage import data

from restorer.engine.session import Model
from restorer.errors import DatasetError
from restorer.imaging.files import open_photo
from restorer.imaging.photo import Photo, Pixels
from restorer.imaging.planes import fit_working_size, from_planes, to_planes
from restorer.imaging.tiles import map_tiles
from restorer.restore.denoise import TiledDenoiser
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe
from training.metrics import EightBit, colorfulness, psnr, ssim
from training.true_hints import true_hints

SIGMAS = (15, 25, 50)  # of 255
HINTS = (10, 100)  # true colours that a colouriser is told of a photo
PUBLISHED_CBSD68 = {  # PSNR in dB at SIGMAS, each paper's own figure
    "CBM3D": (33.52, 30.71, 27.38),
    "DnCNN": (33.90, 31.24, 27.95),
    "FFDNet": (33.87, 31.21, 27.96),
    "DRUNet": (34.30, 31.69, 28.51),
}


@dataclass(frozen=True, slots=True)
class Example:
    """One picture for a before/after sheet."""

    name: str
    before: EightBit
    after: EightBit
    truth: EightBit


@dataclass(slots=True)
class Result:
    """One benchmark: a table, the figures for a manifest, and pictures to look at."""

    title: str
    header: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    scores: dict[str, float] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)

    def markdown(self) -> str:
        """The table, with its title."""
        lines = [f"### {self.title}", "", "| " + " | ".join(self.header) + " |"]
        lines.append("|" + "---|" * len(self.header))
        lines += ["| " + " | ".join(row) + " |" for row in self.rows]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Picture:
    """A benchmark picture."""

    name: str
    pixels: EightBit  # H x W x 3
    bands: Literal[1, 3]  # of its file


def read_picture(path: Path) -> Picture:
    """A benchmark picture, whole."""
    photo = open_photo(path)
    planes = to_planes(photo.rows(0, photo.height), bands=photo.bands)
    pixels = np.asarray(from_planes(planes, bands=3, depth=8, alpha=None), np.uint8)
    return Picture(path.stem, pixels, photo.bands)


def pictures(folder: Path, pattern: str = "*") -> list[Path]:
    """The pictures of a benchmark folder, in order.

    Raises:
        DatasetError: there are none.
    """
    found = sorted(path for path in folder.glob(pattern) if path.suffix.lower() in {".png", ".jpg", ".tif"})
    if not found:
        raise DatasetError(f"There are no benchmark pictures in {folder}.")
    return found


def demo_photos() -> list[Picture]:
    """The photos that scikit-image carries: a benchmark that is there wherever the trainer is."""
    return [
        Picture(name, np.asarray(getattr(data, name)()[..., :3], np.uint8), 3)
        for name in ("astronaut", "cat", "coffee", "rocket")
    ]


def gaussian(
    model: Model, name: str, title: str, photos: Iterable[Picture], sigmas: Sequence[int] = SIGMAS
) -> Result:
    """White noise, unclipped and as an 8-bit file holds it."""
    result = Result(title, ("", *(f"sigma {sigma}" for sigma in sigmas)))
    photos = list(photos)
    for eight_bit in (False, True):
        means = []
        for sigma in sigmas:
            values = []
            for picture in photos:
                clean, bands = picture.pixels, picture.bands
                noisy = with_noise(clean, bands, sigma, eight_bit=eight_bit)
                planes = denoise(model, noisy, sigma / 255)
                restored = from_planes(planes, bands=bands, depth=8, alpha=None)  # as the app writes it
                values.append(psnr(restored, clean[..., :bands]))
                if sigma == 25 and eight_bit and len(result.examples) < 4:
                    before = from_planes(noisy, bands=3, depth=8, alpha=None)
                    after = np.broadcast_to(restored, clean.shape)
                    result.examples.append(Example(picture.name, before, after, clean))
            means.append(float(np.mean(values)))
            kind = " 8-bit" if eight_bit else ""
            result.scores[f"{name} sigma {sigma}{kind} psnr"] = round(means[-1], 2)
        kind = "8-bit noise" if eight_bit else "unclipped noise"
        result.rows.append((f"{model.name}, {kind}", *(f"{mean:.2f}" for mean in means)))
    if name == "cbsd68" and tuple(sigmas) == SIGMAS:
        result.rows += [
            (f"{peer}, published", *(f"{v:.2f}" for v in row)) for peer, row in PUBLISHED_CBSD68.items()
        ]
    return result


def with_noise(clean: EightBit, bands: int, sigma: int, *, eight_bit: bool) -> Pixels:
    """Noisy planes of a clean picture, 3 x H x W; a grey one has the same noise in all three."""
    noise = np.random.RandomState(0).normal(0, sigma, (*clean.shape[:2], bands))
    noisy = clean + noise
    if eight_bit:
        noisy = np.clip(np.rint(noisy), 0, 255)
    planes = np.moveaxis((noisy / 255).astype(np.float32), -1, 0)
    return np.ascontiguousarray(planes)


def denoise(model: Model, planes: Pixels, sigma: float) -> Pixels:
    """Planes through a denoiser, tiled as the app tiles them."""
    run = TiledDenoiser(model)
    tiling = run.tiling(*planes.shape[1:])
    level = np.float32(sigma)
    return map_tiles(planes, lambda window: run(window, np.full((1, *window.shape[1:]), level)), tiling)


def camera_pairs(models: LoadedModels, recipe: Recipe, folder: Path) -> Result:
    """Real photos against the mean of many shots, nobody telling the level.

    Args:
        recipe: names the denoiser, and what measures the level for it.
        folder: `NAMEreal...` and `NAMEmean...` of each photo.
    """
    assert recipe.denoise is not None  # what is measured
    before, after, similar, changes = [], [], [], []
    result = Result(f"Real camera noise ({folder.name})", ("", "PSNR", "SSIM", "worst change of a photo"))
    for path in pictures(folder, "*real*"):
        noisy = read_picture(path).pixels
        clean = read_picture(path.with_name(path.name.replace("real", "mean"))).pixels
        restored = restored_pixels(open_photo(path), recipe, models)
        before.append((psnr(noisy, clean), ssim(noisy, clean)))
        after.append(psnr(restored, clean))
        similar.append(ssim(restored, clean))
        changes.append(after[-1] - before[-1][0])
        if len(result.examples) < 4:
            result.examples.append(Example(path.stem, noisy, restored, clean))
    noisy_psnr, noisy_ssim = np.mean(before, axis=0)
    result.rows = [
        ("noisy photo", f"{noisy_psnr:.2f}", f"{noisy_ssim:.3f}", ""),
        (
            f"{recipe.denoise.model}, level measured by {recipe.noise_level_model}",
            f"{np.mean(after):.2f}",
            f"{np.mean(similar):.3f}",
            f"{min(changes):+.2f} dB",
        ),
    ]
    result.scores = {f"{folder.name} auto psnr": round(float(np.mean(after)), 2)}
    return result


def coloring(
    models: LoadedModels, colorizer: str, name: str, title: str, photos: Iterable[Picture]
) -> Result:
    """Photos turned grey and coloured again: on its own, and led by some true colours."""
    recipe = Recipe(denoise=None, colorize=Colorize(model=colorizer))
    manifest = models.get("colorize", colorizer).manifest
    assert manifest.working_size is not None  # the manifest of a colouriser always has one
    result = Result(title, ("", "PSNR", "colourfulness, share of the originals'"))
    greys, ours, vivid, vivid_truth = [], [], [], []
    led: dict[int, list[float]] = {count: [] for count in HINTS}
    generator = np.random.default_rng(0)
    for picture in photos:
        truth = picture.pixels
        grey = np.asarray(cv2.cvtColor(truth, cv2.COLOR_RGB2GRAY), np.uint8)
        three = np.repeat(grey[..., None], 3, axis=2)
        restored = restored_pixels(grey_photo(grey), recipe, models)
        greys.append(psnr(three, truth))
        ours.append(psnr(restored, truth))
        vivid.append(colorfulness(restored))
        vivid_truth.append(colorfulness(truth))
        result.examples.append(Example(picture.name, three, restored, truth))
        size = fit_working_size(grey.shape[0], grey.shape[1], manifest.working_size, manifest.size_multiple)
        for count, scores in led.items():
            hints = true_hints(to_planes(truth, bands=3), size, count, generator)
            scores.append(psnr(restored_pixels(grey_photo(grey), recipe, models, hints), truth))
    gain, share = float(np.mean(ours) - np.mean(greys)), float(np.mean(vivid) / np.mean(vivid_truth))
    result.rows = [
        ("grey copy", f"{np.mean(greys):.2f}", "0 %"),
        (colorizer, f"{np.mean(ours):.2f} ({gain:+.2f})", f"{share:.0%}"),
    ]
    result.scores = {
        f"{name} psnr over grey": round(gain, 2),
        f"{name} colourfulness share": round(share, 3),
    }
    for count, scores in led.items():
        more = float(np.mean(scores) - np.mean(ours))
        result.rows.append(
            (f"with {count} true colours", f"{np.mean(scores):.2f} ({more:+.2f} over none)", "")
        )
        result.scores[f"{name} psnr over none, {count} hints"] = round(more, 2)
    return result


def grey_photo(grey: EightBit) -> Photo:
    """A one-band photo in memory; `grey` is H x W."""
    return Photo(
        source=None,
        format="png",
        width=grey.shape[1],
        height=grey.shape[0],
        bands=1,
        alpha=False,
        depth=8,
        read=lambda top, height: grey[top : top + height, :, None],
    )


def restored_pixels(
    photo: Photo, recipe: Recipe, models: LoadedModels, hints: Sequence[Hint] = ()
) -> EightBit:
    """A photo through the app's own pipeline, H x W x 3."""
    strips = list(restore(photo, recipe, models, hints=hints).strips)
    rows = np.concatenate(strips)
    return np.asarray(np.repeat(rows, 3, axis=2) if rows.shape[2] == 1 else rows[..., :3])


def benchmarks_for(
    model: Model, models: LoadedModels, bench: Path, *, level_is_known: bool
) -> Iterator[Callable[[], Result]]:
    """The benchmarks of a model's task, for the folders that are there.

    Args:
        model: under test; `models` finds it by its name.
        level_is_known: whether `models` has a noise-level model, without which no level can be measured.
    """
    task = model.manifest.task
    if task == "denoise":
        for name, title in (("cbsd68", "colour (CBSD68)"), ("set12_gray", "grey (Set12)")):
            if (bench / name).is_dir():
                yield partial(_gaussian_of_folder, model, bench / name, f"White noise, {title}")
        yield lambda: gaussian(model, "demo", "White noise on scikit-image's photos", demo_photos())
    if task in ("denoise", "noise_level") and level_is_known and (bench / "polyu20").is_dir():
        recipe = Recipe(denoise=Denoise()).with_models({task: model.name})
        yield lambda: camera_pairs(models, recipe, bench / "polyu20")
    if task == "colorize":
        title = "Colourisation of"
        if (bench / "colour").is_dir():
            folder = (read_picture(path) for path in pictures(bench / "colour"))
            yield lambda: coloring(models, model.name, "colour", f"{title} unseen photos", folder)
        yield lambda: coloring(models, model.name, "demo", f"{title} scikit-image's photos", demo_photos())
    if task == "describe":
        from training.describing_bench import likeness, unlikeness  # here, because it builds on this module

        yield lambda: unlikeness(model, bench)
        yield lambda: likeness(model, bench)


def _gaussian_of_folder(model: Model, folder: Path, title: str) -> Result:
    return gaussian(model, folder.name, title, map(read_picture, pictures(folder)))

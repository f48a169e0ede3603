"""A part restored for looking at it is what the batch writes there."""

import threading
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.imaging import files
from restorer.imaging.planes import to_planes
from restorer.imaging.tiles import Tile
from restorer.progress import Cancelled
from restorer.restore.live import LivePhoto
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe

STEP = 1 / 255
WHOLE = Tile(0, 0, 999, 999)
PLACES = (Tile(0, 0, 64, 64), Tile(64, 128, 128, 64), Tile(320, 448, 64, 256), WHOLE)


def write_noisy(path, rng, *, depth=16, grey=False, height=421, width=611):
    """A photo whose sides are no multiple of anything, noisy, with detail."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    clean = np.stack([rows / height, columns / width, 0.5 + 0.3 * np.sin(columns / 9)], -1)
    noisy = (clean + rng.normal(0, 0.06, clean.shape)).clip(0, 1)
    full = 65535 if depth == 16 else 255
    pixels = (noisy * full).astype(np.uint16 if depth == 16 else np.uint8)
    assert cv2.imwrite(str(path), pixels[..., 0] if grey else pixels)
    return path


def assert_nobody_sees_a_difference(made, written, *, whole):
    """A part has less context than the batch's tiles; the whole photo has no less."""
    difference = np.abs(made - written)
    assert difference.max() <= (0.5 if whole else 3) * STEP
    assert (difference > STEP).mean() < 0.01


@pytest.fixture(params=["tiny", pytest.param("bundled", marks=pytest.mark.model)])
def both(request, models):
    """The tiny models, and the real ones."""
    return models if request.param == "tiny" else LoadedModels(Catalog(), choose("cpu"))


def batch_pixels(path, recipe, models, hints=()):
    """What the batch makes of a photo: H x W x bands, 0..1."""
    strips = restore(files.open_photo(path), recipe, models, hints=hints).strips
    stored = np.concatenate(list(strips))
    return stored / np.iinfo(stored.dtype).max


@pytest.mark.parametrize("level", [None, 30.0], ids=["measured", "chosen"])
def test_a_part_at_full_size_is_what_the_batch_writes(both, tmp_path, rng, level):
    path = write_noisy(tmp_path / "noisy.png", rng)
    recipe = Recipe(denoise=Denoise(level=level))
    batch = batch_pixels(path, recipe, both)
    live = LivePhoto(files.open_levels(path).photo, both)
    for place in PLACES:
        part = live.part(recipe.denoise, recipe.noise_level_model, 0, place)
        tile = part.tile
        written = batch[tile.top : tile.bottom, tile.left : tile.right]
        made = np.moveaxis(part.clean, 0, -1).clip(0, 1)
        assert_nobody_sees_a_difference(made, written, whole=place == WHOLE)
        original = files.open_photo(path).rows(tile.top, tile.height)[:, tile.left : tile.right]
        assert (part.original == original).all()
        assert tile.height >= min(place.height, 421 - place.top)


def test_a_coloured_part_is_what_the_batch_writes(both, tmp_path, rng):
    path = write_noisy(tmp_path / "grey.png", rng, grey=True)
    hints = (Hint(x=0.3, y=0.6, a=40.0, b=-30.0),)
    recipe = Recipe(denoise=Denoise(blend=0.7), colorize=Colorize(saturation=1.4))
    batch = batch_pixels(path, recipe, both, hints)
    live = LivePhoto(files.open_levels(path).photo, both)
    coloring = live.coloring(recipe.colorize, hints)
    coloring = replace(coloring, lines=coloring.lines * np.float32(1.4))
    for place in PLACES:
        part = live.part(recipe.denoise, recipe.noise_level_model, 0, place)
        original = to_planes(part.original, bands=1)
        blended = original + np.float32(0.7) * (part.clean - original)
        joined = np.moveaxis(coloring.join(blended, part.tile.top, part.tile.left), 0, -1)
        tile = part.tile
        written = batch[tile.top : tile.bottom, tile.left : tile.right]
        assert_nobody_sees_a_difference(joined.clip(0, 1), written, whole=place == WHOLE)


def test_a_photo_with_colour_keeps_it_when_only_grey_ones_are_coloured(models, tmp_path, rng):
    live = LivePhoto(files.open_levels(write_noisy(tmp_path / "a.png", rng)).photo, models)
    assert live.coloring(Colorize(when="auto"), ()) is None
    assert live.coloring(Colorize(when="on"), ()) is not None


def test_without_denoising_a_part_is_the_photo(models, tmp_path, rng):
    path = write_noisy(tmp_path / "a.png", rng, depth=8)
    part = LivePhoto(files.open_levels(path).photo, models).part(
        None, "noise-level", 0, Tile(100, 90, 64, 64)
    )
    assert (part.original == files.open_photo(path).rows(100, 64)[:, 90:154]).all()
    assert (to_planes(part.original, bands=3) == part.clean).all()
    assert part.sigma is None


def test_a_smaller_level_is_the_mean_of_its_pixels_and_told_less_noise(models, tmp_path, rng):
    path = write_noisy(tmp_path / "a.png", rng)
    levels = files.open_levels(path)
    live = LivePhoto(levels.photo, models)
    small = levels.photo(2)
    assert (small.height, small.width) == (106, 153)
    first = files.open_photo(path).rows(0, 4)[:, :4].astype(float).mean(axis=(0, 1))
    assert np.abs(small.rows(0, 1)[0, 0] - first).max() <= 1
    whole = Tile(0, 0, 999, 999)
    step = Denoise()
    sigmas = [live.part(step, "noise-level", level, whole).sigma for level in (0, 1, 2)]
    assert sigmas[0] > 1.5 * sigmas[1] > 2 * sigmas[2]
    chosen = [live.part(Denoise(level=20), "noise-level", level, whole).sigma for level in (0, 2)]
    assert chosen[0] / chosen[1] == pytest.approx(4**0.75)


def test_noise_is_measured_and_the_scene_seen_once(models, tmp_path, rng):
    path = write_noisy(tmp_path / "a.png", rng)
    levels, crops = files.open_levels(path), []
    live = LivePhoto(levels.photo, models, lambda done, total: crops.append(total))
    for place in PLACES[:3]:
        live.part(Denoise(), "noise-level", 0, place)
    assert [total for total in crops if total > 1] == [6] * 6  # 2 x 3 crops of the photo


def test_stopping_ends_a_run_and_the_next_one_goes_on(models, tmp_path, rng):
    path = write_noisy(tmp_path / "a.png", rng)
    live = LivePhoto(files.open_levels(path).photo, models)
    live.part(Denoise(level=9), "noise-level", 0, PLACES[0])
    models.interrupt()
    with pytest.raises(Cancelled):
        live.part(Denoise(level=9), "noise-level", 0, PLACES[0])
    models.resume()
    assert live.part(Denoise(level=9), "noise-level", 0, PLACES[0]).clean.shape == (3, 64, 64)


@pytest.mark.model
def test_a_run_of_the_bundled_denoiser_ends_in_its_middle():
    models = LoadedModels(Catalog(), choose("cpu"))
    model = models.get("denoise", "denoise-fast")
    planes = np.zeros((1, 3, 1024, 1024), np.float32)
    began = time.monotonic()
    model(planes=planes, sigma=planes[:, :1])
    whole = time.monotonic() - began
    stopper = threading.Timer(0.05, models.interrupt)
    stopper.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        model(planes=planes, sigma=planes[:, :1])
    stopper.join()
    assert time.monotonic() - began < max(0.2, whole / 2)

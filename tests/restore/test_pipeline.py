"""A recipe and a photo to strips: what is restored, what is kept, and that the strips are the whole."""

import math

import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.errors import OutOfMemoryError, SessionError, UnknownModelError
from restorer.progress import Cancelled
from restorer.restore import denoise
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Hint, Recipe

FULL_BLUR = Denoise(level=100 * 0.25 / (75 / 255))  # the tiny denoiser blurs fully at sigma 0.25


def pixels(restored):
    """The whole result."""
    return np.concatenate(list(restored.strips))


def noisy(rng, height, width, bands=3, dtype=np.uint8):
    full = np.iinfo(dtype).max
    return rng.integers(0, full, (height, width, bands), dtype)


def recipe(denoise=None, colorize=None):
    return Recipe(denoise=denoise, colorize=colorize)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_grey_colour_alpha_and_depth_stay_what_they_are(photo_of, models, rng, bands, dtype):
    stored = noisy(rng, 30, 41, bands, dtype)
    photo = photo_of(stored, bands=1 if bands < 3 else 3)
    result = pixels(restore(photo, recipe(FULL_BLUR), models))
    assert result.shape == stored.shape
    assert result.dtype == dtype
    assert result[..., 0].std() < 0.5 * stored[..., 0].std()
    if photo.alpha:
        assert np.array_equal(result[..., -1], stored[..., -1])


@pytest.mark.usefixtures("small_windows")
@pytest.mark.parametrize("height", [1, 511, 513, 1100])
def test_strips_cover_the_photo_and_no_seam_shows(photo_of, models, rng, height):
    stored = noisy(rng, height, 500, 4)
    restored = restore(photo_of(stored), recipe(FULL_BLUR), models)
    result = pixels(restored).astype(int)
    shifted = pixels(restore(photo_of(stored[::-1]), recipe(FULL_BLUR), models)).astype(int)[::-1]
    assert result.shape == stored.shape
    if height % 2 == 0:  # the tiny model works on blocks of two rows
        assert np.abs(result - shifted).max() <= 1


def test_level_zero_runs_and_keeps_the_photo(photo_of, models, rng):
    stored = noisy(rng, 20, 20)
    restored = restore(photo_of(stored), recipe(Denoise(level=0)), models)
    assert np.array_equal(pixels(restored), stored)
    assert restored.sigma == 0
    assert restored.models == ("denoise-fast 0.0-tiny",)


def test_blend_mixes_the_original_in(photo_of, models, rng):
    stored = noisy(rng, 24, 24)
    full, none, half = (
        pixels(restore(photo_of(stored), recipe(Denoise(level=FULL_BLUR.level, blend=b)), models)).astype(
            float
        )
        for b in (1.0, 0.0, 0.5)
    )
    assert np.array_equal(none, stored)
    assert np.abs(half - (full + stored) / 2).max() <= 1


def test_a_level_beyond_what_the_network_knows_is_held_to_its_range(photo_of, models, rng):
    restored = restore(photo_of(noisy(rng, 8, 8)), recipe(Denoise(level=100)), models)
    assert restored.sigma == pytest.approx(75 / 255)


def test_auto_measures_the_noise_that_is_there(photo_of, models, rng):
    stored = np.clip(rng.normal(0.5, 0.1, (600, 600, 3)) * 255, 0, 255).astype(np.uint8)
    restored = restore(photo_of(stored), recipe(Denoise()), models)
    assert restored.sigma == pytest.approx(0.1, rel=0.1)
    assert restored.models[0].startswith("noise-level")


def test_a_picture_too_small_to_measure_is_left_alone(photo_of, models, rng):
    stored = noisy(rng, 8, 8)
    restored = restore(photo_of(stored), recipe(Denoise()), models)
    assert np.array_equal(pixels(restored), stored)
    assert restored.sigma == 0


def test_a_given_level_needs_no_noise_level_model(photo_of, models, rng):
    asked = Recipe(denoise=Denoise(level=10), noise_level_model="missing")
    assert pixels(restore(photo_of(noisy(rng, 9, 9)), asked, models)).shape == (9, 9, 3)


def test_auto_without_its_model_is_a_sentence_and_no_guess(photo_of, models, rng):
    with pytest.raises(UnknownModelError, match="missing"):
        restore(photo_of(noisy(rng, 9, 9)), Recipe(noise_level_model="missing"), models)


def test_nothing_to_do_gives_back_the_very_pixels(photo_of, models, rng):
    stored = noisy(rng, 700, 5, 4, np.uint16)
    restored = restore(photo_of(stored), recipe(), models)
    assert np.array_equal(pixels(restored), stored)
    assert restored.sigma is None
    assert restored.provider is None


def test_a_grey_photo_is_coloured_into_srgb(photo_of, models, rng):
    photo = photo_of(noisy(rng, 50, 60, 2, np.uint16), bands=1)
    restored = restore(photo, recipe(None, Colorize()), models)
    result = pixels(restored)
    assert result.shape == (50, 60, 4)
    assert (restored.header.bands, restored.header.depth, restored.header.icc) == (3, 16, None)
    assert result[..., 0].mean() > result[..., 2].mean()  # the tiny model tints toward red and yellow


def test_auto_colours_sepia_and_leaves_colour_alone(photo_of, models):
    ramp = np.tile(np.linspace(0, 255, 64, dtype=np.uint8), (64, 1))
    sepia = np.stack([ramp, ramp * 0.8, ramp * 0.6], axis=-1).astype(np.uint8)
    colors = np.zeros((64, 64, 3), np.uint8)
    colors[:32, :, 0], colors[32:, :, 2], colors[..., 1] = 200, 200, ramp
    asked = recipe(None, Colorize(when="auto"))
    assert restore(photo_of(sepia), asked, models).header.icc is None
    kept = restore(photo_of(colors), asked, models)
    assert kept.header.icc == b"profile"
    assert np.array_equal(pixels(kept), colors)


@pytest.mark.usefixtures("small_windows")
def test_denoising_and_colouring_stream_together(photo_of, models, rng):
    photo = photo_of(noisy(rng, 1100, 600, 1), bands=1)
    asked = []
    original = photo.read
    object.__setattr__(photo, "read", lambda top, height: asked.append(height) or original(top, height))
    result = pixels(restore(photo, recipe(FULL_BLUR, Colorize()), models))
    assert result.shape == (1100, 600, 3)
    assert max(asked) < 600


@pytest.mark.usefixtures("small_windows")
def test_tiles_of_a_coloured_photo_are_what_the_whole_is(photo_of, models, rng, monkeypatch):
    stored = noisy(rng, 700, 900, 4)
    tiled = pixels(restore(photo_of(stored), recipe(FULL_BLUR, Colorize()), models))
    monkeypatch.setattr(denoise, "WINDOW_PIXELS", 10**6)
    whole = pixels(restore(photo_of(stored), recipe(FULL_BLUR, Colorize()), models))
    assert np.abs(tiled.astype(int) - whole).max() <= 1


class ShortOfMemory:
    """Makes a loaded model fail on more than `most` pixels, as a GPU or a small machine does."""

    def __init__(self, monkeypatch, model, most):
        self.runs, real = [], type(model)._run

        def run(model, inputs, options=None):
            self.runs.append(next(iter(inputs.values())).shape[2:])
            if math.prod(self.runs[-1]) > most:
                raise OutOfMemoryError("There is not enough memory to run the model; close other programs.")
            return real(model, inputs, options)

        monkeypatch.setattr(type(model), "_run", run)


def test_memory_that_runs_out_makes_tiles_smaller_and_says_so(photo_of, models, rng, monkeypatch):
    stored = noisy(rng, 800, 1200)
    expected = pixels(restore(photo_of(stored), recipe(FULL_BLUR), models))
    short = ShortOfMemory(monkeypatch, models.get("denoise", "denoise-fast"), 500_000)
    restored = restore(photo_of(stored), recipe(FULL_BLUR), models)
    assert np.array_equal(pixels(restored), expected)
    assert restored.note == "There was little memory, so smaller tiles were used."
    assert [math.prod(run) > 500_000 for run in short.runs].count(True) == 1


def test_memory_for_nothing_ends_in_a_sentence(photo_of, models, rng, monkeypatch):
    ShortOfMemory(monkeypatch, models.get("denoise", "denoise-fast"), 0)
    with pytest.raises(OutOfMemoryError, match="close other programs"):
        pixels(restore(photo_of(noisy(rng, 20, 20)), recipe(FULL_BLUR), models))


def test_a_pinned_colour_reaches_the_result(photo_of, models):
    stored = np.full((64, 64, 1), 128, np.uint8)
    hint = Hint(x=0.5, y=0.5, a=-60, b=0)
    plain = pixels(restore(photo_of(stored, bands=1), recipe(None, Colorize()), models))
    pinned = pixels(restore(photo_of(stored, bands=1), recipe(None, Colorize()), models, hints=[hint]))
    assert pinned[32, 32, 1] > plain[32, 32, 1] + 10  # greener
    assert np.array_equal(pinned[0, 0], plain[0, 0])


COLORIZE = recipe(None, Colorize())


def flat(value, bands=1):
    """The tiny describer takes what is brighter than 0.9 for no photo."""
    return np.full((200, 300, bands), value, np.uint8)


@pytest.mark.parametrize(("value", "unlike"), [(250, True), (200, False)])
def test_a_coloured_photo_is_told_to_be_unlike_photos(photo_of, models, value, unlike):
    assert restore(photo_of(flat(value), bands=1), COLORIZE, models).unlike == unlike


def test_a_photo_that_gets_no_colours_is_told_nothing(photo_of, models):
    colored = flat(255, 3)  # half of it yellow, half of it blue
    colored[:, :150, 2] = colored[:, 150:, 0] = 200
    assert not restore(photo_of(flat(250), bands=1), recipe(FULL_BLUR), models).unlike
    assert not restore(photo_of(colored), recipe(None, Colorize(when="auto")), models).unlike


@pytest.mark.parametrize("content", [None, b"no model"])
def test_a_describer_that_is_missing_or_broken_is_missed_by_no_photo(photo_of, tmp_path, content):
    folder = write_tiny_models(tmp_path)
    (folder / "describe.onnx").unlink()
    if content is not None:
        (folder / "describe.onnx").write_bytes(content)
    restored = restore(photo_of(flat(250), bands=1), COLORIZE, LoadedModels(Catalog([folder]), choose("cpu")))
    assert not restored.unlike
    assert pixels(restored).shape == (200, 300, 3)


def test_a_describer_that_fails_fails_no_photo(photo_of, models, monkeypatch):
    def fail(*_):
        raise SessionError("The model describe cannot run here; use another model.")

    monkeypatch.setattr(type(models.describer), "describe", fail)
    restored = restore(photo_of(flat(250), bands=1), COLORIZE, models)
    assert not restored.unlike
    assert pixels(restored).shape == (200, 300, 3)


@pytest.mark.usefixtures("small_windows")
def test_progress_counts_to_its_total_in_order(photo_of, models, rng):
    reports = []
    photo = photo_of(noisy(rng, 1100, 700))
    restored = restore(photo, Recipe(), models, report=lambda *r: reports.append(r))
    pixels(restored)
    total = reports[0][1]
    tiles = [report for report in reports if report[0] > 0]
    assert tiles == [(k, total) for k in range(1, total + 1)]


@pytest.mark.usefixtures("small_windows")
def test_measuring_the_noise_is_no_progress_and_can_be_cancelled(photo_of, models, rng):
    reports = []
    restore(photo_of(noisy(rng, 1100, 700)), Recipe(), models, report=lambda *r: reports.append(r))
    assert reports  # no strip was read yet
    assert {done for done, _ in reports} == {0}


@pytest.mark.usefixtures("small_windows")
def test_cancelling_ends_it_at_the_next_tile(photo_of, models, rng):
    tiles = []

    def report(done, total):
        tiles.append(done)
        if len(tiles) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        pixels(restore(photo_of(noisy(rng, 2000, 300)), recipe(FULL_BLUR), models, report=report))
    assert len(tiles) == 2

"""The models that come with the app do what their cards say, measured anew."""

import cv2
import numpy as np
import pytest

from restorer.engine.catalog import Catalog
from restorer.engine.cost import macs_per_pixel
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.imaging.files import open_photo
from restorer.paths import bundled_models
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Denoise, Recipe
from training.benchmarks import camera_pairs, coloring, demo_photos, gaussian, pictures, read_picture
from training.describing_bench import likeness, unlikeness
from training.no_photos import no_photos

pytestmark = pytest.mark.model

FILES = sorted(bundled_models().glob("*.onnx"))
SECTIONS = ("## Data and licences", "## Experiment", "## Scores", "## Hours and hardware", "## Limits")
PSNR_SLACK = 0.05  # dB; another processor adds in another order
FLOAT = ("denoise-fast", "denoise-best")
DENOISERS = (*FLOAT, *(f"{name}.{kind}" for name in FLOAT for kind in ("int8", "fp16")))
FFDNET_MACS = 0.21e6  # a pixel
MOST_MACS = 0.7e6  # of a denoiser that may take its time
LARGEST_FILE = 16 * 2**20


@pytest.fixture(scope="module")
def models() -> LoadedModels:
    return LoadedModels(Catalog(folders=(bundled_models(),)), choose("cpu"), as_named=True)


def scores_of(name: str) -> dict[str, float]:
    return read_model_file(bundled_models() / f"{name}.onnx").manifest.scores


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_card_tells_all_and_quotes_every_score_of_the_manifest(path):
    card = path.with_name(f"{read_model_file(path).manifest.name}.md").read_text("utf-8")
    assert all(section in card for section in SECTIONS)
    scores = read_model_file(path).manifest.scores
    assert scores
    for name, value in scores.items():
        assert f"| {name} | {value:g} |" in card, f"the card does not say that {name} is {value:g}"


def test_the_models_that_the_app_uses_by_default_are_there():
    assert {"denoise-fast", "denoise-best", "noise-level", "colorize", "describe"} <= {
        path.stem for path in FILES
    }


@pytest.mark.parametrize(("name", "most"), [("denoise-fast", FFDNET_MACS), ("denoise-best", MOST_MACS)])
def test_denoisers_cost_no_more_than_they_may(name, most):
    file = bundled_models() / f"{name}.onnx"
    cost = macs_per_pixel(file.read_bytes(), read_model_file(file).manifest.size_multiple)
    assert cost is not None and cost <= most
    assert file.stat().st_size <= LARGEST_FILE


@pytest.mark.parametrize("end", ["", ".int8", ".fp16"])
def test_who_waits_longer_gets_more(end):
    fast, best = (scores_of(f"{name}{end}") for name in FLOAT)
    assert fast.keys() == best.keys()
    assert all(best[score] > value for score, value in fast.items())


@pytest.mark.parametrize("name", DENOISERS)
def test_denoisers_keep_their_scores_on_photos_that_are_always_there(models, name):
    result = gaussian(models.get("denoise", name), "demo", "", demo_photos(), sigmas=(25,))
    for score, value in result.scores.items():
        assert value == pytest.approx(scores_of(name)[score], abs=PSNR_SLACK)


@pytest.mark.parametrize("name", FLOAT)
@pytest.mark.parametrize(("kind", "most"), [("int8", 0.1), ("fp16", 0.01)])
def test_variants_take_nearly_as_much_noise_away(name, kind, most):
    whole, rounded = scores_of(name), scores_of(f"{name}.{kind}")
    assert whole.keys() == rounded.keys()
    assert all(rounded[score] > value - most - 1e-6 for score, value in whole.items())


def test_colorize_keeps_its_scores_on_photos_that_are_always_there(models):
    result = coloring(models, "colorize", "demo", "", demo_photos())
    for name, value in result.scores.items():
        assert value == pytest.approx(scores_of("colorize")[name], abs=PSNR_SLACK)


@pytest.mark.shared
@pytest.mark.parametrize("name", FLOAT)
def test_denoisers_keep_their_scores_on_cbsd68(models, shared_photos, name):
    photos = [read_picture(path) for path in pictures(shared_photos / "bench" / "cbsd68")]
    result = gaussian(models.get("denoise", name), "cbsd68", "", photos, sigmas=(25,))
    for score, value in result.scores.items():
        assert value == pytest.approx(scores_of(name)[score], abs=PSNR_SLACK)


@pytest.mark.shared
@pytest.mark.parametrize("name", DENOISERS)
def test_level_is_measured_on_real_camera_photos_as_the_cards_say(models, shared_photos, name):
    result = camera_pairs(models, Recipe(denoise=Denoise(model=name)), shared_photos / "bench" / "polyu20")
    told = [name, "noise-level"] if name == "denoise-fast" else [name]  # noise-level's are with that one
    for model in told:
        assert result.scores["polyu20 auto psnr"] == pytest.approx(
            scores_of(model)["polyu20 auto psnr"], abs=PSNR_SLACK
        )


@pytest.mark.shared
def test_colorize_keeps_its_scores_on_unseen_photos(models, shared_photos):
    photos = [read_picture(path) for path in pictures(shared_photos / "bench" / "colour")]
    result = coloring(models, "colorize", "colour", "", photos)
    for name, value in result.scores.items():
        assert value == pytest.approx(scores_of("colorize")[name], abs=PSNR_SLACK)


def test_describe_tells_drawings_from_photos(models):
    scores = unlikeness(models.get("describe", "describe"), None, count=3).scores
    assert scores["drawn pictures found"] > 0.7 and scores["area under the roc curve"] > 0.9


def test_describe_tells_another_exposure_from_another_photo(models):
    scores = likeness(models.get("describe", "describe"), None).scores
    assert scores["similar, a stop brighter"] == 1.0 and scores["similar, different photos"] == 0.0


def test_pages_and_screens_are_told_once_they_are_coloured_and_photos_are_not(models, tmp_path):
    found = {}
    cats = [(picture.name, picture.pixels) for picture in demo_photos() if picture.name == "cat"]
    for kind, pixels in [*cats, *no_photos(1)]:
        path = tmp_path / f"{kind}.png"
        cv2.imwrite(str(path), cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY))
        found[kind] = restore(open_photo(path), Recipe(denoise=None, colorize=Colorize()), models).unlike
    assert not found["cat"]
    assert found["handwriting"] and found["flat drawing"] and found["screenshot"]


@pytest.mark.shared
def test_describe_rarely_takes_a_photo_for_a_drawing(models, shared_photos):
    found = unlikeness(models.get("describe", "describe"), shared_photos / "bench", count=1)
    assert found.scores["false alarms"] < 0.02
    assert found.scores["false alarms"] == pytest.approx(scores_of("describe")["false alarms"], abs=0.003)

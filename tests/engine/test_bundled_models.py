"""Every model that comes with the app keeps the model contract and its own manifest's promises."""

import numpy as np
import pytest

from restorer import paths
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.imaging.tiles import Tiling, map_tiles, round_up
from restorer.manifest import INPUT_CHANNELS

pytestmark = pytest.mark.model

BUNDLED = sorted((paths.resources() / "models").glob("*.onnx"))
MAX_TOGETHER = 32 * 2**20
HALF_STEP = 0.5 / 255  # of 8 bits


@pytest.fixture(scope="module", params=BUNDLED, ids=lambda path: path.stem)
def model(request):
    return load_model(read_model_file(request.param), choose("cpu"))


def picture(rng, height, width):
    """A smooth picture with an edge, and noise of 25/255: 3 x height x width."""
    y, x = np.mgrid[0:height, 0:width] / max(height, width, 2)
    clean = np.stack([0.2 + 0.6 * x, 0.5 + 0.4 * np.sin(9 * y), (x > y) * 0.7])
    return (clean + rng.normal(0, 25 / 255, clean.shape)).astype(np.float32)


def inputs_of(task, planes):
    """What a model of this task is given for a picture, without the batch axis."""
    _, height, width = planes.shape
    given = {
        "planes": planes,
        "sigma": np.full((1, height, width), 25 / 255, np.float32),
        "luminance": planes.mean(0, keepdims=True),
        "hints": np.zeros((3, height, width), np.float32),
    }
    return {name: given[name] for name in INPUT_CHANNELS[task]}


def run(model, planes):
    return model(**{name: value[None] for name, value in inputs_of(model.manifest.task, planes).items()})[0]


def test_together_they_stay_small():
    assert sum(path.stat().st_size for path in BUNDLED) < MAX_TOGETHER


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_a_model_lies_under_its_own_name_beside_its_card(path):
    file = read_model_file(path)
    assert file.name == path.stem
    assert path.with_name(f"{file.manifest.name}.md").is_file()


@pytest.mark.parametrize("blocks", [(1, 1), (2, 5), (7, 3)])
def test_it_runs_at_every_size_it_promises(rng, model, blocks):
    if model.manifest.task == "describe":
        pytest.skip("a describer has one size")
    height, width = (side * model.manifest.size_multiple for side in blocks)
    assert run(model, picture(rng, height, width)).shape[0] in (
        1,
        2,
        3,
    )  # size and finiteness: by the session


@pytest.mark.parametrize("scale", [0.0, 1e-3, 10.0])
def test_extreme_values_do_not_break_it(rng, model, scale):
    side = round_up(32, model.manifest.size_multiple)
    planes = scale * picture(rng, side, side)
    if model.manifest.task == "describe":
        model.describe(planes[None])
    else:
        run(model, planes)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (83, 211), (257, 96)])
def test_tiles_show_no_seam(rng, model, height, width):
    promise = model.manifest
    if promise.task != "denoise":
        pytest.skip("only denoisers run in tiles")
    planes = picture(rng, height, width)

    def cut(tile_size, halo):
        return Tiling(
            height=height,
            width=width,
            tile_height=tile_size,
            tile_width=tile_size,
            halo=halo,
            multiple=promise.size_multiple,
        )

    def tiled(tiling):
        return map_tiles(planes, lambda window: run(model, window), tiling)

    small = round_up(64, promise.size_multiple)
    whole = tiled(cut(round_up(512, promise.size_multiple), 0))
    assert np.abs(tiled(cut(small, promise.halo)) - whole).max() <= HALF_STEP

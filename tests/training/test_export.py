"""An exported model computes what its checkpoint computes, or is not written."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import CheckpointError, ParityError
from training import export as exporting
from training import halo
from training.checkpoint import Checkpoint, Progress
from training.experiment import Experiment
from training.export import export
from training.halo import measure_halo
from training.tasks import build_network
from training.weights import load_weights

from .conftest import TINY

COLORING = (*TINY, "network.channels=[16, 16, 16, 16]", "network.attending=1")
"""Deep enough for attention at an eighth of the size; at half of it no file would be taken."""


@pytest.fixture(scope="module", autouse=True)
def _small_pictures():
    """A halo measured on small pictures is as good for a network that is thrown away."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(halo, "_SIDE", 160)
        patch.setattr(halo, "_TILE", 48)
        yield


def checkpoint_of(experiment):
    network = build_network(experiment)
    with torch.no_grad():
        for weight in network.parameters():  # the blocks start as the identity, which proves little
            weight.add_(
                0.02 * torch.randn(weight.shape, generator=torch.Generator().manual_seed(weight.numel()))
            )
    weights = network.state_dict()
    return Checkpoint(
        experiment=experiment, progress=Progress(total_steps=1), network=weights, ema=weights, optimizers=[]
    )


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A tiny denoiser as a file: an export takes seconds, and these tests only read it."""
    path = tmp_path_factory.mktemp("exported") / "model.onnx"
    export(checkpoint_of(Experiment.load("denoise-fast", TINY)), path)
    return path


@pytest.fixture(scope="module")
def one_coloring(tmp_path_factory):
    """A tiny colouriser that makes no variants, and its file."""
    checkpoint = checkpoint_of(Experiment.load("colorize", (*COLORING, "color.divergence_weight=0.0")))
    path = tmp_path_factory.mktemp("exported") / "one.onnx"
    export(checkpoint, path)
    return checkpoint, path


@pytest.mark.parametrize("name", ["denoise-fast", "noise-level", "colorize"])
def test_every_kind_of_network_is_exported_and_read_back(name, tmp_path):
    changes = {"noise-level": (), "colorize": COLORING}.get(name, TINY)
    checkpoint = checkpoint_of(Experiment.load(name, changes))
    manifest = export(checkpoint, tmp_path / f"{name}.onnx", {"bench psnr": 30.5})
    assert read_model_file(tmp_path / f"{name}.onnx").manifest == manifest
    assert manifest.scores == {"bench psnr": 30.5}
    again = load_weights(tmp_path / f"{name}.onnx", checkpoint.experiment)
    assert again.keys() == checkpoint.ema.keys()
    halved = name == "denoise-fast"  # its weights are stored so
    kept = {key: value.half().float() if halved else value for key, value in checkpoint.ema.items()}
    assert all(torch.equal(again[key], kept[key]) for key in shipped(checkpoint.ema))


def shipped(weights):
    """Those that the app needs: a variant's code is drawn from the truth while learning alone."""
    return [name for name in weights if not name.startswith("posterior.")]


def test_a_colouriser_that_learned_variants_offers_them(one_coloring, tmp_path):
    several = Experiment.load("colorize", (*COLORING, "color.divergence_weight=1e-3"))
    export(checkpoint_of(several), tmp_path / "several.onnx")
    files = (one_coloring[1], tmp_path / "several.onnx")
    models = [load_model(read_model_file(path), choose("cpu")) for path in files]
    assert [model.takes_variant for model in models] == [False, True]
    grey = {
        "luminance": np.full((2, 1, 64, 64), 0.5, np.float32),
        "hints": np.zeros((2, 3, 64, 64), np.float32),
    }
    code = np.eye(2, 8, dtype=np.float32)
    first, second = models[1](**grey, variant=code)
    assert not np.allclose(first, second, atol=1e-4)  # a row for each picture
    assert np.array_equal(models[1](**grey), models[1](**grey, variant=np.zeros((2, 8), np.float32)))


def test_a_model_without_variants_is_enough_to_learn_them(one_coloring):
    one, path = one_coloring
    several = Experiment.load("colorize", (*COLORING, "color.divergence_weight=1e-3"))
    begun = load_weights(path, several)
    assert begun.keys() == build_network(several).state_dict().keys()
    assert all(torch.equal(begun[name], one.ema[name]) for name in one.ema)


def test_large_networks_are_stored_in_half_precision(tmp_path, monkeypatch):
    monkeypatch.setattr(exporting, "_HALF_WEIGHTS_FROM", 100)
    checkpoint = checkpoint_of(Experiment.load("colorize", COLORING))
    export(checkpoint, tmp_path / "half.onnx")
    weights = sum(weight.numel() for weight in checkpoint.ema.values())
    assert (tmp_path / "half.onnx").stat().st_size < 4 * weights
    again = load_weights(tmp_path / "half.onnx", checkpoint.experiment)
    assert all(
        torch.allclose(again[key], checkpoint.ema[key], rtol=1e-3, atol=1e-3) for key in shipped(again)
    )


def test_a_model_that_computes_something_else_is_not_written(tiny, tmp_path, monkeypatch):
    original = exporting.to_onnx

    def spoiled(network, manifest):
        model = original(network, manifest)
        with torch.no_grad():
            next(network.parameters()).add_(0.01)
        return model

    monkeypatch.setattr(exporting, "to_onnx", spoiled)
    with pytest.raises(ParityError, match="nothing was written"):
        export(checkpoint_of(tiny), tmp_path / "model.onnx")
    assert list(tmp_path.iterdir()) == []


def test_measured_halo_is_that_of_a_network_whose_reach_is_known():
    def blur_three_to_each_side(planes, _):
        padded = np.pad(planes, ((0, 0), (0, 0), (3, 3)), mode="edge")
        return np.asarray(sum(padded[:, :, i : i + planes.shape[2]] for i in range(7)) / 7, np.float32)

    assert measure_halo(blur_three_to_each_side, multiple=1, sigma=0.2) == 3
    assert measure_halo(blur_three_to_each_side, multiple=4, sigma=0.2) == 4


def test_a_network_that_sees_everything_has_no_halo():
    with pytest.raises(ParityError, match="cannot be tiled"):
        measure_halo(lambda planes, _: planes - planes.mean(), multiple=64, sigma=0.2)


def test_weights_of_another_network_are_refused(tiny, exported):
    narrower = replace(tiny, network=replace(tiny.network, channels=(16, 8)))
    with pytest.raises(CheckpointError, match="does not hold the network"):
        load_weights(exported, narrower)


def test_the_exported_model_runs_on_any_multiple_of_its_size(exported):
    model = load_model(read_model_file(exported), choose("cpu"))
    planes = np.zeros((1, 3, 4, 20), np.float32)
    assert model(planes=planes, sigma=planes[:, :1]).shape == planes.shape


def test_the_file_names_no_path_of_the_machine_it_was_made_on(exported):
    content = exported.read_bytes()
    assert b".py" not in content and str(Path.cwd()).encode() not in content

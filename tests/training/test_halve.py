"""A denoiser's half-precision variant holds what half can hold, or is not written."""

from dataclasses import replace

import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, numpy_helper

from restorer.engine.model_file import check_model, read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import ParityError, UsageError
from restorer.paths import bundled_models
from training import benchmarks, calibration, halo, halve
from training.cli import main
from training.evaluate import measured_scores
from training.experiment import Experiment
from training.export import export
from training.tasks import build_network
from training.variants import in_single

from .conftest import TINY, write_photos
from .test_export import checkpoint_of


@pytest.fixture(autouse=True, scope="module")
def _small_pictures():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(halo, "_SIDE", 160)
        patch.setattr(halo, "_TILE", 48)
        patch.setattr(calibration, "_CROPS", 4)
        patch.setattr(calibration, "_CELLS", (4,))
        yield


@pytest.fixture(scope="module")
def checkpoint():
    return checkpoint_of(Experiment.load("denoise-fast", TINY))


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"), count=5, side=160)


@pytest.fixture
def known(checkpoint, monkeypatch):
    """The experiment that the tiny model's name stands for."""
    monkeypatch.setattr(Experiment, "load", lambda name: checkpoint.experiment)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "variants" / "denoise-fast.fp16.onnx"


def written(checkpoint, folder):
    export(checkpoint, folder / "denoise-fast.onnx")
    return folder / "denoise-fast.onnx"


def test_variant_computes_in_half_what_the_model_does(checkpoint, known, photos, target, tmp_path, rng):
    model = written(checkpoint, tmp_path)
    assert main(["halve", str(model), "-o", str(target), "--photos", str(photos)]) == 0
    assert read_model_file(target).name == "denoise-fast.fp16"
    assert read_model_file(target).manifest == replace(read_model_file(model).manifest, scores={})
    planes, sigma = rng.random((2, 3, 16, 24), np.float32), np.full((2, 1, 16, 24), 0.2, np.float32)
    whole, halved = (
        load_model(read_model_file(p), choose("cpu"))(planes=planes, sigma=sigma) for p in (model, target)
    )
    assert halved.dtype == np.float32
    assert 0 < np.abs(halved - whole).max() < 1e-3


def test_all_but_the_photo_itself_is_in_half(checkpoint, known, photos, target, tmp_path):
    halve.halve(written(checkpoint, tmp_path), [photos], target)
    inferred = onnx.shape_inference.infer_shapes(onnx.load(target), strict_mode=True).graph
    kinds = {value.name: value.type.tensor_type.elem_type for value in inferred.value_info}
    single = {name for name, kind in kinds.items() if kind == TensorProto.FLOAT}
    assert len(kinds) > 10
    assert set(inferred.node[-1].input) == {"planes", *single} and len(single) == 1
    assert {tensor.data_type for tensor in inferred.initializer} == {TensorProto.FLOAT16}


def test_values_that_half_cannot_hold_are_refused(checkpoint, known, photos, target, tmp_path):
    """What one convolution makes larger the next one makes smaller again: in single nothing is wrong."""
    name = "bottleneck.0"
    ema = {key: weight.clone() for key, weight in checkpoint.ema.items()}
    ema[f"{name}.first.weight"] *= 2e4
    ema[f"{name}.first.bias"] *= 2e4
    ema[f"{name}.second.weight"] /= 2e4
    model = written(replace(checkpoint, ema=ema), tmp_path)
    with pytest.raises(ParityError, match="too near to what half precision holds"):
        halve.halve(model, [photos], target)
    assert not target.parent.exists()


def test_a_result_that_half_spoils_is_refused(checkpoint, known, photos, target, tmp_path, monkeypatch):
    monkeypatch.setattr(halve, "LARGEST_ERROR", 1e-7)
    with pytest.raises(ParityError, match="differs by"):
        halve.halve(written(checkpoint, tmp_path), [photos], target)
    assert not target.parent.exists()


def test_a_file_that_computes_something_else_is_not_written(
    checkpoint, known, photos, target, tmp_path, monkeypatch
):
    def spoiled(model):
        result = halve_as_it_is(model)
        (tail,) = (tensor for tensor in result.graph.initializer if tensor.name == "tail.bias")
        tail.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tail) + np.float16(0.1), tail.name))
        return result

    halve_as_it_is = halve.to_half
    monkeypatch.setattr(halve, "to_half", spoiled)
    with pytest.raises(ParityError, match="computes something else"):
        halve.halve(written(checkpoint, tmp_path), [photos], target)
    assert not target.parent.exists()


def test_other_networks_have_no_variant(photos, target):
    with pytest.raises(UsageError, match="no U-Net that denoises"):
        halve.halve(bundled_models() / "noise-level.onnx", [photos], target)


def test_rounding_is_that_of_half_precision(checkpoint, tmp_path, rng):
    """PyTorch's convolutions in half add up in single, too."""
    graph = in_single(onnx.load(written(checkpoint, tmp_path)))
    rounded = halve._loaded(halve.rounded_to_half(graph), tmp_path)
    planes, sigma = rng.random((1, 3, 16, 24), np.float32), np.full((1, 1, 16, 24), 0.2, np.float32)
    network = build_network(checkpoint.experiment).eval()
    network.load_state_dict(checkpoint.ema)
    with torch.no_grad():
        single = network(torch.from_numpy(planes), torch.from_numpy(sigma)).numpy()
        with torch.autocast("cpu", torch.float16):
            half = network(torch.from_numpy(planes), torch.from_numpy(sigma)).float().numpy()
    ours = np.square(rounded(planes=planes, sigma=sigma) - single).mean() ** 0.5
    theirs = np.square(half - single).mean() ** 0.5
    assert ours == pytest.approx(theirs, rel=0.3) and ours > 0


def test_scores_are_measured_with_all_rounding(
    checkpoint, known, photos, target, tmp_path, capsys, monkeypatch
):
    photo = benchmarks.demo_photos()[0]
    small = replace(photo, pixels=photo.pixels[:64, :64])
    monkeypatch.setattr(benchmarks, "demo_photos", lambda: [small])
    bench = tmp_path / "bench"
    write_photos(bench / "cbsd68", count=1)
    model = written(checkpoint, tmp_path)
    command = ["halve", str(model), "-o", str(target), "--photos", str(photos), "--bench", str(bench)]
    assert main(command) == 0
    scores = read_model_file(target).manifest.scores
    graph = halve.rounded_to_half(in_single(onnx.load(model)))
    write_manifest(graph, replace(read_model_file(target).manifest, scores={}))
    onnx.save(graph, tmp_path / "rounded.onnx")
    assert scores and scores == measured_scores(read_model_file(tmp_path / "rounded.onnx"), bench)
    told = capsys.readouterr().out
    assert all(f"{name}: {score:g}" in told for name, score in scores.items())


@pytest.mark.model
def test_released_denoisers_leave_room_in_half():
    for path in bundled_models().glob("denoise-*.onnx"):
        if "." in path.stem:
            continue
        halved = halve.to_half(in_single(onnx.load(path)))
        check_model(halved.SerializeToString(), path)
        weights = [numpy_helper.to_array(tensor) for tensor in halved.graph.initializer]
        assert all(np.isfinite(values).all() for values in weights)
        assert (
            torch.finfo(torch.float16).max / max(np.abs(values).max() for values in weights) > halve.HEADROOM
        )

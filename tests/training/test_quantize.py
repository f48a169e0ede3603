"""A denoiser's 8-bit variant restores as the model in float does, or is not written."""

from dataclasses import replace

import numpy as np
import onnx
import pytest

from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model
from restorer.errors import ParityError, UsageError
from restorer.paths import bundled_models
from training import benchmarks, calibration, halo, quantize, variants
from training import export as exporting
from training.cli import main
from training.experiment import Experiment
from training.export import export

from .conftest import TINY, write_photos
from .test_export import checkpoint_of

SETTINGS = (*TINY, "network.channels=[16, 16, 16]")


@pytest.fixture(autouse=True, scope="module")
def _small_pictures():
    """What a network is measured on may be small when it is thrown away."""
    photo = benchmarks.demo_photos()[1]
    small = replace(photo, pixels=photo.pixels[100:164, 100:196])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(halo, "_SIDE", 160)
        patch.setattr(halo, "_TILE", 48)
        patch.setattr(calibration, "_CROPS", 4)
        patch.setattr(calibration, "_CELLS", (4,))
        patch.setattr(quantize, "demo_photos", lambda: [small])
        yield


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "denoise-fast.onnx"
    export(checkpoint_of(Experiment.load("denoise-fast", SETTINGS)), path)
    return path


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    return write_photos(tmp_path_factory.mktemp("photos"), count=5, side=160)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "variants" / "denoise-fast.int8.onnx"


def run(path, planes):
    return load_model(read_model_file(path), choose("cpu"))(
        planes=planes, sigma=0.2 * np.ones_like(planes[:, :1])
    )


def test_variant_is_the_model_but_for_rounding(model, target, photos, rng):
    assert main(["quantize", str(model), "-o", str(target), "--photos", str(photos)]) == 0
    assert read_model_file(target).name == "denoise-fast.int8"
    planes = rng.random((2, 3, 32, 48), np.float32)
    full, rounded = run(model, planes), run(target, planes)
    assert rounded.dtype == np.float32
    assert 0 < np.abs(rounded - full).max() < 0.01


def test_convolutions_below_the_finest_level_are_8_bits_wide_and_sums_are_not(model, target, photos):
    quantize.quantize(model, [photos], target)
    graph = onnx.load(target).graph
    bits = {tensor.name for tensor in graph.initializer if tensor.data_type == onnx.TensorProto.INT8}
    weights = {name.removesuffix(".bits") for name in bits if name.endswith(".weight.bits")}
    assert weights == {
        f"{level}.0.{place}.weight"
        for level in ("encoder.1", "bottleneck", "decoder.1")
        for place in ("first", "second")
    }
    sums = [node.input for node in graph.node if node.op_type == "Add"]
    assert not any(name.startswith("add") and name.endswith(".rounded") for pair in sums for name in pair)


def test_channels_that_do_nothing_are_kept(model, tmp_path):
    changed = variants.in_single(onnx.load(model))
    for tensor in changed.graph.initializer:
        if tensor.name.startswith("bottleneck.0.first"):
            values = np.array(onnx.numpy_helper.to_array(tensor))
            values[3] = 0.25 if tensor.name.endswith("bias") else 0.0
            tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))
    largest = {name: np.ones(16, np.float32) for name in quantize.rounded_tensors(changed)}
    written = quantize.to_eight_bits(changed, largest).graph.initializer
    held = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in written}
    counted = held["bottleneck.0.first.bias.bits"] * held["bottleneck.0.first.bias.step"]
    bias = counted / 255  # in steps of what comes out of the rectifier: 1 is the largest
    assert not held["bottleneck.0.first.weight.bits"][3].any()
    assert bias[3] == pytest.approx(0.25, abs=1e-4)


def test_weights_stored_in_half_are_found(model):
    half = variants.in_single(onnx.load(model))
    for tensor in half.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor).astype(np.float16).astype(np.float32)
        tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))
    single = half.SerializeToString()
    exporting._store_half(half)
    assert quantize.rounded_tensors(half) == []
    assert variants.in_single(half).graph == onnx.load_model_from_string(single).graph


@pytest.mark.model
def test_variant_that_restores_worse_is_not_written(target, photos, monkeypatch):
    measured = quantize.largest_values

    def far_too_narrow(*given):
        return {name: values / 10 for name, values in measured(*given).items()}

    monkeypatch.setattr(quantize, "largest_values", far_too_narrow)
    with pytest.raises(ParityError, match="nothing was written"):
        quantize.quantize(bundled_models() / "denoise-fast.onnx", [photos], target)
    assert not target.parent.exists()


def test_other_networks_have_no_variant(target, photos):
    with pytest.raises(UsageError, match="no U-Net that denoises"):
        quantize.quantize(bundled_models() / "noise-level.onnx", [photos], target)


def test_the_largest_value_of_each_channel_is_measured(model, rng):
    graph = variants.in_single(onnx.load(model))
    names = quantize.rounded_tensors(graph)
    inputs = [
        {
            "planes": size * rng.standard_normal((1, 3, 16, 16), np.float32),
            "sigma": np.zeros((1, 1, 16, 16), "f4"),
        }
        for size in (0.5, 1.0)
    ]
    both = variants.largest_values(graph, names, inputs)
    each = [variants.largest_values(graph, names, [one]) for one in inputs]
    assert list(both) == names
    for name, largest in both.items():
        assert largest.shape == (16,)
        assert (largest == np.maximum(*(one[name] for one in each))).all()


def test_channels_of_very_different_size_are_all_kept(model, target, photos, rng):
    """What one channel gains and the next convolution takes back changes nothing, in 8 bits neither."""
    uneven = variants.in_single(onnx.load(model))
    gains = np.geomspace(0.01, 100, 16).astype(np.float32)
    for tensor in uneven.graph.initializer:
        name, _, kind = tensor.name.rpartition(".")
        if name in ("bottleneck.0.first", "bottleneck.0.second"):
            values = onnx.numpy_helper.to_array(tensor)
            if name.endswith("first"):
                values = values * gains.reshape(-1, *(1,) * (values.ndim - 1))
            elif kind == "weight":
                values = values / gains[:, None, None]
            tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))
    changed = target.parent.parent / "denoise-fast.onnx"
    onnx.save(uneven, changed)
    quantize.quantize(changed, [photos], target)
    planes = rng.random((1, 3, 32, 48), np.float32)
    assert np.abs(run(target, planes) - run(model, planes)).max() < 0.01

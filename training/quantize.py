"""A denoiser whose convolutions run in 8 bits where that costs next to nothing: below its finest level.

Weights have a step for each channel; what a convolution is given, and what it adds to its residual block,
has one each, from calibration. The sums along the blocks stay in float, and so does the finest level, whose
rounding shows in the picture and would carry seams as far as the network can see (docs/models.md).
"""

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from restorer.engine.model_file import read_bytes, read_model_file, write_aside, write_manifest
from restorer.engine.providers import choose
from restorer.engine.runtime import CPU, open_session
from restorer.engine.session import Model, load_model
from restorer.errors import ParityError, UsageError
from restorer.imaging.photo import Pixels
from restorer.manifest import Manifest
from training.benchmarks import demo_photos, gaussian
from training.calibration import calibration_inputs
from training.experiment import Experiment
from training.halo import measure_halo

LARGEST_LOSS = 0.1
"""Of PSNR against the model in float, in dB, at any level on the photos that scikit-image carries."""

_WEIGHTS = re.compile(r"(?:bottleneck|(?:encoder|decoder)\.[1-9]\d*)\.\d+\.(?:first|second)\.weight")
_LARGEST_WEIGHT = (
    127  # of 8 bits with a sign, and none left over: ONNX Runtime's fast kernels want a zero of 0
)
_LARGEST_BIAS = 2.0**30  # of 32 bits with a sign, in steps
_SMALLEST_RANGE = 1e-6  # of a tensor that is all zeros

Range = tuple[float, float]


def quantize(model: Path, photos: Sequence[Path], target: Path) -> Manifest:
    """Write the 8-bit variant of a denoiser.

    Args:
        model: its ONNX file, in float.
        photos: folders or tar shards that its activations are measured on; the trainer's, not a benchmark's.
        target: the ONNX file; an earlier one is replaced.

    Raises:
        ModelError: `model` cannot be used.
        ExperimentError: no experiment has the model's name.
        DatasetError: the photos cannot be.
        UsageError: it is no U-Net that denoises, or `target` cannot be written.
        ParityError: the variant loses more than `LARGEST_LOSS`, or cannot be tiled; nothing is written.
    """
    file = read_model_file(model)
    graph = in_single(onnx.load_model_from_string(read_bytes(model)))
    if file.manifest.task != "denoise" or not _chosen(graph):
        raise UsageError(f"{model} is no U-Net that denoises; others have no 8-bit variant.")
    inputs = calibration_inputs(Experiment.load(file.manifest.name), photos)
    quantized = to_eight_bits(graph, measured_ranges(graph, rounded_tensors(graph), inputs))
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder) / target.name
        onnx.save(quantized, aside)
        variant = load_model(read_model_file(aside), choose("cpu"))
        _check_loss(load_model(file, choose("cpu")), variant)
        manifest = replace(file.manifest, halo=_halo(variant), scores={})
    write_manifest(quantized, manifest)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_aside(target, quantized.SerializeToString())
    except OSError as error:
        raise UsageError(f"The model {target} cannot be written: {error.strerror}.") from error
    return manifest


def in_single(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with all weights in single precision, also those that an export stored in half."""
    result = onnx.ModelProto()
    result.CopyFrom(model)
    graph = result.graph
    stored = {tensor.name: tensor for tensor in graph.initializer}
    casts = [node for node in graph.node if node.op_type == "Cast" and node.input[0] in stored]
    for cast in casts:
        tensor = stored[cast.input[0]]
        single = numpy_helper.to_array(tensor).astype(np.float32)
        tensor.CopyFrom(numpy_helper.from_array(single, tensor.name))
        graph.node.remove(cast)
    names = {cast.output[0]: cast.input[0] for cast in casts}
    for node in graph.node:
        node.input[:] = [names.get(name, name) for name in node.input]
    return result


def rounded_tensors(model: onnx.ModelProto) -> list[str]:
    """What 8 bits are to hold: what the chosen convolutions are given, and what a block adds to its input."""
    rectified = {name for node in model.graph.node if node.op_type == "Relu" for name in node.input}
    given = [node.input[0] for node in _chosen(model)]
    left = [node.output[0] for node in _chosen(model) if node.output[0] not in rectified]
    return list(dict.fromkeys(given + left))


def measured_ranges(
    model: onnx.ModelProto, names: Sequence[str], inputs: Iterable[Mapping[str, Pixels]]
) -> dict[str, Range]:
    """The lowest and highest value of each tensor over all inputs; zero is always within."""
    told = onnx.ModelProto()
    told.CopyFrom(model)
    told.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    session = open_session(told.SerializeToString(), CPU)
    lowest, highest = np.zeros(len(names)), np.zeros(len(names))
    for given in inputs:
        values = session.run(list(names), dict(given))
        lowest = np.minimum(lowest, [value.min() for value in values])
        highest = np.maximum(highest, [value.max() for value in values])
    return dict(zip(names, zip(lowest.tolist(), highest.tolist(), strict=True), strict=True))


def to_eight_bits(model: onnx.ModelProto, ranges: Mapping[str, Range]) -> onnx.ModelProto:
    """The model with its chosen convolutions in 8 bits: as ONNX has it, between rounded tensors taken back.

    Args:
        ranges: of each of the `rounded_tensors`.
    """
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    chosen = {node.name for node in _chosen(model)}
    added = {name for node in model.graph.node if node.name in chosen for name in node.output} & ranges.keys()
    written = _Written(ranges)
    for node in model.graph.node:
        changed = onnx.NodeProto()
        changed.CopyFrom(node)
        taken = set(node.input) if node.name in chosen else added
        if node.name in chosen:
            written.round(node.input[0])
            written.store_convolution(node, constants)
        changed.input[:] = [f"{name}.rounded" if name in taken else name for name in node.input]
        written.nodes.append(changed)
        for name in added.intersection(node.output):
            written.round(name)
    result = onnx.ModelProto()
    result.CopyFrom(model)
    del result.graph.node[:], result.graph.initializer[:]
    result.graph.node.extend(written.nodes)
    used = {name for node in written.nodes for name in node.input}
    kept = [tensor for tensor in model.graph.initializer if tensor.name in used]
    result.graph.initializer.extend([*kept, *written.tensors])
    return result


class _Written:
    """The nodes and constants of the graph that is being written."""

    def __init__(self, ranges: Mapping[str, Range]) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self._ranges = ranges
        self._steps: dict[str, np.float32] = {}  # of the tensors that are rounded already

    def round(self, name: str) -> None:
        """Have a tensor rounded, unless it is already."""
        if name in self._steps:
            return
        low, high = self._ranges[name]
        self._steps[name] = step = np.float32(max(high - low, _SMALLEST_RANGE) / 255)
        self._hold(name, step, np.uint8(np.clip(round(-low / step), 0, 255)))
        self.nodes.append(_node("QuantizeLinear", name, name, "bits"))
        self.nodes.append(_node("DequantizeLinear", name, f"{name}.bits", "rounded"))

    def store_convolution(self, node: onnx.NodeProto, constants: Mapping[str, NDArray[np.float32]]) -> None:
        """Weights in 8 bits and biases in 32, with a step for each output channel."""
        data, weight, bias = node.input
        weights, biases = constants[weight], constants[bias]
        for_weights = np.abs(weights).max(axis=(1, 2, 3)) / _LARGEST_WEIGHT
        for_biases = np.abs(biases) / (self._steps[data] * _LARGEST_BIAS)  # larger where all weights are zero
        steps = np.maximum(np.maximum(for_weights, for_biases), _SMALLEST_RANGE).astype(np.float32)
        self._store(weight, np.rint(weights / steps[:, None, None, None]).astype(np.int8), steps)
        bias_steps = (self._steps[data] * steps).astype(np.float32)
        self._store(bias, np.rint(biases / bias_steps).astype(np.int32), bias_steps)

    def _store(self, name: str, bits: NDArray[Any], steps: NDArray[np.float32]) -> None:
        self.tensors.append(numpy_helper.from_array(bits, f"{name}.bits"))
        self._hold(name, steps, np.zeros(len(steps), bits.dtype))
        taken_back = _node("DequantizeLinear", name, f"{name}.bits", "rounded")
        taken_back.attribute.append(helper.make_attribute("axis", 0))
        self.nodes.append(taken_back)

    def _hold(
        self, name: str, steps: NDArray[np.float32] | np.float32, zeros: NDArray[Any] | np.uint8
    ) -> None:
        for kind, values in (("step", steps), ("zero", zeros)):
            self.tensors.append(numpy_helper.from_array(np.asarray(values), f"{name}.{kind}"))


def _node(kind: str, name: str, data: str, result: str) -> onnx.NodeProto:
    scale = [f"{name}.step", f"{name}.zero"]
    return helper.make_node(kind, [data, *scale], [f"{name}.{result}"], f"{name}.{kind}")


def _chosen(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    return [node for node in model.graph.node if node.op_type == "Conv" and _WEIGHTS.fullmatch(node.input[1])]


def _check_loss(model: Model, variant: Model) -> None:
    full, rounded = (gaussian(tried, "demo", "", demo_photos()).scores for tried in (model, variant))
    loss = max(full[name] - rounded[name] for name in full)
    if not loss <= LARGEST_LOSS:  # NaN is refused, too
        raise ParityError(f"In 8 bits {model.name} loses up to {loss:.2f} dB; nothing was written.")


def _halo(model: Model) -> int:
    assert model.manifest.sigma_range is not None  # a denoiser's manifest always has one

    def run(planes: Pixels, level: float) -> Pixels:
        told = np.full((1, *planes.shape[1:]), level, np.float32)
        return model.run_one(planes=np.ascontiguousarray(planes), sigma=told)

    return measure_halo(run, model.manifest.size_multiple, model.manifest.sigma_range[1])

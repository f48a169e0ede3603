"""A denoiser whose convolutions run in 8 bits where that costs next to nothing: below its finest level.

Each channel has a step of its own: of the weights, of what a convolution is given, and of what it adds to
its residual block; those of values come from calibration. The sums along the blocks stay in float, and so
does the finest level, whose rounding shows in the picture and would carry seams as far as the network can see
(docs/models.md).
"""

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from restorer.engine.model_file import read_bytes, read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import Model, load_model
from restorer.errors import ParityError, UsageError
from restorer.imaging.photo import Pixels
from restorer.manifest import Manifest
from training.benchmarks import demo_photos, gaussian
from training.calibration import calibration_inputs
from training.experiment import Experiment
from training.export import check_target, save_model
from training.halo import measure_halo
from training.variants import Largest, in_single, largest_values

LARGEST_LOSS = 0.1
"""Of PSNR against the model in float, in dB, at any level on the photos that scikit-image carries."""

_WEIGHTS = re.compile(r"(?:bottleneck|(?:encoder|decoder)\.[1-9]\d*)\.\d+\.(?:first|second)\.weight")
_LARGEST_WEIGHT = (
    127  # of 8 bits with a sign, and none left over: ONNX Runtime's fast kernels want a zero of 0
)
_LARGEST_BIAS = 2.0**30  # of 32 bits with a sign, in steps
_SMALLEST_STEP = 1e-6  # where all is zeros
_LEAST_SHARE = 0.01  # of a tensor's largest value, that each of its channels has room for


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
    check_target(target)
    file = read_model_file(model)
    graph = in_single(onnx.load_model_from_string(read_bytes(model)))
    if file.manifest.task != "denoise" or not _chosen(graph):
        raise UsageError(f"{model} is no U-Net that denoises; others have no 8-bit variant.")
    inputs = calibration_inputs(Experiment.load(file.manifest.name), photos)
    quantized = to_eight_bits(graph, largest_values(graph, rounded_tensors(graph), inputs))
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder) / target.name
        onnx.save(quantized, aside)
        variant = load_model(read_model_file(aside), choose("cpu"))
        _check_loss(load_model(file, choose("cpu")), variant)
        manifest = replace(file.manifest, halo=_halo(variant), scores={})
    write_manifest(quantized, manifest)
    save_model(quantized, target)
    return manifest


def rounded_tensors(model: onnx.ModelProto) -> list[str]:
    """What 8 bits are to hold: what the chosen convolutions are given, and what a block adds to its input."""
    rectified = _rectified(model)
    given = [node.input[0] for node in _chosen(model)]
    left = [node.output[0] for node in _chosen(model) if node.output[0] not in rectified]
    return list(dict.fromkeys(given + left))


def to_eight_bits(model: onnx.ModelProto, largest: Mapping[str, Largest]) -> onnx.ModelProto:
    """The model with its chosen convolutions in 8 bits: as ONNX has it, between rounded tensors taken back.

    Each channel has a step of its own. ONNX's convolution wants one for all, so it works in steps: what it is
    given and gives are whole numbers of them, and their sizes are part of its weights.

    Args:
        largest: values of each of the `rounded_tensors`.
    """
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    chosen, rectified = {node.name for node in _chosen(model)}, _rectified(model)
    written = _Written(largest, set(rectified.values()))
    for node in model.graph.node:
        changed = onnx.NodeProto()
        changed.CopyFrom(node)
        if node.name in chosen:
            data, weight, bias = node.input
            result = rectified.get(node.output[0], node.output[0])
            if data not in rectified.values():
                written.round(data, counted_before=False, counted_after=True)
            written.store_convolution(node, result, constants)
            changed.input[:] = [f"{data}.rounded", f"{weight}.rounded", f"{bias}.rounded"]
        elif node.op_type == "Add":
            changed.input[:] = [written.after.get(name, name) for name in node.input]
        written.nodes.append(changed)
        for name in node.output:
            if name in largest and node.name in chosen:
                written.after[name] = written.round(name, counted_before=True, counted_after=False)
            elif name in largest and name in rectified.values():
                written.round(name, counted_before=True, counted_after=True)
    result_model = onnx.ModelProto()
    result_model.CopyFrom(model)
    del result_model.graph.node[:], result_model.graph.initializer[:]
    result_model.graph.node.extend(written.nodes)
    used = {name for node in written.nodes for name in node.input}
    kept = [tensor for tensor in model.graph.initializer if tensor.name in used]
    result_model.graph.initializer.extend([*kept, *written.tensors])
    return result_model


class _Written:
    """The nodes and constants of the graph that is being written."""

    def __init__(self, largest: Mapping[str, Largest], positive: set[str]) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self.after: dict[str, str] = {}  # what is added to a block's input, by what was before it was rounded
        self._positive = positive
        self._steps = {name: _steps(values, name in positive) for name, values in largest.items()}
        self._rounded: set[str] = set()

    def round(self, name: str, *, counted_before: bool, counted_after: bool) -> str:
        """Have a tensor rounded, unless it is already.

        Args:
            counted_before: its values are numbers of steps.
            counted_after: its rounded ones are to be.
        """
        rounded = f"{name}.rounded"
        if name in self._rounded:
            return rounded
        self._rounded.add(name)
        steps, zero = self._steps[name], np.uint8(0 if name in self._positive else 128)
        one = self._stored(f"{name}.one", np.float32(1)), self._stored(f"{name}.zero", zero)
        if counted_before:
            self._add("QuantizeLinear", [name, *one], f"{name}.bits")
        else:
            sizes = self._stored(f"{name}.step", steps)
            zeros = self._stored(f"{name}.zeros", np.full(len(steps), zero))
            self._add("QuantizeLinear", [name, sizes, zeros], f"{name}.bits", axis=1)
        if counted_after:
            self._add("DequantizeLinear", [f"{name}.bits", *one], rounded)
        else:  # faster in ONNX Runtime than a DequantizeLinear with a step for each channel
            self._add("DequantizeLinear", [f"{name}.bits", *one], f"{name}.counted")
            sizes = self._stored(f"{name}.size", steps[:, None, None])
            self._add("Mul", [f"{name}.counted", sizes], rounded)
        return rounded

    def store_convolution(
        self, node: onnx.NodeProto, result: str, constants: Mapping[str, NDArray[np.float32]]
    ) -> None:
        """Weights in 8 bits and biases in 32, with a step for each output channel."""
        data, weight, bias = node.input
        given, made = self._steps[data], self._steps[result]
        weights = constants[weight] * given[:, None, None] / made[:, None, None, None]
        biases = constants[bias] / made
        for_weights = np.abs(weights).max(axis=(1, 2, 3)) / _LARGEST_WEIGHT
        for_biases = np.abs(biases) / _LARGEST_BIAS  # larger where all weights are zero
        steps = np.maximum(np.maximum(for_weights, for_biases), _SMALLEST_STEP).astype(np.float32)
        for name, bits in (
            (weight, np.rint(weights / steps[:, None, None, None]).astype(np.int8)),
            (bias, np.rint(biases / steps).astype(np.int32)),
        ):
            held = self._stored(f"{name}.bits", bits), self._stored(f"{name}.step", steps)
            zeros = self._stored(f"{name}.zero", np.zeros(len(steps), bits.dtype))
            self._add("DequantizeLinear", [*held, zeros], f"{name}.rounded", axis=0)

    def _stored(self, name: str, values: Any) -> str:  # noqa: ANN401 - numpy's numbers
        self.tensors.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def _add(self, kind: str, inputs: Sequence[str], output: str, axis: int | None = None) -> None:
        node = helper.make_node(kind, inputs, [output], f"{output}.{kind}")
        if axis is not None:
            node.attribute.append(helper.make_attribute("axis", axis))
        self.nodes.append(node)


def _steps(largest: Largest, positive: bool) -> Largest:
    """Of each channel; a channel that hardly moved while it was measured is given some room all the same."""
    reach = np.maximum(largest, max(float(_LEAST_SHARE * largest.max()), _SMALLEST_STEP))
    return (reach / (255 if positive else 127)).astype(np.float32)


def _rectified(model: onnx.ModelProto) -> dict[str, str]:
    """What comes out of each rectifier, by what goes in."""
    return {node.input[0]: node.output[0] for node in model.graph.node if node.op_type == "Relu"}


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

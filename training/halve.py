"""A denoiser that computes in half precision, for graphics cards, which are made for it.

The photo itself stays in single precision: only what is taken from it goes through half, whose 11 bits are
0.01 to 0.03 of 255 (root mean square) away. What half cannot hold, values above 65,504, would spoil a
picture, so the largest value anywhere inside is measured first, and the rounding is computed by PyTorch.

On a processor ONNX Runtime takes such a file back to single precision: there it is no faster, and its
results say that the graph is sound, but nothing of rounding.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from restorer.engine.model_file import read_bytes, read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import Model, load_model
from restorer.errors import ParityError, UsageError
from restorer.imaging.photo import Pixels
from restorer.manifest import Manifest
from training.calibration import calibration_inputs
from training.experiment import Experiment
from training.export import check_target, save_model
from training.tasks import build_network
from training.variants import in_single, largest_values
from training.weights import load_weights

HEADROOM = 16.0
"""Times the largest value that was measured; other photos may reach further."""

LARGEST_ERROR = 0.1 / 255
"""Root mean square of what half precision changes, on any of the pictures it is computed for."""

_COMPUTED = 4  # pictures; half is emulated, slowly
_SIDE = 48  # pixels of each


def halve(model: Path, photos: Sequence[Path], target: Path) -> Manifest:
    """Write the half-precision variant of a denoiser; its inputs and its output stay in single.

    Args:
        model: its ONNX file.
        photos: folders or tar shards that its values are measured on.
        target: the ONNX file; an earlier one is replaced.

    Raises:
        ModelError: `model` cannot be used.
        CheckpointError: it is not the network of the experiment of its name.
        ExperimentError: no experiment has its name.
        DatasetError: the photos cannot be.
        UsageError: it is no U-Net that denoises, or `target` cannot be written.
        ParityError: half precision could not hold its values, or changes the result; nothing is written.
    """
    check_target(target)
    file = read_model_file(model)
    graph = in_single(onnx.load_model_from_string(read_bytes(model)))
    if file.manifest.task != "denoise" or not _adds_to_planes(graph):
        raise UsageError(f"{model} is no U-Net that denoises; others have no variant in half precision.")
    experiment = Experiment.load(file.manifest.name)
    network = build_network(experiment).eval()
    network.load_state_dict(load_weights(model, experiment))
    inputs = list(calibration_inputs(experiment, photos))
    _check_reach(file.manifest.name, graph, inputs)
    _check_rounding(file.manifest.name, network, inputs)
    halved, manifest = to_half(graph), replace(file.manifest, scores={})
    write_manifest(halved, manifest)
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder) / target.name
        onnx.save(halved, aside)
        _check_file(load_model(read_model_file(aside), choose("cpu")), network, inputs[0])
    save_model(halved, target)
    return manifest


def to_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with all but its inputs, its last sum and its output in half precision.

    Args:
        model: in single, its last node adding to `planes`.
    """
    result = onnx.ModelProto()
    result.CopyFrom(model)
    graph = result.graph
    for tensor in graph.initializer:
        if tensor.data_type == TensorProto.FLOAT:
            half = numpy_helper.to_array(tensor).astype(np.float16)
            tensor.CopyFrom(numpy_helper.from_array(half, tensor.name))
    *inside, last = graph.node
    given = [end.name for end in graph.input]
    casts = [_cast(name, f"{name}.half", TensorProto.FLOAT16) for name in given]
    for node in inside:
        node.input[:] = [f"{name}.half" if name in given else name for name in node.input]
    (change,) = (name for name in last.input if name != "planes")
    back = _cast(change, f"{change}.single", TensorProto.FLOAT)
    last.input[:] = [back.output[0] if name == change else name for name in last.input]
    nodes = [*casts, *inside, back, last]
    del graph.node[:]
    graph.node.extend(nodes)
    return result


def _cast(name: str, output: str, kind: int) -> onnx.NodeProto:
    return helper.make_node("Cast", [name], [output], f"{output}.Cast", to=kind)


def _adds_to_planes(model: onnx.ModelProto) -> bool:
    last = model.graph.node[-1]
    return last.op_type == "Add" and "planes" in last.input


def _check_reach(name: str, model: onnx.ModelProto, inputs: Sequence[Mapping[str, Pixels]]) -> None:
    inside = [output for node in model.graph.node for output in node.output]
    ends = {end.name for end in model.graph.output}
    largest = largest_values(model, [each for each in inside if each not in ends], inputs)
    reached = float(np.max([values.max() for values in largest.values()]))
    if not reached * HEADROOM < float(np.finfo(np.float16).max):  # NaN is refused, too
        raise ParityError(
            f"Inside {name} values reach {reached:.0f}, too near to what half precision holds; "
            "nothing was written."
        )


@torch.no_grad()
def _check_file(variant: Model, network: nn.Module, given: Mapping[str, Pixels]) -> None:
    expected = network(*(torch.from_numpy(given[each]) for each in ("planes", "sigma"))).numpy()
    error = float(np.sqrt(np.square(variant(**given) - expected).mean()))
    if not error <= LARGEST_ERROR:
        raise ParityError(
            f"The file of {variant.name} in half precision computes something else; nothing was written."
        )


@torch.no_grad()
def _check_rounding(name: str, network: nn.Module, inputs: Sequence[Mapping[str, Pixels]]) -> None:
    step = max(1, len(inputs) // _COMPUTED)  # photos come first, patterns last
    for given in islice(inputs, 0, None, step):
        planes, sigma = (torch.from_numpy(given[each][:, :, :_SIDE, :_SIDE]) for each in ("planes", "sigma"))
        single = network(planes, sigma)
        with torch.autocast("cpu", torch.float16):
            half = network(planes, sigma)
        error = float((half.float() - single).square().mean().sqrt())
        if not error <= LARGEST_ERROR:
            raise ParityError(
                f"In half precision {name} differs by {255 * error:.2f} of 255; nothing was written."
            )

"""A denoiser that computes in half precision, for graphics cards, which are made for it.

The photo itself stays in single precision: only what is taken from it goes through half, whose 11 bits are
0.01 to 0.03 of 255 (root mean square) away. What half cannot hold, values above 65,504, would spoil a
picture, so the largest value anywhere inside is measured first.

On a processor ONNX Runtime takes such a file back to single precision: there it is no faster, and its
results say that the graph is sound, but nothing of rounding. So rounding is measured on the model in single
with every value inside rounded to half, which is what graphics cards do: they add up in single.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from restorer.engine.model_file import ModelFile, check_model, read_bytes, read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import Model
from restorer.errors import ParityError, UsageError
from restorer.imaging.photo import Pixels
from restorer.manifest import Manifest
from training.calibration import calibration_inputs
from training.evaluate import measured_scores
from training.experiment import Experiment
from training.export import check_target, save_model
from training.variants import in_single, largest_values

HEADROOM = 16.0
"""Times the largest value that was measured; other photos may reach further."""

LARGEST_ERROR = 0.1 / 255
"""Root mean square of what half precision changes, on any of the pictures it is computed for."""


def halve(model: Path, photos: Sequence[Path], target: Path, bench: Path | None = None) -> Manifest:
    """Write the half-precision variant of a denoiser; its inputs and its output stay in single.

    Args:
        model: its ONNX file.
        photos: folders or tar shards that its values are measured on.
        target: the ONNX file; an earlier one is replaced.
        bench: the folder of benchmarks whose scores, with all rounding, the manifest is to keep.

    Raises:
        ModelError: `model` cannot be used.
        ExperimentError: no experiment has its name.
        DatasetError: the photos or the benchmarks cannot be.
        UsageError: it is no U-Net that denoises, or `target` cannot be written.
        ParityError: half precision could not hold its values, or changes the result; nothing is written.
    """
    check_target(target)
    file = read_model_file(model)
    graph = in_single(onnx.load_model_from_string(read_bytes(model)))
    if file.manifest.task != "denoise" or not _adds_to_planes(graph):
        raise UsageError(f"{model} is no U-Net that denoises; others have no variant in half precision.")
    halved, rounded, manifest = to_half(graph), rounded_to_half(graph), replace(file.manifest, scores={})
    for variant in (halved, rounded):
        write_manifest(variant, manifest)
    inputs = list(calibration_inputs(Experiment.load(manifest.name), photos))
    _check_reach(manifest.name, graph, inputs)
    _check_results(manifest.name, [_loaded(each, model) for each in (graph, rounded, halved)], inputs)
    if bench is not None:
        manifest = replace(manifest, scores=_scores(rounded, target.name, bench))
        write_manifest(halved, manifest)
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


def rounded_to_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model in single with all but its last sum rounded as `to_half`'s is: weights, inputs and results.

    Args:
        model: in single, its last node adding to `planes`.
    """
    result = onnx.ModelProto()
    result.CopyFrom(model)
    graph = result.graph
    for tensor in graph.initializer:
        if tensor.data_type == TensorProto.FLOAT:
            half = numpy_helper.to_array(tensor).astype(np.float16)
            tensor.CopyFrom(numpy_helper.from_array(half.astype(np.float32), tensor.name))
    *inside, last = graph.node
    given = [end.name for end in graph.input]
    computed = {name for node in inside for name in node.output}
    nodes = [cast for name in given for cast in _rounding(name)]
    for node in inside:
        node.input[:] = [_rounded(name) if name in computed or name in given else name for name in node.input]
        nodes += [node, *(cast for name in node.output for cast in _rounding(name))]
    last.input[:] = [_rounded(name) if name in computed else name for name in last.input]
    nodes.append(last)
    del graph.node[:]
    graph.node.extend(nodes)
    return result


def _rounding(name: str) -> tuple[onnx.NodeProto, onnx.NodeProto]:
    return (
        _cast(name, f"{name}.half", TensorProto.FLOAT16),
        _cast(f"{name}.half", _rounded(name), TensorProto.FLOAT),
    )


def _rounded(name: str) -> str:
    return f"{name}.rounded"


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


def _check_results(name: str, models: Sequence[Model], inputs: Sequence[Mapping[str, Pixels]]) -> None:
    """`models`: in single, the same rounded, and the file that is to be written."""
    for given in inputs:
        single, rounded, written = (model(**given) for model in models)
        error = float(np.sqrt(np.square(rounded - single).mean()))
        if not error <= LARGEST_ERROR:
            raise ParityError(
                f"In half precision {name} differs by {255 * error:.2f} of 255; nothing was written."
            )
        if not float(np.sqrt(np.square(written - single).mean())) <= LARGEST_ERROR:
            raise ParityError(
                f"The file of {name} in half precision computes something else; nothing was written."
            )


def _loaded(model: onnx.ModelProto, source: Path) -> Model:
    content = model.SerializeToString()
    return Model(ModelFile(source, check_model(content, source)), content, choose("cpu"))


def _scores(rounded: onnx.ModelProto, name: str, bench: Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        onnx.save(rounded, file)
        return measured_scores(read_model_file(file), bench)

"""Checkpoint to ONNX with its manifest inside, or nothing.

The file is written aside, opened by the app's own engine and compared with PyTorch on odd sizes and
extreme inputs; only then does it get its name.
"""

import logging
import math
import tempfile
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from restorer.engine.model_file import read_model_file, write_manifest
from restorer.engine.providers import choose
from restorer.engine.session import Model, load_model
from restorer.errors import ParityError, UnwritablePhotoError, UsageError
from restorer.imaging.aside import write_aside
from restorer.imaging.photo import Pixels
from restorer.manifest import DESCRIPTION, INPUT_CHANNELS, OUTPUT_CHANNELS, VARIANT_LENGTH, Manifest
from training.checkpoint import Checkpoint
from training.experiment import Experiment
from training.halo import measure_halo
from training.layout import keep_blocked
from training.networks.describer import Described, Describer
from training.tasks import build_network

PARITY = 1e-4
"""Largest difference between engine and PyTorch, in units of the output."""

_OPSET = 18
_VARIANT = "variant"  # the one input that may be left out
_HALF_WEIGHTS_FROM = 4_000_000  # parameters; larger networks are stored in half precision, computed in single


def export(checkpoint: Checkpoint, target: Path, scores: dict[str, float] | None = None) -> Manifest:
    """Write a model file.

    Args:
        checkpoint: its averaged weights are exported.
        target: the ONNX file; an earlier one is replaced.
        scores: for the manifest.

    Raises:
        ParityError: the engine does not compute what PyTorch computes; nothing is written.
        UsageError: the task is none of the app's, or `target` cannot be written.
    """
    check_target(target)
    experiment = checkpoint.experiment
    network = build_network(experiment).eval()
    network.load_state_dict(checkpoint.ema)
    if _is_stored_half(network):
        with torch.no_grad():  # what the file will hold, so that parity compares like with like
            for weights in network.parameters():
                weights.copy_(weights.half().float())
    manifest = replace(_manifest(experiment, network), scores=scores or {})
    model = to_onnx(network, manifest)
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder) / target.name
        onnx.save(model, aside)
        check_parity(network, aside)
    save_model(model, target)
    return manifest


def check_target(target: Path) -> None:
    """Refuse a folder in a model's place with a `UsageError`, before any work is done."""
    if not target.name or target.is_dir():
        raise UsageError(f"{target} is a folder; name a file, such as {target / 'model.onnx'}.")


def save_model(model: onnx.ModelProto, target: Path) -> None:
    """Write a model file, aside first; an earlier one is replaced.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_aside(target, model.SerializeToString())
    except UnwritablePhotoError as error:
        raise UsageError(f"The model was not written: {error}") from error
    except OSError as error:
        raise UsageError(f"The model {target} cannot be written: {error.strerror}.") from error


def _manifest(experiment: Experiment, network: nn.Module) -> Manifest:
    if experiment.task == "autoencode":
        raise UsageError(f"The app has no task for {experiment.name}: autoencoders are not exported.")
    if experiment.task == "describe":
        return _description_manifest(experiment, network)
    multiple = int(network.multiple)  # type: ignore[arg-type]
    is_denoiser = experiment.task == "denoise"
    is_colorizer = experiment.task == "colorize"
    highest = experiment.noise.sigma_limit
    return Manifest(
        name=experiment.name,
        version="1",
        task=experiment.task,
        sigma_range=(experiment.noise.sigma[0], highest) if is_denoiser else None,
        halo=0 if is_colorizer else _halo(network, multiple, highest, takes_sigma=is_denoiser),
        size_multiple=multiple,
        working_size=experiment.color.working_size if is_colorizer else None,
        output_scale=float(getattr(network, "output_scale", 1.0)),
        license="MIT",
        training_data=f"{', '.join(experiment.photos.shards)} ({experiment.photos.licenses})",
    )


def _description_manifest(experiment: Experiment, network: nn.Module) -> Manifest:
    assert isinstance(network, Describer)  # the experiment's own check
    unlike_above, similar_within = float(network.unlike_above), float(network.similar_within)
    if not math.isfinite(unlike_above + similar_within):
        raise UsageError(f"{experiment.name} has no bounds yet; let its run go on to its end.")
    return Manifest(
        name=experiment.name,
        version="1",
        task="describe",
        halo=0,
        size_multiple=network.multiple,
        working_size=network.multiple,
        unlike_above=float(f"{unlike_above:.4g}"),
        similar_within=float(f"{similar_within:.4g}"),
        license="MIT",
        training_data=f"{', '.join(experiment.photos.shards)} ({experiment.photos.licenses})",
    )


def _is_stored_half(network: nn.Module) -> bool:
    many = sum(p.numel() for p in network.parameters()) >= _HALF_WEIGHTS_FROM
    return many or bool(getattr(network, "half_stored", False))


def _halo(network: nn.Module, multiple: int, sigma: float, *, takes_sigma: bool) -> int:
    @torch.no_grad()
    def run(planes: Pixels, level: float) -> Pixels:
        batch = torch.from_numpy(np.ascontiguousarray(planes))[None]
        inputs = (batch, torch.full_like(batch[:, :1], level)) if takes_sigma else (batch,)
        result: Pixels = network(*inputs)[0].numpy()
        return result

    return measure_halo(run, multiple, sigma)


def to_onnx(network: nn.Module, manifest: Manifest) -> onnx.ModelProto:
    """The network as an ONNX model, its manifest inside; but for a describer of dynamic height and width."""
    names = list(INPUT_CHANNELS[manifest.task])
    size = {0: torch.export.Dim("n", min=1, max=1024)}
    height, width = 1, 1
    if manifest.task != "describe":
        size |= {
            2: torch.export.Dim("h", min=1, max=8192) * manifest.size_multiple,
            3: torch.export.Dim("w", min=1, max=8192) * manifest.size_multiple,
        }
        height, width = 2, 3  # the exporter takes sizes that are equal, or 1, for constants
    generator = torch.Generator().manual_seed(0)
    example = _inputs(manifest, count=2, height=height, width=width, generator=generator)
    sizes: list[dict[int, Any]] = [size] * len(names)
    if varies := bool(getattr(network, "code", 0)) and manifest.task == "colorize":
        names, sizes = [*names, _VARIANT], [*sizes, {}]
        example = [*example, torch.rand((1, VARIANT_LENGTH), generator=generator)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter warns of its own deprecations
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # and of packages it could do without
        program = torch.onnx.export(
            network,
            tuple(example),
            dynamo=True,
            verbose=False,
            opset_version=_OPSET,
            input_names=names,
            output_names=list(OUTPUT_CHANNELS.get(manifest.task, Described._fields)),
            dynamic_shapes=sizes,
        )
    assert program is not None  # None only when a file name was given
    model = program.model_proto
    if manifest.task == "describe":  # the picture made again serves the error and is not told
        del model.graph.output[len(DESCRIPTION) :]
    for end in model.graph.output:  # the exporter's formulas for sizes say nothing to a reader
        for dim, label in zip(end.type.tensor_type.shape.dim, ("n", "", "height", "width"), strict=False):
            if label and (label == "n" or manifest.task != "describe"):
                dim.dim_param = label
    keep_blocked(model)
    if _is_stored_half(network):
        _store_half(model)
    if varies:
        _make_optional(model, _VARIANT)
    _strip_traces(model)
    write_manifest(model, manifest)
    return model


def _make_optional(model: onnx.ModelProto, name: str) -> None:
    """Let an input be zeros where nothing is given for it, and have a row for each picture."""
    (end,) = (end for end in model.graph.input if end.name == name)
    rows, *others = end.type.tensor_type.shape.dim
    rows.dim_param = "n"
    zeros = np.zeros((1, *(dim.dim_value for dim in others)), np.float32)
    model.graph.initializer.append(numpy_helper.from_array(zeros, name))


def _strip_traces(model: onnx.ModelProto) -> None:
    """Drop what the exporter notes about the machine and the source lines each node came from."""
    graph = model.graph
    for part in (model, graph, *graph.node, *graph.input, *graph.output, *graph.initializer):
        part.doc_string = ""
        del part.metadata_props[:]
    del graph.value_info[:]  # intermediate sizes, as formulas


def _store_half(model: onnx.ModelProto) -> None:
    """Store float32 weights that float16 holds as such, cast when loaded: half the file, the same sums."""
    casts = []
    for index, tensor in enumerate(model.graph.initializer):
        if tensor.data_type != TensorProto.FLOAT:
            continue
        full = numpy_helper.to_array(tensor)
        with np.errstate(over="ignore"):
            half = full.astype(np.float16)
        if not np.array_equal(half.astype(np.float32), full):
            continue
        single = f"{tensor.name}.float32"
        model.graph.initializer[index].CopyFrom(numpy_helper.from_array(half, tensor.name))
        casts.append(helper.make_node("Cast", [tensor.name], [single], to=TensorProto.FLOAT))
        for node in model.graph.node:
            for place, name in enumerate(node.input):
                if name == tensor.name:
                    node.input[place] = single
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)


@torch.no_grad()
def check_parity(network: nn.Module, path: Path) -> None:
    """Compare the engine with PyTorch on odd sizes and extreme inputs.

    Raises:
        ParityError: they differ by more than `PARITY`.
    """
    file = read_model_file(path)
    model = load_model(file, choose("cpu"))
    generator = torch.Generator().manual_seed(1)
    sizes = ((1, 1, 1.0), (3, 5, 0.0), (7, 2, 1.0), (2, 3, 0.5))
    for height, width, level in sizes[:1] if file.manifest.task == "describe" else sizes:
        inputs = _inputs(file.manifest, count=1, height=height, width=width, level=level, generator=generator)
        difference = _difference(model, network, inputs)
        if not difference <= PARITY:  # NaN is refused, too
            raise ParityError(
                f"The exported {file.manifest.name} differs from the checkpoint by {difference:.2g}; "
                "nothing was written."
            )


def _difference(model: Model, network: nn.Module, inputs: list[Tensor]) -> float:
    given = [planes.numpy() for planes in inputs]
    theirs = network(*inputs)
    if model.manifest.task == "describe":
        pairs = list(zip(model.describe(*given), theirs[: len(DESCRIPTION)], strict=True))
    else:
        named = dict(zip(INPUT_CHANNELS[model.manifest.task], given, strict=True))
        pairs = [(model(**named), theirs)]
        if model.takes_variant:
            variant = torch.linspace(-2.0, 2.0, VARIANT_LENGTH)[None]
            pairs.append((model(**named, variant=variant.numpy()), network(*inputs, variant)))
    return float(np.max([np.abs(ours - other.numpy()).max() for ours, other in pairs]))  # NaN stays NaN


def _inputs(
    manifest: Manifest,
    *,
    count: int,
    height: int,
    width: int,
    generator: torch.Generator,
    level: float = 1.0,
) -> list[Tensor]:
    """Inputs of a task beyond what photos hold: planes are noise of -0.5 to 1.5.

    Args:
        height, width: in multiples of `size_multiple`.
        level: sigma, as a share of its limit.
    """
    multiple = manifest.size_multiple
    inputs = []
    for name, channels in INPUT_CHANNELS[manifest.task].items():
        values = torch.rand((count, channels, height * multiple, width * multiple), generator=generator)
        if name == "planes":
            values = 2.0 * values - 0.5
        if name == "sigma" and manifest.sigma_range is not None:
            values = torch.full_like(values, level * manifest.sigma_range[1])
        inputs.append(values)
    return inputs

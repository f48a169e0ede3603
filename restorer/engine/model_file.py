"""Read a model file before any session: manifest, operators, sizes. The app's one door to onnx.

A model may come from anywhere, by mail or a download, so nothing in it is believed: what is not
plainly a network by the model contract is refused with one sentence. The bytes that were checked
are the bytes that run; the file is never opened a second time by ONNX Runtime.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError
from onnx import TensorProto

from restorer.engine.bombs import refuse_bombs, refuse_unpackable
from restorer.errors import InvalidManifestError, ModelError, UnsafeModelError
from restorer.imaging.aside import write_aside
from restorer.manifest import (
    DESCRIPTION,
    INPUT_CHANNELS,
    METADATA_KEY,
    OUTPUT_CHANNELS,
    VARIANT_LENGTH,
    Manifest,
)

MAX_FILE_BYTES = 512 * 2**20  # several times the largest network anyone restores photos with
MAX_MANIFEST_CHARS = 2**20

# What ONNX Runtime's quantiser and optimiser write. The rest of its domain stays out: EPContext, for one,
# opens files by a path that the model names.
_MICROSOFT_OPERATORS = frozenset(
    {
        "BiasGelu", "ConvInteger", "DequantizeLinear", "DynamicQuantizeMatMul", "FastGelu", "FusedConv",
        "FusedMatMul", "Gelu", "MatMulInteger16", "MatMulIntegerToFloat", "QGemm", "QLinearAdd",
        "QLinearAveragePool", "QLinearConcat", "QLinearConv", "QLinearGlobalAveragePool", "QLinearLeakyRelu",
        "QLinearMul", "QLinearSigmoid", "QLinearSoftmax", "QLinearWhere", "QuantizeLinear", "QuickGelu",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model file that was read and found sound."""

    path: Path
    manifest: Manifest

    @property
    def name(self) -> str:
        """What users call the model: the manifest's name, or `NAME.int8` and such for a variant's file."""
        stem = self.path.stem
        return stem if stem.startswith(f"{self.manifest.name}.") else self.manifest.name


def variant(file: ModelFile, kind: str) -> ModelFile | None:
    """A model's variant, `NAME.KIND.onnx` beside it; None without a sound one."""
    path = file.path.with_name(f"{file.path.stem}.{kind}{file.path.suffix}")
    if not path.is_file():
        return None
    try:
        found = read_model_file(path)
    except ModelError:
        return None
    same = (found.manifest.name, found.manifest.task) == (file.manifest.name, file.manifest.task)
    return found if same else None


def read_model_file(path: Path) -> ModelFile:
    """Read and check a model file.

    Raises:
        ModelError: missing, unreadable, too large, or no ONNX model.
        InvalidManifestError: no manifest, a manifest that makes no sense, or a graph that does not keep it.
        UnsafeModelError: external data, control flow, operators that are not standard, or a network that
            would unfold into more memory or work than any of ours needs.
    """
    return ModelFile(path, check_model(read_bytes(path), path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a model file, its size checked before they are read.

    Raises:
        ModelError: missing, unreadable, or too large.
    """
    try:
        if not path.is_file():
            raise ModelError(f"There is no model file {path}.")
        if (size := path.stat().st_size) > MAX_FILE_BYTES:
            limit = MAX_FILE_BYTES // 2**20
            raise ModelError(
                f"The model file {path} has {size // 2**20} MiB; the most a model may have is {limit} MiB."
            )
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"The model file {path} cannot be read: {error.strerror}.") from error


def check_model(content: bytes, path: Path) -> Manifest:
    """Check the bytes of a model file; `path` is only named in messages.

    Raises:
        ModelError, InvalidManifestError, UnsafeModelError: as `read_model_file`.
    """
    try:
        model = onnx.load_model_from_string(content)
    except DecodeError as error:
        raise ModelError(f"{path} is not an ONNX model; pick a model made for this app.") from error
    manifest = _manifest_of(model, path)
    _refuse_unsafe(model, path)
    refuse_unpackable(model, _tensors(model.graph), path)
    _check_ends(model.graph, manifest, path)
    try:
        onnx.checker.check_model(content)
    except (onnx.checker.ValidationError, ValueError) as error:
        raise ModelError(
            f"The network in {path} is broken; get the file again or export it again."
        ) from error
    refuse_bombs(model, manifest.size_multiple, path)
    return manifest


def write_manifest(model: onnx.ModelProto | Path, manifest: Manifest) -> None:
    """Put the manifest into a model, or into a model file, in place of any it had.

    Raises:
        UnwritablePhotoError: the file cannot be written, and is as it was.
    """
    if isinstance(model, Path):
        loaded = onnx.load_model(model)
        write_manifest(loaded, manifest)
        write_aside(model, loaded.SerializeToString())
        return
    kept = [(entry.key, entry.value) for entry in model.metadata_props if entry.key != METADATA_KEY]
    del model.metadata_props[:]
    for key, value in [*kept, (METADATA_KEY, manifest.to_json())]:
        model.metadata_props.add(key=key, value=value)


def _manifest_of(model: onnx.ModelProto, path: Path) -> Manifest:
    texts = [entry.value for entry in model.metadata_props if entry.key == METADATA_KEY]
    # protobuf gives bytes where a file's text is no UTF-8
    if len(texts) != 1 or not isinstance(texts[0], str) or len(texts[0]) > MAX_MANIFEST_CHARS:
        raise InvalidManifestError(f"{path} carries no manifest, so it is no model made for this app.")
    try:
        return Manifest.from_json(texts[0])
    except InvalidManifestError as error:
        raise InvalidManifestError(f"{path} cannot be used. {error}") from error


def _refuse_unsafe(model: onnx.ModelProto, path: Path) -> None:
    if model.functions or model.training_info:
        raise UnsafeModelError(f"{path} carries functions of its own, which no model of this app needs.")
    for node in model.graph.node:
        standard = node.domain in ("", "ai.onnx")
        if not standard and not (node.domain == "com.microsoft" and node.op_type in _MICROSOFT_OPERATORS):
            operator = f"{node.domain}.{node.op_type}"[:80]
            raise UnsafeModelError(f"{path} needs the operator {operator!r}, which this app does not run.")
        if any(attribute.HasField("g") or attribute.graphs for attribute in node.attribute):
            raise UnsafeModelError(
                f"{path} has control flow ({node.op_type[:80]}), which no model of this app needs."
            )
    if any(
        tensor.data_location == TensorProto.EXTERNAL or tensor.external_data
        for tensor in _tensors(model.graph)
    ):
        raise UnsafeModelError(f"{path} keeps its weights in other files; a model for this app is one file.")


def _tensors(graph: onnx.GraphProto) -> Iterator[TensorProto]:
    yield from graph.initializer
    for sparse in graph.sparse_initializer:
        yield from (sparse.values, sparse.indices)
    for node in graph.node:
        for attribute in node.attribute:
            yield attribute.t
            yield from attribute.tensors
            for sparse in (attribute.sparse_tensor, *attribute.sparse_tensors):
                yield from (sparse.values, sparse.indices)


def _check_ends(graph: onnx.GraphProto, manifest: Manifest, path: Path) -> None:
    """The inputs and outputs are those of the model contract."""
    given = {tensor.name for tensor in graph.initializer}  # an initializer makes an input optional
    required = {end.name: end for end in graph.input if end.name not in given}
    optional = {end.name: end for end in graph.input if end.name in given}
    outputs = {end.name: end for end in graph.output}
    if manifest.task == "describe":
        _check_describer(required, outputs, manifest, path)
        return
    for ends, promised in (
        (required, INPUT_CHANNELS[manifest.task]),
        (outputs, OUTPUT_CHANNELS[manifest.task]),
    ):
        found = {name: _channels(end) for name, end in ends.items()}
        if found != promised:
            kind = "inputs" if ends is required else "output"
            wanted = " and ".join(f"{name} ({_plural(channels)})" for name, channels in promised.items())
            raise InvalidManifestError(
                f"{path} is no model for the task {manifest.task}: its {kind} must be {wanted},"
                " float32, of any height and width."
            )
    allowed = {"variant"} if manifest.task == "colorize" else set()
    if not set(optional) <= allowed or not all(_is_variant(end) for end in optional.values()):
        raise InvalidManifestError(f"{path} has an optional input that this app does not know.")


def _check_describer(
    inputs: dict[str, onnx.ValueInfoProto],
    outputs: dict[str, onnx.ValueInfoProto],
    manifest: Manifest,
    path: Path,
) -> None:
    """A whole picture of the working size in, numbers on it out."""
    side = manifest.working_size
    shapes = {name: _dims(end) for name, end in (inputs | outputs).items()}
    code = shapes.get("code")
    if (
        list(inputs) != list(INPUT_CHANNELS["describe"])
        or shapes["planes"] != (None, 3, side, side)
        or sorted(outputs) != sorted(DESCRIPTION)
        or code is None
        or len(code) != 2
        or not code[1]
        or shapes["error"] != (None,)
    ):
        raise InvalidManifestError(
            f"{path} is no model for the task describe: its input must be planes, 3 x {side} x {side},"
            " and its outputs code, one row a picture, and error, one number a picture, all float32."
        )


def _dims(end: onnx.ValueInfoProto) -> tuple[int | None, ...] | None:
    """The sizes of a float32 tensor, None for one that is free; None for anything else."""
    if end.type.tensor_type.elem_type != TensorProto.FLOAT:
        return None
    dims = end.type.tensor_type.shape.dim
    return tuple(int(dim.dim_value) if dim.HasField("dim_value") else None for dim in dims)


def _channels(end: onnx.ValueInfoProto) -> int | None:
    """The channels of N x C x H x W float32 planes of any H and W; None for anything else."""
    if end.type.tensor_type.elem_type != TensorProto.FLOAT:
        return None
    dims = end.type.tensor_type.shape.dim
    if (
        len(dims) != 4
        or dims[0].dim_value > 1
        or dims[2].HasField("dim_value")
        or dims[3].HasField("dim_value")
    ):
        return None
    return int(dims[1].dim_value)


def _plural(channels: int) -> str:
    return "1 channel" if channels == 1 else f"{channels} channels"


def _is_variant(end: onnx.ValueInfoProto) -> bool:
    dims = end.type.tensor_type.shape.dim
    is_float = end.type.tensor_type.elem_type == TensorProto.FLOAT
    return is_float and len(dims) == 2 and dims[1].dim_value == VARIANT_LENGTH

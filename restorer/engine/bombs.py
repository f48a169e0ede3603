"""Refuse a network that unfolds into more than it weighs: a few bytes that ask for terabytes, or for years.

Sizes are inferred without running anything. What the graph does not tell, for it depends on the picture's
values, is bounded when it runs: by the memory that `runtime` lets all models have, and by the worker's clock.
"""

import math
from collections.abc import Iterable, Mapping

import onnx
from onnx import TensorProto

from restorer.engine.cost import Shape, macs_of, pixels_counted_on, shapes_of, sized
from restorer.errors import UnsafeModelError

MAX_NODES = 20_000  # several times the largest network anyone restores photos with
MAX_TEXT_BYTES = 4 * 2**20  # of metadata, the manifest included
MAX_VALUES_PER_PIXEL = 4096
"""Of any tensor, for each pixel of the input; the widest published networks for photos need a few hundred."""

MAX_NUMBER = 2**24
"""Of an operator's settings: kernels, strides, pads. Where ONNX Runtime multiplies larger ones they overflow,
and it divides by what comes of that (1.31.1, DepthToSpace with a block size of 2**40: the process ends)."""

MAX_MACS_PER_PIXEL = 500e6
"""Forty times what the heaviest published networks take."""

_KINDS: dict[int, tuple[int, str]] = {
    TensorProto.FLOAT: (4, "float_data"), TensorProto.DOUBLE: (8, "double_data"),
    TensorProto.FLOAT16: (2, "int32_data"), TensorProto.BFLOAT16: (2, "int32_data"),
    TensorProto.INT8: (1, "int32_data"), TensorProto.UINT8: (1, "int32_data"),
    TensorProto.INT16: (2, "int32_data"), TensorProto.UINT16: (2, "int32_data"),
    TensorProto.INT32: (4, "int32_data"), TensorProto.UINT32: (4, "uint64_data"),
    TensorProto.INT64: (8, "int64_data"), TensorProto.UINT64: (8, "uint64_data"),
    TensorProto.BOOL: (1, "int32_data"),
}  # fmt: skip
"""Bytes of a value, and where values stand that are not packed; onnx.proto3, message TensorProto."""

_NO_NUMBERS = frozenset(
    {
        "ConcatFromSequence", "ImageDecoder", "Optional", "OptionalGetElement", "OptionalHasElement",
        "RegexFullMatch", "SequenceAt", "SequenceConstruct", "SequenceEmpty", "SequenceErase",
        "SequenceInsert", "SequenceLength", "SequenceMap", "SplitToSequence", "StringConcat",
        "StringNormalizer", "StringSplit", "TfIdfVectorizer",
    }
)  # fmt: skip


def refuse_unpackable(model: onnx.ModelProto, tensors: Iterable[TensorProto], path: object) -> None:
    """Look at what can be seen before the graph is checked; `path` is only named in messages.

    Args:
        tensors: all that the file carries.

    Raises:
        UnsafeModelError: too many nodes, too much text, operators on other things than numbers or set to
            huge ones, or tensors that state a size which their data do not have.
    """
    if len(model.graph.node) > MAX_NODES:
        raise UnsafeModelError(
            f"{path} has {len(model.graph.node):,} operators; the most a model may have is {MAX_NODES:,}."
        )
    if sum(len(entry.key) + len(entry.value) for entry in model.metadata_props) > MAX_TEXT_BYTES:
        raise UnsafeModelError(f"{path} carries megabytes of text, which no model of this app needs.")
    for node in model.graph.node:
        if node.op_type in _NO_NUMBERS:
            raise UnsafeModelError(
                f"{path} needs the operator {node.op_type}, which works on other things than numbers."
            )
        if node.op_type != "Slice" and not all(
            map(_is_modest, node.attribute)
        ):  # whose end may be "the last"
            raise UnsafeModelError(
                f"{path} sets an operator ({node.op_type[:80]}) to a number out of all proportion."
            )
    if model.graph.sparse_initializer or any(_is_sparse(node) for node in model.graph.node):
        raise UnsafeModelError(f"{path} keeps weights in sparse form, which no model of this app needs.")
    if not all(_is_whole(tensor) for tensor in tensors):
        raise UnsafeModelError(f"{path} states sizes of weights that it does not carry; get the file again.")


def refuse_bombs(model: onnx.ModelProto, size_multiple: int, path: object) -> None:
    """Look at how large and how slow a checked network becomes; `path` is only named in messages.

    Raises:
        UnsafeModelError: a tensor of it, or the work it makes, is out of all proportion.
    """
    try:
        graph = sized(model, size_multiple)
    except (onnx.shape_inference.InferenceError, ValueError, RuntimeError) as error:
        raise UnsafeModelError(f"{path} holds a network whose sizes contradict each other.") from error
    shapes, pixels = shapes_of(graph), pixels_counted_on(graph)
    most = max((math.prod(shape) for shape in shapes.values()), default=0)
    if most > MAX_VALUES_PER_PIXEL * pixels:
        raise UnsafeModelError(
            f"{path} holds a network that needs {most / pixels:,.0f} values for each pixel; "
            f"the most is {MAX_VALUES_PER_PIXEL:,}."
        )
    if sum(_known_macs(node, shapes) for node in graph.node) > MAX_MACS_PER_PIXEL * pixels:
        raise UnsafeModelError(f"{path} holds a network that would take days for one photo.")


def _known_macs(node: onnx.NodeProto, shapes: Mapping[str, Shape]) -> int:
    try:
        return macs_of(node, shapes)
    except (KeyError, IndexError):  # of sizes that the graph does not tell, or that make no sense
        return 0


def _is_modest(attribute: onnx.AttributeProto) -> bool:
    return all(abs(number) <= MAX_NUMBER for number in (attribute.i, *attribute.ints))


def _is_sparse(node: onnx.NodeProto) -> bool:
    return any(each.HasField("sparse_tensor") or each.sparse_tensors for each in node.attribute)


def _is_whole(tensor: TensorProto) -> bool:
    """Whether a tensor has as many numbers as it states."""
    if tensor == TensorProto():  # of an attribute that is none
        return True
    if tensor.data_type not in _KINDS or any(size < 0 for size in tensor.dims):
        return False
    size, field = _KINDS[tensor.data_type]
    count: int = math.prod(tensor.dims)
    if tensor.HasField("raw_data"):
        return len(tensor.raw_data) == count * size
    return len(getattr(tensor, field)) == count

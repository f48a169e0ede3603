"""What a network costs per pixel, counted from its graph without running it: multiply-accumulates, memory."""

import math
from collections.abc import Mapping

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from restorer.imaging.tiles import round_up

Shape = tuple[int, ...]
Sizes = NDArray[np.number]
"""Numbers that a graph computes sizes from, or with."""

_SIDE = 256  # pixels of the picture it is counted on; large enough that fixed costs do not show
_VALUE_BYTES = 4
_MOST_SIZES = 16  # numbers at once; no tensor has so many axes
_RUNTIME_SHARE = 1.6  # ONNX Runtime's CPU kernels reorder channels into blocks; measured on U-Nets


def macs_per_pixel(content: bytes, size_multiple: int) -> float | None:
    """Multiply-accumulates of convolutions and matrix products for each pixel of the input.

    Args:
        content: a model file's bytes, checked before.

    Returns:
        None when the graph does not tell the sizes.
    """
    graph = sized(onnx.load_model_from_string(content), size_multiple)
    shapes = shapes_of(graph)
    try:
        return sum(macs_of(node, shapes) for node in graph.node) / pixels_counted_on(graph)
    except KeyError:
        return None


def memory_per_pixel(content: bytes, size_multiple: int) -> float | None:
    """Bytes for each pixel of the input that a run needs at its worst moment.

    What is alive between the nodes, in the order they run, and what a runtime needs on top of it.

    Args:
        content: a model file's bytes, checked before.

    Returns:
        None when the graph does not tell the sizes.
    """
    graph = sized(onnx.load_model_from_string(content), size_multiple)
    shapes = shapes_of(graph)
    constants = {tensor.name for tensor in graph.initializer}
    last_use = {name: place for place, node in enumerate(graph.node) for name in node.input}
    last_use |= {end.name: len(graph.node) for end in graph.output}
    alive = {end.name: _values(shapes, end.name) for end in graph.input if end.name not in constants}
    most = 0
    for place, node in enumerate(graph.node):
        try:
            alive |= {name: _values(shapes, name) for name in node.output if name}
        except KeyError:
            return None
        most = max(most, sum(alive.values()))
        alive = {name: count for name, count in alive.items() if last_use.get(name, 0) > place}
    return _RUNTIME_SHARE * _VALUE_BYTES * most / pixels_counted_on(graph)


def pixels_counted_on(graph: onnx.GraphProto) -> int:
    """Of the picture that the sizes of a `sized` graph are told for."""
    dims = graph.input[0].type.tensor_type.shape.dim
    return int(dims[2].dim_value * dims[3].dim_value)


def sized(model: onnx.ModelProto, size_multiple: int) -> onnx.GraphProto:
    """The graph of a network, with the shapes that follow from a picture of its own size, else a usual one.

    Args:
        model: checked; what it says and computes of its sizes is changed.

    Raises:
        InferenceError, ValueError, RuntimeError: as onnx found its sizes wanting.
    """
    side = round_up(_SIDE, size_multiple)
    optional = {tensor.name for tensor in model.graph.initializer}
    for end in model.graph.input:
        dims = end.type.tensor_type.shape.dim
        dims[0].dim_value = 1
        if end.name not in optional and not dims[2].HasField("dim_value"):
            dims[2].dim_value = dims[3].dim_value = side
    # names that an exporter gave to sizes would contradict ours
    del model.graph.value_info[:]
    for end in model.graph.output:
        end.type.tensor_type.ClearField("shape")
    graph = onnx.shape_inference.infer_shapes(model, data_prop=True).graph
    if not any(node.op_type == "Shape" for node in graph.node):
        return graph
    _fold_sizes(model.graph, shapes_of(graph))
    return onnx.shape_inference.infer_shapes(model, data_prop=True).graph


def _fold_sizes(graph: onnx.GraphProto, shapes: Mapping[str, Shape]) -> None:
    """Put numbers in the place of what a graph computes from sizes: inference does not follow all of it.

    Own code for ten operators: onnx's reference evaluator knows them all, but adds 0.1 s to a model's loading
    and would have to be kept from what a stranger's file asks of it.
    """
    values = {
        tensor.name: numpy_helper.to_array(tensor)
        for tensor in graph.initializer
        if math.prod(tensor.dims) <= _MOST_SIZES and not tensor.external_data
    }
    left = []
    for node in graph.node:
        try:
            with np.errstate(all="raise"):
                value = np.asarray(_size_of(node, values, shapes))
        except (ArithmeticError, LookupError, TypeError, ValueError):  # a stranger's may make no sense
            value = None
        is_few = value is not None and value.dtype.kind in "iuf" and value.size <= _MOST_SIZES
        if value is None or not is_few or len(node.output) != 1:
            left.append(node)
            continue
        values[node.output[0]] = value
        graph.initializer.append(numpy_helper.from_array(value, node.output[0]))
    del graph.node[:]
    graph.node.extend(left)


def _size_of(node: onnx.NodeProto, values: Mapping[str, Sizes], shapes: Mapping[str, Shape]) -> Sizes:
    """What a node computes from sizes that are known.

    Raises:
        KeyError: they are not, or it is no operator that sizes are computed with.
        ArithmeticError, IndexError, TypeError, ValueError: it makes no sense.
    """
    told = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
    if node.op_type == "Shape":
        sizes = np.array(shapes[node.input[0]], np.int64)
        return sizes[told.get("start", 0) : told.get("end", len(sizes))]
    first, *others = (values[name] for name in node.input)
    match node.op_type:
        case "Add" | "Sub" | "Mul":
            compute = {"Add": np.add, "Sub": np.subtract, "Mul": np.multiply}[node.op_type]
            return np.asarray(compute(first, others[0]))
        case "Div":  # of whole numbers, rounded towards zero; sizes are above it
            whole = np.issubdtype(first.dtype, np.integer)
            return np.asarray((np.floor_divide if whole else np.true_divide)(first, others[0]))
        case "Concat":
            return np.concatenate([first, *others], axis=told["axis"])
        case "Gather":
            return np.take(first, others[0].astype(np.int64), axis=told.get("axis", 0))
        case "Squeeze":
            return np.squeeze(first, tuple(others[0].tolist()) if others else None)
        case "Unsqueeze":
            return np.expand_dims(first, tuple(others[0].tolist()))
        case "Reshape":
            return first.reshape(others[0].tolist())
        case "Cast":
            return first.astype(helper.tensor_dtype_to_np_dtype(told["to"]))
    raise KeyError(node.op_type)


def shapes_of(graph: onnx.GraphProto) -> dict[str, Shape]:
    """The shapes of all tensors whose every size is known."""
    shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    for value in (*graph.input, *graph.output, *graph.value_info):
        kind = value.type.tensor_type
        if kind.HasField("shape") and all(
            dim.dim_value >= 0 and dim.HasField("dim_value") for dim in kind.shape.dim
        ):
            shapes[value.name] = tuple(dim.dim_value for dim in kind.shape.dim)
    return shapes


def _values(shapes: Mapping[str, Shape], name: str) -> int:
    return math.prod(shapes[name])


def macs_of(node: onnx.NodeProto, shapes: Mapping[str, Shape]) -> int:
    """Multiply-accumulates of one operator.

    Raises:
        KeyError: the size of one of its tensors is not known.
    """
    match node.op_type:
        case "Conv" | "FusedConv" | "ConvInteger":
            return math.prod(shapes[node.output[0]]) * math.prod(shapes[node.input[1]][1:])
        case "QLinearConv":
            return math.prod(shapes[node.output[0]]) * math.prod(shapes[node.input[3]][1:])
        case "ConvTranspose":  # each input value is spread over the kernel
            return math.prod(shapes[node.input[0]]) * math.prod(shapes[node.input[1]][1:])
        case "MatMul" | "FusedMatMul":
            return math.prod(shapes[node.output[0]]) * shapes[node.input[0]][-1]
        case "Gemm":
            transposed = any(a.name == "transA" and helper.get_attribute_value(a) for a in node.attribute)
            return math.prod(shapes[node.output[0]]) * shapes[node.input[0]][0 if transposed else 1]
    return 0

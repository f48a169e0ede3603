"""What a network costs: multiply-accumulates per pixel, counted from its graph without running it."""

import math
from collections.abc import Mapping

import onnx
from onnx import helper

from restorer.imaging.tiles import round_up

Shape = tuple[int, ...]

_SIDE = 256  # pixels of the picture it is counted on; large enough that fixed costs do not show


def macs_per_pixel(content: bytes, size_multiple: int) -> float | None:
    """Multiply-accumulates of convolutions and matrix products for each pixel of the input.

    Args:
        content: a model file's bytes, checked before.

    Returns:
        None when the graph does not tell the sizes.
    """
    model = onnx.load_model_from_string(content)
    side = round_up(_SIDE, size_multiple)
    optional = {tensor.name for tensor in model.graph.initializer}
    for end in model.graph.input:
        dims = end.type.tensor_type.shape.dim
        dims[0].dim_value = 1
        if end.name not in optional:
            dims[2].dim_value = dims[3].dim_value = side
    # names that an exporter gave to sizes would contradict ours
    del model.graph.value_info[:]
    for end in model.graph.output:
        end.type.tensor_type.ClearField("shape")
    shapes = _shapes(onnx.shape_inference.infer_shapes(model, data_prop=True).graph)
    try:
        return sum(_macs(node, shapes) for node in model.graph.node) / side**2
    except KeyError:
        return None


def _shapes(graph: onnx.GraphProto) -> dict[str, Shape]:
    """The shapes of all tensors whose every size is known."""
    shapes = {tensor.name: tuple(tensor.dims) for tensor in graph.initializer}
    for value in (*graph.input, *graph.output, *graph.value_info):
        kind = value.type.tensor_type
        if kind.HasField("shape") and all(dim.HasField("dim_value") for dim in kind.shape.dim):
            shapes[value.name] = tuple(dim.dim_value for dim in kind.shape.dim)
    return shapes


def _macs(node: onnx.NodeProto, shapes: Mapping[str, Shape]) -> int:
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

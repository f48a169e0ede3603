"""What a model's variants are made from: its weights in single precision, and how far its values reach."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from restorer.engine.runtime import CPU, open_session
from restorer.imaging.photo import Pixels

Largest = NDArray[np.float32]
"""One value for each channel."""


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


def largest_values(
    model: onnx.ModelProto, names: Sequence[str], inputs: Iterable[Mapping[str, Pixels]]
) -> dict[str, Largest]:
    """The largest value without its sign in each channel of each tensor, over all inputs."""
    told = onnx.ModelProto()
    told.CopyFrom(model)
    told.graph.output.extend(onnx.ValueInfoProto(name=name) for name in names)
    session = open_session(told.SerializeToString(), CPU)
    largest: dict[str, Largest] = {}
    for given in inputs:
        for name, value in zip(names, session.run(list(names), dict(given)), strict=True):
            found = np.abs(value).max(axis=(0, 2, 3))
            largest[name] = np.maximum(largest.get(name, found), found)
    return largest

"""A graph as its kernels like it computes what it computed before."""

import platform

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import helper, numpy_helper

from training.layout import keep_blocked


def upsampling(channels):
    """Conv, transposed convolution, the sum with what was before, and a residual block."""
    generator = np.random.default_rng(0)
    shapes = {
        "head": (channels, 3, 3, 3), "down": (channels, channels, 2, 2), "up": (channels, channels, 2, 2),
        "first": (channels, channels, 3, 3), "second": (channels, channels, 3, 3),
        "tail": (3, channels, 3, 3),
    }  # fmt: skip
    same = {"pads": [1, 1, 1, 1]}
    halved = {"kernel_shape": [2, 2], "strides": [2, 2]}
    nodes = [
        helper.make_node("Conv", ["planes", "head"], ["skip"], **same),
        helper.make_node("Conv", ["skip", "down"], ["small"], **halved),
        helper.make_node("ConvTranspose", ["small", "up"], ["large"], **halved),
        helper.make_node("Add", ["large", "skip"], ["a"]),
        helper.make_node("Conv", ["a", "first"], ["b"], **same),
        helper.make_node("Relu", ["b"], ["c"]),
        helper.make_node("Conv", ["c", "second"], ["d"], **same),
        helper.make_node("Add", ["d", "a"], ["e"]),
        helper.make_node("Conv", ["e", "tail"], ["clean"], **same),
    ]
    constants = [
        numpy_helper.from_array((0.2 * generator.standard_normal(shape)).astype(np.float32), name)
        for name, shape in shapes.items()
    ]
    ends = [
        helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, 3, "h", "w"])
        for name in ("planes", "clean")
    ]
    graph = helper.make_graph(nodes, "upsampling", ends[:1], ends[1:], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)


def blocked(model):
    changed = onnx.ModelProto.FromString(model.SerializeToString())
    keep_blocked(changed)
    onnx.checker.check_model(changed)
    return changed


def run(model, level):
    planes = np.random.default_rng(1).random((1, 3, 20, 36), np.float32)
    options = ort.SessionOptions()
    options.graph_optimization_level = level
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, {"planes": planes})[0]


def reorderings(model, path):
    """How often the channels are put into blocks or out of them, in the graph that is run."""
    options = ort.SessionOptions()
    options.optimized_model_filepath, options.log_severity_level = str(path), 4
    ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return sum(node.op_type.startswith("Reorder") for node in onnx.load(path).graph.node)


@pytest.mark.parametrize("channels", [16, 32])
def test_no_bit_of_the_result_changes_but_by_the_order_of_sums(channels):
    model, as_written = upsampling(channels), ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    assert np.array_equal(run(blocked(model), as_written), run(model, as_written))
    fast = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    whole = run(model, fast)
    assert np.allclose(run(blocked(model), fast), whole, rtol=0, atol=1e-5 * np.abs(whole).max())


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="has kernels of another kind")
def test_channels_are_put_into_blocks_less_often(tmp_path):
    model = upsampling(32)
    assert reorderings(blocked(model), tmp_path / "a.onnx") < reorderings(model, tmp_path / "b.onnx")


@pytest.mark.parametrize("channels", [8, 24])
def test_channels_that_fill_no_block_are_left_alone(channels):
    model = upsampling(channels)
    assert blocked(model) == model

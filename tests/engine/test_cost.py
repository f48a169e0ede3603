"""The cost of a network, counted by hand and by the app."""

from itertools import pairwise

import numpy as np
import pytest
import tiny_models as tiny
from onnx import TensorProto, helper

from restorer.engine.cost import macs_per_pixel, memory_per_pixel


def count(nodes, constants, multiple=2):
    model = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    return macs_per_pixel(model.SerializeToString(), multiple)


def test_a_convolution_at_half_size_costs_a_quarter():
    nodes = [
        helper.make_node("SpaceToDepth", ["planes"], ["blocks"], blocksize=2),
        helper.make_node("Conv", ["blocks", "kernel"], ["out"], pads=[1, 1, 1, 1]),
        helper.make_node("DepthToSpace", ["out"], ["clean"], blocksize=2),
    ]
    assert count(nodes, {"kernel": np.zeros((12, 12, 3, 3), np.float32)}) == 12 * 12 * 9 / 4


def test_groups_strides_and_transposed_convolutions_count_as_they_run():
    nodes = [
        helper.make_node("Conv", ["planes", "grouped"], ["a"], group=3, pads=[1, 1, 1, 1]),
        helper.make_node("Conv", ["a", "strided"], ["b"], strides=[2, 2]),
        helper.make_node("ConvTranspose", ["b", "transposed"], ["clean"], strides=[2, 2]),
    ]
    constants = {
        "grouped": np.zeros((3, 1, 3, 3), np.float32),
        "strided": np.zeros((8, 3, 2, 2), np.float32),
        "transposed": np.zeros((8, 3, 2, 2), np.float32),
    }
    assert count(nodes, constants) == 3 * 9 + 8 * 3 * 4 / 4 + 8 * 3 * 4 / 4


def test_a_quantised_kernel_counts_as_its_convolution():
    nodes = [
        helper.make_node("DequantizeLinear", ["kernel", "scale"], ["floats"]),
        helper.make_node("Conv", ["planes", "floats"], ["clean"], pads=[1, 1, 1, 1]),
    ]
    constants = {"kernel": np.zeros((3, 3, 3, 3), np.int8), "scale": np.float32(0.1)}
    assert count(nodes, constants) == 3 * 3 * 9


def test_ffdnet_costs_what_is_published():
    """FFDNet for colour: 12 convolutions, 96 channels, at half size, the sigma map a plane of its own."""
    widths = [15, *[96] * 11, 12]
    kernels = {f"k{i}": np.zeros((o, c, 3, 3), np.float32) for i, (c, o) in enumerate(pairwise(widths))}
    nodes = [
        helper.make_node("SpaceToDepth", ["planes"], ["blocks"], blocksize=2),
        helper.make_node("AveragePool", ["sigma"], ["level"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Concat", ["blocks", "level", "level", "level"], ["x0"], axis=1),
        *(helper.make_node("Conv", [f"x{i}", f"k{i}"], [f"x{i + 1}"], pads=[1] * 4) for i in range(12)),
        helper.make_node("DepthToSpace", ["x12"], ["clean"], blocksize=2),
    ]
    assert count(nodes, kernels) == pytest.approx(0.213e6, rel=0.01)


def test_sizes_the_graph_does_not_tell_are_not_guessed():
    nodes = [
        helper.make_node("NonZero", ["planes"], ["places"]),  # as many as the picture has
        helper.make_node("Cast", ["places"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("MatMul", ["matrix", "floats"], ["clean"]),
    ]
    assert count(nodes, {"matrix": np.zeros((4, 4), np.float32)}) is None


@pytest.mark.parametrize("model", [tiny.denoise_model(), tiny.colorize_model(halve=True)])
def test_the_tiny_models_can_be_counted(model):
    assert macs_per_pixel(model.SerializeToString(), 2) is not None


def test_memory_is_what_is_alive_at_the_worst_moment():
    """Planes 3, sigma 1; then 16 channels twice and the planes, which the last node needs again."""
    nodes = [
        helper.make_node("Conv", ["planes", "widen"], ["a"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("Conv", ["b", "narrow"], ["c"], pads=[1, 1, 1, 1]),
        helper.make_node("Add", ["c", "planes"], ["clean"]),
    ]
    constants = {
        "widen": np.zeros((16, 3, 3, 3), np.float32),
        "narrow": np.zeros((3, 16, 3, 3), np.float32),
    }
    model = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    alive = 3 + 16 + 16  # sigma is not used by any node
    assert memory_per_pixel(model.SerializeToString(), 2) == pytest.approx(1.6 * 4 * alive)


def test_memory_is_unknown_when_sizes_are():
    nodes = [
        helper.make_node("Reshape", ["planes", "shape"], ["flat"]),
        helper.make_node("Add", ["flat", "sigma"], ["clean"]),
    ]
    model = tiny.build(tiny.manifest(), nodes, {}, {"planes": 3, "sigma": 1, "shape": 1}, {"clean": 3})
    assert memory_per_pixel(model.SerializeToString(), 2) is None

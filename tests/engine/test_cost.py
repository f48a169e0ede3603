"""The cost of a network, counted by hand and by the app."""

from itertools import pairwise

import numpy as np
import pytest
import tiny_models as tiny
from onnx import TensorProto, helper

from restorer.engine.cost import macs_per_pixel, memory_per_pixel
from restorer.engine.model_file import check_model
from restorer.errors import UnsafeModelError


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


def attention(divisor):
    """Every pixel looks at every other; where the pixels stand in a row is computed from sizes."""
    nodes = [
        helper.make_node("Shape", ["planes"], ["sizes"], start=2, end=4),
        helper.make_node("Gather", ["sizes", "zero"], ["height"]),
        helper.make_node("Div", ["height", "divisor"], ["half"]),
        helper.make_node("Mul", ["half", "divisor"], ["again"]),
        helper.make_node("Gather", ["sizes", "one"], ["width"]),
        helper.make_node("Mul", ["again", "width"], ["pixels"]),
        helper.make_node("Unsqueeze", ["pixels", "axis"], ["row"]),
        helper.make_node("Concat", ["few", "row"], ["flat"], axis=0),
        helper.make_node("Reshape", ["planes", "flat"], ["places"]),
        helper.make_node("Transpose", ["places"], ["turned"], perm=[0, 2, 1]),
        helper.make_node("MatMul", ["turned", "places"], ["closeness"]),
        helper.make_node("MatMul", ["places", "closeness"], ["taken"]),
        helper.make_node("Shape", ["planes"], ["shape"]),
        helper.make_node("Reshape", ["taken", "shape"], ["clean"]),
    ]
    constants = {
        "zero": np.int64(0),
        "one": np.int64(1),
        "divisor": np.int64(divisor),
        "axis": np.array([0], np.int64),
        "few": np.array([1, 3], np.int64),
    }
    return nodes, constants


def test_what_is_cut_to_sizes_that_are_computed_is_counted():
    assert count(*attention(2)) == 2 * 3 * 256 * 256


def test_a_model_whose_pixels_all_look_at_each_other_is_refused(tmp_path):
    model = tiny.build(tiny.manifest(), *attention(2), {"planes": 3, "sigma": 1}, {"clean": 3})
    with pytest.raises(UnsafeModelError, match=r"needs 65,536 values for each pixel; the most is 4,096"):
        check_model(model.SerializeToString(), tmp_path / "looks.onnx")


def test_sizes_that_make_no_sense_are_not_counted():
    assert count(*attention(0)) is None


def test_sizes_made_into_words_are_not_counted():
    nodes, constants = attention(2)
    nodes.insert(2, helper.make_node("Cast", ["height"], ["said"], to=TensorProto.STRING))
    nodes.insert(3, helper.make_node("Cast", ["said"], ["heard"], to=TensorProto.INT64))
    nodes[4].input[0] = "heard"
    assert count(nodes, constants) is None


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

"""Model files from strangers: each trick is refused in one sentence before a session is made, or bounded."""

import time

import numpy as np
import onnx
import pytest
import tiny_models as tiny
from onnx import TensorProto, helper, numpy_helper

from restorer.engine import bombs, runtime
from restorer.engine.model_file import ModelFile, check_model, read_model_file
from restorer.engine.providers import Choice
from restorer.engine.session import load_model
from restorer.errors import ModelError, OutOfMemoryError, UnsafeModelError

SECONDS = 20  # for a refusal; far more than one takes


def network(*nodes, constants=None):
    """A denoiser that adds up its inputs, with more nodes beside that."""
    nodes = [*nodes, helper.make_node("Add", ["planes", "sigma"], ["clean"])]
    return tiny.build(tiny.manifest(), nodes, constants or {}, {"planes": 3, "sigma": 1}, {"clean": 3})


def numbers(*values):
    return np.array(values, np.int64)


def refused(model, tmp_path, *words):
    path = tmp_path / "stranger.onnx"
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    start = time.monotonic()
    with pytest.raises(ModelError) as caught:
        read_model_file(path)
    assert time.monotonic() - start < SECONDS
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert str(path) in sentence
    for word in words:
        assert word in sentence


@pytest.mark.parametrize(
    "location", ["/etc/passwd", "../../../secret", "weights.bin", "", "C:\\secret", "//host/a"]
)
@pytest.mark.parametrize("place", ["initializer", "constant", "sparse"])
def test_data_in_other_files(location, place, tmp_path):
    outside = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    outside.external_data.add(key="location", value=location)
    model = network()
    if place == "initializer":
        model.graph.initializer.append(outside)
    elif place == "constant":
        model.graph.node.insert(0, helper.make_node("Constant", [], ["w"], value=outside))
    else:
        indices = numpy_helper.from_array(numbers(0))
        model.graph.sparse_initializer.add(values=outside, indices=indices, dims=[1])
    refused(model, tmp_path, "other files")


@pytest.mark.parametrize("dims", [[2**40], [2**31, 2**31, 2**31], [-1], [10], [2**62, 4]])
@pytest.mark.parametrize("data", [{}, {"raw_data": b"\0" * 8}, {"float_data": [1.0]}])
def test_weights_that_are_stated_and_not_there(dims, data, tmp_path):
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=dims, **data)
    model = network()
    model.graph.initializer.append(tensor)
    refused(model, tmp_path, "does not carry")
    constant = network(helper.make_node("Constant", [], ["w"], value=tensor))
    refused(constant, tmp_path, "does not carry")


def test_sparse_weights(tmp_path):
    model = network()
    values = numpy_helper.from_array(np.float32([1]), "w")
    model.graph.sparse_initializer.add(
        values=values, indices=numpy_helper.from_array(numbers(0)), dims=[2**40]
    )
    refused(model, tmp_path, "sparse")
    node = helper.make_node("Constant", [], ["w"])
    node.attribute.add(name="sparse_value", type=onnx.AttributeProto.SPARSE_TENSOR).sparse_tensor.CopyFrom(
        model.graph.sparse_initializer[0]
    )
    refused(network(node), tmp_path, "sparse")


def body(*nodes):
    """A graph for a node that carries one."""
    return helper.make_graph(
        [*nodes, helper.make_node("Identity", ["again"], ["on"])],
        "body",
        [helper.make_tensor_value_info("count", TensorProto.INT64, []),
         helper.make_tensor_value_info("again", TensorProto.BOOL, [])],
        [helper.make_tensor_value_info("on", TensorProto.BOOL, [])],
    )  # fmt: skip


@pytest.mark.parametrize("depth", [1, 3])
@pytest.mark.parametrize(
    ("operator", "attribute"),
    [("Loop", "body"), ("If", "then_branch"), ("Scan", "body"), ("SequenceMap", "body"), ("Relu", "hidden")],
)
def test_graphs_inside_of_the_graph_and_so_loops_without_end(operator, attribute, depth, tmp_path):
    inside = body()
    for _ in range(depth):
        inside = body(helper.make_node(operator, ["count"], [], **{attribute: inside}))
    refused(network(*inside.node[:1]), tmp_path, "control flow")


@pytest.mark.parametrize(
    "domain", ["com.evil", "ai.onnx.contrib", "ai.onnx.ml", "com.microsoft.nchwc", "com.ms.internal"]
)
def test_operators_of_other_makers(domain, tmp_path):
    model = network(helper.make_node("Run", ["planes"], ["x"], domain=domain, command="rm"))
    model.opset_import.append(helper.make_opsetid(domain, 1))
    refused(model, tmp_path, f"{domain}.Run")


def test_functions_that_call_themselves(tmp_path):
    model = network(helper.make_node("f", ["planes"], ["x"], domain="local"))
    calls_itself = helper.make_node("f", ["a"], ["b"], domain="local")
    imports = [helper.make_opsetid("", 18), helper.make_opsetid("local", 1)]
    model.functions.append(helper.make_function("local", "f", ["a"], ["b"], [calls_itself], imports))
    model.opset_import.append(helper.make_opsetid("local", 1))
    refused(model, tmp_path, "functions")


@pytest.mark.parametrize(
    "node",
    [
        helper.make_node("SequenceConstruct", ["planes"], ["x"]),
        helper.make_node("SplitToSequence", ["planes"], ["x"]),
        helper.make_node("Optional", ["planes"], ["x"]),
        helper.make_node("RegexFullMatch", ["planes"], ["x"], pattern="(a+)+$"),
        helper.make_node("StringNormalizer", ["planes"], ["x"]),
        helper.make_node("ImageDecoder", ["planes"], ["x"]),
    ],
)
def test_sequences_optionals_and_words(node, tmp_path):
    refused(network(node), tmp_path, "other things than numbers")


def test_weights_that_are_words(tmp_path):
    model = network()
    model.graph.initializer.append(helper.make_tensor("w", TensorProto.STRING, [1], [b"x" * 100]))
    refused(model, tmp_path, "does not carry")


@pytest.mark.parametrize("number", [2**32, 2**40, -(2**63), 2**63 - 1])
@pytest.mark.parametrize(
    ("operator", "setting"), [("DepthToSpace", "blocksize"), ("SpaceToDepth", "blocksize"), ("Conv", "group")]
)
def test_settings_beyond_what_a_runtime_can_multiply(operator, setting, number, tmp_path):
    refused(network(helper.make_node(operator, ["planes"], ["x"], **{setting: number})), tmp_path, operator)
    pads = helper.make_node("Conv", ["planes", "w"], ["x"], pads=[0, 0, 0, number])
    refused(network(pads), tmp_path, "out of all proportion")


HUGE = 2**31
BOMBS = {
    "ConstantOfShape": (
        [helper.make_node("ConstantOfShape", ["shape"], ["x"])], {"shape": numbers(HUGE, 16)},
    ),
    "Expand": ([helper.make_node("Expand", ["one", "shape"], ["x"])],
               {"one": np.float32([1]), "shape": numbers(HUGE, 4)}),
    "Tile": ([helper.make_node("Tile", ["planes", "times"], ["x"])], {"times": numbers(1, 1, 1000, 1000)}),
    "Pad": ([helper.make_node("Pad", ["planes", "pads"], ["x"])],
            {"pads": numbers(0, 0, 0, 0, 0, 0, 10**5, 10**5)}),
    "Resize": ([helper.make_node("Resize", ["planes", "", "scales"], ["x"])],
               {"scales": np.float32([1, 1, 2000, 2000])}),
    "Upsample by steps": ([helper.make_node("ConvTranspose", ["planes", "w"], ["x"], strides=[500, 500])],
                          {"w": np.ones((3, 1, 1, 1), np.float32)}),
    "each pixel with each": (
        [helper.make_node("Reshape", ["planes", "column"], ["c"]),
         helper.make_node("Reshape", ["planes", "row"], ["r"]),
         helper.make_node("MatMul", ["c", "r"], ["x"])],
        {"column": numbers(-1, 1), "row": numbers(1, -1)},
    ),
    "Range": (
        [helper.make_node("Range", ["from", "to", "step"], ["x"])],
        {"from": np.int64(0), "to": np.int64(2**40), "step": np.int64(1)},
    ),
    "OneHot": (
        [helper.make_node("Cast", ["planes"], ["i"], to=TensorProto.INT64),
         helper.make_node("OneHot", ["i", "depth", "pair"], ["x"])],
        {"depth": np.int64(10**6), "pair": np.float32([0, 1])},
    ),
    "step by step": (
        [helper.make_node("Concat", [f"x{i}"] * 2, [f"x{i + 1}"], axis=0) if i else
         helper.make_node("Concat", ["planes"] * 2, ["x1"], axis=0) for i in range(40)], {},
    ),
}  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_tensors_out_of_all_proportion(bomb, tmp_path):
    nodes, constants = BOMBS[bomb]
    refused(network(*nodes, constants=constants), tmp_path, "for each pixel")


def test_work_out_of_all_proportion(tmp_path):
    layers = [helper.make_node("Conv", [f"x{i}", "w"], [f"x{i + 1}"], pads=[15] * 4) for i in range(300)]
    first = helper.make_node("Conv", ["planes", "widen"], ["x0"])
    constants = {"w": np.zeros((48, 48, 31, 31), np.float32), "widen": np.zeros((48, 3, 1, 1), np.float32)}
    refused(network(first, *layers, constants=constants), tmp_path, "days")


@pytest.mark.parametrize("exponent", [9, 12, 18])
def test_a_size_that_only_the_picture_tells_is_bounded_when_it_runs(exponent, tmp_path):
    nodes = [
        helper.make_node("ReduceMax", ["planes"], ["most"], keepdims=0),
        helper.make_node("Mul", ["most", "times"], ["many"]),
        helper.make_node("Cast", ["many"], ["number"], to=TensorProto.INT64),
        helper.make_node("Reshape", ["number", "one"], ["shape"]),
        helper.make_node("ConstantOfShape", ["shape"], ["zeros"]),
        helper.make_node("ReduceMax", ["zeros"], ["zero"], keepdims=0),
        helper.make_node("Add", ["sigma", "zero"], ["level"]),
        helper.make_node("Add", ["planes", "level"], ["clean"]),
    ]
    constants = {"times": np.float32(100 * 10.0**exponent), "one": numbers(1)}
    model = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    path = tiny.write_model(tmp_path, model)
    loaded = load_model(read_model_file(path), Choice(runtime.CPU))
    with pytest.raises(ModelError) as caught:
        loaded(planes=np.ones((1, 3, 8, 8), np.float32), sigma=np.ones((1, 1, 8, 8), np.float32))
    assert isinstance(caught.value, OutOfMemoryError) or exponent == 18  # which no number of bytes can say
    assert "\n" not in str(caught.value)


def test_a_network_without_end(tmp_path):
    chain = [
        helper.make_node("Relu", [f"x{i}" if i else "planes"], [f"x{i + 1}"])
        for i in range(bombs.MAX_NODES + 1)
    ]
    refused(network(*chain), tmp_path, "20,0")


def test_megabytes_of_text(tmp_path):
    model = network()
    model.metadata_props.add(key="novel", value="x" * 5 * 2**20)
    refused(model, tmp_path, "megabytes of text")


def test_graphs_nested_deeper_than_any_reader_goes(tmp_path):
    def message(field, content):
        length, size = b"", len(content)
        while size >= 128:
            length, size = length + bytes([size & 127 | 128]), size >> 7
        return bytes([field << 3 | 2]) + length + bytes([size]) + content

    graph = b""
    for _ in range(3000):  # graph { node { attribute { g: ... } } }
        graph = message(1, message(5, message(6, graph)))
    refused(network().SerializeToString() + message(7, graph), tmp_path)


@pytest.mark.parametrize("shape", [(3, 7, 3, 3), (5, 3, 1, 1), (3, 3, 9, 9), (3, 3, 1), (0, 3, 1, 1)])
def test_weights_that_do_not_fit_what_they_are_for(shape, tmp_path):
    nodes = [
        helper.make_node("Conv", ["planes", "w"], ["x"]),
        helper.make_node("Add", ["x", "sigma"], ["clean"]),
    ]
    constants = {"w": np.zeros(shape, np.float32)}
    model = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    path = tiny.write_model(tmp_path, model)
    with pytest.raises(ModelError) as caught:
        loaded = load_model(read_model_file(path), Choice(runtime.CPU))
        loaded(planes=np.ones((1, 3, 8, 8), np.float32), sigma=np.ones((1, 1, 8, 8), np.float32))
    assert "\n" not in str(caught.value)


def test_a_network_that_is_as_large_as_ours_is_let_in(tmp_path):
    """The negative of the above: what is refused is far from what networks for photos need."""
    wide = [helper.make_node("Conv", ["planes", "w"], ["x"], pads=[1, 1, 1, 1])]
    model = network(*wide, constants={"w": np.zeros((256, 3, 3, 3), np.float32)})
    path = tiny.write_model(tmp_path, model)
    assert isinstance(read_model_file(path), ModelFile)
    assert check_model(path.read_bytes(), path) == tiny.manifest()


def test_the_limits_are_said_once_in_numbers(tmp_path):
    with pytest.raises(UnsafeModelError, match=f"{bombs.MAX_VALUES_PER_PIXEL:,}"):
        nodes, constants = BOMBS["Tile"]
        model = network(*nodes, constants=constants)
        check_model(model.SerializeToString(), tmp_path / "a.onnx")

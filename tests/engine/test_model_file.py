"""Model files: ours are read; whatever is foreign, broken or hostile is refused before a session is made."""

import json
import os

import numpy as np
import onnx
import onnxruntime
import pytest
import tiny_models as tiny
from onnx import TensorProto, helper, numpy_helper

from restorer.engine import model_file
from restorer.engine.model_file import ModelFile, read_model_file, write_manifest
from restorer.engine.providers import Choice
from restorer.engine.runtime import CPU
from restorer.engine.session import load_model
from restorer.errors import InvalidManifestError, ModelError, RestorerError, UnsafeModelError
from restorer.manifest import METADATA_KEY, Manifest


@pytest.fixture(autouse=True)
def _no_session(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a session was made")

    monkeypatch.setattr(onnxruntime, "InferenceSession", refuse)


def assert_refused(path, family, *words):
    """Reading and loading both fail with one sentence of this family that names the file."""
    for attempt in (
        lambda: read_model_file(path),
        lambda: load_model(ModelFile(path, tiny.manifest()), Choice(CPU)),
    ):
        with pytest.raises(RestorerError) as caught:
            attempt()
        assert type(caught.value) is family
        sentence = str(caught.value)
        assert str(path) in sentence and sentence.endswith(".") and "\n" not in sentence
        for word in words:
            assert word in sentence


def identity(promise=None, inputs=None, outputs=None):
    """planes + sigma -> clean, with ends to change."""
    nodes = [helper.make_node("Add", ["planes", "sigma"], ["clean"])]
    inputs, outputs = inputs or {"planes": 3, "sigma": 1}, outputs or {"clean": 3}
    return tiny.build(promise or tiny.manifest(), nodes, {}, inputs, outputs)


@pytest.mark.parametrize("name", ["denoise-fast", "noise-level", "colorize", "describe"])
def test_a_sound_model_is_read(tiny_models, name):
    file = read_model_file(tiny_models / f"{name}.onnx")
    assert file.name == file.manifest.name == name


def test_a_variant_s_file_is_named_apart(tmp_path):
    for stem, name in (("denoise-fast.int8", "denoise-fast.int8"), ("my download (1)", "denoise-fast")):
        path = tmp_path / f"{stem}.onnx"
        path.write_bytes(tiny.denoise_model().SerializeToString())
        assert read_model_file(path).name == name


def test_a_missing_file_or_a_folder_is_refused(tmp_path):
    assert_refused(tmp_path / "none.onnx", ModelError, "no model file")
    assert_refused(tmp_path, ModelError, "no model file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.onnx")
    assert_refused(tmp_path / "pipe.onnx", ModelError, "no model file")


@pytest.mark.parametrize(
    "content", [b"\xff" * 99, b"\x89PNG\r\n\x1a\n" + b"\0" * 50, b"just words, no model"]
)
def test_what_is_no_onnx_is_refused(tmp_path, content):
    path = tmp_path / "foreign.onnx"
    path.write_bytes(content)
    assert_refused(path, ModelError, "not an ONNX model")


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "empty.onnx").write_bytes(b"")
    assert_refused(tmp_path / "empty.onnx", InvalidManifestError, "no manifest")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(model_file.MAX_FILE_BYTES + 2**20)  # sparse: takes no room on the disk
    monkeypatch.setattr(type(path), "read_bytes", lambda self: pytest.fail("it was read"))
    assert_refused(path, ModelError, "513 MiB")


def test_no_cut_or_flipped_byte_gets_past_as_anything_but_a_sentence_or_a_model(tmp_path, rng):
    whole = tiny.denoise_model().SerializeToString()
    flipped = np.frombuffer(whole, np.uint8)[None].repeat(300, 0)
    flipped[np.arange(300), rng.integers(0, len(whole), 300)] = rng.integers(0, 256, 300)
    cut = [whole[:length] for length in range(0, len(whole), 11)]
    path = tmp_path / "broken.onnx"
    for content in [*cut, *(row.tobytes() for row in flipped)]:
        path.write_bytes(content)
        try:
            read_model_file(path)
        except ModelError as error:
            assert "\n" not in str(error)
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError):
        read_model_file(path)


def test_a_model_without_a_manifest_is_refused(tmp_path):
    model = identity()
    del model.metadata_props[:]
    assert_refused(tiny.write_model(tmp_path, model), InvalidManifestError, "no manifest")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"name": "x"}', "[" * 100_000, '{"name": 1e400}'])
def test_a_manifest_that_makes_no_sense_is_refused(tmp_path, text):
    model = identity()
    model.metadata_props[0].value = text
    assert_refused(tiny.write_model(tmp_path, model), InvalidManifestError, "manifest")


@pytest.mark.parametrize("location", ["weights.bin", "/etc/hostname", "../../secret", "file:///etc/hostname"])
def test_external_data_is_refused_wherever_it_points(tmp_path, location):
    (tmp_path / "weights.bin").write_bytes(b"\0" * 4)
    outside = TensorProto(name="gain", data_type=TensorProto.FLOAT, dims=[1])
    outside.data_location = TensorProto.EXTERNAL
    outside.external_data.add(key="location", value=location)
    initializer = identity()
    initializer.graph.initializer.append(outside)
    assert_refused(tiny.write_model(tmp_path, initializer), UnsafeModelError, "other files")
    constant = identity()
    constant.graph.node.insert(0, helper.make_node("Constant", [], ["gain"], value=outside))
    assert_refused(tiny.write_model(tmp_path, constant), UnsafeModelError, "other files")


def _branch():
    return helper.make_graph(
        [helper.make_node("Identity", ["planes"], ["out"])],
        "branch",
        [],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)],
    )


@pytest.mark.parametrize(
    ("operator", "bodies"),
    [
        ("If", {"then_branch": _branch(), "else_branch": _branch()}),
        ("Loop", {"body": _branch()}),
        ("Scan", {"body": _branch(), "num_scan_inputs": 1}),
    ],
)
def test_control_flow_is_refused(tmp_path, operator, bodies):
    model = identity()
    model.graph.node.append(helper.make_node(operator, ["planes"], ["extra"], **bodies))
    assert_refused(tiny.write_model(tmp_path, model), UnsafeModelError, "control flow", operator)


@pytest.mark.parametrize(
    ("domain", "operator"),
    [
        ("com.evil", "Add"),
        ("com.microsoft", "EPContext"),
        ("ai.onnx.ml", "TreeEnsemble"),
        ("ai.onnx.training", "Adam"),
    ],
)
def test_an_operator_outside_the_standard_domains_is_refused(tmp_path, domain, operator):
    model = identity()
    model.graph.node.append(helper.make_node(operator, ["planes"], ["extra"], domain=domain))
    model.opset_import.append(helper.make_opsetid(domain, 1))
    assert_refused(tiny.write_model(tmp_path, model), UnsafeModelError, f"{domain}.{operator}")


def test_what_the_quantiser_writes_is_allowed(tmp_path):
    constants = {"scale": np.float32(1 / 255), "zero": np.uint16(0)}
    nodes = [
        helper.make_node("Add", ["planes", "sigma"], ["sum"]),
        helper.make_node("QuantizeLinear", ["sum", "scale", "zero"], ["q"], domain="com.microsoft"),
        helper.make_node("DequantizeLinear", ["q", "scale", "zero"], ["clean"], domain="com.microsoft"),
    ]
    model = tiny.build(tiny.manifest(), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    assert read_model_file(tiny.write_model(tmp_path, model)).name == "denoise-fast"


def test_functions_of_its_own_are_refused(tmp_path):
    model = identity()
    body = [helper.make_node("Identity", ["x"], ["y"])]
    model.functions.append(
        helper.make_function("local", "twin", ["x"], ["y"], body, [helper.make_opsetid("", 18)])
    )
    assert_refused(tiny.write_model(tmp_path, model), UnsafeModelError, "functions")


@pytest.mark.parametrize(
    ("inputs", "outputs"),
    [
        ({"planes": 1, "sigma": 1}, {"clean": 3}),
        ({"planes": 3, "sigma": 3}, {"clean": 3}),
        ({"planes": 3}, {"clean": 3}),
        ({"planes": 3, "sigma": 1, "more": 1}, {"clean": 3}),
        ({"planes": 3, "sigma": 1}, {"clean": 1}),
        ({"planes": 3, "sigma": 1}, {"clean": 3, "sigma_out": 1}),
        ({"x": 3, "sigma": 1}, {"clean": 3}),
    ],
)
def test_wrong_ends_are_refused(tmp_path, inputs, outputs):
    path = tiny.write_model(tmp_path, identity(inputs=inputs, outputs=outputs))
    assert_refused(path, InvalidManifestError, "denoise")


@pytest.mark.parametrize("change", ["fixed height", "double", "no shape", "sequence"])
def test_an_input_of_another_kind_is_refused(tmp_path, change):
    model = identity()
    kind = model.graph.input[0].type
    if change == "fixed height":
        kind.tensor_type.shape.dim[2].dim_value = 256
    elif change == "double":
        kind.tensor_type.elem_type = TensorProto.DOUBLE
    elif change == "no shape":
        kind.tensor_type.ClearField("shape")
    else:
        kind.sequence_type.elem_type.tensor_type.elem_type = TensorProto.FLOAT
    assert_refused(tiny.write_model(tmp_path, model), InvalidManifestError, "planes (3 channels)")


def test_only_a_colouriser_s_variant_may_be_optional(tmp_path):
    model = identity()
    model.graph.initializer.append(numpy_helper.from_array(np.zeros((1, 8), np.float32), "variant"))
    model.graph.input.append(helper.make_tensor_value_info("variant", TensorProto.FLOAT, ["N", 8]))
    assert_refused(tiny.write_model(tmp_path, model), InvalidManifestError, "optional input")
    model = tiny.colorize_model()
    model.graph.input[-1].type.tensor_type.shape.dim[1].dim_value = 9
    assert_refused(tiny.write_model(tmp_path, model), InvalidManifestError, "optional input")


@pytest.mark.parametrize(
    "node",
    [
        helper.make_node("NoSuchOperator", ["planes"], ["extra"]),
        helper.make_node("Relu", ["never made"], ["extra"]),
        helper.make_node("Conv", ["planes"], ["extra"]),
    ],
)
def test_a_graph_that_does_not_hold_together_is_refused(tmp_path, node):
    model = identity()
    model.graph.node.append(node)
    assert_refused(tiny.write_model(tmp_path, model), ModelError, "broken")


def test_writing_a_manifest_replaces_ours_and_keeps_what_others_wrote(tmp_path):
    model = identity()
    model.metadata_props.add(key="author", value="someone")
    path = tiny.write_model(tmp_path, model)
    write_manifest(path, tiny.manifest(version="2"))
    assert read_model_file(path).manifest.version == "2"
    props = {entry.key: entry.value for entry in onnx.load_model(path).metadata_props}
    assert props.keys() == {METADATA_KEY, "author"}
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "changes", [{"working_size": 64, "size_multiple": 64}, {"task": "noise_level"} | dict.fromkeys(
        ("working_size", "unlike_above", "similar_within")
    )]
)  # fmt: skip
def test_a_describer_keeps_to_its_size_and_to_its_own_task(tmp_path, changes):
    model = tiny.describe_model()
    assert read_model_file(tiny.write_model(tmp_path, model)).manifest.task == "describe"
    (promise,) = [entry.value for entry in model.metadata_props]
    values = json.loads(promise) | changes
    write_manifest(model, Manifest.from_json(json.dumps(values)))
    with pytest.raises(InvalidManifestError, match="is no model for the task"):
        read_model_file(tiny.write_model(tmp_path, model))

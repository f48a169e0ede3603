"""Damage real model files: the same seed always gives the same file; and try each in a process of its own."""

import contextlib
import multiprocessing
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import tiny_models as tiny
from hostile.mutator import MUTATIONS, Case, Sample
from onnx import TensorProto, helper, numpy_helper

_SECONDS = 60.0  # for one model, in a process that shares the machine with others
_NUMBERS = (-(2**63), -1, 0, 1, 2, 3, 255, 2**16, 2**31, 2**40, 2**63 - 1)
_OPERATORS = (
    "Add", "ConstantOfShape", "Conv", "Einsum", "Expand", "Gather", "Identity", "If", "Loop", "MatMul",
    "NonZero", "Pad", "Range", "Reshape", "Resize", "Scan", "Shape", "Tile", "TopK", "Transpose",
)  # fmt: skip
_LONGEST = 2**20  # bytes


def model_samples() -> list[Sample]:
    """The tiny models: real networks, whose right answers are known."""
    made = [
        tiny.denoise_model(),
        tiny.noise_level_model(),
        tiny.colorize_model(),
        tiny.colorize_model(halve=True),
    ]
    return [Sample(f"{model.graph.name}.onnx", model.SerializeToString()) for model in made]


def make_model_case(seed: int, samples: Sequence[Sample]) -> Case:
    """The damaged model of this seed."""
    chance = random.Random(seed)
    sample = chance.choice(samples)
    content, done = sample.content, [sample.name]
    if chance.random() < 0.75:
        model = onnx.load_model_from_string(content)
        for _ in range(chance.choice((1, 1, 2, 3))):
            change = chance.choice(_CHANGES)
            with contextlib.suppress(IndexError, KeyError, TypeError, ValueError):  # nothing sound to change
                change(model, chance)
            done.append(change.__name__)
        content = model.SerializeToString()
    else:
        mutation = chance.choice(MUTATIONS)
        content = mutation(content, chance, samples)[:_LONGEST]
        done.append(mutation.__name__)
    return Case(seed=seed, name=f"{seed}.onnx", content=content, of=" ".join(done), options={})


def _change_dims(model: onnx.ModelProto, chance: random.Random) -> None:
    tensor = chance.choice(model.graph.initializer)
    if tensor.dims:
        tensor.dims[chance.randrange(len(tensor.dims))] = chance.choice(_NUMBERS)
    else:
        tensor.dims.append(chance.choice(_NUMBERS))


def _change_whole_numbers(model: onnx.ModelProto, chance: random.Random) -> None:
    """What shapes, axes and pads are made of."""
    tensors = [tensor for tensor in model.graph.initializer if tensor.data_type == TensorProto.INT64]
    if tensors:
        tensor = chance.choice(tensors)
        values = numpy_helper.to_array(tensor).copy()
        values[chance.randrange(values.size)] = chance.choice(_NUMBERS)
        tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))


def _change_attribute(model: onnx.ModelProto, chance: random.Random) -> None:
    attributes = [attribute for node in model.graph.node for attribute in node.attribute]
    if not attributes:
        return
    attribute = chance.choice(attributes)
    if attribute.ints:
        attribute.ints[chance.randrange(len(attribute.ints))] = chance.choice(_NUMBERS)
    else:
        attribute.i = chance.choice(_NUMBERS)


def _change_operator(model: onnx.ModelProto, chance: random.Random) -> None:
    chance.choice(model.graph.node).op_type = chance.choice(_OPERATORS)


def _change_wire(model: onnx.ModelProto, chance: random.Random) -> None:
    nodes = [node for node in model.graph.node if node.input]
    names = [name for node in model.graph.node for name in (*node.input, *node.output)]
    node = chance.choice(nodes)
    node.input[chance.randrange(len(node.input))] = chance.choice(names)


def _insert_bomb(model: onnx.ModelProto, chance: random.Random) -> None:
    """A size out of a number of the file, or out of the picture."""
    first = model.graph.input[0].name
    shape = numpy_helper.from_array(np.array([chance.choice(_NUMBERS), 3], np.int64), "bomb_shape")
    one = numpy_helper.from_array(np.float32([1e12]), "bomb_one")
    model.graph.initializer.extend([shape, one])
    nodes = {
        "fixed": [helper.make_node("Expand", ["bomb_one", "bomb_shape"], ["bomb"])],
        "by the picture": [
            helper.make_node("ReduceMax", [first], ["bomb_most"], keepdims=0),
            helper.make_node("Mul", ["bomb_most", "bomb_one"], ["bomb_many"]),
            helper.make_node("Cast", ["bomb_many"], ["bomb_size"], to=TensorProto.INT64),
            helper.make_node("ConstantOfShape", ["bomb_size"], ["bomb"]),
        ],
    }[chance.choice(("fixed", "by the picture"))]
    ends = [node for node in model.graph.node if node.output[0] == model.graph.output[0].name]
    if not ends:
        return
    ends[0].output[0] = "before_bomb"
    last = [
        helper.make_node("ReduceMax", ["bomb"], ["bomb_end"], keepdims=0),
        helper.make_node("Add", ["before_bomb", "bomb_end"], [model.graph.output[0].name]),
    ]
    model.graph.node.extend([*nodes, *last])


def _repeat_nodes(model: onnx.ModelProto, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 100))):
        model.graph.node.add().CopyFrom(chance.choice(model.graph.node))


def _drop_node(model: onnx.ModelProto, chance: random.Random) -> None:
    if len(model.graph.node) > 1:
        del model.graph.node[chance.randrange(len(model.graph.node))]


def _change_kind(model: onnx.ModelProto, chance: random.Random) -> None:
    tensor = chance.choice(model.graph.initializer)
    tensor.data_type = chance.choice(list(TensorProto.DataType.values()))


def _change_version(model: onnx.ModelProto, chance: random.Random) -> None:
    model.opset_import[0].version = chance.choice((-1, 0, 1, 7, 13, 22, 999))


def _change_manifest(model: onnx.ModelProto, chance: random.Random) -> None:
    entry = model.metadata_props[0]
    at = chance.randrange(len(entry.value))
    entry.value = (
        entry.value[:at]
        + chance.choice(("0", "-", '"', "9" * 400, "{", "[", "null", "\ud7ff"))
        + entry.value[at + 1 :]
    )


_CHANGES = (
    _change_dims, _change_whole_numbers, _change_attribute, _change_operator, _change_wire, _insert_bomb,
    _repeat_nodes, _drop_node, _change_kind, _change_version, _change_manifest,
)  # fmt: skip


class ModelTrial:
    """A process that reads, loads and runs model files; replaced when it dies or takes too long."""

    def __init__(self) -> None:
        self.deaths = 0
        self._process = self._pipe = None

    def verdict(self, path: Path) -> str | None:
        """The sentence with which a model was refused; None: it ran.

        What must not be begins with "!".
        """
        if self._pipe is None:
            spawn = multiprocessing.get_context("spawn")
            self._pipe, theirs = spawn.Pipe()
            self._process = spawn.Process(target=_try_models, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        try:
            self._pipe.send(str(path))
            if self._pipe.poll(_SECONDS):
                return self._pipe.recv()
            what = f"!it took longer than {_SECONDS} s"
        except (EOFError, OSError):
            self.deaths += 1
            what = "!it ended the process"
        self.close()
        return what

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._pipe.close()
            self._process = self._pipe = None


def _try_models(connection) -> None:
    from restorer.engine.model_file import read_model_file
    from restorer.engine.providers import Choice
    from restorer.engine.runtime import CPU
    from restorer.engine.session import load_model
    from restorer.errors import ModelError
    from restorer.manifest import INPUT_CHANNELS

    picture = np.random.default_rng(1).random((1, 3, 64, 64), np.float32)
    while True:
        path = Path(connection.recv())
        try:
            model = load_model(read_model_file(path), Choice(CPU))
            side = 256 // model.manifest.size_multiple * model.manifest.size_multiple
            planes = np.resize(picture, (1, 3, side, side))
            model(**{name: planes[:, :n].copy() for name, n in INPUT_CHANNELS[model.manifest.task].items()})
            connection.send(None)
        except ModelError as error:
            connection.send(str(error))
        except Exception as error:  # noqa: BLE001 - what it is that must not be
            connection.send(f"!{error!r}")

"""Tiny real models with valid manifests, a few kilobytes each, whose right answers are known.

`write_tiny_models(folder)` makes a models folder that the whole app can run on; point a
subprocess at it with the environment variable RESTORER_MODELS.
"""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from restorer.manifest import METADATA_KEY, Manifest

FULL_BLUR_SIGMA = 0.25
"""The sigma at which `denoise_model` blurs fully; at 0 it returns its input."""

TINT = (0.1, 0.2)
"""The chrominance, ab/110, that `colorize_model` gives to white without a hint; black gets none."""


def write_tiny_models(folder: Path) -> Path:
    """Write denoise-fast.onnx, noise-level.onnx, colorize.onnx and describe.onnx; returns `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for model in (denoise_model(), noise_level_model(), colorize_model(), describe_model()):
        write_model(folder, model)
    return folder


def write_model(folder: Path, model: onnx.ModelProto) -> Path:
    """Write one model as NAME.onnx, NAME being its manifest's (the graph's without one)."""
    path = folder / f"{model.graph.name}.onnx"
    path.write_bytes(model.SerializeToString())
    return path


def manifest(**changes: Any) -> Manifest:
    """The manifest of `denoise_model`, with changes."""
    values: dict[str, Any] = {
        "name": "denoise-fast",
        "version": "0.0-tiny",
        "task": "denoise",
        "sigma_range": (0.0, 75 / 255),
        "halo": 4,
        "size_multiple": 2,
        "license": "CC0-1.0",
        "training_data": "none: made by hand for tests",
    }
    return Manifest(**values | changes)


def denoise_model(name: str = "denoise-fast") -> onnx.ModelProto:
    """A blur of two 3 x 3 layers on blocks of 2 x 2 pixels, mixed in by sigma.

    It looks exactly two blocks, 4 pixels, around a block: halo 4, size_multiple 2. Its result is
    `planes + min(sigma / FULL_BLUR_SIGMA, 1) * (blurred - planes)`.
    """
    box = np.full((12, 1, 3, 3), 1 / 9, np.float32)
    nodes = [
        helper.make_node("SpaceToDepth", ["planes"], ["blocks"], blocksize=2),
        *_box_layer("blocks", "once", group=12),
        *_box_layer("once", "twice", group=12),
        helper.make_node("DepthToSpace", ["twice"], ["reordered"], blocksize=2, mode="DCR"),
        helper.make_node("Sub", ["reordered", "planes"], ["change"]),
        helper.make_node("Mul", ["sigma", "per_sigma"], ["raw_weight"]),
        helper.make_node("Clip", ["raw_weight", "zero", "one"], ["weight"]),
        helper.make_node("Mul", ["change", "weight"], ["weighted"]),
        helper.make_node("Add", ["planes", "weighted"], ["clean"]),
    ]
    constants = _border() | {
        "box": box,
        "per_sigma": np.float32(1 / FULL_BLUR_SIGMA),
        "zero": np.float32(0),
        "one": np.float32(1),
    }
    return build(manifest(name=name), nodes, constants, {"planes": 3, "sigma": 1}, {"clean": 3})


def noise_level_model(name: str = "noise-level") -> onnx.ModelProto:
    """Mean absolute difference to a 3 x 3 mean, scaled to read white noise on flat fields; halo 2."""
    # A pixel minus its 3 x 3 mean deviates by sqrt(8/9) sigma; a normal's mean magnitude is sqrt(2/pi) sigma.
    scale = np.float32(1 / (np.sqrt(8 / 9) * np.sqrt(2 / np.pi)))
    nodes = [
        *_box_layer("planes", "mean", group=3),
        helper.make_node("Sub", ["planes", "mean"], ["difference"]),
        helper.make_node("Abs", ["difference"], ["magnitude"]),
        *_box_layer("magnitude", "smooth", group=3),
        helper.make_node("ReduceMean", ["smooth", "channels"], ["grey"], keepdims=1),
        helper.make_node("Mul", ["grey", "scale"], ["sigma"]),
    ]
    constants = _border() | {
        "box": np.full((3, 1, 3, 3), 1 / 9, np.float32),
        "channels": np.array([1], np.int64),
        "scale": scale,
    }
    promise = manifest(name=name, task="noise_level", sigma_range=None, halo=2, size_multiple=1)
    return build(promise, nodes, constants, {"planes": 3}, {"sigma": 1})


def colorize_model(name: str = "colorize", *, working_size: int = 64, halve: bool = False) -> onnx.ModelProto:
    """Tints by luminance; a hint colours its own pixel; the first two of `variant` shift a and b.

    Args:
        halve: the output is half as high and wide as the input (output_scale 0.5).
    """
    nodes = [
        helper.make_node("Slice", ["hints", "ab_from", "ab_to", "channels"], ["ab"]),
        helper.make_node("Slice", ["hints", "ab_to", "pinned_to", "channels"], ["pinned"]),
        helper.make_node("Mul", ["luminance", "tint"], ["guess"]),
        helper.make_node("Sub", ["one", "pinned"], ["free"]),
        helper.make_node("Mul", ["guess", "free"], ["free_guess"]),
        helper.make_node("Add", ["free_guess", "ab"], ["hinted"]),
        helper.make_node("Slice", ["variant", "ab_from", "ab_to", "channels"], ["pair"]),
        helper.make_node("Unsqueeze", ["pair", "height_width"], ["shift"]),
        helper.make_node("Add", ["hinted", "shift"], ["full" if halve else "chrominance"]),
    ]
    if halve:
        pool = helper.make_node("AveragePool", ["full"], ["chrominance"], kernel_shape=[2, 2], strides=[2, 2])
        nodes.append(pool)
    constants = {
        "ab_from": np.array([0], np.int64),
        "ab_to": np.array([2], np.int64),
        "pinned_to": np.array([3], np.int64),
        "channels": np.array([1], np.int64),
        "height_width": np.array([2, 3], np.int64),
        "tint": np.array(TINT, np.float32).reshape(1, 2, 1, 1),
        "one": np.float32(1),
        "variant": np.zeros((1, 8), np.float32),
    }
    promise = manifest(
        name=name,
        task="colorize",
        sigma_range=None,
        halo=0,
        size_multiple=2,
        working_size=working_size,
        output_scale=0.5 if halve else 1.0,
    )
    model = build(promise, nodes, constants, {"luminance": 1, "hints": 3}, {"chrominance": 2})
    # An initializer that is also an input is optional: who calls may leave it out.
    model.graph.input.append(helper.make_tensor_value_info("variant", TensorProto.FLOAT, ["N", 8]))
    return model


def describe_model(name: str = "describe", side: int = 32) -> onnx.ModelProto:
    """The code is the mean colour; the error is the mean brightness, so what is over 0.9 is no photo."""
    nodes = [
        helper.make_node("ReduceMean", ["planes", "places"], ["code"], keepdims=0),
        helper.make_node("ReduceMean", ["code", "channels"], ["error"], keepdims=0),
    ]
    constants = {"places": np.array([2, 3], np.int64), "channels": np.array([1], np.int64)}
    promise = manifest(
        name=name, task="describe", sigma_range=None, halo=0, size_multiple=side, working_size=side,
        unlike_above=0.9, similar_within=0.1,
    )  # fmt: skip
    model = build(promise, nodes, constants, {}, {})
    real = TensorProto.FLOAT
    model.graph.input.append(helper.make_tensor_value_info("planes", real, ["N", 3, side, side]))
    model.graph.output.append(helper.make_tensor_value_info("code", real, ["N", 3]))
    model.graph.output.append(helper.make_tensor_value_info("error", real, ["N"]))
    return model


def build(
    promise: Manifest | None,
    nodes: list[onnx.NodeProto],
    constants: dict[str, np.ndarray],
    inputs: dict[str, int],
    outputs: dict[str, int],
) -> onnx.ModelProto:
    """A model of these nodes, float32 N x channels x H x W at both ends; no manifest when None."""
    graph = helper.make_graph(
        nodes,
        promise.name if promise else "no-manifest",
        [_planes_info(name, channels) for name, channels in inputs.items()],
        [_planes_info(name, channels) for name, channels in outputs.items()],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    if promise:
        helper.set_model_props(model, {METADATA_KEY: promise.to_json()})
    return model


def _planes_info(name: str, channels: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", channels, "H", "W"])


def _box_layer(source: str, target: str, group: int) -> list[onnx.NodeProto]:
    """A 3 x 3 mean with the border repeated, so that edges do not darken; needs `box` and `border`."""
    return [
        helper.make_node("Pad", [source, "border"], [f"{target}_padded"], mode="edge"),
        helper.make_node("Conv", [f"{target}_padded", "box"], [target], kernel_shape=[3, 3], group=group),
    ]


def _border() -> dict[str, np.ndarray]:
    return {"border": np.array([0, 0, 1, 1, 0, 0, 1, 1], np.int64)}

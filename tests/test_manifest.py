"""The manifest: it survives its own JSON, and nothing off passes as one."""

import json
from dataclasses import asdict

import pytest
from tiny_models import manifest

from restorer.errors import InvalidManifestError
from restorer.manifest import INPUT_CHANNELS, OUTPUT_CHANNELS, PLANE_TASKS, Manifest

COLORIZE = {"task": "colorize", "sigma_range": None, "working_size": 256, "output_scale": 0.5}
SPACES = {
    "license": "CC\u00a0BY 4.0",
    "training_data": "\u79c1\u306e\u5199\u771f\u30001000\u202f\u679a\tmine",
}
NOISE_LEVEL = {"task": "noise_level", "sigma_range": None}
DESCRIBE = {
    "task": "describe",
    "sigma_range": None,
    "working_size": 64,
    "unlike_above": 0.7,
    "similar_within": 0.5,
}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"scores": {"psnr": 30.7}},
        {"training_data": "ünïcode ✓\nmine"},
        SPACES,
        COLORIZE,
        NOISE_LEVEL,
        DESCRIBE,
    ],
)
def test_a_manifest_survives_json(changes):
    promise = manifest(**changes)
    assert Manifest.from_json(promise.to_json()) == promise


def test_every_task_has_its_planes():
    assert INPUT_CHANNELS.keys() == {"denoise", "noise_level", "colorize", "describe"}
    assert OUTPUT_CHANNELS.keys() == set(PLANE_TASKS) == INPUT_CHANNELS.keys() - {"describe"}
    assert all(len(outputs) == 1 for outputs in OUTPUT_CHANNELS.values())


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"name": "../up"},
        {"name": "a\\b"},
        {"name": "a\nb"},
        {"name": ".hidden"},
        {"name": "task=name"},
        {"name": "x" * 81},
        {"version": "1\x1b[2J"},
        {"version": "1\ud800"},
        {"license": "MIT\n"},
        {"license": "MIT\u202etxt"},
        {"training_data": "photos\x07"},
        {"scores": {"ps\nnr": 30.7}},
        {"task": "upscale"},
        {"halo": -2},
        {"halo": 3},
        {"halo": 2000},
        {"size_multiple": 0},
        {"size_multiple": 257},
        {"sigma_range": (0.3, 0.1)},
        {"sigma_range": (0.0, 25.0)},
        {"sigma_range": None},
        {"working_size": 256},
        NOISE_LEVEL | {"sigma_range": (0.0, 0.3)},
        COLORIZE | {"working_size": None},
        COLORIZE | {"working_size": 8},
        COLORIZE | {"output_scale": 0.0},
        COLORIZE | {"output_scale": 2.0},
        COLORIZE | {"unlike_above": 0.5},
        DESCRIBE | {"working_size": None},
        DESCRIBE | {"unlike_above": None},
        DESCRIBE | {"unlike_above": float("nan")},
        DESCRIBE | {"similar_within": -0.1},
    ],
)
def test_a_value_that_makes_no_sense_is_refused(changes):
    with pytest.raises(InvalidManifestError, match=r"^The manifest of the model .* is not valid: .*\.$"):
        manifest(**changes)


@pytest.mark.parametrize(
    "key", ["name", "version", "task", "halo", "size_multiple", "license", "training_data"]
)
def test_a_missing_key_is_named(key):
    values = asdict(manifest())
    del values[key]
    with pytest.raises(InvalidManifestError, match=key):
        Manifest.from_json(json.dumps(values))


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "blue"},
        {"halo": 4.0},
        {"halo": True},
        {"halo": "4"},
        {"name": 5},
        {"sigma_range": [0.1]},
        {"sigma_range": [0, 10**400]},
        {"sigma_range": ["0", "1"]},
        {"scores": {"psnr": "high"}},
        {"scores": [30.7]},
    ],
)
def test_json_of_a_wrong_kind_is_refused(changes):
    with pytest.raises(InvalidManifestError):
        Manifest.from_json(json.dumps(asdict(manifest()) | changes))


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{", '"words"', "[" * 100_000, '{"halo": ' + "9" * 5000 + "}"]
)
def test_text_that_is_no_json_object_is_refused(text):
    with pytest.raises(InvalidManifestError):
        Manifest.from_json(text)

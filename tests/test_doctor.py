"""The doctor finds what works, and what does not."""

import json
import os
import subprocess
import sys

import pytest
import tiny_models as tiny

from restorer.doctor import check_models, diagnose
from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose


@pytest.fixture
def models(tmp_path, monkeypatch):
    """A models folder that every process of this test uses."""
    folder = tiny.write_tiny_models(tmp_path / "models")
    monkeypatch.setenv("RESTORER_MODELS", str(folder))
    return folder


def checks(folder):
    return {check.name: check for check in check_models(Catalog([folder]), choose("cpu"))}


def test_working_models_and_a_working_app_are_usable(models):
    diagnosis = diagnose()
    assert diagnosis.usable
    assert [check.name for check in diagnosis.models] == [
        "colorize",
        "denoise-fast",
        "describe",
        "noise-level",
    ]
    assert "CPUExecutionProvider" in {status.provider for status in diagnosis.providers if status.works}


def test_a_denoiser_that_does_nothing_is_found_out(models):
    model = tiny.denoise_model("idle")
    for constant in model.graph.initializer:
        if constant.name == "per_sigma":
            constant.CopyFrom(tiny.numpy_helper.from_array(tiny.np.float32(0), "per_sigma"))
    tiny.write_model(models, model)
    found = checks(models)
    assert found["idle"].error == "The model idle does not take noise away; do not use it."
    assert found["denoise-fast"].error is None


def test_a_noise_meter_stuck_at_one_reading_is_found_out(models):
    model = tiny.noise_level_model("stuck")
    for constant in model.graph.initializer:
        if constant.name == "scale":
            constant.CopyFrom(tiny.numpy_helper.from_array(tiny.np.float32(0), "scale"))
    tiny.write_model(models, model)
    assert "tell noise" in checks(models)["stuck"].error


def test_a_describer_to_which_all_is_alike_is_found_out(models):
    model = tiny.describe_model("blind")
    for node in model.graph.node:  # every code is the mean of all three colours, thrice zero
        if "code" in node.output:
            node.output[0] = "colors"
        else:
            node.input[0] = "colors"
    zero = tiny.helper.make_node("Sub", ["colors", "colors"], ["code"])
    model.graph.node.append(zero)
    tiny.write_model(models, model)
    assert "like from unlike" in checks(models)["blind"].error


def test_a_broken_file_among_the_models_is_named(models):
    (models / "broken.onnx").write_bytes(b"no model")
    assert "broken.onnx" in checks(models)["broken.onnx"].error


def test_a_missing_noise_level_model_leaves_the_app_unusable_and_says_which(models):
    (models / "noise-level.onnx").unlink()
    diagnosis = diagnose()
    assert not diagnosis.usable
    assert "noise-level" in diagnosis.batch.error


@pytest.mark.parametrize("broken", [False, True])
def test_the_command_tells_by_its_exit_code_and_as_json(models, broken):
    if broken:
        (models / "broken.onnx").write_bytes(b"no model")
    done = subprocess.run(
        [sys.executable, "-m", "restorer", "doctor", "--json"],
        capture_output=True,
        env=os.environ,
        check=False,
    )
    assert done.returncode == int(broken)
    assert json.loads(done.stdout)["usable"] is not broken
    assert done.stderr == b""

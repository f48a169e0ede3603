"""Benchmarks measure what users get, of the model that is meant."""

import cv2
import numpy as np
import pytest

from restorer.restore.recipe import Denoise, Recipe
from training import benchmarks
from training.benchmarks import Picture, camera_pairs, gaussian
from training.cli import main


class Model:
    """A stand-in that has a name and a task."""

    def __init__(self, task, name):
        self.name = name
        self.manifest = type("Manifest", (), {"task": task})


@pytest.fixture
def bench(tmp_path, rng):
    """Two photos of a camera, the one noisier than the other."""
    (tmp_path / "polyu20").mkdir()
    for number in (1, 2):
        clean = np.full((24, 24, 3), 128, np.uint8)
        noisy = np.clip(clean + rng.normal(0, 10 * number, clean.shape), 0, 255).astype(np.uint8)
        for kind, pixels in (("mean", clean), ("real", noisy)):
            assert cv2.imwrite(str(tmp_path / "polyu20" / f"{number}_{kind}.png"), pixels)
    return tmp_path


def test_a_noise_level_model_is_measured_by_its_own_name(bench, monkeypatch):
    asked = []
    monkeypatch.setattr(benchmarks, "camera_pairs", lambda models, recipe, folder: asked.append(recipe))
    model = Model("noise_level", "my-level")
    for run in benchmarks.benchmarks_for(model, None, bench, level_is_known=True):
        run()
    assert [recipe.noise_level_model for recipe in asked] == ["my-level"]


def test_the_worst_change_of_a_photo_may_be_a_gain(bench, monkeypatch):
    clean = np.full((24, 24, 3), 128, np.uint8)
    monkeypatch.setattr(benchmarks, "restored_pixels", lambda photo, recipe, models: clean)
    result = camera_pairs(None, Recipe(denoise=Denoise()), bench / "polyu20")
    assert result.rows[1][3].startswith("+") and float(result.rows[1][3].split()[0]) > 1


def test_a_grey_picture_is_measured_as_the_mean_of_its_planes_that_the_app_writes(monkeypatch):
    grey = Picture("grey", np.full((16, 16, 3), 100, np.uint8), 1)
    off = np.array([30, -30, 0], np.float32).reshape(3, 1, 1) / 255
    monkeypatch.setattr(
        benchmarks, "denoise", lambda model, planes, sigma: np.full((3, 16, 16), 100 / 255) + off
    )
    result = gaussian(Model("denoise", "x"), "set12_gray", "", [grey], sigmas=(25,))
    assert min(result.scores.values()) > 45


@pytest.mark.parametrize("command", [["evaluate", "m.onnx"], ["export", "c.ckpt", "-o", "m.onnx"]])
def test_a_benchmarks_folder_that_is_not_there_is_refused_in_a_sentence(command, tmp_path, capsys):
    assert main([*command, "--bench", str(tmp_path / "nowhere")]) == 1
    assert "There is no folder" in capsys.readouterr().err

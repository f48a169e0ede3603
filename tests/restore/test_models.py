"""Which file of a model runs: on the CPU its variant in 8 bits, on CUDA that in half precision."""

import shutil

import pytest

from restorer.engine.catalog import Catalog
from restorer.engine.providers import Choice, choose
from restorer.restore import models as restore_models
from restorer.restore.models import LoadedModels
from tests.tiny_models import denoise_model, noise_level_model, write_model


@pytest.fixture
def folder(tmp_path):
    """A denoiser with a variant, and a model of noise levels without one."""
    write_model(tmp_path, noise_level_model())
    path = write_model(tmp_path, denoise_model())
    shutil.copyfile(path, tmp_path / "denoise-fast.int8.onnx")
    return tmp_path


@pytest.fixture
def loaded(monkeypatch):
    """The names of the files that were loaded."""
    names = []
    monkeypatch.setattr(restore_models, "load_model", lambda file, choice: names.append(file.path.name))
    return names


def test_on_the_cpu_the_variant_in_8_bits_runs_where_there_is_one(folder, loaded):
    models = LoadedModels(Catalog([folder]), choose("cpu"))
    models.get("denoise", "denoise-fast")
    models.get("noise_level", "noise-level")
    assert loaded == ["denoise-fast.int8.onnx", "noise-level.onnx"]


def test_on_cuda_the_variant_in_half_precision_runs_where_there_is_one(folder, loaded):
    shutil.copyfile(folder / "denoise-fast.onnx", folder / "denoise-fast.fp16.onnx")
    LoadedModels(Catalog([folder]), Choice("CUDAExecutionProvider")).get("denoise", "denoise-fast")
    LoadedModels(Catalog([folder]), choose("cpu")).get("denoise", "denoise-fast")
    assert loaded == ["denoise-fast.fp16.onnx", "denoise-fast.int8.onnx"]


def test_on_a_graphics_card_and_by_its_very_name_the_model_itself_runs(folder, loaded):
    LoadedModels(Catalog([folder]), Choice("CUDAExecutionProvider")).get("denoise", "denoise-fast")
    LoadedModels(Catalog([folder]), choose("cpu"), as_named=True).get("denoise", "denoise-fast")
    assert loaded == ["denoise-fast.onnx"] * 2


@pytest.mark.parametrize("content", [b"", b"no model"])
def test_a_broken_variant_stands_in_nobodys_way(folder, loaded, content):
    (folder / "denoise-fast.int8.onnx").write_bytes(content)
    LoadedModels(Catalog([folder]), choose("cpu")).get("denoise", "denoise-fast")
    assert loaded == ["denoise-fast.onnx"]


def test_a_model_of_another_name_is_no_variant(folder, loaded):
    write_model(folder, denoise_model("other")).replace(folder / "denoise-fast.int8.onnx")
    LoadedModels(Catalog([folder]), choose("cpu")).get("denoise", "denoise-fast")
    assert loaded == ["denoise-fast.onnx"]

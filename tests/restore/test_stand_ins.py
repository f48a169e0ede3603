"""A denoiser's variant runs in its place where it agrees: in 8 bits on the CPU, in half precision on CUDA."""

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from restorer.engine.catalog import Catalog
from restorer.engine.model_file import read_model_file
from restorer.engine.providers import Choice, choose
from restorer.engine.runtime import CPU
from restorer.engine.session import Model
from restorer.errors import OutOfMemoryError, SessionError
from restorer.paths import bundled_models
from restorer.restore import stand_ins
from restorer.restore.models import LoadedModels
from tests.tiny_models import colorize_model, denoise_model, noise_level_model, write_model

CUDA = Choice("CUDAExecutionProvider")


@pytest.fixture
def folder(tmp_path):
    """A denoiser with both variants, and a model of noise levels without one."""
    write_model(tmp_path, noise_level_model())
    write_model(tmp_path, denoise_model())
    for kind in ("int8", "fp16"):
        write_variant(tmp_path, kind, off=0.1 / 255)
    return tmp_path


def write_variant(folder, kind, off):
    """The denoiser with all values shifted: by `off`, in fractions of full scale."""
    model = denoise_model()
    (last,) = (node for node in model.graph.node if node.output[0] == model.graph.output[0].name)
    name = last.output[0]
    last.output[0] = "before"
    model.graph.node.append(helper.make_node("Add", ["before", "off"], [name]))
    model.graph.initializer.append(numpy_helper.from_array(np.float32(off), "off"))
    onnx.save(model, folder / f"denoise-fast.{kind}.onnx")


def used(folder, choice, **options):
    return LoadedModels(Catalog([folder]), choice, **options).get("denoise", "denoise-fast").name


def test_on_the_cpu_the_variant_in_8_bits_runs_where_there_is_one(folder):
    models = LoadedModels(Catalog([folder]), choose("cpu"))
    assert models.get("denoise", "denoise-fast").name == "denoise-fast.int8"
    assert models.get("noise_level", "noise-level").name == "noise-level"


def test_on_cuda_the_variant_in_half_precision_runs_where_there_is_one(folder):
    assert used(folder, CUDA) == "denoise-fast.fp16"
    (folder / "denoise-fast.fp16.onnx").unlink()
    assert used(folder, CUDA) == "denoise-fast"


def test_on_other_providers_and_by_its_very_name_the_model_itself_runs(folder, monkeypatch):
    assert used(folder, choose("cpu"), as_named=True) == "denoise-fast"
    monkeypatch.delitem(stand_ins.VARIANTS, CPU)
    assert used(folder, choose("cpu")) == "denoise-fast"


@pytest.mark.parametrize(("kind", "choice"), [("int8", choose("cpu")), ("fp16", CUDA)])
def test_a_variant_that_computes_something_else_here_does_not_run(folder, kind, choice):
    limit = stand_ins.LARGEST_DIFFERENCE[kind]
    for off, expected in ((0.9 * limit, f"denoise-fast.{kind}"), (1.1 * limit, "denoise-fast")):
        write_variant(folder, kind, off)
        assert used(folder, choice) == expected
    write_variant(folder, kind, float("nan"))
    assert used(folder, choice) == "denoise-fast"


@pytest.mark.parametrize("error", [SessionError("No such kernel."), OutOfMemoryError("No memory.")])
def test_a_variant_that_cannot_run_here_stands_in_nobodys_way(folder, monkeypatch, error):
    def run(model, **inputs):
        if model.name.endswith(".int8"):
            raise error
        return as_it_is(model, **inputs)

    as_it_is = Model.run_here
    monkeypatch.setattr(Model, "run_here", run)
    assert used(folder, choose("cpu")) == "denoise-fast"


def test_a_variant_that_only_runs_elsewhere_does_not_run(folder, monkeypatch):
    """On a graphics card without room for it, for instance, while there was room for the model."""
    provider = property(lambda model: "CPU" if model.name.endswith(".fp16") else CUDA.provider)
    monkeypatch.setattr(Model, "provider", provider)
    assert used(folder, CUDA) == "denoise-fast"


@pytest.mark.parametrize("content", [b"", b"no model"])
def test_a_broken_variant_stands_in_nobodys_way(folder, content):
    (folder / "denoise-fast.int8.onnx").write_bytes(content)
    assert used(folder, choose("cpu")) == "denoise-fast"


def test_a_model_of_another_name_is_no_variant(folder):
    write_model(folder, denoise_model("other")).replace(folder / "denoise-fast.int8.onnx")
    assert used(folder, choose("cpu")) == "denoise-fast"


def test_other_tasks_have_no_variants(folder):
    write_model(folder, colorize_model()).replace(folder / "colorize.int8.onnx")
    write_model(folder, colorize_model())
    assert LoadedModels(Catalog([folder]), choose("cpu")).get("colorize", "colorize").name == "colorize"


@pytest.mark.model
@pytest.mark.parametrize("name", ["denoise-fast", "denoise-best"])
def test_released_variants_run_with_room_to_spare(name):
    """On this processor they are half as far from their models as they may be, at most."""
    models = LoadedModels(Catalog([bundled_models()]), choose("cpu"), as_named=True)
    for kind, limit in stand_ins.LARGEST_DIFFERENCE.items():
        file = bundled_models() / f"{name}.{kind}.onnx"
        assert read_model_file(file).manifest.name == name
        variant = models.get("denoise", f"{name}.{kind}")
        assert stand_ins._difference(variant, models.get("denoise", name)) < limit / 2

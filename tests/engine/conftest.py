"""Tiny models on disk, and one of each loaded on the CPU."""

import pytest
from tiny_models import write_tiny_models

from restorer.engine.model_file import read_model_file
from restorer.engine.providers import choose
from restorer.engine.session import load_model


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory):
    """A models folder; read it only."""
    return write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def load(tiny_models):
    """`load("denoise-fast")`: a tiny model on the CPU."""
    return lambda name: load_model(read_model_file(tiny_models / f"{name}.onnx"), choose("cpu"), threads=1)

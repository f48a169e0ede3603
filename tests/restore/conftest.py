"""Photos in memory and models on the CPU, for the restore layer's tests."""

from pathlib import Path

import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.imaging.photo import Photo
from restorer.restore import denoise
from restorer.restore.models import LoadedModels


@pytest.fixture
def photo_of():
    """Makes a Photo of stored pixels, H x W x bands; remembers nothing."""

    def make(stored: np.ndarray, *, bands: int = 3) -> Photo:
        return Photo(
            source=None, format="png", width=stored.shape[1], height=stored.shape[0], bands=bands,
            alpha=stored.shape[2] > bands, depth=8 if stored.dtype == np.uint8 else 16, icc=b"profile",
            read=lambda top, height: stored[top : top + height],
        )  # fmt: skip

    return make


@pytest.fixture(scope="session")
def tiny_models_folder(tmp_path_factory) -> Path:
    return write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def models(tiny_models_folder) -> LoadedModels:
    return LoadedModels(Catalog([tiny_models_folder]), choose("cpu"))


@pytest.fixture
def small_windows(monkeypatch):
    """The denoiser sees little at once, so that photos of a test's size are cut into tiles."""
    monkeypatch.setattr(denoise, "WINDOW_PIXELS", 300 * 300)

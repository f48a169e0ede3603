"""Photo files and tiny models, for tests that run real worker processes."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from tiny_models import write_tiny_models


@pytest.fixture(scope="session")
def tiny_models_folder(tmp_path_factory) -> Path:
    return write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def tiny_models(tiny_models_folder, monkeypatch) -> Path:
    """Every process of this test finds the tiny models, and no others."""
    monkeypatch.setenv("RESTORER_MODELS", str(tiny_models_folder))
    return tiny_models_folder


@pytest.fixture
def photo_file(rng):
    """Writes a noisy photo; the suffix says the format."""

    def write(path: Path, height: int = 40, width: int = 60) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        coded, content = cv2.imencode(path.suffix, rng.integers(0, 255, (height, width, 3), np.uint8))
        assert coded
        path.write_bytes(content.tobytes())
        return path

    return write

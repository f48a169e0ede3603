"""The process that describes thumbnails: right, quiet where it cannot, and gone when it is not needed."""

import multiprocessing

import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.batch.describer import Describer


@pytest.fixture
def describer():
    result = Describer()
    yield result
    result.close()
    assert multiprocessing.active_children() == []


def grey(value: int) -> tuple[int, int, bytes]:
    return 40, 30, bytes([value]) * (40 * 30 * 3)


def test_a_thumbnail_is_described(describer, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(write_tiny_models(tmp_path / "models")))
    dark, white = describer.describe(*grey(51)), describer.describe(*grey(255))
    assert dark is not None and white is not None
    assert np.allclose(dark.code, 0.2, atol=1e-3) and np.allclose(white.code, 1.0, atol=1e-3)
    assert white.unlike and not dark.unlike and dark.monochrome


def test_without_a_model_nothing_is_told(describer, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(tmp_path))
    assert describer.describe(*grey(51)) is None


def test_one_that_has_ended_is_started_again(describer, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(write_tiny_models(tmp_path / "models")))
    assert describer.describe(*grey(51)) is not None
    first = describer.pid
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert describer.describe(*grey(51)) is not None
    assert describer.pid != first


def test_once_closed_it_tells_nothing(describer):
    describer.close()
    assert describer.describe(*grey(51)) is None

"""What every layer's tests share: a seeded generator, fresh user folders, the benchmark photos."""

import hashlib
from pathlib import Path

import numpy as np
import pytest


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


@pytest.fixture(autouse=True)
def _fresh_user_folders(tmp_path_factory, monkeypatch):
    """No test reads or writes the folders of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("RESTORER_GPU_PACK", raising=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """The folder of benchmark photos beside the checkout, or a skip."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "photos"
    if not folder.is_dir():
        pytest.skip("the benchmark photos are not on this machine")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _samples_stay_as_they_are():
    """Whatever the suite does, the photos it reads are the same afterwards."""
    folders = [
        Path(__file__).resolve().parents[2] / "shared" / "photos" / name for name in ("files", "bench")
    ]
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    before = [hashlib.sha256(path.read_bytes()).digest() for path in files]
    yield
    assert [hashlib.sha256(path.read_bytes()).digest() for path in files] == before

"""Tiny experiments on photos made on the spot."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from lightning_fabric import Fabric

from training.experiment import Experiment

TINY = (
    "network.channels=[16, 16]",
    "network.blocks=1",
    "schedule.batch=4",
    "schedule.patch=32",
    "schedule.steps=8",
    "schedule.save_every=4",
    "schedule.validate_every=4",
    "photos.smallest_side=32",
)
"""Changes that make a bundled denoising or colouring experiment run in a second."""


def write_photos(folder: Path, count: int = 10, side: int = 72) -> Path:
    """Smooth colour photos with texture, each of its own."""
    rng = np.random.default_rng(3)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        coarse = rng.random((5, 6, 3)).astype(np.float32)
        smooth = cv2.resize(coarse, (side + number, side), interpolation=cv2.INTER_CUBIC)
        photo = np.clip(smooth * 255 + rng.normal(0, 4, smooth.shape), 0, 255).astype(np.uint8)
        assert cv2.imwrite(str(folder / f"photo{number}.png"), photo)
    return folder


@pytest.fixture
def photos(tmp_path) -> Path:
    return write_photos(tmp_path / "photos")


@pytest.fixture
def tiny() -> Experiment:
    return Experiment.load("denoise-fast", TINY)


@pytest.fixture
def fabric() -> Fabric:
    return Fabric(accelerator="cpu", devices=1)

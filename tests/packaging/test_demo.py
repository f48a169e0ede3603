"""`make run` on a machine without a display: it always ends with restored pictures."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.imaging.files import decode_small

DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo.py"


@pytest.fixture
def run_demo(tmp_path):
    """Runs the demo on tiny models; `run_demo("a.png")` restores into `restored` of a fresh folder."""
    models = write_tiny_models(tmp_path / "models")

    def run(*photos: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, DEMO, "--output", "restored", *photos]
        environment = os.environ | {"RESTORER_MODELS": str(models)}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    return run


def test_demo_restores_its_photos_and_lays_out_a_sheet(run_demo, tmp_path):
    result = run_demo()
    assert result.returncode == 0, result.stderr
    names = sorted(path.name for path in (tmp_path / "restored").iterdir())
    assert names == [
        "astronaut-noisy-restored.png",
        "cat-grey-restored.png",
        "coffee-noisy-restored.png",
        "rocket-grey-restored.jpg",
    ]
    _, width, height = decode_small(tmp_path / "restored-before-after.png", 100)
    assert width > 2 * 400 and height > 4 * 200


def test_demo_restores_what_is_named_instead(run_demo, tmp_path, rng):
    assert cv2.imwrite(str(tmp_path / "own.png"), rng.integers(0, 256, (40, 60, 3), np.uint8))
    result = run_demo("own.png")
    assert result.returncode == 0, result.stderr
    assert [path.name for path in (tmp_path / "restored").iterdir()] == ["own-restored.png"]


def test_demo_ends_as_the_batch_does(run_demo, tmp_path):
    result = run_demo("missing.png")
    assert result.returncode == 1
    assert "missing.png" in result.stderr
    assert "Traceback" not in result.stderr

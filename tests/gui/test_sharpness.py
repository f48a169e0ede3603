"""At 100 % a pixel of the photo is a pixel of the screen, on screens of any scale."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("scale", ["1", "1.5", "2", "3"])
def test_at_100_percent_the_screen_shows_the_very_pixels(tmp_path, rng, models, scale):
    chart = tmp_path / "chart.png"
    assert cv2.imwrite(str(chart), rng.integers(0, 256, (1100, 1500, 3)).astype(np.uint8))
    said = subprocess.run(
        [sys.executable, ROOT / "tests" / "gui" / "sharp.py", chart],
        env=os.environ | {"QT_SCALE_FACTOR": scale, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=120, check=True,
    ).stdout.split()  # fmt: skip
    assert said == [str(float(scale)), "0", "0"]

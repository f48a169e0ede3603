"""What helps is said as it is done where it is said: by the command line as an option, by nobody else."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from tiny_models import write_tiny_models

from restorer.commands.remedies import with_options
from restorer.commands.words import parser
from restorer.imaging.files import open_photo
from restorer.remedies import Remedy

ROOT = Path(__file__).resolve().parents[1]
ABSENT = "coreml" if sys.platform == "win32" else "directml"


@pytest.fixture
def batch(tmp_path, rng):
    """Runs `restorer batch` over a cut-off photo and a whole one of 6000 pixels."""
    folder = tmp_path / "in"
    folder.mkdir()
    noise = rng.integers(0, 255, (60, 100, 3), np.uint8)
    whole = cv2.imencode(".jpg", noise)[1].tobytes()
    (folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "large.jpg").write_bytes(whole)
    models = write_tiny_models(tmp_path / "models")

    def run(*words):
        return subprocess.run(
            [sys.executable, "-m", "restorer", "batch", folder, "-o", tmp_path / "out", *words],
            capture_output=True, text=True, timeout=120, check=False,
            env={**os.environ, "RESTORER_MODELS": str(models), "PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    return run


def test_the_command_line_names_its_options(batch):
    done = batch("--json", "--max-pixels", "5000")
    said = {
        Path(event["source"]).name: event["error"]
        for event in map(json.loads, done.stdout.splitlines())
        if event["event"] == "photo"
    }
    assert said["cut.jpg"].endswith("Raise --max-pixels if you trust the file.")
    assert said["large.jpg"].endswith("Raise --max-pixels if you trust the file.")
    done = batch("--json")
    assert "cut.jpg is cut off or damaged. Use --damaged keep to restore what is there." in done.stdout
    assert "--damaged keep" in done.stderr


def test_the_command_line_names_its_option_where_a_device_is_missing(batch):
    done = batch("--provider", ABSENT)
    assert done.returncode == 3
    assert done.stderr.endswith("Use --provider auto or cpu instead.\n")


def test_the_command_line_has_an_option_for_every_remedy(capsys):
    with pytest.raises(SystemExit):
        parser().parse_args(["batch", "--help"])
    told = capsys.readouterr().out
    for remedy in Remedy:
        (option,) = re.findall(r"--[a-z-]+", with_options(f"It failed. {remedy}"))
        assert option in told


def test_what_travels_names_no_option(tmp_path):
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    with pytest.raises(Exception, match="damaged") as failure:
        open_photo(tmp_path / "cut.jpg")
    assert "--" not in str(failure.value)


def test_no_sentence_below_the_window_names_an_option():
    spec = importlib.util.spec_from_file_location("core_sentences", ROOT / "packaging" / "sentences.py")
    collector = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(collector)
    texts = collector.texts(collector.collect(ROOT))
    assert [text for text in texts if re.search(r"(^|[ (])--?[a-z]", text)] == []

"""What a model file says of itself cannot steer the terminal."""

from pathlib import Path
from types import SimpleNamespace

from restorer.commands import models


def test_control_characters_of_a_licence_are_spelled_out(capsys):
    manifest = SimpleNamespace(version="1", task="denoise", license="\x1b]0;owned\x07MIT")
    models._say(models._line(SimpleNamespace(name="odd", path=Path("/odd.onnx"), manifest=manifest)))
    assert capsys.readouterr().out == "odd 1 (denoise, \\x1b]0;owned\\x07MIT): /odd.onnx\n"

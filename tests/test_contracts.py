"""What the house promises about itself: its imports, its errors, and a README that names every option."""

import argparse
import inspect
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import restorer.errors
from restorer.commands.words import parser as restorer_parser
from training.cli import build_parser as training_parser

ROOT = Path(__file__).resolve().parent.parent

# per import contract: a module, and a line that breaks the contract there
OFFENDERS = {
    "Imports point down inside the app": ("restorer/imaging/color.py", "import restorer.batch.jobs"),
    "The app never needs the trainer or PyTorch": ("restorer/batch/plan.py", "import torch"),
    "The app opens no network connection": ("restorer/doctor.py", "import urllib.request"),
    "The app runs no code out of files": ("restorer/batch/wire.py", "import pickle"),
    "Only restorer.gui imports PySide6": ("restorer/batch/run.py", "import PySide6.QtCore"),
    "Only restorer.engine imports ONNX Runtime and onnx": ("restorer/doctor.py", "import onnxruntime"),
    "Only restorer.imaging.files imports pyvips": ("restorer/imaging/planes.py", "import pyvips"),
    "The trainer shares manifest and imaging; only export and its measuring may call the engine": (
        "training/train.py",
        "import restorer.engine.session",
    ),
}


@pytest.fixture
def copied_tree(tmp_path) -> Path:
    """Both packages and the contracts, to be broken."""
    for package in ("restorer", "training"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    wide = os.environ | {"COLUMNS": "200"}  # or long names are broken over two lines
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=wide)


def test_untouched_tree_keeps_every_contract(copied_tree):
    result = lint_imports(copied_tree)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("contract", OFFENDERS)
def test_contract_goes_red_when_broken(contract, copied_tree):
    module, line = OFFENDERS[contract]
    with (copied_tree / module).open("a") as source:
        source.write(f"\n{line}\n")
    result = lint_imports(copied_tree)
    assert result.returncode != 0
    assert re.search(rf"^{re.escape(contract)} BROKEN\b", result.stdout, re.MULTILINE), result.stdout


def test_every_contract_is_broken_once_above():
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]
    assert {contract["name"] for contract in tools["importlinter"]["contracts"]} == set(OFFENDERS)


@pytest.mark.parametrize(
    "words",
    [r"connection\.(recv|send)\(", "allow_pickle", r"np\.load\(", r"torch\.load", r"(?<![.\w])(eval|exec)\("],
)
def test_no_module_of_the_app_reads_objects_that_are_code(words):
    """A multiprocessing Connection's recv and send pickle; numpy's and PyTorch's load can."""
    sources = list((ROOT / "restorer").rglob("*.py"))
    assert [path.name for path in sources if re.search(words, path.read_text())] == []


def test_new_module_must_say_on_which_floor_it_stands(copied_tree):
    (copied_tree / "restorer" / "newcomer.py").write_text('"""Stands nowhere yet."""\n')
    result = lint_imports(copied_tree)
    assert result.returncode != 0
    assert "newcomer" in result.stdout


def loaded_modules(statement: str) -> set[str]:
    """The top-level modules, and those of this project, that a fresh interpreter holds after a statement."""
    program = f"{statement}; import sys; print(*sys.modules)"
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    return {name.partition(".")[0] for name in output.split()} | set(output.split())


@pytest.mark.parametrize("heavy", ["PySide6", "onnxruntime", "onnx", "cv2", "pyvips", "numpy", "torch"])
def test_command_line_starts_without(heavy):
    assert heavy not in loaded_modules("import restorer.cli")


def test_window_opens_without_the_trainer():
    loaded = loaded_modules("import restorer.gui.app")
    assert "PySide6" in loaded
    assert loaded.isdisjoint({"torch", "training", "skimage", "matplotlib"})


def test_every_error_class_is_drawn_where_it_stands():
    tree = restorer.errors.__doc__ or ""
    drawn: dict[str, str | None] = {}
    above: list[str] = []
    for branch, name in re.findall(r"^([ │├└─]*)(\w+Error)\b", tree, re.MULTILINE):
        depth = len(branch) // 4
        above[depth:] = [name]
        drawn[name] = above[depth - 1] if depth else None
    classes = {
        name: None if kind.__base__ is Exception else kind.__base__.__name__
        for name, kind in inspect.getmembers(restorer.errors, inspect.isclass)
    }
    assert drawn == classes


def options_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every sub-command and long option, as a user types it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield f"{parser.prog} {name}"
                yield from options_of(command)
        elif action.help != argparse.SUPPRESS and not isinstance(action, argparse._HelpAction):
            yield from (option for option in action.option_strings if option.startswith("--"))


@pytest.mark.parametrize("parser", [restorer_parser(), training_parser()], ids=lambda parser: parser.prog)
def test_readme_names_every_option(parser):
    readme = (ROOT / "README.md").read_text()
    options = set(options_of(parser))
    assert len(options) > 5
    missing = sorted(option for option in options if not re.search(rf"{re.escape(option)}(?![\w-])", readme))
    assert missing == []

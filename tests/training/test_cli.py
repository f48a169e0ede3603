"""The trainer's command line, as a user types it."""

import shlex
import subprocess
import sys

import pytest

from training import cli, halo, report
from training.cli import main
from training.sweep import combinations, label_of, numbers_of

from .conftest import TINY

SETTINGS = [f"--set={change}" for change in TINY]


@pytest.fixture(autouse=True)
def _small_pictures(monkeypatch):
    """A halo measured on small pictures, and a sheet of one photo, do for a network that is thrown away."""
    monkeypatch.setattr(halo, "_SIDE", 160)
    monkeypatch.setattr(halo, "_TILE", 48)
    monkeypatch.setattr(report, "_CROPS", 1)


def test_list_names_every_experiment(capsys):
    assert main(["list"]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()} >= {
        "denoise-fast",
        "noise-level",
    }


def test_a_reader_that_leaves_early_costs_no_traceback():
    listing = f"{shlex.quote(sys.executable)} -u -m training list | head -n 1"
    done = subprocess.run(["bash", "-c", listing], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.count("\n") == 1 and done.stderr == ""


def test_a_users_own_folder_is_enough_to_train_and_export(photos, tmp_path, capsys):
    out = tmp_path / "run"
    assert main(["run", "denoise-fast", "--photos", str(photos), "--out", str(out), *SETTINGS]) == 0
    assert {"last.ckpt", "curve.png", "sheet.png", "tensorboard"} <= {path.name for path in out.iterdir()}
    assert main(["export", str(out / "last.ckpt"), "-o", str(tmp_path / "mine.onnx")]) == 0
    again = ["run", "denoise-fast", "--photos", str(photos), "--out", str(tmp_path / "next"), *SETTINGS]
    assert main([*again, "--init", str(tmp_path / "mine.onnx")]) == 0


def test_a_sweep_trains_each_combination(photos, tmp_path, capsys):
    out = tmp_path / "sweep"
    words = ["sweep", "denoise-fast", "--photos", str(photos), "--out", str(out), *SETTINGS]
    assert main([*words, "--over", "network.channels=[16, 16],[16, 32]", "seed=1"]) == 0
    assert len(list(out.glob("*/last.ckpt"))) == 2
    assert (out / "sweep.png").stat().st_size > 1000
    assert main([*words, "--over", "seed"]) == 2
    (out / "sweep.png").unlink()
    sorted(out.glob("*/last.ckpt"))[-1].unlink()
    assert main([*words, "--over", "network.channels=[16, 16],[16, 32]", "seed=1"]) == 0
    assert (out / "sweep.png").exists()  # what was trained already is gone on with


def test_a_sweeps_values_are_looked_at_before_its_first_run(photos, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(cli, "_train", lambda *words, **more: pytest.fail("a run began"))
    words = ["sweep", "denoise-fast", "--photos", str(photos), "--out", str(tmp_path)]
    assert main([*words, "--over", "schedule.batch=4,0"]) == 2
    assert "1 or more" in capsys.readouterr().err


def test_processes_that_measure_nothing_draw_no_sweep(photos, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "_train", lambda *words, **more: None)
    words = ["sweep", "denoise-fast", "--photos", str(photos), "--out", str(tmp_path)]
    assert main([*words, "--over", "schedule.batch=4,8"]) == 0
    assert not (tmp_path / "sweep.png").exists()


def test_runs_are_plotted_over_what_they_differ_in():
    assert numbers_of(["network.layers=0,1,2"]) == ("network.layers", [0.0, 1.0, 2.0])
    assert numbers_of(["network.nodes=[64],[128]"]) == ("network.nodes", [64.0, 128.0])
    assert numbers_of(["network.nodes=[64],[64, 32]"]) is None
    assert numbers_of(["reconstruction.loss=mse,l1"]) is None
    assert numbers_of(["seed=1,2", "network.layers=1,2"]) is None
    two = [label_of(changes) for _, changes in combinations(["seed=1,2", "network.layers=3"])]
    assert two == ["seed=1, network.layers=3", "seed=2, network.layers=3"]
    one = [label_of(changes) for _, changes in combinations(["network.nodes=[64],[64, 32]"])]
    assert one == ["[64]", "[64, 32]"]


def test_a_run_is_never_overwritten(photos, tmp_path, capsys):
    (tmp_path / "last.ckpt").write_bytes(b"an earlier run")
    assert main(["run", "denoise-fast", "--photos", str(photos), "--out", str(tmp_path), *SETTINGS]) == 2
    assert "--resume" in capsys.readouterr().err


def test_a_run_is_resumed_with_its_own_settings(photos, tmp_path, capsys):
    words = ["run", "denoise-fast", "--photos", str(photos), "--out", str(tmp_path), *SETTINGS]
    assert main(words) == 0
    assert main([*words, "--resume", "--set=schedule.batch=3"]) == 2
    assert "--init" in capsys.readouterr().err
    for more, says in (
        (["--init", str(tmp_path / "last.ckpt")], "give one of them"),
        (["--set=schedule.epochs=3"], "other settings"),
        (["--set=name=mine"], "not of mine"),
    ):
        assert main([*words, "--resume", *more]) == 2
        assert says in capsys.readouterr().err
    again = [*words, "--resume", "--set=machine.loader_workers=1", "--minutes", "1"]
    assert main(again) == 0  # its machine may be another
    assert "keeps its plan of 8 steps" in capsys.readouterr().out


@pytest.mark.parametrize("begun", [True, False])
def test_ctrl_c_promises_only_what_is_there(begun, tmp_path, monkeypatch, capsys):
    def interrupt(options, out, changes, **more):
        if begun:
            (out / "last.ckpt").touch()
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_train", interrupt)
    assert main(["run", "denoise-fast", "--photos", "x", "--out", str(tmp_path)]) == 130
    assert ("--resume" in capsys.readouterr().err) == begun


def test_layers_are_looked_at_before_any_sample_is_loaded(tmp_path, capsys):
    words = ["run", "convolutional", "--data", "nowhere", "--out", str(tmp_path)]
    assert main([*words, "--set=pretraining.epochs=1"]) == 2
    assert "Only dense" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["run", "no-such-experiment", "--photos", "x"], 2),
        (["run", "denoise-fast", "--photos", "no-such-folder", "--out", "OUT"], 1),
        (["run", "denoise-fast", "--out", "OUT"], 1),
        (["run", "denoise-fast", "--minutes", "-1", "--photos", "x", "--out", "OUT"], 2),
        (["run", "denoise-fast", "--minutes", "nan", "--photos", "x", "--out", "OUT"], 2),
        (["run", "denoise-fast", "--minutes", "inf", "--photos", "x", "--out", "OUT"], 2),
        (["export", "no-such.ckpt", "-o", "x.onnx"], 1),
        (["evaluate", "no-such.onnx", "--bench", "nowhere"], 1),
    ],
)
def test_wrong_words_get_one_sentence(words, code, tmp_path, capsys):
    assert main([str(tmp_path) if word == "OUT" else word for word in words]) == code
    error = capsys.readouterr().err.strip()
    assert error.startswith("restorer-train: ") and "\n" not in error


def test_help_answers_without_loading_torch():
    check = "import sys, training.cli; training.cli.build_parser(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check]).returncode == 0

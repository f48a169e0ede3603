"""A run of the family leaves its figures and its measures, as a user types it."""

import json

import pytest

from training.checkpoint import load_checkpoint
from training.cli import main
from training.family.layerwise import COST
from training.family.uses import features, transfer
from training.sheets import _panels

SMALL = ["--set=schedule.patch=8", "--set=schedule.steps=20", "--set=schedule.validation_crops=50"]

FIGURES = {
    "linear": {"subspace.png", "components.png"},
    "sparse": {"activity.png", "units.png"},
    "variational-2d": {"latent.png", "samples.png", "interpolation.png"},
    "series": {"series.png"},
    "text": {"text.png"},
    **{
        use: {f"{use}.png"}
        for use in ("compression", "reduction", "features", "clusters", "anomaly", "generation", "transfer")
    },
}


@pytest.fixture
def short_trials(monkeypatch):
    """Less labels and steps: what is left is the same, though it says less."""
    monkeypatch.setattr(features, "_COUNTS", (100, 300))
    monkeypatch.setattr(transfer, "_STEPS", 50)


@pytest.mark.usefixtures("short_trials")
@pytest.mark.parametrize("name", FIGURES)
def test_a_run_leaves_its_figures_and_measures(name, tmp_path, capsys):
    assert main(["run", name, "--out", str(tmp_path), *SMALL]) == 0
    expected = {"curve.png", "measures.json", "last.ckpt"} | FIGURES[name]
    assert expected <= {path.name for path in tmp_path.iterdir()}
    measures = json.loads((tmp_path / "measures.json").read_text())
    assert all(name in capsys.readouterr().out for name in list(measures)[:1])


def test_a_sweep_of_the_code_size_is_plotted(tmp_path, capsys):
    words = ["sweep", "dense", "--out", str(tmp_path), *SMALL, "--over", "network.code=2,4,16"]
    assert main(words) == 0
    errors = [
        json.loads((tmp_path / f"network.code={code}" / "measures.json").read_text())["held-out mse"]
        for code in (2, 4, 16)
    ]
    assert len(errors) == 3 and (tmp_path / "sweep.png").stat().st_size > 1000


def test_pca_stands_in_the_plot_of_what_it_is_measured_by():
    assert _panels(["training loss", "held-out mse", "PCA's held-out mse, same code size"]) == [
        ["training loss"],
        ["held-out mse", "PCA's held-out mse, same code size"],
    ]


def test_layers_are_pre_trained_by_the_same_loop_and_cost_their_epochs(tmp_path):
    words = ["run", "deep", "--out", str(tmp_path), "--set=schedule.patch=8", "--set=schedule.epochs=3"]
    assert main([*words, "--set=pretraining.epochs=1", "--set=schedule.validation_crops=50"]) == 0
    layers = [load_checkpoint(tmp_path / f"layer{number}" / "last.ckpt") for number in (1, 2, 3, 4)]
    whole = load_checkpoint(tmp_path / "last.ckpt")
    assert whole.progress.step == pytest.approx((3 - COST) * layers[0].progress.step, abs=1)


def test_a_stopped_variational_run_goes_on_to_the_same_end(tmp_path):
    words = [*SMALL, "--set=schedule.save_every=10", "--set=schedule.validate_every=10"]
    assert main(["run", "variational", "--out", str(tmp_path / "whole"), *words]) == 0
    shorter = [word.replace("steps=20", "steps=10") for word in words]
    assert (
        main(
            ["run", "variational", "--out", str(tmp_path / "half"), *shorter, "--set=schedule.plan=constant"]
        )
        == 0
    )
    again = ["run", "variational", "--out", str(tmp_path / "half"), "--resume"]
    assert main(again) == 0  # a run at its end writes its figures again, and learns nothing
    assert load_checkpoint(tmp_path / "half" / "last.ckpt").progress.step == 10
    assert load_checkpoint(tmp_path / "whole" / "last.ckpt").progress.step == 20


def test_autoencoders_are_not_exported_and_say_so(tmp_path, capsys):
    assert main(["run", "dense", "--out", str(tmp_path), *SMALL]) == 0
    capsys.readouterr()
    assert main(["export", str(tmp_path / "last.ckpt"), "-o", str(tmp_path / "x.onnx")]) == 2
    assert "not exported" in capsys.readouterr().err

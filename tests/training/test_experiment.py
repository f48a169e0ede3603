"""Experiments say what they mean, or are refused with a sentence."""

import pytest

from restorer.errors import ExperimentError
from training.experiment import Experiment, bundled


@pytest.mark.parametrize("name", [path.stem for path in bundled()])
def test_every_bundled_experiment_is_read_and_named_after_its_file(name):
    experiment = Experiment.load(name)
    assert experiment.name == name
    assert Experiment.from_values(experiment.to_values()) == experiment


def test_a_change_is_applied_by_its_dotted_path():
    changed = Experiment.load(
        "denoise-fast", ("schedule.steps=12", "noise.camera.scaled_share=0", "summary=short")
    )
    assert (changed.schedule.steps, changed.noise.camera.scaled_share, changed.summary) == (12, 0.0, "short")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ("schedule.step=12", "not known: step"),
        ("schedule.steps=many", "must be of the kind int"),
        ("schedule.steps=1.5", "must be of the kind int"),
        ("network.kind=transformer", "must be one of"),
        ("noise.sigma=[0.1]", "must hold 2 values"),
        ("network.channels=32", "must be a list"),
        ("name.first=x", "is a value, not a table"),
        ("steps", "key=value"),
    ],
)
def test_a_wrong_change_is_refused_with_a_sentence(change, says):
    with pytest.raises(ExperimentError, match=says):
        Experiment.load("denoise-fast", (change,))


def test_an_unknown_experiment_names_the_known_ones():
    with pytest.raises(ExperimentError, match="denoise-fast"):
        Experiment.load("denoise-slow")


def test_what_is_missing_is_named(tmp_path):
    (tmp_path / "bare.toml").write_text('name = "bare"\ntask = "denoise"\n')
    with pytest.raises(ExperimentError, match="lacks summary, network, schedule"):
        Experiment.load(str(tmp_path / "bare.toml"))


def test_what_is_no_toml_is_refused(tmp_path):
    (tmp_path / "broken.toml").write_text("name = \n")
    with pytest.raises(ExperimentError, match="not readable TOML"):
        Experiment.load(str(tmp_path / "broken.toml"))

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
        ("schedule.patch=30", "multiple of 16"),
        ("schedule.patch=16", "32 at least"),
        ("schedule.batch=0", "1 or more"),
        ("schedule.validation_crops=0", "1 or more"),
        ("schedule.validate_every=0", "1 or more"),
        ("seed=-1", "0 or more"),
        ("network.channels=[]", "must hold numbers"),
        ("network.kind=colorizer", "not for the task denoise"),
        ("task=colorize", "not for the task colorize"),
        ("photos.scale=[0, 0]", "above 0"),
        ("photos.scale=[1.0, 0.5]", "from the lower"),
        ("photos.validation=0", "1 or more"),
        ("noise.camera.shot=[0.0, 0.01]", "above 0"),
        ("noise.sigma=[0.2, 0.1]", "from the lower"),
    ],
)
def test_a_wrong_change_is_refused_with_a_sentence(change, says):
    with pytest.raises(ExperimentError, match=says):
        Experiment.load("denoise-fast", (change,))


def test_a_noise_level_network_has_three_channels():
    with pytest.raises(ExperimentError, match="must hold 3"):
        Experiment.load("noise-level", ("network.channels=[16, 16]",))


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

"""Members of the family, trained for seconds on scikit-learn's digits at their own 8 x 8."""

from pathlib import Path

import pytest
import torch
from lightning_fabric import Fabric

from training.experiment import Experiment
from training.family import samples
from training.family.layerwise import fine_tuning, pretrain
from training.family.trained import Trained
from training.train import Start, train

QUICK = (
    "schedule.patch=8",
    "schedule.batch=64",
    "schedule.validation_crops=20",
    "schedule.validate_every=10000",
    "schedule.save_every=10000",
    "schedule.warm_up=10",
)


@pytest.fixture(autouse=True)
def _bundled_samples_only(monkeypatch):
    """No test of the family sees MNIST, wherever it runs; one thread is as fast for what is this small."""
    monkeypatch.setattr(samples, "MNIST", Path("no such folder"))
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def learned(tmp_path):
    """Train a bundled experiment with changes, and answer the trained member."""

    def learn(name: str, *changes: str, sources: tuple[Path, ...] = ()) -> Trained:
        experiment = Experiment.load(name, (*QUICK, *changes))
        split = samples.load_samples(sources, experiment)
        fabric = Fabric(accelerator="cpu", devices=1)
        start = Start()
        if experiment.pretraining.epochs > 0:
            start = Start(init=pretrain(experiment, split, tmp_path, fabric))
            experiment = fine_tuning(experiment)
        return Trained.of(train(experiment, split, tmp_path, fabric, start), split, tmp_path)

    return learn

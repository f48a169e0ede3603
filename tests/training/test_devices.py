"""A run gets its devices, and its photos as they are."""

import pytest
import torch
from torch import nn

from restorer.errors import ExperimentError, UsageError
from training.devices import launched
from training.experiment import Experiment
from training.networks.unet import UNet

from .conftest import TINY

ROUNDED = "machine.precision=bf16-mixed"


@pytest.fixture
def rounded():
    return launched(Experiment.load("denoise-fast", (*TINY, ROUNDED)))


def test_mixed_precision_leaves_the_photo_itself_alone(rounded):
    network = UNet((16, 16), 1)
    nn.init.zeros_(network.tail.weight)
    nn.init.zeros_(network.tail.bias)
    forward = rounded.setup(network)
    planes = torch.rand(1, 3, 32, 32)
    assert torch.equal(forward(planes, torch.full((1, 1, 32, 32), 0.1)), planes)


@torch.no_grad()
def test_mixed_precision_rounds_what_is_computed_between(rounded):
    network = UNet((16, 16), 1)
    planes, sigma = torch.rand(1, 3, 32, 32), torch.full((1, 1, 32, 32), 0.1)
    whole, forward = network(planes, sigma), rounded.setup(network)
    difference = (forward(planes, sigma) - whole).abs().max()
    assert 0 < float(difference) < 0.02


def test_half_precision_with_a_scaler_is_not_offered():
    with pytest.raises(ExperimentError, match="bf16-mixed"):
        Experiment.load("denoise-fast", ("machine.precision=16-mixed",))


def test_processes_want_equal_shares_of_a_batch(monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "3")
    with pytest.raises(UsageError, match="batch is 4, which 3 processes"):
        launched(Experiment.load("denoise-fast", TINY))

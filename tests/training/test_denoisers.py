"""The compared architectures cost the same, see no more than a neighbourhood, and learn."""

import math
from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.nn.functional import layer_norm

from restorer.errors import ExperimentError
from training.dataset import load_split
from training.denoisers import build_denoiser
from training.experiment import Experiment, Network, bundled
from training.networks.gated import ChannelNorm, GatedBlock
from training.train import Start, train

COMPARED = [path.stem for path in bundled() if path.parent.name == "architectures"]
SMALL = [
    Network(kind="unet", channels=(16, 16, 16), blocks=1),
    Network(kind="unet", channels=(16, 16, 16), blocks=1, finest=1),
    Network(kind="gated", channels=(16, 16, 16), blocks=2),
    Network(kind="plain", channels=(16,), blocks=4),
]


def macs_per_pixel(network, side):
    """Multiply-accumulates of the convolutions, for each pixel of a square picture."""
    counted = []

    def count(module, inputs, output):
        places = inputs[0] if isinstance(module, nn.ConvTranspose2d) else output
        counted.append(module.weight.numel() * places.shape[2] * places.shape[3])

    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
            module.register_forward_hook(count)
    with torch.no_grad():
        network(torch.rand(1, 3, side, side), torch.rand(1, 1, side, side))
    return sum(counted) / side**2


def test_at_least_four_are_compared():
    assert len(COMPARED) >= 4


@pytest.mark.parametrize("name", COMPARED)
def test_each_costs_what_the_released_one_does(name):
    released = build_denoiser(Experiment.load("denoise-fast").network)
    network = build_denoiser(Experiment.load(name).network)
    assert macs_per_pixel(network, 96) == pytest.approx(macs_per_pixel(released, 96), rel=0.07)


@pytest.mark.parametrize("name", COMPARED)
def test_each_is_trained_alike(name):
    mine, first = Experiment.load(name), Experiment.load(COMPARED[0])
    assert replace(mine, name=first.name, summary=first.summary, network=first.network) == first


@pytest.mark.parametrize("network", SMALL, ids=lambda network: f"{network.kind}-{network.finest}")
def test_what_lies_far_away_changes_nothing(network):
    """So tiles are exact; a pooling over the whole picture would be seen here."""
    torch.manual_seed(0)
    net = build_denoiser(network).eval()
    for weight in net.parameters():  # also those that start at zero
        nn.init.normal_(weight, std=0.1)
    planes, sigma = torch.rand(1, 3, 16, 320), torch.full((1, 1, 16, 320), 0.1)
    changed = planes.clone()
    changed[..., 0] = 0
    with torch.no_grad():
        plain, other = net(planes, sigma), net(changed, sigma)
    assert plain.shape == planes.shape
    assert not torch.equal(plain[..., :8], other[..., :8])
    assert torch.equal(plain[..., 200:], other[..., 200:])


@pytest.mark.parametrize("network", SMALL, ids=lambda network: f"{network.kind}-{network.finest}")
def test_each_learns(photos, tiny, fabric, tmp_path, network):
    schedule = replace(tiny.schedule, steps=120, save_every=20, validate_every=120)
    longer = replace(tiny, network=network, schedule=schedule)
    losses = train(longer, load_split([photos], tiny.photos), tmp_path, fabric, Start()).progress.losses
    assert losses[-1][1] < losses[0][1] + math.log(0.8)  # the loss is the error's logarithm


def test_a_gated_block_starts_as_the_identity():
    x = torch.rand(1, 8, 6, 6)
    block = GatedBlock(8)
    for step in (block.look, block.mix):
        nn.init.zeros_(step[-1].bias)
    assert torch.equal(block(x), x)


def test_the_norm_is_over_the_channels_of_each_pixel():
    x = torch.rand(2, 8, 5, 4)
    expected = layer_norm(x.movedim(1, -1), (8,), eps=1e-6).movedim(-1, 1)
    assert torch.allclose(ChannelNorm(8)(x), expected, atol=1e-5)


def test_what_makes_no_denoiser_is_refused_with_a_sentence():
    with pytest.raises(ExperimentError, match="one number of channels"):
        build_denoiser(Network(kind="plain", channels=(16, 32)))
    with pytest.raises(ExperimentError, match="no denoiser"):
        build_denoiser(Network(kind="colorizer", channels=(16, 32)))

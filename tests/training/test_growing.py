"""A network that is grown computes what the small one did, and learns with all that it has."""

from dataclasses import replace

import pytest
import torch

from restorer.errors import CheckpointError
from training.dataset import load_split
from training.experiment import Network
from training.growing import grown
from training.networks.gated import GatedBlock
from training.networks.unet import UNet
from training.tasks import build_network
from training.train import Start, train
from training.weights import load_weights

SMALL = Network(kind="unet", channels=(16, 16, 24), blocks=1, finest=1)


def network_of(network, tiny):
    return build_network(replace(tiny, network=network))


@pytest.fixture
def small(tiny):
    """A network whose every weight does something."""
    network = network_of(SMALL, tiny)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for weight in network.parameters():
            weight.add_(0.05 * torch.randn(weight.shape, generator=generator))
    return network


@pytest.mark.parametrize(
    "larger",
    [
        replace(SMALL, channels=(32, 32, 48)),
        replace(SMALL, channels=(16, 24, 24)),
        replace(SMALL, blocks=3),
        replace(SMALL, channels=(24, 32, 32), blocks=2),
    ],
    ids=["twice as wide", "wider in the middle", "deeper", "both"],
)
def test_it_computes_what_the_small_one_did(small, larger, tiny):
    network = network_of(larger, tiny)
    begun = grown(network, small.state_dict())
    network.load_state_dict(begun)
    planes, sigma = torch.rand(2, 3, 32, 32), torch.full((2, 1, 32, 32), 0.1)
    assert torch.allclose(network(planes, sigma), small(planes, sigma), atol=1e-5)


def test_what_is_new_is_of_use_from_the_first_step(small, tiny):
    """New channels feel a gradient where they are listened to, so none of them stays idle."""
    network = network_of(replace(SMALL, channels=(32, 32, 48)), tiny)
    network.load_state_dict(grown(network, small.state_dict()))
    network(torch.rand(2, 3, 32, 32), torch.full((2, 1, 32, 32), 0.1)).square().mean().backward()
    assert torch.all(network.tail.weight.grad[:, 16:].abs().amax(dim=(0, 2, 3)) > 0)
    assert torch.all(network.down[0].weight.grad[:, 16:].abs().amax(dim=(0, 2, 3)) > 0)


@pytest.mark.parametrize(
    "other",
    [
        replace(SMALL, channels=(16, 16)),
        replace(SMALL, channels=(16, 16, 24, 24)),
        replace(SMALL, channels=(16, 8, 24)),
        replace(SMALL, finest=2),
    ],
    ids=["fewer levels", "more levels", "narrower", "half resolution"],
)
def test_other_shapes_cannot_be_grown(small, other, tiny):
    assert grown(network_of(other, tiny), small.state_dict()) is None


def test_fewer_blocks_are_no_growth(tiny):
    deep = network_of(replace(SMALL, blocks=2), tiny)
    assert grown(network_of(replace(SMALL, channels=(32, 32, 48)), tiny), deep.state_dict()) is None


def test_gated_blocks_are_not_grown():
    network = UNet((16, 16), 1, 1, GatedBlock)
    assert grown(network, network.state_dict()) is None


def test_a_run_grows_the_weights_that_it_is_given(tiny, photos, tmp_path, fabric):
    narrow = train(tiny, load_split([photos], tiny.photos), tmp_path, fabric, Start())
    narrow.save(tmp_path / "narrow.ckpt")
    wide = replace(tiny, network=replace(tiny.network, channels=(24, 32), blocks=2))
    begun = load_weights(tmp_path / "narrow.ckpt", wide)
    small, large = build_network(tiny), build_network(wide)
    small.load_state_dict(narrow.ema)
    large.load_state_dict(begun)
    planes, sigma = torch.rand(1, 3, 32, 32), torch.full((1, 1, 32, 32), 0.1)
    assert torch.allclose(large(planes, sigma), small(planes, sigma), atol=1e-5)
    trained = train(wide, load_split([photos], wide.photos), tmp_path, fabric, Start(init=begun))
    assert trained.progress.step == 8
    with pytest.raises(CheckpointError, match="a smaller denoiser"):
        trained.save(tmp_path / "wide.ckpt")
        load_weights(tmp_path / "wide.ckpt", tiny)

"""The colouriser's answers are enlarged where it guesses, and left alone where it is told."""

import pytest
import torch

from training.networks.colorizer import Colorizer


@pytest.fixture
def network():
    torch.manual_seed(2)
    return Colorizer((16, 16), 1, vividness=1.5)


@pytest.fixture
def luminance():
    return torch.rand((2, 1, 64, 64), generator=torch.Generator().manual_seed(3))


def answers(network, luminance, hints):
    with torch.no_grad():
        return network.train()(luminance, hints), network.eval()(luminance, hints)


def test_guesses_are_enlarged_when_the_network_is_used_and_not_when_it_learns(network, luminance):
    learning, used = answers(network, luminance, torch.zeros(2, 3, 64, 64))
    assert torch.allclose(used, 1.5 * learning)


def test_the_more_is_pinned_the_less_is_enlarged(network, luminance):
    hints = torch.zeros(2, 3, 64, 64)
    hints[0, 2, :7, :7] = 1  # one hint
    hints[1, 2, :, :] = 1  # colour everywhere
    learning, used = answers(network, luminance, hints)
    gain = (used / learning).mean((1, 2, 3))
    assert float(gain[0]) == pytest.approx(1.25, abs=0.01)
    assert float(gain[1]) == pytest.approx(1.0, abs=0.01)


def test_a_network_of_vividness_one_answers_as_it_learned(luminance):
    learning, used = answers(Colorizer((16, 16), 1), luminance, torch.zeros(2, 3, 64, 64))
    assert torch.equal(learning, used)

"""The colouriser's answers are enlarged where it guesses, and left alone where it is told."""

import math

import pytest
import torch

from training.experiment import Experiment
from training.networks.colorizer import Colorizer, Truth, Varied
from training.tasks import ColorizeTask


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


@pytest.fixture
def varying():
    torch.manual_seed(2)
    return Colorizer((16, 16), 1, code=8)


def truth_of(luminance, told):
    count, _, height, width = luminance.shape
    generator = torch.Generator().manual_seed(4)
    lab = torch.rand((count, 3, height // 2, width // 2), generator=generator)
    noise = torch.randn((count, 8), generator=generator)
    return Truth(lab, noise, torch.tensor(told)[:, None])


def test_a_code_changes_the_answer_and_zeros_are_the_best_guess(varying, luminance):
    hints = torch.zeros(2, 3, 64, 64)
    with torch.no_grad():
        best = varying(luminance, hints)
        assert torch.equal(varying(luminance, hints, torch.zeros(1, 8)), best)
        assert not torch.allclose(varying(luminance, hints, torch.ones(1, 8)), best, atol=1e-3)


def test_what_is_left_where_colours_are_pinned_counts_by_ratio():
    task = ColorizeTask(Experiment.load("colorize", ("color.led_weight=0.5", "color.vivid_weight=0.0")))
    target = torch.zeros(2, 3, 8, 8)
    target[1, 2, 2, 2] = 1.0  # something is pinned in the second photo

    def halved(photo):
        """What the loss falls by when this photo's error is halved."""
        errors = torch.full((2, 2, 8, 8), 0.04)
        before = task.loss(errors, target)
        errors[photo] /= 2
        return float(before - task.loss(errors, target))

    assert halved(1) - halved(0) == pytest.approx(0.5 * math.log(2) / 2, rel=0.03)


def test_only_photos_whose_code_is_told_see_the_truth_and_pay_for_it(varying, luminance):
    hints = torch.zeros(2, 3, 64, 64)
    with torch.no_grad():
        best = varying(luminance, hints)
        output = varying(luminance, hints, None, truth_of(luminance, [0.0, 1.0]))
    assert isinstance(output, Varied)
    assert torch.allclose(output.chrominance[0], best[0], atol=1e-6)
    assert not torch.allclose(output.chrominance[1], best[1], atol=1e-3)
    assert float(output.divergence[0]) == 0.0
    assert float(output.divergence[1]) > 0.0


def test_what_a_code_is_drawn_from_learns_through_the_colours(varying, luminance):
    output = varying(luminance, torch.zeros(2, 3, 64, 64), None, truth_of(luminance, [1.0, 1.0]))
    output.chrominance.square().mean().backward()
    assert float(varying.posterior.ends.weight.grad.abs().sum()) > 0
    assert float(varying.from_code.weight.grad.abs().sum()) > 0

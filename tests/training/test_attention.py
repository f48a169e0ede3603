"""Attention carries pinned colours over a whole scene, by likeness, distance and what is pinned."""

import math

import pytest
import torch

from training.networks.attention import HintAttention
from training.networks.colorizer import Colorizer

SCALE, CHANNELS, HEADS = 4, 16, 2
PLACES_IN_A_SCENE = 24


@pytest.fixture
def attention():
    torch.manual_seed(5)
    result = HintAttention(CHANNELS, HEADS, SCALE)
    torch.nn.init.normal_(result.out.weight)
    return result


@pytest.fixture
def x():
    return torch.randn((2, CHANNELS, 4, 3), generator=torch.Generator().manual_seed(6))


@pytest.fixture
def hints():
    planes = torch.zeros(2, 3, 4 * SCALE, 3 * SCALE)
    planes[0, :, 8:12, 0:2] = torch.tensor([0.3, -0.2, 1.0])[:, None, None]
    return planes


def one_by_one(attention, x, hints):
    """The same, written out: each place asks all others."""
    n, channels, height, width = x.shape
    told = torch.zeros(n, 3, height, width)
    for row in range(height):
        for column in range(width):
            patch = hints[:, :, row * SCALE : (row + 1) * SCALE, column * SCALE : (column + 1) * SCALE]
            share = patch[:, 2].mean((1, 2))
            told[:, 2, row, column] = share
            told[:, :2, row, column] = patch[:, :2].mean((2, 3)) / share.clamp_min(1e-3)[:, None]
    query = attention.query(x)
    key = attention.key(x) + attention.key_pinned(told)
    value = attention.value(x) + attention.value_pinned(told)
    places = [(row, column) for row in range(height) for column in range(width)]
    taken = torch.zeros_like(x)
    of_head = channels // HEADS
    for photo in range(n):
        for head in range(HEADS):
            part = slice(head * of_head, (head + 1) * of_head)
            for here in places:
                closeness = []
                for there in places:
                    alike = torch.cosine_similarity(
                        query[photo, part, *here], key[photo, part, *there], dim=0
                    )
                    far = math.dist(here, there) / PLACES_IN_A_SCENE
                    closeness.append(
                        attention.likeness[head] * alike
                        + attention.farness[head] * far**2
                        + attention.pinned[head] * told[photo, 2, *there]
                    )
                shares = torch.stack(closeness).flatten().softmax(0)
                taken[photo, part, *here] = sum(
                    share * value[photo, part, *there] for share, there in zip(shares, places, strict=True)
                )
    return x + attention.out(taken)


def test_it_is_what_its_formula_says(attention, x, hints):
    with torch.no_grad():
        assert torch.allclose(attention(x, hints), one_by_one(attention, x, hints), atol=1e-4)


def test_a_pinned_colour_is_felt_at_the_other_end(attention, x, hints):
    with torch.no_grad():
        change = (attention(x, hints) - attention(x, torch.zeros_like(hints))).abs().mean(1)
    assert float(change[0, -1, -1]) > 0.01
    assert float(change[1].max()) == 0.0  # nothing is pinned there


def test_a_colouriser_that_is_given_attention_answers_as_before(x):
    torch.manual_seed(2)
    before = Colorizer((16, 16, 16), 1)
    after = Colorizer((16, 16, 16), 1, attending=2)
    missing, unexpected = after.load_state_dict(before.state_dict(), strict=False)
    assert unexpected == []
    assert missing
    assert all(name.startswith(Colorizer.begun_afresh) for name in missing)
    luminance, hints = torch.rand(1, 1, 32, 64), torch.rand(1, 3, 32, 64)
    with torch.no_grad():
        assert torch.allclose(after(luminance, hints), before(luminance, hints), atol=1e-6)

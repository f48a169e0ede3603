"""What every autoencoder of the family answers, and the layers that several of them are made of."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from torch import Tensor, nn

ACTIVATIONS: dict[str, type[nn.Module]] = {
    "relu": nn.ReLU,
    "sigmoid": nn.Sigmoid,
    "tanh": nn.Tanh,
    "none": nn.Identity,
}


class Coded(NamedTuple):
    """The input made again, by way of the code."""

    output: Tensor  # of the target's shape, before any sigmoid; for characters N x length x vocabulary
    code: Tensor  # N x code, or N x channels x height x width
    penalty: Tensor  # N; what the network itself wants small beside the error


def dense_layers(sizes: Sequence[int], activation: str, last: str = "none") -> nn.Sequential:
    """Fully connected layers, each followed by the activation, the last one by `last`."""
    layers: list[nn.Module] = []
    pairs = list(pairwise(sizes))
    for number, (inputs, outputs) in enumerate(pairs, 1):
        named = last if number == len(pairs) else activation
        layers += [nn.Linear(inputs, outputs), ACTIVATIONS[named]()]
    return nn.Sequential(*layers)

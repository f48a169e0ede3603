"""Sequence to sequence: a recurrent encoder reads to the end, a recurrent decoder says it all again.

All that passes from one to the other is the code. The decoder is not shown what it should have said so
far (no teacher forcing), only the code and the place, so what it makes is a reconstruction and never a
continuation of the truth.

Sources: Sutskever et al. 2014, "Sequence to sequence learning"; Srivastava et al. 2015 (as autoencoder).
"""

import torch
from torch import Tensor, nn

from training.networks.coded import Coded


class Recurrent(nn.Module):
    """Gated recurrent units on both sides.

    Args:
        length: steps of a sequence.
        width: units of each layer.
        layers: on each side.
        code: numbers in the code.
        vocabulary: characters to choose from; None: a sequence of numbers.
    """

    def __init__(self, length: int, width: int, layers: int, code: int, vocabulary: int | None) -> None:
        super().__init__()
        self.embed = nn.Linear(1, width) if vocabulary is None else nn.Embedding(vocabulary, width)
        self.reader = nn.GRU(width, width, layers, batch_first=True)
        self.to_code = nn.Linear(width, code)
        self.from_code = nn.Linear(code, width)
        self.places = nn.Parameter(0.1 * torch.randn(length, width))
        self.writer = nn.GRU(width, width, layers, batch_first=True)
        self.say = nn.Linear(width, vocabulary or 1)
        self.numbers = vocabulary is None

    def encode(self, sequences: Tensor) -> Tensor:
        """N x length, numbers or characters' indices, to N x code."""
        states, _ = self.reader(self.embed(sequences[..., None] if self.numbers else sequences))
        code: Tensor = self.to_code(states[:, -1])
        return code

    def decode(self, code: Tensor) -> Tensor:
        """N x code to N x length numbers, or N x length x vocabulary before the softmax."""
        states, _ = self.writer(self.from_code(code)[:, None] + self.places)
        said: Tensor = self.say(states)
        return said[..., 0] if self.numbers else said

    def forward(self, sequences: Tensor) -> Coded:
        code = self.encode(sequences)
        return Coded(self.decode(code), code, code.new_zeros(len(code)))

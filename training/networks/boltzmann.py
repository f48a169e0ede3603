"""A restricted Boltzmann machine: one layer of a deep autoencoder, learned by itself.

Contrastive divergence lowers the free energy of the data and raises that of what the machine dreams
after one step of Gibbs sampling. Written as the difference of the two, its gradient is the classical
<vh>_data - <vh>_dream, so the same loop and the same optimisers train it.

Sources: Hinton 2002, "Training products of experts by minimizing contrastive divergence"; Hinton 2010,
"A practical guide to training restricted Boltzmann machines" (probabilities for the dreamt visibles).
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import linear, softplus

from training.networks.coded import Coded


class Boltzmann(nn.Module):
    """Visible and hidden units, one weight for each pair.

    Args:
        visible: numbers in a sample, each 0..1, taken for a probability.
        hidden: units.
        gaussian: hidden units are linear with unit variance: the code layer of Hinton and Salakhutdinov 2006.
    """

    def __init__(self, visible: int, hidden: int, *, gaussian: bool = False) -> None:
        super().__init__()
        self.weight = nn.Parameter(0.01 * torch.randn(hidden, visible))
        self.hidden_bias = nn.Parameter(torch.zeros(hidden))
        self.visible_bias = nn.Parameter(torch.zeros(visible))
        self.gaussian = gaussian

    def encode(self, samples: Tensor) -> Tensor:
        """N x hidden: means of the hidden units."""
        rising = linear(samples.flatten(1), self.weight, self.hidden_bias)
        return rising if self.gaussian else torch.sigmoid(rising)

    def decode(self, code: Tensor) -> Tensor:
        """N x visible, before the sigmoid."""
        return linear(code, self.weight.T, self.visible_bias)

    def free_energy(self, visible: Tensor) -> Tensor:
        """N: minus the logarithm of the unnormalised probability, hidden units summed out."""
        rising = linear(visible, self.weight, self.hidden_bias)
        hidden = 0.5 * rising.square() if self.gaussian else softplus(rising)
        return -visible @ self.visible_bias - hidden.sum(dim=1)

    def forward(self, samples: Tensor, noise: Tensor) -> Coded:
        """One step of contrastive divergence; `noise` is N x hidden, standard normal."""
        data = samples.flatten(1)
        with torch.no_grad():
            means = self.encode(data)
            drawn = means + noise if self.gaussian else (_uniform(noise) < means).to(means.dtype)
            dream = torch.sigmoid(self.decode(drawn))
        penalty = self.free_energy(data) - self.free_energy(dream)
        return Coded(self.decode(means).view_as(samples), means, penalty)


def _uniform(normal: Tensor) -> Tensor:
    return 0.5 * (1.0 + torch.erf(normal / 2**0.5))

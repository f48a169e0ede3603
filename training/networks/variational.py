"""A variational autoencoder: the code is a distribution, and all of them together fill a normal one.

The encoder answers a mean and a variance, a code is drawn from them (the reparametrisation trick: noise
comes in from outside, so gradients flow through mean and variance), and the divergence from the
standard normal is paid for. A code drawn from that normal then decodes to something plausible.

Sources: Kingma and Welling 2014, "Auto-encoding variational Bayes"; Higgins et al. 2017 (the weight beta).
"""

import torch
from torch import Tensor, nn

from training.networks.coded import ACTIVATIONS, Coded, dense_layers


class Variational(nn.Module):
    """Dense encoder to mean and variance, dense decoder.

    Args:
        values, widths, code, activation: as of a dense autoencoder; it needs a hidden layer.
    """

    def __init__(self, values: int, widths: tuple[int, ...], code: int, activation: str) -> None:
        super().__init__()
        self.trunk = nn.Sequential(dense_layers((values, *widths), activation), ACTIVATIONS[activation]())
        self.mean = nn.Linear((values, *widths)[-1], code)
        self.log_variance = nn.Linear((values, *widths)[-1], code)
        self.decoder = dense_layers((code, *widths[::-1], values), activation)

    def encode(self, samples: Tensor) -> Tensor:
        """N x code: the means."""
        return self.posterior(samples)[0]

    def posterior(self, samples: Tensor) -> tuple[Tensor, Tensor]:
        """Mean and log-variance of the code, N x code each."""
        features = self.trunk(samples.flatten(1))
        return self.mean(features), self.log_variance(features)

    def decode(self, code: Tensor) -> Tensor:
        """N x code to N x values, before any sigmoid."""
        output: Tensor = self.decoder(code)
        return output

    def forward(self, samples: Tensor, noise: Tensor) -> Coded:
        """Make samples again from codes drawn with standard normal `noise`, N x code."""
        mean, log_variance = self.posterior(samples)
        code = mean + noise * torch.exp(0.5 * log_variance)
        values = samples[0].numel()
        # per value, as the error is: with a weight of 1 the loss is the negative ELBO over `values`
        penalty = divergence(mean, log_variance) / values
        return Coded(self.decode(code).view_as(samples), code, penalty)


def divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """N: Kullback-Leibler divergence from the standard normal, in nats."""
    return 0.5 * (mean.square() + log_variance.exp() - 1.0 - log_variance).sum(dim=1)

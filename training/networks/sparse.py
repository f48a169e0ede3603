"""A sparse autoencoder: the code may be wide, but few of its units may speak at a time."""

from typing import Literal

import torch
from torch import Tensor

from training.networks.dense import Dense


class Sparse(Dense):
    """A dense autoencoder that pays for activations.

    Args:
        values, widths, code: as `Dense`.
        activations: of hidden layers, and of the code; "kl" wants a sigmoid there.
        penalty: "l1", the sum of the activations' sizes; or "kl", the divergence of each unit's mean
            activation over the batch from `target`, both taken for Bernoulli probabilities.
        target: mean activation wanted by "kl".

    Source: Ng 2011, CS294A lecture notes, "Sparse autoencoder" (the KL penalty).
    """

    def __init__(
        self,
        values: int,
        widths: tuple[int, ...],
        code: int,
        activations: tuple[str, str],
        penalty: Literal["l1", "kl"],
        target: float,
    ) -> None:
        super().__init__(values, widths, code, *activations)
        self.kind = penalty
        self.target = target

    def penalty(self, samples: Tensor, code: Tensor) -> Tensor:
        """N: of each sample for "l1"; for "kl" the batch's own, the same for each."""
        if self.kind == "l1":
            return code.abs().sum(dim=1)
        mean = code.mean(dim=0).clamp(1e-6, 1 - 1e-6)
        on = self.target * torch.log(self.target / mean)
        off = (1 - self.target) * torch.log((1 - self.target) / (1 - mean))
        return (on + off).sum().expand(len(code))

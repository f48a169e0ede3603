"""FFDNet's plain stack (Zhang et al. 2018): convolutions one after the other at half resolution.

No levels, no skips: what a layer sees grows by two pixels with each. The head is FFDNet's convolution of
2 x 2-unshuffled pixels, see `unet`. The stack gives the noise, as DnCNN's does, and starts by giving next to
none.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import pixel_shuffle


class Plain(nn.Module):
    """A head, equal layers, and a tail.

    Args:
        channels: of every layer.
        layers: between head and tail.
    """

    half_stored = True
    multiple = 2

    def __init__(self, channels: int, layers: int) -> None:
        super().__init__()
        self.head = nn.Conv2d(3 + 1, channels, 6, stride=2, padding=2)
        self.layers = nn.ModuleList(nn.Conv2d(channels, channels, 3, padding=1) for _ in range(layers))
        self.tail = nn.Conv2d(channels, 3 * 4, 3, padding=1)
        for layer in (self.head, *self.layers):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
        nn.init.zeros_(self.tail.weight)

    def forward(self, planes: Tensor, sigma: Tensor) -> Tensor:
        """Clean noisy planes; as `UNet.forward`, H and W being even."""
        x = torch.relu(self.head(torch.cat([planes, sigma], dim=1)))
        for layer in self.layers:
            x = torch.relu(layer(x))
        return planes + pixel_shuffle(self.tail(x), 2)

"""Attention over a whole scene: what was pinned in one place is felt wherever the picture looks like it.

Convolutions carry a pinned colour on step by step, and lose it at every edge between two halves of a
lawn. Here every place of a coarse level looks at every other: the more alike their features, the nearer
they lie and the more is pinned there, the more it takes from it.

Sources: Vaswani et al. 2017, "Attention is all you need"; Liu et al. 2022, "Swin Transformer V2"
(similarity as a cosine); Lee et al. 2023, "iColoriT" (attention for colour hints).
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, normalize

_SCENE = 24.0
"""Places to the unit of distance: a scene of 192 pixels at an eighth of its size; two such at a sixteenth."""


class HintAttention(nn.Module):
    """Multi-head attention of a level's places to each other, and to what is pinned in each.

    Args:
        channels: of the level.
        heads: each of `channels` / `heads` numbers.
        scale: pixels of the network's input to a place, a side.
    """

    def __init__(self, channels: int, heads: int, scale: int) -> None:
        super().__init__()
        self.heads, self.scale = heads, scale
        self.query, self.key, self.value = (nn.Conv2d(channels, channels, 1) for _ in range(3))
        self.key_pinned, self.value_pinned = (nn.Conv2d(3, channels, 1, bias=False) for _ in range(2))
        self.out = nn.Conv2d(channels, channels, 1)
        nn.init.zeros_(self.out.weight)  # starts as the identity, as residual blocks do
        nn.init.zeros_(self.out.bias)  # type: ignore[arg-type]
        # used as they are, so that an export keeps their names
        along = torch.linspace(0.0, 1.0, heads).reshape(heads, 1, 1)
        self.likeness = nn.Parameter(torch.full((heads, 1, 1), 8.0))
        self.farness = nn.Parameter(-8.0 * along)  # what a place loses per squared unit of distance
        self.pinned = nn.Parameter(4.0 * (1.0 - along))

    def forward(self, x: Tensor, hints: Tensor) -> Tensor:
        """What places take from each other.

        Args:
            x: N x channels x h x w.
            hints: N x 3 x h `scale` x w `scale`, as the colouriser is given them.

        Returns:
            N x channels x h x w.
        """
        told = _pooled(hints, self.scale)
        query = normalize(self._split(self.query(x)), dim=3) * self.likeness
        key = normalize(self._split(self.key(x) + self.key_pinned(told)), dim=3)
        value = self._split(self.value(x) + self.value_pinned(told))
        asking, answering = self._beside(told, *x.shape[2:])
        # one product for likeness, distance and what is pinned: |i - j|^2 = |i|^2 - 2 i j + |j|^2, of which
        # |i|^2 is the same for all that one place looks at, so softmax does without it
        asks = torch.cat([query, asking.expand_as(query[..., :3])], dim=3)
        closeness = asks @ torch.cat([key, answering], dim=3).mT
        taken = closeness.softmax(dim=3) @ value
        y: Tensor = x + self.out(taken.mT.reshape(x.shape))
        return y

    def _split(self, x: Tensor) -> Tensor:
        """N x heads x places x numbers."""
        n, channels, h, w = x.shape
        return x.reshape(n, self.heads, channels // self.heads, h * w).mT

    def _beside(self, told: Tensor, h: int, w: int) -> tuple[Tensor, Tensor]:
        """Where places lie and what is pinned there, as numbers beside query and key: places x 3 each."""
        rows = torch.arange(h, device=told.device, dtype=torch.float32)[:, None].expand(h, w).reshape(-1, 1)
        columns = torch.arange(w, device=told.device, dtype=torch.float32).repeat(h)[:, None]
        at = torch.cat([rows, columns], dim=1) / _SCENE  # places x 2
        asking = torch.cat([-2.0 * self.farness * at, torch.ones_like(self.farness * at[:, :1])], dim=2)
        square = at.square().sum(dim=1, keepdim=True)  # places x 1
        own = self.farness * square + self.pinned * told[:, None, 2].reshape(-1, 1, h * w, 1)
        return asking, torch.cat([at.expand(*own.shape[:3], 2), own], dim=3)


def _pooled(hints: Tensor, scale: int) -> Tensor:
    """Mean pinned colour of each place and the share of it that is pinned, N x 3 x h x w."""
    means = avg_pool2d(hints, scale)
    pinned = means[:, 2:]
    return torch.cat([means[:, :2] / pinned.clamp_min(1e-3), pinned], dim=1)

"""Colour hints as a user might pin them: the true colour of a few places of the photo.

Source: Zhang et al. 2017, "Real-time user-guided image colorization with learned deep priors": the
number of hints falls off quickly, many photos get none, and some are given their colours outright.
"""

import torch
from torch import Tensor

PATCH = 7
"""Side of a pinned patch, in pixels of the network's input."""


def simulate_hints(chrominance: Tensor, share: float, most: int, generator: torch.Generator) -> Tensor:
    """Pin true colours.

    Args:
        chrominance: N x 2 x H x W, ab/110.
        share: of the photos that get hints at all.
        most: hints a photo; the count is drawn so that few are common and many are rare.

    Returns:
        N x 3 x H x W: mean ab/110 of each pinned patch and 1; zeros elsewhere.
    """
    n, _, h, w = chrominance.shape
    device = chrominance.device
    hinted = torch.rand(n, generator=generator, device=device) < share
    log_most = torch.log(torch.tensor(float(most + 1), device=device))
    count = torch.exp(torch.rand(n, generator=generator, device=device) * log_most) * hinted
    chance = (count / (h * w)).view(n, 1, 1, 1)
    pinned = torch.rand((n, 1, h, w), generator=generator, device=device) < chance
    photo, _, row, column = (indices[:, None, None] for indices in pinned.nonzero(as_tuple=True))
    near = torch.arange(-(PATCH // 2), PATCH // 2 + 1, device=device)
    rows, columns = row + near[:, None], column + near
    inside = (rows >= 0) & (rows < h) & (columns >= 0) & (columns < w)  # hints x PATCH x PATCH
    covered = (photo * h + rows.clamp(0, h - 1)) * w + columns.clamp(0, w - 1)
    colors = chrominance.transpose(0, 1).reshape(2, -1)[:, covered] * inside
    means = colors.sum(dim=(2, 3)) / inside.sum(dim=(1, 2))
    told = torch.cat([means, torch.ones_like(means[:1])])[:, :, None, None].expand(-1, *covered.shape)
    planes = torch.zeros((3, n * h * w), device=device).index_add_(1, covered[inside], told[:, inside])
    # where two patches overlap, the mean of theirs
    planes[:2] /= planes[2:].clamp_min(1.0)
    planes[2:].clamp_max_(1.0)
    return planes.reshape(3, n, h, w).transpose(0, 1).contiguous()

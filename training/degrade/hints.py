"""Colour hints as a user might pin them: the true colour of a few places of the photo.

Source: Zhang et al. 2017, "Real-time user-guided image colorization with learned deep priors": the
number of hints falls off quickly, many photos get none, and some are given their colours outright.
"""

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, max_pool2d

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
    pinned = (torch.rand((n, 1, h, w), generator=generator, device=device) < chance).float()
    radius = PATCH // 2
    mean = avg_pool2d(chrominance, PATCH, stride=1, padding=radius, count_include_pad=False)
    # where two patches overlap, the mean over the centres that reach there
    near = avg_pool2d(pinned, PATCH, stride=1, padding=radius)
    colors = avg_pool2d(pinned * mean, PATCH, stride=1, padding=radius) / near.clamp_min(1e-6)
    mask = max_pool2d(pinned, PATCH, stride=1, padding=radius)
    return torch.cat([colors * mask, mask], dim=1)

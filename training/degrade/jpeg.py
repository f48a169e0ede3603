"""JPEG's loss on torch batches: blockwise cosine transform, quantisation, chroma at half size.

Only the loss is modelled (entropy coding loses nothing), so a whole batch is two matrix products.
Source: ITU-T T.81, annexes A and K; the quality scale is that of the Independent JPEG Group.
"""

import math

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate, pad

from training.degrade import draw

_LUMINANCE_TABLE = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
_CHROMA_TABLE = (
    (17, 18, 24, 47, 99, 99, 99, 99),
    (18, 21, 26, 66, 99, 99, 99, 99),
    (24, 26, 56, 99, 99, 99, 99, 99),
    (47, 66, 99, 99, 99, 99, 99, 99),
    *((99,) * 8,) * 4,
)
_TO_YCC = ((0.299, 0.587, 0.114), (-0.168736, -0.331264, 0.5), (0.5, -0.418688, -0.081312))
_TO_RGB = ((1.0, 0.0, 1.402), (1.0, -0.344136, -0.714136), (1.0, 1.772, 0.0))


def jpeg(planes: Tensor, quality: Tensor, *, subsample: bool, generator: torch.Generator) -> Tensor:
    """Compress and decompress.

    The 8 x 8 grid is placed at random, as in a crop of a larger photo.

    Args:
        planes: N x 3 x H x W, sRGB, 0 to 1; H and W are multiples of 16, at least 32.
        quality: N x 1 x 1 x 1, 1 to 100.
        subsample: chroma at half size (4:2:0).

    Returns:
        N x 3 x H x W, 0 to 1, on the 8-bit grid.
    """
    top, left = draw.integer(0, 15, generator), draw.integer(0, 15, generator)
    height, width = planes.shape[-2:]
    planes = pad(planes, (left, 16 - left, top, 16 - top), mode="reflect")
    ycc = _mix(planes * 255.0, _TO_YCC)
    luma, chroma = ycc[:, :1] - 128.0, ycc[:, 1:]
    luma = _quantise(luma, _scaled(_LUMINANCE_TABLE, quality))
    chroma_table = _scaled(_CHROMA_TABLE, quality)
    if subsample:
        chroma = _quantise(avg_pool2d(chroma, 2), chroma_table)
        chroma = interpolate(chroma, scale_factor=2, mode="bilinear", align_corners=False)
    else:
        chroma = _quantise(chroma, chroma_table)
    rgb = _mix(torch.cat([luma + 128.0, chroma], dim=1), _TO_RGB)
    return (rgb.clamp(0.0, 255.0).round() / 255.0)[..., top : top + height, left : left + width]


def _mix(planes: Tensor, matrix: tuple[tuple[float, ...], ...]) -> Tensor:
    return torch.einsum("oc,nchw->nohw", torch.tensor(matrix, device=planes.device), planes)


def _scaled(table: tuple[tuple[int, ...], ...], quality: Tensor) -> Tensor:
    """Quantisation steps, N x 1 x 1 x 8 x 1 x 8, by the Independent JPEG Group's scale."""
    scale = torch.where(quality < 50, 5000.0 / quality, 200.0 - 2.0 * quality)
    steps = torch.tensor(table, dtype=torch.float32, device=quality.device)
    scaled = ((steps * scale.view(-1, 1, 1) + 50.0) / 100.0).floor().clamp(1.0, 255.0)
    return scaled.view(-1, 1, 1, 8, 1, 8)


def _quantise(planes: Tensor, steps: Tensor) -> Tensor:
    n, c, h, w = planes.shape
    cosines = _cosines(planes.device)
    blocks = planes.reshape(n, c, h // 8, 8, w // 8, 8)
    spectrum = torch.einsum("ui,ncaibj,vj->ncaubv", cosines, blocks, cosines)
    spectrum = (spectrum / steps).round() * steps
    return torch.einsum("ui,ncaubv,vj->ncaibj", cosines, spectrum, cosines).reshape(n, c, h, w)


def _cosines(device: torch.device) -> Tensor:
    """The orthonormal 8-point cosine transform, frequency x position."""
    place = torch.arange(8, dtype=torch.float32, device=device)
    basis = torch.cos(math.pi / 8 * (place[None, :] + 0.5) * place[:, None]) / 2.0
    basis[0] /= math.sqrt(2.0)
    return basis

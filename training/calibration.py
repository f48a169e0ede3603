"""What activations are measured on: photos in the noise that a denoiser learned from, and pure colours.

Photos alone are not enough: between pure colours activations reach twice as far, and what is cut off there
changes the picture by up to 24 of 255 (docs/models.md).
"""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import numpy as np
import torch

from restorer.imaging.photo import Pixels
from training.dataset import load_split
from training.experiment import Experiment
from training.tasks import build_task

_CROPS = 64  # of photos
_CELLS = (2, 3, 4, 6, 8, 12, 16, 32)
"""Pixels of one colour; ranges that hold patterns of single pixels, too, are too wide."""

_LEVELS = (0.0, 0.15, 0.5, 1.0)  # of a pattern's noise, shares of the highest that the network is told


def calibration_inputs(experiment: Experiment, photos: Sequence[Path]) -> Iterator[dict[str, Pixels]]:
    """Inputs of a denoiser, one at a time: the same ones for the same experiment and photos.

    Args:
        photos: folders or tar shards.

    Raises:
        DatasetError: they hold too few photos.
    """
    split = load_split(photos, experiment.photos)
    task = build_task(experiment)
    crops = task.crops(split.training, experiment.seed)
    clean = torch.stack([crops[index] for index in range(_CROPS)])
    pair = task.pair(clean, torch.Generator().manual_seed(experiment.seed))
    for planes, sigma in zip(*(batch.numpy() for batch in pair.inputs), strict=True):
        yield {"planes": planes[None], "sigma": sigma[None]}
    rng = np.random.default_rng(experiment.seed)
    for cell, level, kind in product(_CELLS, _LEVELS, ("colours", "greys", "rows", "columns")):
        pattern = _pattern(kind, cell, experiment.schedule.patch, rng)
        sigma = level * experiment.noise.sigma_limit
        noisy = pattern + sigma * rng.standard_normal(pattern.shape)
        yield {
            "planes": noisy[None].astype(np.float32),
            "sigma": np.full((1, 1, *pattern.shape[1:]), sigma, np.float32),
        }


def _pattern(kind: str, cell: int, side: int, rng: np.random.Generator) -> Pixels:
    """Cells or stripes of colours at the corners of the cube, 3 x side x side."""
    count = -(-side // cell)
    cells = rng.integers(0, 2, (3, count, count)).astype(np.float32)
    if kind == "greys":
        cells[1:] = cells[:1]
    if kind == "rows":
        cells[:] = cells[:, :, :1]
    if kind == "columns":
        cells[:] = cells[:, :1]
    return cells.repeat(cell, axis=1).repeat(cell, axis=2)[:, :side, :side]

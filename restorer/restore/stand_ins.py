"""What runs in a model's place: its variant for the provider, where it computes what the model computes.

In 8 bits some processors' sums run over, and half precision is as good as a driver makes it; nobody has
tried a variant on every machine. So each is compared with its model before its first photo.
"""

import contextlib

import numpy as np

from restorer.engine.model_file import ModelFile, variant
from restorer.engine.providers import Choice
from restorer.engine.runtime import CPU, CUDA
from restorer.engine.session import Model, load_model
from restorer.errors import ModelError
from restorer.imaging.photo import Pixels
from restorer.imaging.tiles import round_up

VARIANTS = {CPU: "int8", CUDA: "fp16"}
"""What may run in a model's place where it lies beside it; in 8 bits a third faster, for 0.02 dB."""

LARGEST_DIFFERENCE = {"int8": 1.0 / 255, "fp16": 0.3 / 255}
"""Root mean square, in fractions of full scale; the released variants have 0.40 and 0.03 of 255."""

_SIDE = 64  # pixels of the picture that they are compared on
_CELL = 8  # pixels of one pure colour
_SIGMA = 25 / 255


def load_fastest(file: ModelFile, choice: Choice) -> Model:
    """Load a model, or in its place its variant for the provider.

    Raises:
        ModelError: the model cannot be used; whatever is wrong with a variant, the model runs.
    """
    kind = VARIANTS.get(choice.provider, "")
    beside = variant(file, kind) if kind and file.manifest.task == "denoise" else None
    model = load_model(file, choice)
    if beside is not None:
        with contextlib.suppress(ModelError):
            fast = load_model(beside, choice)
            if fast.provider == model.provider and _difference(fast, model) <= LARGEST_DIFFERENCE[kind]:
                return fast
    return model


def _difference(variant: Model, model: Model) -> float:
    """Root mean square, in fractions of full scale, between what two denoisers make of noisy colours."""
    side = round_up(_SIDE, max(variant.manifest.size_multiple, model.manifest.size_multiple))
    planes, sigma = _noisy_colors(side), np.full((1, 1, side, side), _SIGMA, np.float32)
    found, expected = (each.run_here(planes=planes, sigma=sigma) for each in (variant, model))
    return float(np.sqrt(np.square(found - expected).mean()))


def _noisy_colors(side: int) -> Pixels:
    """Cells of the cube's colours above and gradients below, with noise, 1 x 3 x side x side."""
    y, x = np.mgrid[0:side, 0:side]
    corner = (x // _CELL + y // _CELL) % 8
    colors = np.stack([corner >> bit & 1 for bit in range(3)])
    gradients = np.stack([x, y, side - x]) / side
    noise = _SIGMA * np.random.default_rng(0).standard_normal((3, side, side))
    return (np.where(y < side / 2, colors, gradients) + noise)[None].astype(np.float32)

"""Colour hints as a benchmark gives them: the truth, at places chosen at random.

Source: Zhang et al. 2017, "Real-time user-guided image colorization with learned deep priors", section 4.1.
"""

import cv2
import numpy as np

from restorer.imaging.color import srgb_to_lab
from restorer.imaging.photo import Pixels
from restorer.imaging.planes import WorkingSize, resize
from restorer.restore.colorize import HINT_RADIUS
from restorer.restore.recipe import Hint


def true_hints(
    truth: Pixels, size: WorkingSize, count: int, generator: np.random.Generator
) -> tuple[Hint, ...]:
    """Pin what a photo's true colours are.

    Args:
        truth: 3 x H x W, sRGB as encoded.
        size: of what the colouriser sees; a hint is the mean a*, b* of the patch it covers there.
        count: hints, each at any pixel with equal chance.
    """
    small = np.moveaxis(resize(truth, size.height, size.width), 0, -1)
    side = 2 * HINT_RADIUS + 1
    means = cv2.blur(srgb_to_lab(small)[..., 1:], (side, side), borderType=cv2.BORDER_REPLICATE)
    rows, columns = generator.integers(size.height, size=count), generator.integers(size.width, size=count)
    return tuple(
        Hint(
            x=(column + 0.5) / size.width,
            y=(row + 0.5) / size.height,
            a=float(means[row, column, 0]),
            b=float(means[row, column, 1]),
        )
        for row, column in zip(rows, columns, strict=True)
    )

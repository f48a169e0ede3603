"""Other plausible colourings of a photo: what asks a colouriser for them, and which to offer.

A colouriser with variants takes a code of eight numbers, spread like a standard normal distribution where
it learned from true colours; all zeros ask for its best guess. The codes here lie somewhat further from that
than such codes usually do, to all sides and at right angles to each other. What each asks for depends on the
photo, so all are tried on it, and those that differ most are offered.

Source: Deshpande et al. 2017, "Learning diverse image colorization", for codes as ways to colour a photo;
Hadamard's matrix for the right angles (Sylvester's construction); Gonzalez 1985, "Clustering to minimize the
maximum intercluster distance", for the choice.
"""

from collections.abc import Sequence
from functools import reduce

import numpy as np

from restorer.imaging.photo import Pixels
from restorer.manifest import VARIANT_LENGTH

VARIANTS = 1 + 2 * VARIANT_LENGTH
"""How many colourings there are; the first, number 0, is the best guess."""

OFFERED = 8
"""How many of them there are to choose from, the best guess included."""

STRENGTH = 1.5  # of each number of a code, in standard deviations
_SEEN = 1 / 255  # mean difference from which two pictures are two


def code_of(variant: int) -> Pixels:
    """What asks for a variant: 1 x 8.

    Args:
        variant: 0 to `VARIANTS` - 1; any other number, of a later version perhaps, is the best guess.
    """
    if not 0 < variant < VARIANTS:
        return np.zeros((1, VARIANT_LENGTH), np.float32)
    side = 1 if variant <= VARIANT_LENGTH else -1
    row = (variant - 1) % VARIANT_LENGTH
    return np.asarray(side * STRENGTH * _hadamard()[row : row + 1], np.float32)


def most_different(pictures: Sequence[Pixels], count: int) -> list[int]:
    """Which pictures to offer: the first, and again and again the one least like those chosen so far.

    Args:
        pictures: of one size.
        count: how many to choose; what looks like one of those is left out.

    Returns:
        Their numbers, as they were chosen.
    """
    chosen, nearest = [0], np.full(len(pictures), np.inf)
    while len(chosen) < min(count, len(pictures)):
        apart = [float(np.abs(picture - pictures[chosen[-1]]).mean()) for picture in pictures]
        nearest = np.minimum(nearest, apart)
        if nearest.max() < _SEEN:
            break
        chosen.append(int(nearest.argmax()))
    return chosen


def _hadamard() -> Pixels:
    """Rows of 1 and -1 at right angles."""
    smallest = np.array([[1, 1], [1, -1]], np.float32)
    doublings = VARIANT_LENGTH.bit_length() - 1
    return np.asarray(reduce(np.kron, [smallest] * doublings), np.float32)

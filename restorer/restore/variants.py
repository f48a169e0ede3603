"""Other plausible colourings of a photo: what asks a colouriser for them.

A colouriser with variants takes a code of eight numbers, spread like a standard normal distribution where
it learned from true colours; all zeros ask for its best guess. The codes here lie as far from that as
such codes usually do, and at right angles to each other, so that each asks for something of its own.

Source: Deshpande et al. 2017, "Learning diverse image colorization", for codes as ways to colour a photo;
Hadamard's matrix for the right angles (Sylvester's construction).
"""

from functools import reduce

import numpy as np

from restorer.imaging.photo import Pixels
from restorer.manifest import VARIANT_LENGTH

VARIANTS = VARIANT_LENGTH
"""How many colourings there are to choose from; the first, number 0, is the best guess."""


def code_of(variant: int) -> Pixels:
    """What asks for a variant: 1 x 8.

    Args:
        variant: 0 to `VARIANTS` - 1; any other number, of a later version perhaps, is the best guess.
    """
    if not 0 < variant < VARIANTS:
        return np.zeros((1, VARIANT_LENGTH), np.float32)
    return _hadamard()[variant : variant + 1]


def _hadamard() -> Pixels:
    """Rows of 1 and -1 at right angles; the first, all of one sign, is not asked for."""
    smallest = np.array([[1, 1], [1, -1]], np.float32)
    doublings = VARIANT_LENGTH.bit_length() - 1
    return np.asarray(reduce(np.kron, [smallest] * doublings), np.float32)

"""Samples with their labels, for the uses that are judged by them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer.errors import DatasetError
from training.family.trained import Trained

Array = NDArray[Any]


def labels(member: Trained) -> tuple[Array, Array]:
    """Of the training digits and of the held-out ones.

    Raises:
        DatasetError: the samples have none.
    """
    split = member.labelled
    if split.labels is None or split.held_out_labels is None:
        raise DatasetError(f"{split.source} has no labels to judge codes by.")
    return np.asarray(split.labels, np.int64), np.asarray(split.held_out_labels, np.int64)

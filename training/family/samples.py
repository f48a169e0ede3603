"""What the family learns from: digits, time series, lines of text, photos.

Each kind works from what its packages bring along, and better from what a user names: an idx folder such
as MNIST's, a column of numbers, a text file, photos.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from restorer.errors import DatasetError
from training.dataset import Split, load_split
from training.experiment import Experiment
from training.family.idx import find_idx, read_idx
from training.family.sequences import load_lines, load_series

MNIST = Path(__file__).resolve().parents[3] / "shared" / "photos" / "mnist"
"""Beside the checkout; where it is missing, scikit-learn's digits do."""

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled(Split):
    """Samples with what is known of each; the loop never looks at it."""

    source: str  # its name
    labels: Array | None = None  # of `training`
    held_out_labels: Array | None = None  # of `validation`
    unknown: Array | None = None  # samples of the classes that were left out, for anomaly scores
    scale: tuple[float, float] = (0.0, 1.0)  # of a series: mean and deviation taken away
    times: Array | None = None  # of a series: each held-out sample's first moment, in years


def load_samples(sources: Sequence[Path], experiment: Experiment) -> Split:
    """The samples of an experiment.

    Args:
        sources: what the user named; nothing: the bundled set of the kind, or MNIST beside the checkout.

    Raises:
        DatasetError: a source is missing or not of the kind, or it holds too little.
    """
    samples, length = experiment.samples, experiment.schedule.patch
    if samples.kind == "photos":
        return load_split(sources, experiment.photos)
    if len(sources) > 1:
        raise DatasetError(f"Name one source of {samples.kind}, not {len(sources)}.")
    source = sources[0] if sources else None
    if samples.kind == "digits":
        return _without(_limited(load_digits(source, length), samples.limit), samples.leave_out)
    if samples.kind == "series":
        series = load_series(source, length)
        return Labelled(
            tuple(series.training),
            tuple(series.held_out),
            source=series.source,
            scale=series.scale,
            times=series.times,
        )
    lines = load_lines(source, length, experiment.seed)
    return Labelled(tuple(lines.training), tuple(lines.held_out), source=lines.source)


def load_digits(source: Path | None, side: int) -> Labelled:
    """Digits of an idx folder, scaled to `side`; N x side x side bytes."""
    if source is None and MNIST.is_dir():
        source = MNIST
    if source is None:
        return _bundled_digits(side)
    if not source.is_dir():
        raise DatasetError(f"{source} is no folder of idx files.")
    parts = [_idx_part(source, part) for part in ("train", "t10k")]
    (images, labels), (held_out, held_out_labels) = parts
    return Labelled(
        tuple(_scaled(images, side)),
        tuple(_scaled(held_out, side)),
        source=source.name,
        labels=labels,
        held_out_labels=held_out_labels,
    )


def _idx_part(folder: Path, part: str) -> tuple[Array, Array]:
    images, labels = (find_idx(folder, part, content) for content in ("images", "labels"))
    if images is None or labels is None:
        raise DatasetError(
            f"{folder} lacks the idx files of {part}: {part}-images-idx3-ubyte and its labels."
        )
    pictures, known = read_idx(images), read_idx(labels)
    if pictures.ndim != 3 or known.ndim != 1 or len(pictures) != len(known):
        raise DatasetError(f"{images} does not hold one picture for each label of {labels.name}.")
    return pictures, known


def _bundled_digits(side: int) -> Labelled:
    from sklearn.datasets import load_digits as load  # only where there is no MNIST: it takes a second

    digits = load()
    images = _scaled((digits.images * (255 / 16)).round().astype(np.uint8), side)
    held_out = len(images) // 5  # writers follow each other in it, so the last ones are new hands
    return Labelled(
        tuple(images[:-held_out]),
        tuple(images[-held_out:]),
        source="scikit-learn's digits",
        labels=digits.target[:-held_out],
        held_out_labels=digits.target[-held_out:],
    )


def _scaled(images: Array, side: int) -> Array:
    if images.shape[1:] == (side, side):
        return images
    return np.stack([cv2.resize(image, (side, side), interpolation=cv2.INTER_LINEAR) for image in images])


def _limited(split: Labelled, limit: int | None) -> Labelled:
    """The split with only the first so many digits to learn from."""
    if limit is None or split.labels is None:
        return split
    return replace(split, training=split.training[:limit], labels=split.labels[:limit])


def _without(split: Labelled, left_out: tuple[int, ...]) -> Labelled:
    """The split without some digits; those that were held out stay as `unknown`."""
    if not left_out:
        return split
    assert split.labels is not None and split.held_out_labels is not None
    known, held_out = ~np.isin(split.labels, left_out), ~np.isin(split.held_out_labels, left_out)
    if known.all() or not held_out.any():
        raise DatasetError(f"samples.leave_out = {list(left_out)} leaves out nothing, or everything.")
    training, validation = np.stack(split.training), np.stack(split.validation)
    return replace(
        split,
        training=tuple(training[known]),
        validation=tuple(validation[held_out]),
        labels=split.labels[known],
        held_out_labels=split.held_out_labels[held_out],
        unknown=validation[~held_out],
    )


class Epochs(Dataset[Tensor]):
    """Samples in an order that is drawn anew for each epoch: index counts on through all epochs.

    Args:
        samples: bytes become 0..1, with an axis for the channel; numbers and characters stay.
        seed: of the experiment; with the epoch it fixes the order.
    """

    def __init__(self, samples: Sequence[Array], seed: int) -> None:
        self.samples = np.stack(samples)
        self.seed = seed
        self._epoch = -1
        self._order: Array = np.empty(0, np.int64)

    def __getitem__(self, index: int) -> Tensor:
        return self.__getitems__([index])[0]

    def __getitems__(self, indices: list[int]) -> list[Tensor]:
        """A whole batch at once, as PyTorch's loader asks for it."""
        chosen = as_tensor(self.samples[[self._place(index) for index in indices]])
        return list(chosen)

    def __len__(self) -> int:
        return 2**31  # as many as a run may ask for

    def _place(self, index: int) -> int:
        epoch, place = divmod(index, len(self.samples))
        if epoch != self._epoch:
            self._epoch = epoch
            self._order = np.random.default_rng((self.seed, epoch)).permutation(len(self.samples))
        return int(self._order[place])


def as_tensor(samples: Array) -> Tensor:
    """N samples as networks see them: pictures N x 1 x H x W, 0..1; sequences N x length."""
    tensor = torch.from_numpy(np.ascontiguousarray(samples))
    return tensor[:, None].float() / 255 if samples.dtype == np.uint8 else tensor

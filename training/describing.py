"""What the loop asks of a describer, and what is fitted to photos once its weights stand.

The distribution of photos, the error from which a picture counts as unlike them, and the distance up to
which two photos count as alike are all of photos that the weights never learned from, or of views of them.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from torch.utils.data import Dataset

from restorer.errors import DatasetError
from restorer.imaging.planes import resize, square_planes, to_planes
from training.checkpoint import Checkpoint
from training.dataset import Clean, Crops, Split
from training.degrade.views import aged, two_views
from training.experiment import Experiment
from training.networks.describer import SIDE, Described, Describer, halved
from training.tasks import Pair, build_network

THUMBNAIL_SIDE = 96
"""Longest side of the small picture that the app describes, in pixels."""

_BATCH = 256
_FITTED_PHOTOS = 4000  # some sixty times as many as there are moments


class DescribeTask:
    """A picture made again by way of a code that two views of one photo share."""

    unit = "of the photos found again by their other view"

    def __init__(self, experiment: Experiment) -> None:
        self.patch = experiment.schedule.patch
        self.asked = experiment.description

    def crops(self, photos: Sequence[Clean], seed: int) -> Dataset[Tensor]:
        return Crops(photos, self.patch, seed, whole_scene=True)

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        """Both views of each photo, one after the other; each is its own target."""
        views = torch.cat(two_views(clean, SIDE, self.asked.views, generator))
        return Pair((views,), halved(views))

    def loss(self, output: Described, target: Tensor) -> Tensor:
        """The likelihood of the picture by the expected errors, and of its other view by the code."""
        missed = ((output.made - target).abs() * torch.exp(-output.spread) + output.spread).mean()
        return missed + self.asked.nearness_weight * self._confusion(output.code)

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        return {"two views": self.pair(clean, generator)}

    def score(self, output: Described, target: Tensor) -> float:
        """The share of views whose nearest neighbour is the other view of their photo."""
        near = _nearness(output.code)
        return float((near.argmax(dim=1) == _others(len(near), near.device)).float().mean())

    def _confusion(self, code: Tensor) -> Tensor:
        """Cross-entropy of finding a view's other half among all views of the batch."""
        near = _nearness(code)
        return cross_entropy(near / self.asked.temperature, _others(len(near), near.device))


def _nearness(code: Tensor) -> Tensor:
    """Cosines between all codes of a batch; a view is not its own neighbour."""
    return (code @ code.T).fill_diagonal_(-1e4)


def _others(count: int, device: torch.device) -> Tensor:
    """Where each view's other half stands."""
    return torch.arange(count, device=device).roll(count // 2)


def check_held_out(split: Split) -> None:
    """Look before any training whether distances can be measured in both halves of what is held out.

    Raises:
        DatasetError: a half holds fewer than two photos.
    """
    if min(map(len, split.halves)) < 2:
        raise DatasetError(
            f"A describer wants at least 4 photos held out, a fifth of all, and {len(split.validation)} are; "
            "give it 20 photos or more."
        )


def calibrated(checkpoint: Checkpoint, split: Split) -> Checkpoint:
    """The checkpoint of a describer with photos' distribution and both bounds in it.

    The distribution is of training photos, the bounds of one half of the held-out photos; the
    other is left for measuring.
    """
    experiment = checkpoint.experiment
    network = build_network(experiment).eval()
    assert isinstance(network, Describer)  # the experiment's own check
    network.load_state_dict(checkpoint.ema)
    asked, generator = experiment.description, torch.Generator().manual_seed(experiment.seed)
    photos = as_seen(split.training[:_FITTED_PHOTOS])
    learned = torch.cat([photos, grey(photos), aged(photos, asked.views, generator)])
    network.fit(torch.cat([network.moments(batch) for batch in learned.split(_BATCH)]))
    held_out, _ = split.halves
    known = as_seen(held_out)
    errors = torch.cat([described(network, known).error, described(network, grey(known)).error])
    network.unlike_above.fill_(float(torch.quantile(errors, 1.0 - asked.false_alarms)))
    _, apart = distances(network, held_out, experiment)
    network.similar_within.fill_(float(torch.quantile(apart, asked.false_likeness)))
    weights = {key: value.clone() for key, value in network.state_dict().items()}
    fitted = ("middle", "whitening", "unlike_above", "similar_within")
    return replace(
        checkpoint, ema=weights, network=checkpoint.network | {name: weights[name] for name in fitted}
    )


def as_seen(photos: Sequence[Clean]) -> Tensor:
    """Photos as the app shows them to a describer: N x 3 x SIDE x SIDE, from thumbnails."""
    seen = []
    for photo in photos:
        planes = to_planes(photo, bands=3)
        height, width = planes.shape[1:]
        scale = min(1.0, THUMBNAIL_SIDE / max(height, width))
        small = resize(planes, max(1, round(height * scale)), max(1, round(width * scale)))
        seen.append(square_planes(small, SIDE))
    return torch.from_numpy(np.stack(seen))


def grey(planes: Tensor) -> Tensor:
    """Grey copies, N x 3 x H x W."""
    weights = planes.new_tensor((0.299, 0.587, 0.114)).view(1, 3, 1, 1)
    return (planes * weights).sum(dim=1, keepdim=True).expand_as(planes)


@torch.no_grad()
def described(network: Describer, planes: Tensor) -> Described:
    """Descriptions of many pictures, in batches."""
    parts = [network(batch) for batch in planes.split(_BATCH)]
    return Described(*(torch.cat(values) for values in zip(*parts, strict=True)))


def distances(network: Describer, photos: Sequence[Clean], experiment: Experiment) -> tuple[Tensor, Tensor]:
    """How far apart the codes of two views of one photo are, and those of different photos."""
    generator = torch.Generator().manual_seed(experiment.seed)
    squares = [square_planes(to_planes(photo, bands=3), experiment.schedule.patch) for photo in photos]
    clean = torch.from_numpy(np.stack(squares))
    first, second = (
        described(network, views).code
        for views in two_views(clean, SIDE, experiment.description.views, generator)
    )
    between = torch.cdist(first, second)
    others = ~torch.eye(len(first), dtype=torch.bool)
    return between.diagonal(), between[others]

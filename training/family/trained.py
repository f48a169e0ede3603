"""A trained member of the family and its samples: what every figure and measure of a run is made from."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from training.checkpoint import Checkpoint
from training.dataset import Split
from training.experiment import Experiment
from training.family.samples import Labelled, as_tensor
from training.family.tables import Coding
from training.family.task import AutoencodeTask
from training.networks.coded import Coded
from training.tasks import Pair, build_network

_BATCH = 1000

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """The averaged weights of a run, on the processor."""

    checkpoint: Checkpoint
    network: nn.Module
    task: AutoencodeTask
    split: Split
    out: Path  # the run's folder

    @classmethod
    def of(cls, checkpoint: Checkpoint, split: Split, out: Path) -> Self:
        """Build the network of a checkpoint."""
        network = build_network(checkpoint.experiment).eval()
        network.load_state_dict(checkpoint.ema)
        task = AutoencodeTask(checkpoint.experiment)
        return cls(checkpoint=checkpoint, network=network, task=task, split=split, out=out)

    @property
    def experiment(self) -> Experiment:
        return self.checkpoint.experiment

    @property
    def coding(self) -> Coding:
        return self.task.coding

    @property
    def labelled(self) -> Labelled:
        """The split, where its samples are no photos."""
        assert isinstance(self.split, Labelled)
        return self.split

    @property
    def training(self) -> Array:
        return np.stack(self.split.training)

    @property
    def held_out(self) -> Array:
        return np.stack(self.split.validation)

    @torch.no_grad()
    def codes(self, samples: Array) -> Array:
        """N x numbers in the code; of a variational one the means."""
        encode: Any = self.network.encode
        parts = [encode(as_tensor(batch)).flatten(1) for batch in _batches(samples)]
        return np.asarray(torch.cat(parts).numpy())

    @torch.no_grad()
    def decoded(self, codes: Array) -> Array:
        """N samples, as `shown` by the task, for N codes; pictures are N x side x side."""
        decode: Any = self.network.decode
        made = torch.cat([self.task.shown(decode(torch.from_numpy(batch))) for batch in _batches(codes)])
        side = self.experiment.schedule.patch
        return np.asarray((made.view(-1, side, side) if made[0].numel() == side**2 else made).numpy())

    @torch.no_grad()
    def runs(self, samples: Array, seed: int = 0) -> Iterator[tuple[Pair, Coded]]:
        """What the network was given and what it made, batch after batch, with seeded noise."""
        generator = torch.Generator().manual_seed(seed)
        for batch in _batches(samples):
            pair = self.task.pair(as_tensor(batch), generator)
            yield pair, self.network(*pair.inputs)

    def errors(self, samples: Array) -> Array:
        """N: the error per value of each sample, in the loss of the experiment."""
        return _joined([self.task.errors(output, pair.target) for pair, output in self.runs(samples)])

    def seen_and_made(self, samples: Array) -> tuple[Array, Array]:
        """Inputs with their noise, and reconstructions; pictures are N x side x side."""
        runs = list(self.runs(samples))
        seen = _joined([pair.inputs[0] for pair, _ in runs])
        made = _joined([self.task.shown(output.output) for _, output in runs])
        return (seen[:, 0], made[:, 0]) if samples.ndim == 3 else (seen, made)


def _batches(samples: Array) -> Iterator[Array]:
    for first in range(0, len(samples), _BATCH):
        yield samples[first : first + _BATCH]


def _joined(parts: list[Tensor]) -> Array:
    return np.asarray(torch.cat(parts).numpy())

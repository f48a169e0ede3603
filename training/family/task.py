"""What the loop asks of an autoencoder: make the clean sample again, and keep the code's own promise."""

from collections.abc import Sequence
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, l1_loss, mse_loss
from torch.utils.data import Dataset

from training.dataset import LabCrops
from training.experiment import Experiment
from training.family.samples import Epochs
from training.family.tables import Coding
from training.networks.coded import Coded
from training.tasks import Pair

_DRAWN = ("variational", "color_variational", "boltzmann")  # kinds whose codes are drawn


class AutoencodeTask:
    """Samples made again by way of a code; for all members of the family."""

    unit = ""

    def __init__(self, experiment: Experiment) -> None:
        assert isinstance(experiment.network, Coding)  # Experiment's own check
        self.coding = experiment.network
        self.asked = experiment.reconstruction
        self.samples = experiment.samples.kind
        self.side = experiment.schedule.patch

    def crops(self, samples: Sequence[NDArray[Any]], seed: int) -> Dataset[Tensor]:
        """The samples in a new order each epoch; of photos, crops of whole scenes in Lab."""
        return LabCrops(samples, self.side, seed) if self.samples == "photos" else Epochs(samples, seed)

    def pair(self, clean: Tensor, generator: torch.Generator) -> Pair:
        """The network's input, noisy if so asked, with noise for a code that is drawn; and the target."""
        noisy = clean
        if self.asked.noise_deviation > 0:
            noise = torch.empty_like(clean).normal_(
                self.asked.noise_mean, self.asked.noise_deviation, generator=generator
            )
            noisy = (clean + noise).clamp(0.0, 1.0)
        target = clean[:, 1:] if self.coding.kind == "color_variational" else clean
        if self.coding.kind not in _DRAWN or self.coding.code is None:
            return Pair((noisy,), target)
        shape = (len(clean), self.coding.code)
        return Pair((noisy, torch.randn(shape, generator=generator, device=clean.device)), target)

    def loss(self, output: Coded, target: Tensor) -> Tensor:
        """Error per value and the weighted penalty; a Boltzmann machine's penalty is all its loss."""
        if self.coding.kind == "boltzmann":
            return output.penalty.mean()
        return self.errors(output, target).mean() + self.asked.weight * output.penalty.mean()

    def errors(self, output: Coded, target: Tensor) -> Tensor:
        """N: mean error per value of each sample, in the loss that was asked for."""
        made = output.output
        if self.asked.loss == "cross_entropy":
            return cross_entropy(made.mT, target, reduction="none").mean(dim=1)
        if self.asked.loss == "binary_cross_entropy" and self.coding.output == "sigmoid":
            error = binary_cross_entropy_with_logits(made, target, reduction="none")
        else:
            measure = l1_loss if self.asked.loss == "l1" else mse_loss
            error = measure(self.shown(made), target, reduction="none")
        return error.flatten(1).mean(dim=1)

    def shown(self, made: Tensor) -> Tensor:
        """A network's output as samples are: planes 0..1, numbers, or characters' indices."""
        if self.asked.loss == "cross_entropy":
            return made.argmax(dim=-1)
        return torch.sigmoid(made) if self.coding.output == "sigmoid" else made

    def checks(self, clean: Tensor, generator: torch.Generator) -> dict[str, Pair]:
        return {"validation loss": self.pair(clean, generator)}

    def score(self, output: Coded, target: Tensor) -> float:
        """The loss itself, so that its curve lies beside the training's: less is better."""
        return float(self.loss(output, target))

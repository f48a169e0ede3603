"""Pre-training layer by layer: restricted Boltzmann machines, stacked, then unrolled into an autoencoder.

An epoch through all machines takes as many products as an epoch of fine-tuning, six with each weight
(data, dream, two free energies and their gradients; forward and backward, down and up), and draws noise.

Source: Hinton and Salakhutdinov 2006, "Reducing the dimensionality of data with neural networks".
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning_fabric import Fabric
from numpy.typing import NDArray
from torch import Tensor

from restorer.errors import ExperimentError
from training.checkpoint import Checkpoint
from training.dataset import Split
from training.experiment import Experiment
from training.family.samples import as_tensor
from training.family.tables import Coding, Pretraining
from training.networks.boltzmann import Boltzmann
from training.tasks import build_network
from training.train import Start, train

COST = 1.25  # of an epoch through all machines, in epochs of fine-tuning; measured on one core
_GAUSSIAN_RATE = 0.02  # share of the learning rate for linear units, whose energy knows no bounds


def check_layers(experiment: Experiment) -> None:
    """Look before any sample is loaded whether an experiment can be pre-trained.

    Raises:
        ExperimentError: its network is not dense, or no epochs are left for all layers together.
    """
    _dense(experiment)
    fine_tuning(experiment)


def pretraining_share(experiment: Experiment) -> float:
    """Of a run's time: what its epochs cost, or half of it where steps are counted."""
    epochs = experiment.schedule.epochs
    return min(0.5 if epochs <= 0 else COST * experiment.pretraining.epochs / epochs, 0.9)


def pretrain(
    experiment: Experiment, split: Split, out: Path, fabric: Fabric, minutes: float | None = None
) -> dict[str, Tensor]:
    """Learn each layer of a dense autoencoder by itself, with the one training loop.

    Args:
        experiment: of a dense autoencoder.
        split: its samples.
        out: folder for each machine's own folder.
        fabric: already launched.
        minutes: for all machines together; None: as long as their epochs take.

    Returns:
        Weights of the unrolled autoencoder.
    """
    coding = _dense(experiment)
    values = split.training[0].size
    training, held_out = (_codes(None, np.stack(part)) for part in (split.training, split.validation))
    start = Start(minutes=None if minutes is None else minutes / (len(coding.widths) + 1))
    machines = []
    for number, visible in enumerate((values, *coding.widths), 1):
        stage = _stage(experiment, coding, number, visible)
        made = train(stage, Split(tuple(training), tuple(held_out)), out / f"layer{number}", fabric, start)
        machine = _machine(made)
        machines.append(made.ema)
        training, held_out = _codes(machine, training), _codes(machine, held_out)
    return unrolled(machines)


def fine_tuning(experiment: Experiment) -> Experiment:
    """What is left of an experiment's time once its layers are pre-trained."""
    schedule = experiment.schedule
    left = schedule.epochs - COST * experiment.pretraining.epochs
    if schedule.steps == 0 and left <= 0:
        raise ExperimentError("pretraining.epochs must leave some of schedule.epochs, at 1.25 each.")
    return replace(experiment, schedule=replace(schedule, epochs=max(left, 0.0)))


def unrolled(machines: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """Weights of a `Dense` whose layers are these machines', down and, transposed, up again."""
    weights = {}
    for number, machine in enumerate(machines):
        down, up = f"encoder.{2 * number}", f"decoder.{2 * (len(machines) - 1 - number)}"
        weights[f"{down}.weight"], weights[f"{down}.bias"] = machine["weight"], machine["hidden_bias"]
        weights[f"{up}.weight"], weights[f"{up}.bias"] = machine["weight"].T, machine["visible_bias"]
    return {name: weight.detach().cpu().contiguous().clone() for name, weight in weights.items()}


def _dense(experiment: Experiment) -> Coding:
    coding = experiment.network
    if not isinstance(coding, Coding) or coding.kind != "dense":
        raise ExperimentError("Only dense autoencoders are pre-trained layer by layer.")
    return coding


def _stage(experiment: Experiment, coding: Coding, number: int, visible: int) -> Experiment:
    """The experiment of one machine."""
    last = number == len(coding.widths) + 1
    code = coding.code if last else coding.widths[number - 1]
    gaussian = last and coding.code_activation != "sigmoid"
    wanted = experiment.pretraining
    schedule = replace(
        experiment.schedule,
        steps=0,
        epochs=wanted.epochs,
        batch=wanted.batch,
        optimizer="sgd",
        learning_rate=wanted.learning_rate * (_GAUSSIAN_RATE if gaussian else 1.0),
        muon_rate=0.0,
        ema_decay=0.0,
        weight_decay=2e-4,
    )
    machine = Coding(
        kind="boltzmann", values=visible, code=code, code_activation="none" if gaussian else "sigmoid"
    )
    name = f"{experiment.name}-layer{number}"
    return replace(
        experiment, name=name, network=machine, schedule=schedule, pretraining=Pretraining(), uses=()
    )


def _machine(made: Checkpoint) -> Boltzmann:
    machine = build_network(made.experiment)
    assert isinstance(machine, Boltzmann)
    machine.load_state_dict(made.ema)
    return machine


@torch.no_grad()
def _codes(machine: Boltzmann | None, samples: NDArray[Any]) -> NDArray[np.float32]:
    """N x hidden means; without a machine the samples themselves, N x values."""
    parts = []
    for first in range(0, len(samples), 4096):
        tensor = as_tensor(samples[first : first + 4096]).flatten(1)
        parts.append(tensor if machine is None else machine.encode(tensor))
    return np.asarray(torch.cat(parts).numpy(), np.float32)

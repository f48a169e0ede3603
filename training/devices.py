"""The devices that a run trains on, and how exactly they compute."""

import os
from typing import Any

from lightning_fabric import Fabric
from lightning_fabric.accelerators.cuda import CUDAAccelerator
from lightning_fabric.plugins import MixedPrecision

from restorer.errors import UsageError
from training.experiment import Experiment


class RoundedInside(MixedPrecision):
    """Mixed precision that gets its inputs as they are: only what a network computes of them is rounded.

    Fabric's own rounds the inputs, too: a photo to 8 bits of mantissa, by up to half a step of 255.
    """

    def convert_input(self, data: Any) -> Any:  # noqa: ANN401 - as the overridden one has it
        return data


def launched(experiment: Experiment) -> Fabric:
    """The devices to train on: under torchrun every process sees the same world; alone, one is taken.

    Raises:
        UsageError: the processes cannot have equal shares of a batch.
    """
    world = int(os.environ.get("WORLD_SIZE", "1"))
    batches = {"schedule.batch": experiment.schedule.batch}
    if experiment.pretraining.epochs > 0:
        batches["pretraining.batch"] = experiment.pretraining.batch
    for key, batch in batches.items():
        if batch % world:
            raise UsageError(f"{key} is {batch}, which {world} processes cannot share equally.")
    strategy, devices = ("ddp", world) if world > 1 else ("auto", 1)
    if experiment.machine.precision == "32-true":
        fabric = Fabric(devices=devices, strategy=strategy, precision="32-true")
    else:
        kind = "cuda" if CUDAAccelerator.is_available() else "cpu"
        plugin = RoundedInside(experiment.machine.precision, kind)
        fabric = Fabric(accelerator=kind, devices=devices, strategy=strategy, plugins=[plugin])
    fabric.launch()
    return fabric

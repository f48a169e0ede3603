"""A run on disc: written aside and renamed, whole enough to go on exactly where it stopped."""

import os
import pickle
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from restorer.errors import CheckpointError, ExperimentError
from training.experiment import Experiment

FORMAT = 1

_BROKEN = (  # what reading random bytes as a pickle may end in
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    ExperimentError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    pickle.UnpicklingError,
)


@dataclass(kw_only=True)
class Progress:
    """How far a run is, and how it went."""

    total_steps: int  # fixed once; the learning rate is planned by it
    step: int = 0
    seconds: float = 0.0  # spent in steps
    losses: list[tuple[int, float]] = field(default_factory=list)  # (step, mean since the last)
    scores: list[tuple[int, dict[str, float]]] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """Everything a run needs to go on; the batches need no state, being a function of seed and step."""

    experiment: Experiment
    progress: Progress
    network: dict[str, Tensor]
    ema: dict[str, Tensor]  # the averaged weights: what is validated, exported and released
    optimizers: list[dict[str, Any]]

    def save(self, path: Path) -> None:
        """Write aside, flush, rename.

        Raises:
            CheckpointError: it cannot be written; an earlier one stays.
        """
        aside = path.with_suffix(".part")
        values = {
            "format": FORMAT,
            "experiment": self.experiment.to_values(),
            "progress": asdict(self.progress),
            "network": self.network,
            "ema": self.ema,
            "optimizers": self.optimizers,
        }
        try:
            with aside.open("wb") as file:
                torch.save(values, file)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        except (OSError, RuntimeError) as error:  # PyTorch's zip writer hides a full disk in a RuntimeError
            aside.unlink(missing_ok=True)
            reason = (error if isinstance(error, OSError) else error.__context__) or error
            raise CheckpointError(
                f"The checkpoint {path} cannot be written: {getattr(reason, 'strerror', None) or reason}."
            ) from error


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint; nothing in it is executed.

    Raises:
        CheckpointError: missing, broken, or of another format.
    """
    if not path.is_file():
        raise CheckpointError(f"There is no checkpoint {path}.")
    try:
        values = torch.load(path, map_location="cpu", weights_only=True)
        if values["format"] != FORMAT:
            raise CheckpointError(f"The checkpoint {path} is of another version of the trainer.")
        return Checkpoint(
            experiment=Experiment.from_values(values["experiment"]),
            progress=Progress(**values["progress"]),
            network=values["network"],
            ema=values["ema"],
            optimizers=values["optimizers"],
        )
    except _BROKEN as error:
        raise CheckpointError(f"The checkpoint {path} is broken or no checkpoint of this trainer.") from error

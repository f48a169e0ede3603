"""A released denoiser as a measure: its weights stay, gradients pass through it."""

import torch
from torch import nn

from restorer.errors import ExperimentError
from restorer.paths import bundled_models
from training.denoisers import build_denoiser
from training.experiment import Experiment
from training.family.tables import Coding
from training.onnx_weights import read_onnx_weights


def frozen_denoiser(name: str) -> nn.Module:
    """The bundled denoiser of the experiment of this name; calls as `UNet` does.

    Raises:
        CheckpointError: there is no such model.
        ExperimentError: there is no such experiment, or it makes no denoiser.
    """
    wanted = Experiment.load(name).network
    if isinstance(wanted, Coding):
        raise ExperimentError(f"The experiment {name} makes no denoiser.")
    network = build_denoiser(wanted)
    weights = read_onnx_weights(bundled_models() / f"{name}.onnx")
    network.load_state_dict({key: weights[key] for key in network.state_dict()})
    channels_last: nn.Module = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return channels_last.eval().requires_grad_(False)

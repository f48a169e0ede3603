"""Weights to begin with: of a checkpoint, or of a released ONNX model.

An exported network keeps its parameters' names, so a model that was committed yesterday is
enough to go on training today, or a larger one.
"""

from pathlib import Path

from torch import Tensor

from restorer.errors import CheckpointError
from training.checkpoint import load_checkpoint
from training.experiment import Experiment
from training.growing import grown
from training.onnx_weights import read_onnx_weights
from training.tasks import build_network


def load_weights(path: Path, experiment: Experiment) -> dict[str, Tensor]:
    """The averaged weights of a checkpoint, or the weights of an ONNX model.

    What a network needs while it learns alone, or did not have before, is begun afresh. A smaller denoiser
    of residual blocks is grown.

    Raises:
        CheckpointError: the file is missing or broken, or its network is not the experiment's.
    """
    weights = read_onnx_weights(path) if path.suffix == ".onnx" else load_checkpoint(path).ema
    network = build_network(experiment)
    wanted = network.state_dict()
    afresh: tuple[str, ...] = getattr(network, "begun_afresh", ())
    found = {name: weights[name] for name in wanted if name in weights}
    chosen = {name: weight for name, weight in wanted.items() if name.startswith(afresh)} | found
    if {name: w.shape for name, w in chosen.items()} == {name: w.shape for name, w in wanted.items()}:
        return chosen
    larger = grown(network, weights)
    if larger is None:
        raise CheckpointError(
            f"{path} does not hold the network of the experiment {experiment.name}; "
            "its kind, channels and blocks must be the same, or those of a smaller denoiser."
        )
    return larger

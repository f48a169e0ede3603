"""What the TOML file of an autoencoder says beyond every other experiment's.

The tutorials' four hyper-parameters are here: the code's size (`network.code`), the number of layers
(`network.layers`), the nodes per layer (`network.nodes`), and the loss (`reconstruction.loss`).
"""

from dataclasses import dataclass
from typing import Literal

from restorer.errors import ExperimentError

Use = Literal["compression", "reduction", "features", "clusters", "anomaly", "generation", "transfer"]

_NEED_NODES = ("convolutional", "variational", "color_variational", "recurrent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """Which member of the family, and how large."""

    kind: Literal[
        "dense",
        "convolutional",
        "sparse",
        "contractive",
        "variational",
        "color_variational",
        "recurrent",
        "boltzmann",
    ]
    values: int | None = None  # numbers in a sample; None: those of a picture
    code: int | None = None  # numbers in the code; None (convolutional): the last feature maps are the code
    nodes: tuple[
        int, ...
    ] = ()  # of each hidden layer of the encoder, outermost first; mirrored in the decoder
    layers: int | None = (
        None  # hidden layers; None: one for each of `nodes`, else the last is repeated or left out
    )
    activation: Literal["relu", "sigmoid", "tanh", "none"] = "relu"  # of hidden layers
    code_activation: Literal["relu", "sigmoid", "none"] = "none"
    output: Literal["sigmoid", "linear"] = "sigmoid"  # characters are always chosen by softmax

    def __post_init__(self) -> None:
        if self.code is None and self.kind != "convolutional":
            raise ExperimentError(f"network.code is missing: a {self.kind} autoencoder needs a code size.")
        if any(size < 1 for size in (*self.nodes, 1 if self.code is None else self.code)):
            raise ExperimentError("network.code and network.nodes must be 1 or more.")
        if self.layers is not None and (self.layers < 0 or (self.layers > 0 and not self.nodes)):
            raise ExperimentError("network.layers must be 0 or more, and network.nodes must say how wide.")
        if self.kind in _NEED_NODES and not self.widths:
            raise ExperimentError(f"network.nodes is empty: a {self.kind} autoencoder needs a hidden layer.")

    @property
    def widths(self) -> tuple[int, ...]:
        """Nodes of each hidden layer of the encoder, once `layers` has had its say."""
        if self.layers is None:
            return self.nodes
        repeated = self.nodes[-1:] * max(0, self.layers - len(self.nodes))
        return (*self.nodes, *repeated)[: self.layers]


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """What an autoencoder learns from."""

    kind: Literal["photos", "digits", "series", "text"] = "photos"
    limit: int | None = None  # learn from only so many digits, the first ones
    leave_out: tuple[int, ...] = ()  # digits that are not learned: the anomalies

    def __post_init__(self) -> None:
        if self.limit is not None and self.limit < 1:
            raise ExperimentError("samples.limit must be 1 or more.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconstruction:
    """What is made small, and what is done to the input before."""

    loss: Literal["binary_cross_entropy", "mse", "l1", "cross_entropy"] = "binary_cross_entropy"
    noise_mean: float = 0.0  # of Gaussian noise, added to the input and clipped to 0..1
    noise_deviation: float = 0.0  # 0: no noise
    penalty: Literal["l1", "kl"] = "l1"  # of a sparse one; the other kinds have but one
    weight: float = 0.0  # of the network's own penalty; a variational one's beta
    target: float = 0.05  # mean activation that a sparse one with `kl` is drawn to


@dataclass(frozen=True, slots=True, kw_only=True)
class Pretraining:
    """Restricted Boltzmann machines, one for each layer, learned before all layers together."""

    epochs: float = 0.0  # taken from the schedule's at what they cost; 0: begin from scratch
    batch: int = 128
    learning_rate: float = 0.05

"""The network of a member, from its experiment."""

from collections.abc import Callable

from torch import nn

from restorer.errors import ExperimentError
from training.experiment import Experiment
from training.family.sequences import VOCABULARY
from training.family.tables import Coding
from training.networks.boltzmann import Boltzmann
from training.networks.color_variational import ColorVariational
from training.networks.contractive import Contractive
from training.networks.convolutional import Convolutional
from training.networks.dense import Dense
from training.networks.recurrent import Recurrent
from training.networks.sparse import Sparse
from training.networks.variational import Variational


def build_autoencoder(experiment: Experiment) -> nn.Module:
    """A member of the family, freshly initialised by PyTorch's own generator.

    Raises:
        ExperimentError: network, samples and loss do not go together.
    """
    coding = experiment.network
    assert isinstance(coding, Coding)  # Experiment's own check
    check(experiment, coding)
    makers: dict[str, Callable[[Experiment, Coding], nn.Module]] = {
        "dense": _dense,
        "contractive": _contractive,
        "sparse": _sparse,
        "boltzmann": _boltzmann,
        "variational": _variational,
        "convolutional": _convolutional,
        "color_variational": _color_variational,
        "recurrent": _recurrent,
    }
    return makers[coding.kind](experiment, coding)


def check(experiment: Experiment, coding: Coding) -> None:
    """Refuse what does not go together, with a sentence."""
    kind, side = experiment.samples.kind, experiment.schedule.patch
    wanted = {"recurrent": ("series", "text"), "color_variational": ("photos",)}.get(coding.kind, ("digits",))
    if kind not in wanted:
        raise ExperimentError(f"A {coding.kind} autoencoder takes {' or '.join(wanted)}, not {kind}.")
    if (experiment.reconstruction.loss == "cross_entropy") != (kind == "text"):
        raise ExperimentError("The loss cross_entropy is for characters, and only for them.")
    if "convolutional" in coding.kind or "color" in coding.kind:
        multiple = 2 ** len(coding.widths)
        if side % multiple:
            raise ExperimentError(f"schedule.patch is {side}; this network wants a multiple of {multiple}.")
    if experiment.uses and (kind != "digits" or (coding.code is None and experiment.uses != ("transfer",))):
        raise ExperimentError("The uses are tried on digits, with a network.code of one size.")
    if "anomaly" in experiment.uses and not experiment.samples.leave_out:
        raise ExperimentError("The use anomaly wants digits left out: samples.leave_out = [0], say.")
    drawn_to_a_mean = coding.kind == "sparse" and experiment.reconstruction.penalty == "kl"
    if drawn_to_a_mean and coding.code_activation != "sigmoid":
        raise ExperimentError('The penalty "kl" wants network.code_activation = "sigmoid".')


def _size(coding: Coding) -> int:
    assert coding.code is not None  # Coding's own check
    return coding.code


def _dense(experiment: Experiment, coding: Coding) -> nn.Module:
    values = experiment.schedule.patch**2
    return Dense(values, coding.widths, _size(coding), coding.activation, coding.code_activation)


def _contractive(experiment: Experiment, coding: Coding) -> nn.Module:
    values = experiment.schedule.patch**2
    return Contractive(values, coding.widths, _size(coding), coding.activation, coding.code_activation)


def _sparse(experiment: Experiment, coding: Coding) -> nn.Module:
    asked = experiment.reconstruction
    activations = (coding.activation, coding.code_activation)
    values = experiment.schedule.patch**2
    return Sparse(values, coding.widths, _size(coding), activations, asked.penalty, asked.target)


def _boltzmann(experiment: Experiment, coding: Coding) -> nn.Module:
    values = coding.values or experiment.schedule.patch**2
    return Boltzmann(values, _size(coding), gaussian=coding.code_activation == "none")


def _variational(experiment: Experiment, coding: Coding) -> nn.Module:
    return Variational(experiment.schedule.patch**2, coding.widths, _size(coding), coding.activation)


def _convolutional(experiment: Experiment, coding: Coding) -> nn.Module:
    return Convolutional(experiment.schedule.patch, coding.widths, coding.code)


def _color_variational(experiment: Experiment, coding: Coding) -> nn.Module:
    return ColorVariational(experiment.schedule.patch, coding.widths, _size(coding))


def _recurrent(experiment: Experiment, coding: Coding) -> nn.Module:
    vocabulary = VOCABULARY if experiment.samples.kind == "text" else None
    length, widths = experiment.schedule.patch, coding.widths
    return Recurrent(length, widths[0], len(widths), _size(coding), vocabulary)

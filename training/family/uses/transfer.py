"""Transfer: an encoder that has learned from clean digits begins a denoiser, with few noisy ones at hand."""

from dataclasses import replace

from lightning_fabric import Fabric
from torch import Tensor

from training.dataset import Split
from training.experiment import Experiment
from training.family.pictures import new_figure, save
from training.family.trained import Trained
from training.tasks import build_network
from training.train import Start, train

_DIGITS, _STEPS, _EVERY, _HELD_OUT = 500, 300, 25, 500


def transfer(member: Trained) -> dict[str, float]:
    """Validation loss of two short trainings of a denoiser: from nothing, and with this run's encoder."""
    experiment = _denoiser(member.experiment)
    split = Split(member.split.training[:_DIGITS], member.split.validation)
    fresh = build_network(experiment).state_dict()
    ways: dict[str, dict[str, Tensor]] = {
        "from nothing": fresh,
        "with the encoder": fresh | _part(member.checkpoint.ema, "encoder."),
        "with encoder and decoder": dict(member.checkpoint.ema),
    }
    fabric = Fabric(accelerator="cpu", devices=1)
    figure = new_figure(6.0, 3.4)
    axis = figure.subplots()
    measures = {}
    for name, weights in ways.items():
        folder = member.out / f"denoiser {name}".replace(" ", "-")
        scores = train(experiment, split, folder, fabric, Start(init=weights)).progress.scores
        told = [(step, next(iter(score.values()))) for step, score in scores]
        axis.plot([step for step, _ in told], [loss for _, loss in told], marker="o", label=name)
        for step, loss in (told[1], told[-1]):
            measures[f"denoiser {name}: validation loss after {step} steps"] = loss
    axis.set(xlabel="step", ylabel="validation loss", title=f"denoisers of {len(split.training)} digits")
    axis.legend(fontsize=8)
    save(figure, member.out / "transfer.png")
    return measures


def _part(weights: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name: weight for name, weight in weights.items() if name.startswith(prefix)}


def _denoiser(experiment: Experiment) -> Experiment:
    """The tutorials' denoising of the same network, in few steps."""
    schedule = replace(
        experiment.schedule,
        steps=_STEPS,
        batch=32,
        validate_every=_EVERY,
        save_every=_STEPS,
        validation_crops=_HELD_OUT,
        warm_up=10,
        ema_decay=0.9,
    )
    reconstruction = replace(experiment.reconstruction, noise_mean=0.5, noise_deviation=0.5)
    return replace(experiment, schedule=schedule, reconstruction=reconstruction, uses=())

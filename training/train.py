"""The training loop, top to bottom.

A batch is a pure function of the experiment's seed and the step, and the learning rate of the step
and the plan, so a checkpoint needs no state of any loader or scheduler and resumes exactly.
Devices, mixed precision and processes are Lightning Fabric's business.
"""

import copy
import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import torch
from lightning_fabric import Fabric
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader, Dataset
from torch.utils.tensorboard import SummaryWriter
from tqdm import tqdm

from training.checkpoint import Checkpoint, Progress
from training.dataset import Split
from training.experiment import Experiment, Schedule
from training.muon import Muon, split_parameters
from training.tasks import Pair, Task, build_network, build_task

WARM_UP_STEPS = 4
"""Before the machine's speed is measured: the first one may compile the network."""

MEASURED_STEPS = (4, 60)
"""At least and at most."""

MEASURED_SHARE = 0.02
"""Of the time that is planned; steps with a camera's noise take longer than others."""


@dataclass(frozen=True, kw_only=True)
class Start:
    """Where a run begins."""

    resume: Checkpoint | None = None  # go on with its plan
    init: dict[str, Tensor] | None = None  # start a new plan from these weights
    minutes: float | None = None  # fix the steps of a new plan by the clock


def train(experiment: Experiment, split: Split, out: Path, fabric: Fabric, start: Start) -> Checkpoint:
    """Run an experiment to its end.

    Args:
        experiment: what to train; ignored in favour of the checkpoint's own when resuming.
        split: the photos.
        out: folder for `last.ckpt`, TensorBoard's log and the reports.
        fabric: already launched.
        start: a new plan, or one to go on with.

    Returns:
        The last checkpoint, as saved.
    """
    if start.resume is not None:
        experiment = start.resume.experiment
    experiment = with_counted_epochs(experiment, len(split.training))
    schedule = experiment.schedule
    task = build_task(experiment)
    network = build_network(experiment).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if start.init is not None:
        network.load_state_dict(start.init)
    ema = AveragedModel(network, multi_avg_fn=ramped_average(schedule.ema_decay))
    optimizers = build_optimizers(network, schedule)
    progress = Progress(total_steps=schedule.steps)
    if start.resume is not None:
        progress = replace(start.resume.progress)
        network.load_state_dict(start.resume.network)
        ema.module.load_state_dict(start.resume.ema)
        ema.n_averaged.fill_(progress.step)

    compiled: nn.Module = torch.compile(network) if experiment.machine.compile else network  # type: ignore[assignment]
    forward, *wrapped = fabric.setup(compiled, *optimizers)
    ema.to(fabric.device)
    if start.resume is not None:  # only now: an optimizer puts its state where the weights are
        for optimizer, state in zip(optimizers, start.resume.optimizers, strict=True):
            optimizer.load_state_dict(state)
    checks = _validation_pairs(task, split, schedule.validation_crops, fabric.device)
    if start.resume is None and start.minutes is not None:
        losses = _losses(forward, task, split, experiment, fabric)
        planned = _steps_in(
            start.minutes * 60, lambda count: _time_steps(count, losses, forward, wrapped, fabric)
        )
        progress.total_steps = fabric.broadcast(planned)  # each process has its own clock
        losses.close()  # with its loader's processes

    log = SummaryWriter(out / "tensorboard", purge_step=progress.step) if fabric.is_global_zero else None
    bar = tqdm(
        total=progress.total_steps, initial=progress.step, disable=not fabric.is_global_zero, unit="step"
    )
    batches = _batches(task.crops(split.training, experiment.seed), experiment, progress.step, fabric)
    recent: list[Tensor] = []
    while progress.step < progress.total_steps:
        began = time.perf_counter()
        clean = next(batches).to(fabric.device)
        pair = task.pair(clean, _generator(experiment.seed, progress.step, fabric))
        for group in (group for optimizer in optimizers for group in optimizer.param_groups):
            group["lr"] = group["highest_lr"] * planned_share(progress.step, progress.total_steps, schedule)
        loss = task.loss(forward(*pair.inputs), pair.target)
        forward.zero_grad()
        fabric.backward(loss)
        torch.nn.utils.clip_grad_norm_(network.parameters(), schedule.clip_norm)
        for optimizer in wrapped:
            optimizer.step()
        ema.update_parameters(network)
        recent.append(loss.detach())
        progress.step += 1
        progress.seconds += time.perf_counter() - began

        ended = progress.step == progress.total_steps
        saved = ended or progress.step % schedule.save_every == 0
        if saved or progress.step % 50 == 0:
            mean = float(fabric.all_reduce(torch.stack(recent).mean(), reduce_op="mean"))  # type: ignore[arg-type]
            recent.clear()
            progress.losses.append((progress.step, mean))
            bar.set_postfix(loss=f"{mean:.5f}")
            if log:
                log.add_scalar("loss", mean, progress.step)
        if progress.step % schedule.validate_every == 0 or ended:
            scores = _validate(ema.module, task, checks)
            progress.scores.append((progress.step, scores))
            if log:
                for name, score in scores.items():
                    log.add_scalar(f"validation {task.unit}/{name}", score, progress.step)
                told = ", ".join(f"{name} {score:.4g} {task.unit}" for name, score in scores.items())
                bar.write(f"step {progress.step}: {told}")
        if saved and fabric.is_global_zero:
            _checkpoint(experiment, progress, network, ema, optimizers).save(out / "last.ckpt")
        bar.update()
    bar.close()
    if log:
        log.close()
    fabric.barrier()
    return _checkpoint(experiment, progress, network, ema, optimizers)


def with_counted_epochs(experiment: Experiment, samples: int) -> Experiment:
    """Epochs as steps, validated and saved after each; an experiment that counts steps is left as it is."""
    schedule = experiment.schedule
    if schedule.steps > 0:
        return experiment
    epoch = max(1, samples // schedule.batch)
    steps = max(1, round(schedule.epochs * samples / schedule.batch))
    counted = replace(schedule, steps=steps, validate_every=epoch, save_every=epoch)
    return replace(experiment, schedule=counted)


def build_optimizers(network: nn.Module, schedule: Schedule) -> list[torch.optim.Optimizer]:
    """Muon for the weights of wide layers, AdamW for all else; or AdamW, Adadelta or SGD alone."""
    wide, others = split_parameters(network) if schedule.muon_rate > 0 else ([], list(network.parameters()))
    rate, decay = schedule.learning_rate, schedule.weight_decay
    optimizers: list[torch.optim.Optimizer] = []
    if schedule.optimizer == "adadelta":  # rho and eps as Keras had them when the tutorials were written
        optimizers.append(torch.optim.Adadelta(others, rate, rho=0.95, eps=1e-7, weight_decay=decay))
    elif schedule.optimizer == "sgd":
        optimizers.append(torch.optim.SGD(others, rate, momentum=0.9, weight_decay=decay))
    else:
        optimizers.append(torch.optim.AdamW(others, rate, weight_decay=decay))
    if wide:
        optimizers.append(Muon(wide, schedule.muon_rate, weight_decay=schedule.weight_decay))
    for group in (group for optimizer in optimizers for group in optimizer.param_groups):
        group["highest_lr"] = group["lr"]
    return optimizers


def ramped_average(decay: float) -> Callable[[Sequence[Tensor], Sequence[Tensor], Tensor | int], None]:
    """The exponential average for `AveragedModel`, short at first: else the untrained weights linger."""

    @torch.no_grad()
    def average(averaged: Sequence[Tensor], current: Sequence[Tensor], count: Tensor | int) -> None:
        share = max(1.0 - decay, 9.0 / (10.0 + float(count)))
        for mean, weight in zip(averaged, current, strict=True):
            mean.lerp_(weight, share)

    return average


def planned_share(step: int, total: int, schedule: Schedule) -> float:
    """Share of the highest learning rate: a short linear rise, then half a cosine down to a hundredth.

    A constant plan stays at the highest after the rise.
    """
    warm_up = min(schedule.warm_up, max(1, total // 10))
    if step < warm_up:
        return (step + 1) / warm_up
    if schedule.plan == "constant":
        return 1.0
    along = (step - warm_up) / max(1, total - warm_up)
    return 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * along))


def _batches(crops: Dataset[Tensor], experiment: Experiment, step: int, fabric: Fabric) -> Iterator[Tensor]:
    """Batches from `step` on; each process takes its own crops of the common batch."""
    size = experiment.schedule.batch // fabric.world_size
    first = step * size * fabric.world_size
    indices = range(first + fabric.global_rank, 2**31, fabric.world_size)
    loader = DataLoader(
        crops, batch_size=size, sampler=indices, num_workers=experiment.machine.loader_workers
    )
    return iter(loader)


def _generator(seed: int, step: int, fabric: Fabric) -> torch.Generator:
    """Randomness of one step in one process; steps are spread so that no two of a run share a seed."""
    number = (seed * 1_000_003 + step) * 1_024 + fabric.global_rank
    return torch.Generator(fabric.device).manual_seed(number)


def _validation_pairs(task: Task, split: Split, count: int, device: torch.device) -> dict[str, Pair]:
    crops = task.crops(split.validation, seed=0)
    clean = torch.stack([crops[index] for index in range(count)]).to(device)
    return task.checks(clean, torch.Generator(device).manual_seed(0))


@torch.no_grad()
def _validate(network: nn.Module, task: Task, checks: dict[str, Pair]) -> dict[str, float]:
    network.eval()
    return {name: task.score(network(*pair.inputs), pair.target) for name, pair in checks.items()}


def _steps_in(seconds: float, time_steps: Callable[[int], float]) -> int:
    """How many steps fit, less what measuring them takes."""
    began = time.perf_counter()
    least, most = MEASURED_STEPS
    time_steps(WARM_UP_STEPS)
    measured = time_steps(least) / least
    if (count := min(most, int(MEASURED_SHARE * seconds / measured))) > least:
        measured = time_steps(count) / count
    return max(1, int((seconds - (time.perf_counter() - began)) / measured))


def _losses(
    forward: nn.Module, task: Task, split: Split, experiment: Experiment, fabric: Fabric
) -> Generator[Tensor]:
    """Of one batch after the other."""
    batches = _batches(task.crops(split.training, experiment.seed), experiment, 0, fabric)
    for step, clean in enumerate(batches):
        pair = task.pair(clean.to(fabric.device), _generator(experiment.seed, step, fabric))
        yield task.loss(forward(*pair.inputs), pair.target)


def _time_steps(
    count: int,
    losses: Iterator[Tensor],
    forward: nn.Module,
    optimizers: Sequence[torch.optim.Optimizer],
    fabric: Fabric,
) -> float:
    """Seconds for so many whole steps, on all processes the first one's; what they teach is thrown away."""
    weights = copy.deepcopy(forward.state_dict())
    states = [copy.deepcopy(optimizer.state_dict()) for optimizer in optimizers]
    began = time.perf_counter()
    for loss in islice(losses, count):
        forward.zero_grad()
        fabric.backward(loss)
        for optimizer in optimizers:
            optimizer.step()
        loss.item()  # waits for the device
    taken = time.perf_counter() - began
    forward.zero_grad()
    forward.load_state_dict(weights)
    for optimizer, state in zip(optimizers, states, strict=True):
        optimizer.load_state_dict(state)
    return fabric.broadcast(taken)


def _checkpoint(
    experiment: Experiment,
    progress: Progress,
    network: nn.Module,
    ema: AveragedModel,
    optimizers: list[torch.optim.Optimizer],
) -> Checkpoint:
    return Checkpoint(
        experiment=experiment,
        progress=progress,
        network=network.state_dict(),
        ema=ema.module.state_dict(),
        optimizers=[optimizer.state_dict() for optimizer in optimizers],
    )

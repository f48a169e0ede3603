"""What a run leaves to look at: its loss curve and a before/after sheet on held-out photos."""

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from restorer.imaging.color import clamp_to_gamut, lab_to_srgb
from training.checkpoint import Checkpoint
from training.dataset import Split
from training.family.report import write_family_report
from training.metrics import EightBit
from training.networks.colorizer import Varied
from training.sheets import write_curve, write_sheet
from training.tasks import Pair, build_network, build_task

_CROPS = 6


def write_report(checkpoint: Checkpoint, split: Split, out: Path) -> dict[str, float]:
    """Write `curve.png` and `sheet.png` into a run's folder; of an autoencoder its own figures, too.

    Returns:
        What was measured, by name: the last validation's scores, or an autoencoder's own measures.
    """
    experiment = checkpoint.experiment
    if experiment.task == "autoencode":
        return write_family_report(checkpoint, split, out)
    write_curve(out / "curve.png", checkpoint.progress.losses, checkpoint.progress.scores)
    task = build_task(experiment)
    network = build_network(experiment).eval()
    network.load_state_dict(checkpoint.ema)
    if experiment.task == "describe":
        from training.describing_report import write_description_report  # here: it measures through the app

        return write_description_report(checkpoint, split, out)
    crops = task.crops(split.validation, seed=0)
    clean = torch.stack([crops[index] for index in range(_CROPS)])
    rows = []
    for name, pair in task.checks(clean, torch.Generator().manual_seed(0)).items():
        with torch.no_grad():
            output = network(*pair.inputs)
        output = output.chrominance if isinstance(output, Varied) else output
        shown = [_pictures(experiment.task, pair, output, index) for index in range(_CROPS)]
        rows += [(f"{name}: before, after, truth", pictures) for pictures in shown]
    write_sheet(out / "sheet.png", rows)
    return checkpoint.progress.scores[-1][1]


def _pictures(task: str, pair: Pair, output: Tensor, index: int) -> tuple[EightBit, ...]:
    before, after, truth = pair.inputs[0][index], output[index], pair.target[index]
    if task == "denoise":
        return _srgb(before), _srgb(after), _srgb(truth)
    if task == "noise_level":  # maps, brightest at the highest level
        return _srgb(before), _srgb(after.expand(3, -1, -1) * 3), _srgb(truth[:1].expand(3, -1, -1) * 3)
    return tuple(_from_lab(before, color) for color in (torch.zeros_like(after), after, truth[:2]))


def _srgb(planes: Tensor) -> EightBit:
    return np.asarray((planes.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy())


def _from_lab(luminance: Tensor, chrominance: Tensor) -> EightBit:
    size = (luminance.shape[2], luminance.shape[1])
    ab = cv2.resize(chrominance.permute(1, 2, 0).numpy() * 110, size, interpolation=cv2.INTER_LINEAR)
    lab = np.dstack([luminance[0].numpy() * 100, ab]).astype(np.float32)
    srgb = lab_to_srgb(clamp_to_gamut(lab))
    return np.asarray(np.rint(np.clip(srgb, 0, 1) * 255), np.uint8)

"""What the run of a describer leaves to look at: photos made again, errors and distances."""

import json
from pathlib import Path

import numpy as np
import torch
from sklearn.metrics import roc_auc_score, roc_curve
from torch import Tensor

from training.checkpoint import Checkpoint
from training.dataset import Split
from training.describing import as_seen, described, distances, grey
from training.family.pictures import Array, mosaic, new_figure, save, write_mosaics
from training.networks.describer import Describer
from training.no_photos import no_photos
from training.sheets import write_curve
from training.tasks import build_network

_SHOWN = 12
_OF_EACH_KIND = 20


def write_description_report(checkpoint: Checkpoint, split: Split, out: Path) -> dict[str, float]:
    """Write the figures of a run, and `measures.json`.

    What is measured is of the held-out photos that set no bound, and of drawings.

    Returns:
        The measures, by name.
    """
    network = build_network(checkpoint.experiment).eval()
    assert isinstance(network, Describer)  # the experiment's own check
    network.load_state_dict(checkpoint.ema)
    write_curve(out / "curve.png", checkpoint.progress.losses, checkpoint.progress.scores)
    _, held_out = split.halves
    photos = as_seen(held_out)
    _write_sheet(network, photos[:_SHOWN], out)
    measures = _unlikeness(network, photos, out)
    same, other = distances(network, held_out, checkpoint.experiment)
    measures |= _likeness(same.numpy(), other.numpy(), float(network.similar_within), out)
    text = json.dumps({name: float(f"{value:.6g}") for name, value in measures.items()}, indent=1)
    (out / "measures.json").write_text(text + "\n", "utf-8")
    return measures


def _write_sheet(network: Describer, photos: Tensor, out: Path) -> None:
    made = described(network, photos).made
    shown = [("held out", photos), ("made again, of the code alone", made)]
    write_mosaics(
        out / "sheet.png",
        [(title, mosaic(part.permute(0, 2, 3, 1).numpy(), _SHOWN)) for title, part in shown],
    )


def _unlikeness(network: Describer, photos: Tensor, out: Path) -> dict[str, float]:
    others = as_seen([pixels for _, pixels in no_photos(_OF_EACH_KIND)])
    usual = torch.cat([described(network, part).error for part in (photos, grey(photos))]).numpy()
    odd = torch.cat([described(network, part).error for part in (others, grey(others))]).numpy()
    bound = float(network.unlike_above)
    truth = np.concatenate([np.zeros(len(usual)), np.ones(len(odd))])
    score = np.concatenate([usual, odd])
    figure = new_figure(9.0, 3.4)
    left, right = figure.subplots(1, 2)
    left.hist([usual, odd], bins=40, density=True, label=["photos", "drawings, pages, charts"])
    left.axvline(bound, color="black", linestyle=":", label="bound")
    left.set(xlabel="error", ylabel="density")
    left.legend(fontsize=8)
    false, found, _ = roc_curve(truth, score)
    area = float(roc_auc_score(truth, score))
    right.plot(false, found)
    right.set(xlabel="false alarms", ylabel="found", title=f"ROC, area {area:.3f}")
    save(figure, out / "unlike.png")
    return {
        "false alarms, share of held-out photos": float((usual > bound).mean()),
        "found, share of drawn pictures": float((odd > bound).mean()),
        "area under the ROC curve": area,
    }


def _likeness(same: Array, other: Array, bound: float, out: Path) -> dict[str, float]:
    figure = new_figure(6.0, 3.0)
    axis = figure.subplots()
    axis.hist([same, other], bins=50, density=True, label=["two views of a photo", "different photos"])
    axis.axvline(bound, color="black", linestyle=":", label="bound")
    axis.set(xlabel="distance of codes", ylabel="density")
    axis.legend(fontsize=8)
    save(figure, out / "likeness.png")
    truth = np.concatenate([np.ones(len(same)), np.zeros(len(other))])
    return {
        "two views of a photo told to be similar": float((same <= bound).mean()),
        "different photos told to be similar": float((other <= bound).mean()),
        "area under the ROC curve, likeness": float(roc_auc_score(truth, -np.concatenate([same, other]))),
    }

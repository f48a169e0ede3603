"""What a run of the family leaves: figures of the member's own property, and its measures as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

from training.checkpoint import Checkpoint
from training.dataset import Split
from training.family.colors import variants
from training.family.pca import Principal, flat
from training.family.pictures import mosaic, new_figure, save, write_mosaics
from training.family.properties import activity, latent_space, sensitivity, subspace
from training.family.sequence_report import said_again, series_anomalies
from training.family.tables import Use
from training.family.trained import Trained
from training.family.uses.anomaly import anomaly
from training.family.uses.clusters import clusters
from training.family.uses.compression import compression
from training.family.uses.features import features
from training.family.uses.generation import generation
from training.family.uses.reduction import reduction
from training.family.uses.transfer import transfer

Show = Callable[[Trained], dict[str, float]]

_SHOWN = 12  # pictures in a row of the sheet


def write_family_report(checkpoint: Checkpoint, split: Split, out: Path) -> dict[str, float]:
    """Write the figures of a run, and `measures.json`.

    Returns:
        The measures, by name; each says its unit where it has one.
    """
    member = Trained.of(checkpoint, split, out)
    measures: dict[str, float] = {}
    for shows in (curve, *_shows(member)):
        measures |= shows(member)
    text = json.dumps({name: float(f"{value:.6g}") for name, value in measures.items()}, indent=1)
    (out / "measures.json").write_text(text + "\n", "utf-8")
    return measures


def _shows(member: Trained) -> list[Show]:
    """What to show of a member: its samples made again, its own property, its uses."""
    kind = member.coding.kind
    if kind == "color_variational":
        return [variants]
    if kind == "recurrent":
        return [said_again if member.experiment.samples.kind == "text" else series_anomalies]
    shows: list[Show] = [sheet]
    if kind == "dense" and not member.coding.widths and member.coding.output == "linear":
        shows.append(subspace)
    own: dict[str, Show] = {"sparse": activity, "contractive": sensitivity, "variational": latent_space}
    shows += [own[kind]] if kind in own else []
    uses: dict[Use, Show] = {
        "compression": compression,
        "reduction": reduction,
        "features": features,
        "clusters": clusters,
        "anomaly": anomaly,
        "generation": generation,
        "transfer": transfer,
    }
    return shows + [uses[use] for use in member.experiment.uses]


def curve(member: Trained) -> dict[str, float]:
    """Training and validation loss in one plot, against epochs (or steps, of photos)."""
    progress, schedule = member.checkpoint.progress, member.experiment.schedule
    photos = member.experiment.samples.kind == "photos"
    unit = 1.0 if photos else len(member.split.training) / schedule.batch
    figure = new_figure(6.0, 3.2)
    axis = figure.subplots()
    axis.plot([s / unit for s, _ in progress.losses], [loss for _, loss in progress.losses], label="training")
    validated = [(step, next(iter(scores.values()))) for step, scores in progress.scores]
    axis.plot([s / unit for s, _ in validated], [score for _, score in validated], label="validation")
    low = min(loss for _, loss in [*progress.losses, *validated])
    # the first steps would flatten all the others
    early = progress.losses[len(progress.losses) // 20][1]
    axis.set_ylim(low - 0.05 * abs(early - low), max(early, validated[0][1]))
    axis.set(xlabel="step" if photos else "epoch", ylabel="loss")
    axis.legend(fontsize=8)
    save(figure, member.out / "curve.png")
    return {"training loss": progress.losses[-1][1], "validation loss": validated[-1][1]}


def sheet(member: Trained) -> dict[str, float]:
    """Held-out digits and what became of them; the error beside PCA's at the same code size."""
    held_out = member.held_out
    seen, made = member.seen_and_made(held_out)
    clean = flat(held_out).reshape(held_out.shape)
    measures = {
        "held-out error, in the loss": float(member.errors(held_out).mean()),
        "held-out mse": float(np.square(made - clean).mean()),
    }
    rows = [("held out", clean), ("made again", made)]
    if member.experiment.reconstruction.noise_deviation > 0:
        measures["mse of the noisy input"] = float(np.square(seen - clean).mean())
        rows = [("noisy", seen), ("cleaned", made), ("truth", clean)]
    elif member.coding.code is not None and member.coding.code < clean[0].size:
        principal = Principal.of(flat(member.training), member.coding.code)
        rebuilt = principal.rebuilt(principal.codes(flat(held_out))).reshape(clean.shape)
        measures["PCA's held-out mse, same code size"] = float(np.square(rebuilt - clean).mean())
        rows.append((f"PCA, {member.coding.code} components", rebuilt))
    write_mosaics(member.out / "sheet.png", [(title, mosaic(part[:_SHOWN], _SHOWN)) for title, part in rows])
    return measures

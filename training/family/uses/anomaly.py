"""Anomaly detection: what the autoencoder cannot make again is unlike what it learned from."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score, roc_curve

from training.family.pca import Principal, flat
from training.family.pictures import new_figure, save
from training.family.trained import Trained

_FALSE_ALARMS = 0.05  # wanted on digits of the known kinds

Array = NDArray[Any]


def anomaly(member: Trained) -> dict[str, float]:
    """ROC of the error, for digits that were left out; the threshold comes from known held-out ones.

    Half of the known held-out digits set the threshold, the other half tell the false alarms.
    """
    unknown = member.labelled.unknown
    assert unknown is not None  # the experiment's own check
    known, other = member.held_out[::2], member.held_out[1::2]
    threshold = float(np.quantile(member.errors(known), 1 - _FALSE_ALARMS))
    usual, odd = member.errors(other), member.errors(unknown)
    numbers = member.codes(other[:1]).shape[1]
    principal = Principal.of(flat(member.training), numbers)
    figure = new_figure(9.0, 3.4)
    left, right = figure.subplots(1, 2)
    left.hist([usual, odd], bins=40, density=True, label=["known digits", "left out"])
    left.axvline(threshold, color="black", linestyle=":", label="threshold")
    left.set(xlabel="error", ylabel="density")
    left.legend(fontsize=8)
    measures = {
        "threshold": threshold,
        "false alarms, share of known digits": float((usual > threshold).mean()),
        "found, share of digits left out": float((odd > threshold).mean()),
    }
    scores = {
        "autoencoder": (usual, odd),
        f"PCA, {numbers}": (_missed(principal, other), _missed(principal, unknown)),
    }
    for name, (of_known, of_unknown) in scores.items():
        truth = np.concatenate([np.zeros(len(of_known)), np.ones(len(of_unknown))])
        score = np.concatenate([of_known, of_unknown])
        area = float(roc_auc_score(truth, score))
        false, found, _ = roc_curve(truth, score)
        right.plot(false, found, label=f"{name}: {area:.3f}")
        measures[f"area under the ROC curve, {name}"] = area
    right.set(xlabel="false alarms", ylabel="found", title="ROC, and the area under it")
    right.legend(fontsize=8)
    save(figure, member.out / "anomaly.png")
    return measures


def _missed(principal: Principal, pictures: Array) -> Array:
    pixels = flat(pictures)
    return np.asarray(np.square(principal.rebuilt(principal.codes(pixels)) - pixels).mean(axis=1))

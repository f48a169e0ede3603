"""Dimensionality reduction: a code of two numbers beside the first two principal components."""

import numpy as np
from sklearn.neighbors import KNeighborsClassifier

from training.family.pca import Principal, flat
from training.family.pictures import new_figure, save
from training.family.trained import Trained
from training.family.uses.known import labels

_NEIGHBOURS = 10
_SHOWN = 3000


def reduction(member: Trained) -> dict[str, float]:
    """Where held-out digits lie, and how well their neighbours tell what they are."""
    known, held_out = labels(member)
    numbers = member.coding.code or 2
    principal = Principal.of(flat(member.training), numbers)
    ways = {
        f"autoencoder, {numbers} numbers": (member.codes(member.training), member.codes(member.held_out)),
        f"PCA, {numbers} components": (
            principal.codes(flat(member.training)),
            principal.codes(flat(member.held_out)),
        ),
    }
    figure = new_figure(10.0, 4.6)
    measures = {}
    for axis, (name, (learned, codes)) in zip(figure.subplots(1, 2), ways.items(), strict=True):
        judge = KNeighborsClassifier(_NEIGHBOURS).fit(learned, known)
        right = float((judge.predict(codes) == held_out).mean())
        measures[f"{_NEIGHBOURS} neighbours are right, {name}, share"] = right
        low, high = np.quantile(codes, [0.005, 0.995], axis=0)
        dots = axis.scatter(codes[:_SHOWN, 0], codes[:_SHOWN, 1], c=held_out[:_SHOWN], cmap="tab10", s=3)
        axis.set(title=f"{name}: {right:.1%}", xlim=(low[0], high[0]), ylim=(low[1], high[1]))
    figure.colorbar(dots, ax=axis)
    save(figure, member.out / "reduction.png")
    return measures

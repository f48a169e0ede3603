"""Clustering: k-means on codes, beside k-means on pixels and on principal components."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from training.family.pca import Principal, flat
from training.family.pictures import mosaic, new_figure, save, show
from training.family.trained import Trained
from training.family.uses.known import labels

_LEARNED_FROM = 10000

Array = NDArray[Any]


def clusters(member: Trained) -> dict[str, float]:
    """How well clusters that nobody named agree with the digits; and the middle of each, decoded."""
    known, held_out = labels(member)
    kinds = len(np.unique(known))
    digits = member.training[:_LEARNED_FROM]
    numbers = member.codes(digits[:1]).shape[1]
    principal = Principal.of(flat(member.training), numbers)
    ways = {
        "codes": (member.codes(digits), member.codes(member.held_out)),
        "PCA": (principal.codes(flat(digits)), principal.codes(flat(member.held_out))),
        "pixels": (flat(digits), flat(member.held_out)),
    }
    measures, centres = {}, {}
    for name, (seen, asked) in ways.items():
        found = KMeans(kinds, n_init=10, random_state=0).fit(seen)
        groups, centres[name] = found.predict(asked), found.cluster_centers_
        measures[f"k-means on {name}: digits in their best-matching cluster, share"] = _matched(
            groups, held_out
        )
        measures[f"k-means on {name}: adjusted Rand index"] = float(adjusted_rand_score(held_out, groups))
    figure = new_figure(8.0, 2.6)
    axes = figure.subplots(2, 1)
    side = digits.shape[1]
    middles = {
        "middles of the clusters of codes, decoded": member.decoded(centres["codes"].astype(np.float32)),
        "middles of the clusters of pixels": centres["pixels"].reshape(-1, side, side),
    }
    for axis, (title, pictures) in zip(axes, middles.items(), strict=True):
        show(axis, mosaic(pictures, kinds), title)
    save(figure, member.out / "clusters.png")
    return measures


def _matched(groups: Array, known: Array) -> float:
    """Share of samples whose cluster is the one matched with their label, one for each."""
    counts = np.zeros((groups.max() + 1, known.max() + 1))
    np.add.at(counts, (groups, known), 1)
    return float(counts[linear_sum_assignment(-counts)].sum() / len(known))

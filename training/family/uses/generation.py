"""Generation: digits decoded from drawn codes, judged by their nearest neighbours among real ones."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.neighbors import NearestNeighbors

from training.family.pca import Principal, flat
from training.family.pictures import mosaic, write_mosaics
from training.family.trained import Trained
from training.family.uses.known import labels

_DRAWN, _AMONG, _NEIGHBOURS, _SHOWN = 500, 20000, 10, 45

Array = NDArray[Any]


def generation(member: Trained) -> dict[str, float]:
    """How often the ten nearest training digits agree on what a drawn one is, and how near they lie.

    Beside them: real held-out digits, and draws from a normal distribution of principal components.
    """
    known, _ = labels(member)
    rng = np.random.default_rng(0)
    codes = member.codes(member.training[:_AMONG])
    drawn_codes = rng.standard_normal((_DRAWN, codes.shape[1])).astype(np.float32)
    if (
        member.coding.kind != "variational"
    ):  # nobody asked these codes to be normal, so their own spread is taken
        drawn_codes = codes.mean(axis=0) + drawn_codes * codes.std(axis=0)
    pixels = flat(member.training[:_AMONG])
    principal = Principal.of(pixels, codes.shape[1])
    spread = np.sqrt(principal.eigenvalues[: codes.shape[1]])
    ways = {
        "drawn from the autoencoder": member.decoded(drawn_codes).reshape(_DRAWN, -1),
        "drawn from PCA": principal.rebuilt(rng.standard_normal((_DRAWN, codes.shape[1])) * spread),
        "real, held out": flat(member.held_out[:_DRAWN]),
    }
    index = NearestNeighbors(n_neighbors=_NEIGHBOURS).fit(pixels)
    measures, rows = {}, []
    side = member.held_out.shape[1]
    for name, pictures in ways.items():
        distances, nearest = index.kneighbors(np.clip(pictures, 0.0, 1.0))
        votes = known[nearest]
        measures[f"{name}: all {_NEIGHBOURS} neighbours agree, share"] = float(
            (votes == votes[:, :1]).all(axis=1).mean()
        )
        measures[f"{name}: root mean square distance to the nearest"] = float(distances[:, 0].mean() / side)
        rows.append((name, mosaic(pictures[:_SHOWN].reshape(-1, side, side), 15)))
    write_mosaics(member.out / "generation.png", rows)
    return measures

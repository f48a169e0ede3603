"""Feature extraction: a linear classifier on codes, beside one on pixels and one on principal components."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from training.family.pca import Principal, flat
from training.family.pictures import new_figure, save
from training.family.trained import Trained
from training.family.uses.known import labels

_TRUSTS = (0.01, 0.1, 1.0)  # the classifier's C
_COUNTS = (100, 300, 1000, 3000)  # labelled digits; the codes were learned without labels from all

Array = NDArray[Any]


def features(member: Trained) -> dict[str, float]:
    """Share of held-out digits that a linear classifier names rightly, against the labels it was given."""
    known, held_out = labels(member)
    numbers = member.codes(member.training[:1]).shape[1]
    most = min(_COUNTS[-1], len(known))
    chosen = np.random.default_rng(0).permutation(len(known))[:most]
    principal = Principal.of(flat(member.training), min(numbers, flat(member.training).shape[1]))
    learned, told = flat(member.training[chosen]), flat(member.held_out)
    ways = {
        "pixels": (learned, told),
        f"PCA, {len(principal.components)}": (principal.codes(learned), principal.codes(told)),
        f"codes, {numbers}": (member.codes(member.training[chosen]), member.codes(member.held_out)),
    }
    counts = [count for count in _COUNTS if count <= most]
    figure = new_figure(6.0, 3.4)
    axis = figure.subplots()
    measures = {}
    for name, (seen, asked) in ways.items():
        right = [_share_right((seen[:n], known[chosen][:n]), (asked, held_out)) for n in counts]
        axis.semilogx(counts, right, marker="o", label=name)
        for at in (0, -1):
            measures[f"named rightly from {name} with {counts[at]} labels, share"] = right[at]
    axis.set(xlabel="labelled digits", ylabel="held-out digits named rightly")
    axis.legend(fontsize=8)
    save(figure, member.out / "features.png")
    return measures


def _share_right(seen: tuple[Array, Array], asked: tuple[Array, Array]) -> float:
    """Held-out digits named rightly, by the trust in the data that does best on a fifth of the labelled."""
    codes, known = seen
    scale = (
        codes.std()
    )  # one for all numbers: each by its own would make the weakest as loud as the strongest
    fifth = len(codes) // 5
    tried = {
        trust: _judge(codes[fifth:] / scale, known[fifth:], trust).score(codes[:fifth] / scale, known[:fifth])
        for trust in _TRUSTS
    }
    best = max(tried, key=lambda trust: tried[trust])
    return float(_judge(codes / scale, known, best).score(asked[0] / scale, asked[1]))


def _judge(codes: Array, known: Array, trust: float) -> LogisticRegression:
    return LogisticRegression(C=trust, max_iter=1000, tol=1e-2).fit(codes, known)

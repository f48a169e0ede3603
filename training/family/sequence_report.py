"""What a sequence-to-sequence autoencoder made of time series and of lines, and which it finds odd."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from training.family.pca import Principal
from training.family.pictures import new_figure, save
from training.family.sequences import VOCABULARY, decode_line
from training.family.trained import Trained

Array = NDArray[Any]

EL_NINO = ((1982.5, 1983.75), (1997.25, 1998.5))
"""The two strongest events of the bundled series' second half, in years.

Source: Trenberth 1997, "The definition of El Nino", and its continuation by NOAA's Oceanic Nino Index.
"""

_QUANTILE = 0.99  # of the errors on the first half: what is above is called an anomaly


def series_anomalies(member: Trained) -> dict[str, float]:
    """Errors of the second half, against a threshold from the first; ROC where events are known."""
    split, held_out = member.labelled, member.held_out
    made = member.seen_and_made(held_out)[1]
    seen = _along_time(held_out)
    score = np.sqrt(_along_time(np.square(made - held_out)))
    learned = member.training
    usual = np.sqrt(_along_time(np.square(member.seen_and_made(learned)[1] - learned)))
    threshold = float(np.quantile(usual, _QUANTILE))
    assert split.times is not None
    step = float(split.times[1] - split.times[0])
    times = split.times[0] + step * np.arange(len(seen))
    mean, deviation = split.scale
    figure = new_figure(9.0, 4.4)
    above, below = figure.subplots(2, 1, sharex=True)
    above.plot(times, seen * deviation + mean, label="held out")
    above.plot(times, _along_time(made) * deviation + mean, label="made again", linewidth=1)
    above.set(title=split.source)
    above.legend(fontsize=8)
    below.plot(times, score, color="black", linewidth=1)
    below.axhline(threshold, linestyle=":", label=f"{_QUANTILE:.0%} of the first half lie below")
    below.set(ylabel="error, deviations", xlabel="year" if step < 1 else "step")
    measures = {
        "held-out error, deviations": float(np.sqrt(np.square(made - held_out).mean())),
        "threshold, deviations": threshold,
        "share of moments above the threshold": float((score > threshold).mean()),
    }
    if step < 1:  # the bundled temperatures
        event = np.any([(times >= first) & (times < last) for first, last in EL_NINO], axis=0)
        below.fill_between(times, 0, score.max(), where=event, alpha=0.2, label="very strong El Niño")
        anomaly = np.abs(seen - _usual_year(learned)[np.round(times * 12).astype(int) % 12])
        measures |= {
            "area under the ROC curve, months of a very strong El Nino": float(roc_auc_score(event, score)),
            "the same for the distance from the month's usual value": float(roc_auc_score(event, anomaly)),
            "months of the events above the threshold, share": float((score > threshold)[event].mean()),
            "other months above the threshold, share": float((score > threshold)[~event].mean()),
        }
    below.legend(fontsize=8)
    save(figure, member.out / "series.png")
    return measures


def _along_time(windows: Array) -> Array:
    """The mean over all windows that cover a moment; N x length windows, each a step after the last."""
    count, length = windows.shape
    total, covers = np.zeros(count + length - 1), np.zeros(count + length - 1)
    for place in range(length):
        total[place : place + count] += windows[:, place]
        covers[place : place + count] += 1
    return total / covers


def _usual_year(windows: Array) -> Array:
    """Mean of each calendar month over the first half, which begins in January."""
    series = _along_time(windows)
    return np.asarray([series[month::12].mean() for month in range(12)])


def said_again(member: Trained) -> dict[str, float]:
    """Held-out lines and what was made of them; what is no English scores as an anomaly."""
    lines = member.held_out
    made = member.seen_and_made(lines)[1]
    backwards = _backwards(lines)
    usual, odd = member.errors(lines), member.errors(backwards)
    figure = new_figure(9.0, 4.2)
    text_axis, axis = figure.subplots(1, 2, width_ratios=(1.7, 1))
    rows = [
        f"{kind:10} {decode_line(row)}   {error:.2f}"
        for line, again, back, e, b in zip(lines[:6], made, backwards, usual, odd, strict=False)
        for kind, row, error in (("held out", line, e), ("made again", again, e), ("backwards", back, b))
    ]
    text_axis.text(0, 1, "\n".join(rows), family="monospace", fontsize=8, va="top")
    text_axis.set_axis_off()
    axis.hist([usual, odd], bins=30, label=["held-out lines", "the same, letters backwards"])
    axis.set(xlabel="anomaly score: nats per character")
    axis.legend(fontsize=8)
    save(figure, member.out / "text.png")
    known = np.concatenate([np.zeros(len(usual)), np.ones(len(odd))])
    inside = lines > 0  # spaces are easy
    by_pca = _by_pca(member.training, lines, member.codes(lines[:1]).shape[1])
    return {
        "characters made again, share": float((made == lines).mean()),
        "characters made again, spaces aside, share": float((made == lines)[inside].mean()),
        "the same by PCA, same code size": float((by_pca == lines)[inside].mean()),
        "lines made again whole, share": float((made == lines).all(axis=1).mean()),
        "area under the ROC curve, lines with their letters backwards": float(
            roc_auc_score(known, np.concatenate([usual, odd]))
        ),
    }


def _by_pca(learned: Array, lines: Array, numbers: int) -> Array:
    """Lines by way of the principal components of their characters, each a one in its place."""
    seen, asked = (_spread_out(each) for each in (learned, lines))
    principal = Principal.of(seen, numbers)
    made = principal.rebuilt(principal.codes(asked))
    return np.asarray(made.reshape(*lines.shape, VOCABULARY).argmax(axis=-1))


def _spread_out(lines: Array) -> Array:
    return np.eye(VOCABULARY, dtype=np.float32)[lines].reshape(len(lines), -1)


def _backwards(lines: Array) -> Array:
    """Each line read from its last letter to its first; the filling at the end stays there."""
    turned = np.zeros_like(lines)
    for row, line in zip(turned, lines, strict=True):
        length = int(np.flatnonzero(line)[-1]) + 1 if line.any() else 0
        row[:length] = line[:length][::-1]
    return turned

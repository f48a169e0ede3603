"""Rows of pictures with their names, for people to look at."""

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from training.metrics import EightBit

_IN_A_ROW = 3  # plots of a figure, at most


def write_sheet(path: Path, rows: Sequence[tuple[str, Sequence[EightBit]]]) -> None:
    """Write a picture with one named row of pictures (before, after, truth) for each entry."""
    columns = max(len(pictures) for _, pictures in rows)
    figure = Figure(figsize=(3.2 * columns, 3.0 * len(rows)), dpi=100, layout="tight")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(rows), columns, squeeze=False)
    for line, (name, pictures) in zip(axes, rows, strict=True):
        for axis, picture in zip(line, pictures, strict=False):
            axis.imshow(picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2))
            axis.set_axis_off()
        line[0].set_title(name[:40], fontsize=8, loc="left")
    figure.savefig(path)


def write_curve(
    path: Path, losses: Sequence[tuple[int, float]], scores: Sequence[tuple[int, dict[str, float]]]
) -> None:
    """Plot a run's loss and its validation scores against the steps."""
    figure = Figure(figsize=(9, 4), dpi=100, layout="tight")
    FigureCanvasAgg(figure)
    loss_axis, score_axis = figure.subplots(1, 2)
    loss_axis.plot([step for step, _ in losses], [loss for _, loss in losses])
    scale = "log" if all(loss > 0 for _, loss in losses) else "linear"  # a loss may be a logarithm itself
    loss_axis.set(xlabel="step", ylabel="training loss", yscale=scale)
    for name in scores[-1][1] if scores else ():
        score_axis.plot([step for step, _ in scores], [score[name] for _, score in scores], label=name)
    score_axis.set(xlabel="step", ylabel="validation score, dB")
    if scores:
        score_axis.legend(fontsize=8)
    figure.savefig(path)


def write_comparison(path: Path, results: Mapping[str, Mapping[str, float]]) -> None:
    """Plot what several runs measured as dots, one plot for each kind of measure; PCA's beside its own kind.

    Dots, and no bars: the axes need not begin at zero, where differences would be too small to be seen.
    """
    panels = _panels(list(next(iter(results.values()))))
    figure, axes = _grid(len(panels), 1.0 + 0.25 * len(results))
    for place, (axis, kinds) in enumerate(zip(axes, panels, strict=True)):
        for kind, how in zip(kinds, ("o", "x"), strict=False):
            axis.plot([scores[kind] for scores in results.values()], list(results), how, label=kind)
        axis.margins(0.15)
        axis.grid(axis="y", alpha=0.3)
        axis.tick_params(labelleft=place % _IN_A_ROW == 0)
        _finish(axis, kinds)
    figure.savefig(path)


def write_progression(
    path: Path, numbers: tuple[str, Sequence[float]], results: Mapping[str, Mapping[str, float]]
) -> None:
    """Plot what several runs measured against the number in which they differ; PCA's beside its own kind."""
    key, values = numbers
    panels = _panels(list(next(iter(results.values()))))
    figure, axes = _grid(len(panels), 2.6)
    for axis, kinds in zip(axes, panels, strict=True):
        for kind, how in zip(kinds, ("o-", "x--"), strict=False):
            axis.plot(values, [scores[kind] for scores in results.values()], how, label=kind)
        if min(values) > 0 and max(values) >= 8 * min(values):
            axis.set_xscale("log")
            axis.minorticks_off()
        axis.set_xticks(values, [f"{value:g}" for value in values])
        axis.set_xlabel(key, fontsize=8)
        _finish(axis, kinds)
    figure.savefig(path)


def _panels(kinds: Sequence[str]) -> list[list[str]]:
    """The measures of each plot: one, and PCA's of the same where there is one."""
    of_pca = {own: kind for own in kinds for kind in kinds if kind.startswith(f"PCA's {own}")}
    alone = [kind for kind in kinds if kind not in of_pca.values()]
    return [[kind, of_pca[kind]] if kind in of_pca else [kind] for kind in alone]


def _finish(axis: Axes, kinds: Sequence[str]) -> None:
    axis.set_title("\n".join(textwrap.wrap(kinds[0], 36)), fontsize=8)
    axis.tick_params(labelsize=7)
    if len(kinds) > 1:
        axis.legend(["autoencoder", "PCA"], fontsize=7)


def _grid(count: int, height: float) -> tuple[Figure, list[Axes]]:
    """A figure of several plots, three in a row at most, each of this height in inches."""
    columns = min(count, _IN_A_ROW)
    rows = -(-count // columns)
    figure = Figure(figsize=(3.2 * columns, height * rows), dpi=80, layout="tight")
    FigureCanvasAgg(figure)
    axes = list(figure.subplots(rows, columns, squeeze=False).flat)
    for axis in axes[count:]:
        axis.set_axis_off()
    return figure, axes[:count]

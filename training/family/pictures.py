"""Pictures of a run: mosaics of digits and plots, small enough to travel with a page."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image

Array = NDArray[Any]

DOTS_PER_INCH = 80


def new_figure(width: float, height: float) -> Figure:
    """An empty figure, in inches, that needs no display."""
    figure = Figure(figsize=(width, height), dpi=DOTS_PER_INCH, layout="tight")
    FigureCanvasAgg(figure)
    return figure


def save(figure: Figure, path: Path) -> None:
    """Write a figure in 256 colours, a third of the size and alike to the eye."""
    buffer = io.BytesIO()
    figure.savefig(buffer)
    Image.open(buffer).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def mosaic(pictures: Array, columns: int) -> Array:
    """N x height x width (x 3), 0..1, side by side with a thin line between; the last row may have gaps."""
    count, height, width = pictures.shape[:3]
    rows = -(-count // columns)
    sheet = np.ones((rows * (height + 1) - 1, columns * (width + 1) - 1, *pictures.shape[3:]), np.float32)
    for number, picture in enumerate(np.clip(pictures, 0.0, 1.0)):
        top, left = number // columns * (height + 1), number % columns * (width + 1)
        sheet[top : top + height, left : left + width] = picture
    return sheet


def write_mosaics(path: Path, titled: Sequence[tuple[str, Array]]) -> None:
    """Mosaics of one width below each other, each under its title."""
    heights = [sheet.shape[0] / sheet.shape[1] for _, sheet in titled]
    width = 7.0
    figure = new_figure(width, sum(heights) * width + 0.35 * len(titled))
    axes = figure.subplots(len(titled), 1, squeeze=False, gridspec_kw={"height_ratios": heights})[:, 0]
    for axis, (title, sheet) in zip(axes, titled, strict=True):
        show(axis, sheet, title)
    save(figure, path)


def show(axis: Axes, sheet: Array, title: str) -> None:
    """One mosaic, black and white where it has no colour."""
    axis.imshow(sheet, cmap="gray", vmin=0.0, vmax=1.0, interpolation="nearest")
    axis.set_axis_off()
    axis.set_title(title, fontsize=9, loc="left")


def normalised(pictures: Array) -> Array:
    """Each picture stretched to 0..1 with its zero in the middle, as weights are shown."""
    largest = np.abs(pictures).max(axis=tuple(range(1, pictures.ndim)), keepdims=True)
    return np.asarray(0.5 + 0.5 * pictures / np.maximum(largest, 1e-9))

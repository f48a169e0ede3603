"""Time series and lines of text, cut into samples of one length.

Bundled: the sea's surface temperature off Peru, month by month from 1950 to 2010 (statsmodels carries
it), and the Python manual's topics (Python carries them).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer.errors import DatasetError

FIRST_CHARACTER, LAST_CHARACTER = 32, 126  # of ASCII; others become spaces
VOCABULARY = LAST_CHARACTER - FIRST_CHARACTER + 1

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequences:
    """Samples of one length, split in time (series) or by lot (lines)."""

    training: Array  # N x length
    held_out: Array
    source: str
    scale: tuple[float, float] = (0.0, 1.0)
    times: Array | None = None


def load_series(source: Path | None, length: int) -> Sequences:
    """Windows of a series: those of its first half to learn from, the later ones held out.

    Args:
        source: a text file, the last number of each line counts; None: the bundled temperatures.
        length: of a window, in steps.

    Raises:
        DatasetError: the file is missing, or holds too few numbers.
    """
    if source is None:
        values, first, step, name = *_sea_temperatures(), "sea surface temperature off Peru, 1950 to 2010"
    else:
        values, first, step, name = _column(source), 0.0, 1.0, source.name
    if len(values) < 4 * length:
        raise DatasetError(f"{name} holds {len(values)} numbers; windows of {length} want {4 * length}.")
    half = len(values) // 2
    mean, deviation = float(values[:half].mean()), float(values[:half].std()) or 1.0
    scaled = ((values - mean) / deviation).astype(np.float32)
    return Sequences(
        training=_windows(scaled[:half], length),
        held_out=_windows(scaled[half:], length),
        source=name,
        scale=(mean, deviation),
        times=first + step * (half + np.arange(len(values) - half - length + 1)),
    )


def _windows(values: Array, length: int) -> Array:
    return np.lib.stride_tricks.sliding_window_view(values, length)


def _sea_temperatures() -> tuple[Array, float, float]:
    """Monthly degrees Celsius, the first moment and the step in years.

    Source: US National Oceanic and Atmospheric Administration, by way of statsmodels (public domain).
    """
    from statsmodels.datasets import elnino  # brings pandas along, so only when it is asked for

    table = elnino.load_pandas().data
    return table.drop(columns="YEAR").to_numpy(np.float64).reshape(-1), float(table["YEAR"].iloc[0]), 1 / 12


def _column(source: Path) -> Array:
    numbers = []
    try:
        for line in source.read_text("utf-8").splitlines():
            cells = line.replace(",", " ").replace(";", " ").split()
            try:
                numbers.append(float(cells[-1]))
            except (ValueError, IndexError):
                continue  # a heading, or an empty line
    except (OSError, UnicodeDecodeError) as error:
        raise DatasetError(f"The series {source} cannot be read as text.") from error
    values = np.asarray(numbers)
    if not np.isfinite(values).all():
        raise DatasetError(f"The series {source} holds values that are no finite numbers.")
    return values


def load_lines(source: Path | None, length: int, seed: int) -> Sequences:
    """Pieces of lines as characters' indices, a tenth of them held out by lot.

    Args:
        source: a text file; None: the Python manual's topics.
        length: of a piece; shorter lines are filled up with spaces, longer ones cut at a space.

    Raises:
        DatasetError: the file is missing, or holds too few lines.
    """
    if source is None:
        from pydoc_data.topics import topics

        text, name = "\n".join(topics[topic] for topic in sorted(topics)), "the Python manual's topics"
    else:
        try:
            text, name = source.read_text("utf-8"), source.name
        except (OSError, UnicodeDecodeError) as error:
            raise DatasetError(f"The text {source} cannot be read.") from error
    pieces = sorted({piece for line in text.splitlines() for piece in _pieces(line, length)})
    if len(pieces) < 20:
        raise DatasetError(f"{name} holds {len(pieces)} different lines; at least 20 are wanted.")
    samples = encode_lines(pieces, length)
    samples = samples[np.random.default_rng(seed).permutation(len(samples))]
    held_out = max(1, len(samples) // 10)
    return Sequences(training=samples[held_out:], held_out=samples[:held_out], source=name)


def _pieces(line: str, length: int) -> list[str]:
    """A line cut at spaces into pieces of at most `length`; scraps under half of it are left out."""
    pieces, words = [""], line.split()
    for word in words:
        joined = f"{pieces[-1]} {word}".strip()
        if len(joined) <= length:
            pieces[-1] = joined
        else:
            pieces.append(word[:length])
    return [piece for piece in pieces if 2 * len(piece) >= length]


def encode_lines(lines: list[str], length: int) -> Array:
    """N x length indices of characters, 0 being the space."""
    codes = np.zeros((len(lines), length), np.int64)
    for row, line in zip(codes, lines, strict=True):
        characters = np.frombuffer(line.encode("ascii", "replace")[:length], np.uint8).astype(np.int64)
        row[: len(characters)] = np.where(
            (characters >= FIRST_CHARACTER) & (characters <= LAST_CHARACTER), characters - FIRST_CHARACTER, 0
        )
    return codes


def decode_line(codes: Array) -> str:
    """The characters of one row."""
    return "".join(chr(int(code) + FIRST_CHARACTER) for code in codes)

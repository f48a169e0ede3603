"""What the numbers of an experiment must be for a run to make sense; said before anything is loaded."""

import dataclasses
from typing import Any

from restorer.errors import ExperimentError

KINDS = {
    "denoise": ("unet", "gated", "plain"),
    "noise_level": ("noise_level",),
    "colorize": ("colorizer",),
    "describe": ("describer",),
}
"""The networks of each task; an autoencoder's have a table of their own."""

_LEVELS = {"plain": 1, "noise_level": 3, "describer": 3}  # numbers of channels, where they are fixed
_ABOVE_ZERO = (
    "shot",
    "scale",
    "red_gain",
    "blue_gain",
    "exposure",
    "gamma",
    "crop",
    "size",
    "softness",
    "hard_range",
)


def check_counts(table: Any, where: str, *names: str) -> None:  # noqa: ANN401 - any table of an experiment
    """Refuse a count below 1.

    Raises:
        ExperimentError: one is.
    """
    for name in names:
        value = getattr(table, name)
        if value is not None and value < 1:
            raise ExperimentError(f"{where}.{name} is {value}; it must be 1 or more.")


def check_ranges(table: Any, where: str) -> None:  # noqa: ANN401
    """Refuse ranges that end before they begin, also in the tables of a table.

    Raises:
        ExperimentError: one does, or begins at 0 where a number above it is wanted.
    """
    for declared in dataclasses.fields(table):
        value, name = getattr(table, declared.name), f"{where}.{declared.name}"
        if dataclasses.is_dataclass(value):
            check_ranges(value, name)
        elif isinstance(value, tuple) and len(value) == 2:
            if not value[0] <= value[1]:
                raise ExperimentError(f"{name} is {list(value)}; it must go from the lower to the higher.")
            if declared.name in _ABOVE_ZERO and where != "description.views" and value[0] <= 0:
                raise ExperimentError(f"{name} is {list(value)}; it must begin above 0.")


def check_network(task: str, network: Any, patch: int) -> None:  # noqa: ANN401
    """Refuse a network that is another task's, or that cannot work on crops of this side, in pixels.

    Raises:
        ExperimentError: it is, or cannot.
    """
    kind, channels = network.kind, network.channels
    if kind not in KINDS.get(task, ()):
        raise ExperimentError(f"network.kind {kind} is not for the task {task}.")
    if not channels or min(channels) < 1:
        raise ExperimentError(f"network.channels is {list(channels)}; it must hold numbers of 1 or more.")
    if len(channels) != _LEVELS.get(kind, len(channels)):
        raise ExperimentError(f"network.channels of a {kind} network must hold {_LEVELS[kind]} numbers.")
    if network.blocks < 0:
        raise ExperimentError(f"network.blocks is {network.blocks}; it must be 0 or more.")
    if task in ("denoise", "noise_level"):  # a camera's mosaic and JPEG want whole blocks
        levels = 2 ** (len(channels) - 1) * network.finest if kind in ("unet", "gated") else 8
        multiple, least = max(16, levels), 32
    else:
        multiple = least = 2 ** len(channels) if kind == "colorizer" else 1
    if patch % multiple or patch < least:
        raise ExperimentError(
            f"schedule.patch is {patch}; this network and its noise want a multiple of {multiple}, "
            f"{max(least, multiple)} at least."
        )

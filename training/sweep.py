"""Every combination of some values of an experiment, each by a name that a folder can have."""

import itertools
import re
from collections.abc import Iterator, Sequence

from restorer.errors import UsageError

_OUTSIDE_BRACKETS = re.compile(r",(?![^\[]*\])")  # lists are values, too: channels=[16, 16],[32, 32]


def combinations(over: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Names and changes of each run.

    Args:
        over: "key=a,b,c" each.

    Raises:
        UsageError: an entry is no key with values.
    """
    axes = [[f"{key}={value}" for value in tried] for key, tried in map(_axis, over)]
    for changes in itertools.product(*axes):
        yield re.sub(r"[^\w=.,-]+", "_", " ".join(changes)), list(changes)


def label_of(changes: Sequence[str]) -> str:
    """What a run is called in a plot: its changes, or the value alone where there is but one."""
    return changes[0].partition("=")[2] if len(changes) == 1 else ", ".join(changes)


def numbers_of(over: Sequence[str]) -> tuple[str, list[float]] | None:
    """The key and its values of a sweep over one key whose values are numbers; None of any other.

    A list of one number counts as that number: the nodes of a single layer.
    """
    key, tried = _axis(over[0])
    try:
        return (key, [float(value.strip("[]")) for value in tried]) if len(over) == 1 else None
    except ValueError:
        return None


def _axis(entry: str) -> tuple[str, list[str]]:
    key, _, values = entry.partition("=")
    tried = [value.strip() for value in _OUTSIDE_BRACKETS.split(values) if value.strip()]
    if not key or not tried:
        raise UsageError(f"--over wants key=a,b,c, and got {entry!r}.")
    return key, tried

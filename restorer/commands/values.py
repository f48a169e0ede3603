"""The values of options: text to what it means, or one phrase on what it must be."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

FORMATS = ("keep", "jpeg", "png", "tiff", "webp", "avif")

_TASKS = {
    "denoise": "denoise",
    "noise-level": "noise_level",
    "noise_level": "noise_level",
    "colorize": "colorize",
}


def path(text: str) -> Path:
    """A path; an empty one, as a shell makes of a variable that is not set, would mean the current folder."""
    if not text:
        raise ArgumentTypeError("must be a path, not an empty word")
    return Path(text)


def number(lowest: float, highest: float) -> Callable[[str], float]:
    """A number of a range."""

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not lowest <= value <= highest:
            raise ArgumentTypeError(f"must be a number from {lowest:g} to {highest:g}, not {text!r}")
        return value

    return parse


def whole(lowest: int, highest: int) -> Callable[[str], int]:
    """A whole number of a range."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not lowest <= int(text) <= highest:
            raise ArgumentTypeError(f"must be a whole number from {lowest} to {highest}, not {text!r}")
        return int(text)

    return parse


def pixels(text: str) -> int:
    """A count of pixels; 1e9 is as good as 1000000000."""
    return int(number(1, 1e15)(text))


def level(text: str) -> float | str:
    """`auto`, `off`, or a noise level."""
    if text in ("auto", "off"):
        return text
    try:
        return number(0, 100)(text)
    except ArgumentTypeError as error:
        raise ArgumentTypeError(f"must be auto, off or a number from 0 to 100, not {text!r}") from error


def result_format(text: str) -> str:
    """A format results can have."""
    if text not in FORMATS:
        raise ArgumentTypeError(f"must be one of {', '.join(FORMATS)}, not {text!r}")
    return text


def model(text: str) -> tuple[str, str]:
    """TASK=NAME: a task, as manifests spell it, and a model's name."""
    task, _, name = text.partition("=")
    if task not in _TASKS or not name:
        raise ArgumentTypeError(
            f"must be TASK=NAME, TASK being denoise, noise-level or colorize, not {text!r}"
        )
    return _TASKS[task], name

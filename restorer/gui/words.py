"""What the window says, in the user's words: devices, durations, states, summaries."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from restorer.batch.jobs import Summary
from restorer.gui.language import tr as _tr


def number(count: int) -> str:
    """A whole number, as the user's country writes it."""
    return QLocale().toString(count)


def percent(value: int) -> str:
    """A share, or a zoom."""
    return _tr("{percent} %").format(percent=number(value))


def photos(count: int) -> str:
    """A number of photos."""
    return _tr("%Ln photo(s)", "", count)


def unfinished(left: int) -> str:
    """What is said of a batch that was interrupted."""
    return _tr(
        "The last batch was interrupted; %Ln photo(s) are left. "
        "Go on with it, or close this line to forget it.",
        "",
        left,
    )


def device(provider: str) -> str:
    """The part of the computer that an execution provider runs on."""
    if provider == "CPUExecutionProvider":
        return _tr("the processor")
    if provider == "CoreMLExecutionProvider":
        return _tr("the Apple chip")
    return _tr("the graphics card")


def duration(seconds: float) -> str:
    """A time span, rounded to what a person would say."""
    if seconds < 1:
        return _tr("less than a second")
    if seconds < 90:
        return _tr("%Ln second(s)", "", round(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return _tr("%Ln minute(s)", "", minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("{hours} h {minutes} min").format(hours=number(hours), minutes=f"{rest:02d}")


def time_left(seconds: float | None) -> str:
    """What the progress strip says of the time left; nothing while it cannot be told."""
    if seconds is None:
        return ""
    if seconds < 5:
        return _tr("almost done")
    if seconds < 60:  # steps of five seconds: a number that hops every second reads as nervous
        return _tr("about {time} left").format(time=duration(5 * max(1, round(seconds / 5))))
    return _tr("about {time} left").format(time=duration(seconds))


def summary(result: Summary) -> str:
    """One sentence on what came of a batch."""
    parts = [_tr("%Ln photo(s) restored", "", result.restored)]
    if result.failed:
        parts.append(_tr("%Ln failed", "", result.failed))
    if result.skipped:
        parts.append(_tr("%Ln skipped", "", result.skipped))
    done = ", ".join(parts)
    if result.cancelled:
        return _tr("Stopped. {done}; what was finished is kept.").format(done=done)
    return _tr("{done} in {time}.").format(done=done, time=duration(result.seconds))


def problems(sentences: Sequence[str]) -> str:
    """Several sentences as one line: the first, and how many more there are."""
    if len(sentences) <= 1:
        return "".join(sentences)
    more = _tr("And %Ln more like it.", "", len(sentences) - 1)
    return f"{sentences[0]} {more}"


def counts(by_state: Mapping[str, int]) -> str:
    """How many photos of the queue are in which state; states without a photo are left out."""
    counted = {
        state: by_state.get(state, 0) for state in ("waiting", "restoring", "done", "failed", "skipped")
    }
    said = {
        "waiting": _tr("%Ln waiting", "", counted["waiting"]),
        "restoring": _tr("%Ln being restored", "", counted["restoring"]),
        "done": _tr("%Ln restored", "", counted["done"]),
        "failed": _tr("%Ln failed", "", counted["failed"]),
        "skipped": _tr("%Ln skipped", "", counted["skipped"]),
    }
    return " · ".join(said[state] for state, count in counted.items() if count)

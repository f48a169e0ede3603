"""What the window says, in the user's words: devices, durations, states, summaries."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from restorer.batch.describer import Description
from restorer.batch.jobs import Summary
from restorer.restore.recipe import Recipe


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def photos(count: int) -> str:
    """A number of photos."""
    return _tr("1 photo") if count == 1 else _tr("{count} photos").format(count=f"{count:,}")


def unfinished(left: int) -> str:
    """What is said of a batch that was interrupted."""
    count = _tr("1 photo is") if left == 1 else _tr("{count} photos are").format(count=f"{left:,}")
    return _tr(
        "The last batch was interrupted; {count} left. Go on with it, or close this line to forget it."
    ).format(count=count)


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
        whole = round(seconds)
        return _tr("1 second") if whole == 1 else _tr("{count} seconds").format(count=whole)
    minutes = round(seconds / 60)
    if minutes < 90:
        return _tr("{count} minutes").format(count=minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("{hours} h {minutes:02d} min").format(hours=hours, minutes=rest)


def time_left(seconds: float | None) -> str:
    """What the progress strip says of the time left; nothing while it cannot be told."""
    if seconds is None:
        return ""
    if seconds < 5:
        return _tr("almost done")
    if seconds < 60:  # steps of five seconds: a number that hops every second reads as nervous
        return _tr("about {time} left").format(time=duration(5 * max(1, round(seconds / 5))))
    return _tr("about {time} left").format(time=duration(seconds))


def pace(per_minute: float | None) -> str:
    """How many photos are done in a minute; nothing while it cannot be told."""
    if per_minute is None:
        return ""
    if per_minute < 1:
        return _tr("{count} photos an hour").format(count=round(60 * per_minute))
    rounded = f"{per_minute:,.0f}" if per_minute >= 9.95 else f"{per_minute:.1f}"
    return _tr("{count} photos a minute").format(count=rounded)


def summary(result: Summary) -> str:
    """One sentence on what came of a batch."""
    parts = [_tr("{photos} restored").format(photos=photos(result.restored))]
    if result.failed:
        parts.append(_tr("{count} failed").format(count=f"{result.failed:,}"))
    if result.skipped:
        parts.append(_tr("{count} skipped").format(count=f"{result.skipped:,}"))
    done = ", ".join(parts)
    if result.cancelled:
        return _tr("Stopped. {done}; what was finished is kept.").format(done=done)
    return _tr("{done} in {time}.").format(done=done, time=duration(result.seconds))


def problems(sentences: Sequence[str]) -> str:
    """Several sentences as one line: the first, and how many more there are."""
    if len(sentences) <= 1:
        return "".join(sentences)
    rest = len(sentences) - 1
    more = (
        _tr("And 1 more like it.")
        if rest == 1
        else _tr("And {count} more like it.").format(count=f"{rest:,}")
    )
    return f"{sentences[0]} {more}"


def remark(found: Description | None, recipe: Recipe) -> str:
    """What is said of a photo whose like the colouriser has not seen; nothing where it colours nothing."""
    step = recipe.colorize
    if found is None or not found.unlike or step is None or (step.when == "auto" and not found.monochrome):
        return ""
    return _tr("This looks like a drawing or a document: colours may be off.")


def counts(by_state: Mapping[str, int]) -> str:
    """How many photos of the queue are in which state; states without a photo are left out."""
    texts = {
        "waiting": _tr("{count} waiting"),
        "restoring": _tr("{count} being restored"),
        "done": _tr("{count} restored"),
        "failed": _tr("{count} failed"),
        "skipped": _tr("{count} skipped"),
    }
    said = [text.format(count=f"{by_state[state]:,}") for state, text in texts.items() if by_state.get(state)]
    return " · ".join(said)

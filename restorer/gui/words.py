"""What the window says, in the user's words: devices, durations, states, summaries."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from restorer.batch.describer import Description
from restorer.batch.jobs import Summary, Wish
from restorer.gui.language import tr as _tr
from restorer.gui.sentences import tell
from restorer.restore.recipe import Hint, Recipe


def number(count: int) -> str:
    """A whole number, as the user's country writes it."""
    return QLocale().toString(count)


def percent(value: int) -> str:
    """A share, or a zoom."""
    return _tr("{percent} %").format(percent=number(value))


def photos(count: int) -> str:
    """A number of photos."""
    return _tr("%Ln photo(s)", "", count)


def gone(path: Path) -> str:
    """What is said of a file or a folder that is to be opened and does not exist."""
    return _tr("{path} is no longer there.").format(path=path)


def not_made_yet(folder: Path) -> str:
    """What is said of the results' folder when it is to be opened and does not exist."""
    return _tr("{path} is made as soon as a photo is restored.").format(path=folder)


def no_program(path: Path) -> str:
    """What is said of a file or a folder that the system cannot open."""
    return _tr("This computer has no program that opens {path}.").format(path=path)


def taken_out(count: int) -> str:
    """What is said of photos that are in the queue no longer."""
    return _tr("%Ln photo(s) were taken out of the queue.", "", count)


def unfinished(left: int, failed: int) -> str:
    """What is said of a batch that was interrupted; `left` holds those that failed."""
    waiting = left - failed
    offer = _tr(
        "The last batch was interrupted; %Ln photo(s) are left. "
        "Go on with it, or close this line to forget it.",
        "",
        waiting or left,
    )
    if not (waiting and failed):
        return offer
    return f"{offer} " + _tr("%Ln photo(s) that failed will be tried again, too.", "", failed)


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


def _in_steps(seconds: float, step: int) -> str:
    """The same, as a whole number of steps of so many seconds, and never none."""
    rounded = step * max(1, round(seconds / step))
    return _tr("%Ln minute(s)", "", rounded // 60) if 60 <= rounded < 120 else duration(rounded)


def time_left(seconds: float | None) -> str:
    """What the progress strip says of the time left; nothing while it cannot be told."""
    if seconds is None:
        return ""
    if seconds < 5:
        return _tr("almost done")
    step = 5 if seconds < 57.5 else 60  # a number that hops every second reads as nervous
    return _tr("about {time} left").format(time=_in_steps(seconds, step))


def pace(per_minute: float | None) -> str:
    """How many photos are done in a minute; nothing while it cannot be told."""
    if per_minute is None:
        return ""
    if per_minute < 1:
        return _tr("%Ln photo(s) an hour", "", round(60 * per_minute))
    if per_minute >= 9.95:
        return _tr("%Ln photo(s) a minute", "", round(per_minute))
    return _tr("{number} photos a minute").format(number=QLocale().toString(per_minute, "f", 1))


def summary(result: Summary) -> str:
    """One sentence on what came of a batch, and one on what an earlier run of it had done."""
    said = _came_of(result)
    if not result.earlier:
        return said
    return f"{said} " + _tr("%Ln photo(s) were restored before.", "", result.earlier)


def _came_of(result: Summary) -> str:
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
    """Several sentences of the core as one line: the first, and how many more there are."""
    if len(sentences) <= 1:
        return tell("".join(sentences))
    more = _tr("And %Ln more like it.", "", len(sentences) - 1)
    return f"{tell(sentences[0])} {more}"


def remark(found: Description | None, recipe: Recipe) -> str:
    """What is said of a photo whose like the colouriser has not seen; nothing where it colours nothing."""
    step = recipe.colorize
    if found is None or not found.unlike or step is None or (step.when == "auto" and not found.monochrome):
        return ""
    return _tr("This looks like a drawing or a document: colours may be off.")


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


def recipe_change(before: Recipe, after: Recipe) -> tuple[str, str]:
    """What undo calls the change of a recipe, and the slider by which it was made (empty: by none)."""
    first, second = before.denoise, after.denoise
    if before.colorize == after.colorize and first is not None and second is not None:
        if first.blend == second.blend and first.level is not None and second.level is not None:
            return _tr("change noise level"), "level"
        if first.level == second.level:
            return _tr("change blend"), "blend"
    old, new = before.colorize, after.colorize
    if first == second and old is not None and new is not None and old.when == new.when:
        return _tr("change saturation"), "saturation"
    if before.colorize == after.colorize:
        return _tr("change cleaning up"), ""
    if first == second:
        return _tr("change colourising"), ""
    return _tr("change several settings"), ""


def photo_change(before: Wish, after: Wish) -> str:
    """What undo calls it when something else is asked of one photo alone."""
    if before.variant != after.variant:
        return _tr("choose another colouring")
    return _hints_change(before.hints, after.hints)


def queue_change(*, back: bool) -> str:
    """What undo calls it when photos are taken out of the queue, or put back into it."""
    return _tr("put back into the queue") if back else _tr("remove from the queue")


def _hints_change(before: Sequence[Hint], after: Sequence[Hint]) -> str:
    if len(after) > len(before):
        return _tr("pin a colour")
    if len(after) < len(before):
        return _tr("remove colour pin") if after or len(before) == 1 else _tr("remove all colour pins")
    places = [[(hint.x, hint.y) for hint in hints] for hints in (before, after)]
    return _tr("change colour of pin") if places[0] == places[1] else _tr("move colour pin")


def of_photos(change: str, count: int) -> str:
    """A change with the number of photos it was made for, where it is not one."""
    if count <= 1:
        return change
    return _tr("{change}, {photos}").format(change=change, photos=photos(count))

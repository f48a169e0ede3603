"""What a row of the queue says of its photo."""

from restorer.gui import words
from restorer.gui.language import tr
from restorer.gui.queue_entry import Entry, State
from restorer.gui.sentences import tell
from restorer.restore.recipe import Recipe


def marks(entry: Entry, usual: Recipe) -> dict[str, str]:
    """What is asked of this photo and not of all: an icon each, with what it means.

    Args:
        usual: the recipe of photos without one of their own.
    """
    found = {}
    if entry.recipe != usual and entry.state not in (State.DONE, State.SKIPPED):
        found["settings"] = tr("Has a recipe of its own")
    if entry.variant:
        found["variants"] = tr("Another colouring is chosen for it")
    if entry.hints:
        found["pin"] = tr("Has colour pins of its own")
    return found


def state(entry: Entry, *, paused: bool) -> str:
    """What has become of it; why it failed, without the name that stands above."""
    if entry.state is State.WAITING:
        return tr("Waiting · does not look like a photo") if entry.remark else tr("Waiting")
    if entry.state is State.RESTORING:
        said = tr("Paused, {percent}") if paused else tr("Restoring, {percent}")
        return said.format(percent=words.percent(int(100 * entry.fraction)))
    if entry.state is State.DONE and not entry.sentence:
        if entry.seconds < 1:
            return tr("Restored")
        return tr("Restored in {time}").format(time=words.duration(entry.seconds))
    rest = tell(entry.sentence)
    for name in (entry.source, entry.target, entry.source.name):
        rest = rest.removeprefix(str(name))
    rest = rest.lstrip(" ：")
    return rest[:1].upper() + rest[1:]

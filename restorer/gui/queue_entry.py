"""One photo of the queue: what is asked of it, and what has become of it."""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from restorer.batch.describer import Description
from restorer.batch.jobs import Wish
from restorer.gui import words
from restorer.restore.recipe import Hint, Recipe


class State(Enum):
    """What has become of a photo."""

    WAITING = "waiting"
    RESTORING = "restoring"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


FINISHED = (State.DONE, State.FAILED, State.SKIPPED)
"""What can be done again."""


@dataclass(slots=True)
class Entry:
    """One photo of the queue."""

    source: Path
    recipe: Recipe = field(default_factory=Recipe)  # what is done to this photo
    hints: tuple[Hint, ...] = ()  # colours the user pinned to it
    variant: int = 0  # of its colouring
    state: State = State.WAITING
    fraction: float = 0.0  # of this photo's work, while restoring
    target: Path | None = None  # the result, once there is one
    made_with: Wish | None = None  # when it was last taken up
    seconds: float = 0.0
    sentence: str = ""  # why it failed or was skipped, or a note on the result; English
    date: float = 0.0  # when its file was last changed, in seconds; 0: not known
    description: Description | None = None  # what it is like, once that is known
    group: int | None = None  # photos of one group are alike

    @property
    def wish(self) -> Wish:
        """What is done to it."""
        return Wish(self.recipe, self.hints, self.variant)

    @property
    def outdated(self) -> bool:
        """Whether something else is asked of it by now than what was made."""
        return self.state is State.DONE and self.made_with not in (None, self.wish)

    @property
    def remark(self) -> str:
        """What the user ought to know of this photo and its recipe before it is restored."""
        return words.remark(self.description, self.recipe)

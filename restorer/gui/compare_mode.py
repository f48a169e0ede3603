"""The ways in which before and after share the view."""

from enum import Enum


class Mode(Enum):
    """How before and after share the view."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    RESULT = "result"
    SPLIT_ACROSS = "split-across"  # one above the other

    @property
    def is_split(self) -> bool:
        """Whether a line that can be moved parts them."""
        return self in (Mode.SPLIT, Mode.SPLIT_ACROSS)

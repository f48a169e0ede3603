"""The colours that were pinned lately, the latest first; kept between runs."""

from contextlib import suppress

from restorer.gui.preferences import Preferences
from restorer.restore.natural_colors import Color

KEPT = 8
LARGEST = 128.0  # of a*, b*: what is larger was not written here


class RecentColors:
    """Reads and writes them as one remembered word: `a,b;a,b`."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def colors(self) -> list[Color]:
        """The colours; what cannot be read is left out."""
        found = []
        for pair in self._preferences.word("recent colours").split(";"):
            a, _, b = pair.partition(",")
            with suppress(ValueError):
                color = Color(float(a), float(b))
                if abs(color.a) <= LARGEST and abs(color.b) <= LARGEST:  # which nan is not
                    found.append(color)
        return found[:KEPT]

    def add(self, color: Color) -> None:
        """This one was pinned now."""
        latest = [color, *(each for each in self.colors() if each != color)][:KEPT]
        self._preferences.keep_word("recent colours", ";".join(f"{each.a},{each.b}" for each in latest))

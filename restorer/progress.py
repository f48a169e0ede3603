"""How long work speaks and how it is stopped: one callable does both, and the core stays free of Qt."""

from collections.abc import Callable

Report = Callable[[int, int], None]
"""Called as `report(done, total)` between tiles. Raising `Cancelled` from it stops the work."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The user asked to stop. No failure: what was finished is kept."""


def silent(done: int, total: int) -> None:
    """A `Report` that says nothing."""

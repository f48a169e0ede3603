"""What a user can do about a failure, where that is not done the same way everywhere.

A failure names its remedy in words that hold for everybody and travel with its sentence. The command line
says instead which option it is (`restorer.commands.remedies`), the window which control
(`restorer.gui.remedies`).
"""

from enum import StrEnum


class Remedy(StrEnum):
    """A sentence of its own, behind what happened."""

    KEEP_DAMAGED = "Keep damaged photos to restore what is there."
    ALLOW_LARGER = "Allow larger photos if you trust the file."
    OTHER_DEVICE = "Choose another device."

"""About how large photos are, from their files alone: what is told of a batch before its photos are opened.

No header is read: the app opens no stranger's file in its own process, and a slow disk is asked but once.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from restorer.batch.room import Density, kind_of_suffix

_BYTES_PER_PIXEL: dict[Density, float] = {"plain": 0.4, "dense": 0.2, "lossless": 2.5, "raw": 1.3}
"""Of photos as cameras and scanners write them. Only how kinds compare matters: a batch learns the rest."""


def guess_megapixels(sources: Iterable[Path]) -> dict[Path, float]:
    """About how many megapixels photos have; those that cannot be looked at are left out.

    Asks the disk about each file, so it is never called by the window's thread.
    """
    guesses = {}
    for source in sources:
        with contextlib.suppress(OSError):  # it has gone; its turn will tell
            pixels = source.stat().st_size / _BYTES_PER_PIXEL[kind_of_suffix(source.suffix)]
            guesses[source] = pixels / 1e6
    return guesses

"""Measure how much context a network needs, instead of guessing it from its layers.

The theoretical receptive field of a deep network is far wider than what moves its output: the halo
is the smallest at which tiled equals whole to half an 8-bit step, on what is hardest for it.
"""

from collections.abc import Callable

import numpy as np
from skimage import data

from restorer.errors import ParityError
from restorer.imaging.photo import Pixels
from restorer.imaging.planes import to_planes
from restorer.imaging.tiles import Tiling, map_tiles, round_up

HALF_STEP = 0.5 / 255
LARGEST_HALO = 256
_SIDE = 384  # of the pictures it is measured on, pixels
_TILE = 128  # small, so that many tile edges are looked at


def measure_halo(run: Callable[[Pixels], Pixels], multiple: int, sigma: float) -> int:
    """The halo of a network, in pixels.

    Args:
        run: C x h x w to C' x h x w planes.
        multiple: `size_multiple` of the network; the halo is rounded up to it.
        sigma: heaviest noise that is added to the pictures it is measured on.

    Raises:
        ParityError: even `LARGEST_HALO` leaves seams.
    """
    pictures = _pictures(sigma)
    wholes = [run(planes) for planes in pictures]
    for halo in range(multiple, LARGEST_HALO + 1, multiple):
        if all(_seamless(run, *pair, halo, multiple) for pair in zip(pictures, wholes, strict=True)):
            return halo
    raise ParityError(f"The network needs more than {LARGEST_HALO} pixels of context; it cannot be tiled.")


def _seamless(
    run: Callable[[Pixels], Pixels], planes: Pixels, whole: Pixels, halo: int, multiple: int
) -> bool:
    size = {"height": planes.shape[1], "width": planes.shape[2]}
    tile = round_up(_TILE, multiple)
    tiling = Tiling(**size, tile_height=tile, tile_width=tile, halo=halo, multiple=multiple)
    return bool(np.abs(map_tiles(planes, run, tiling) - whole).max() <= HALF_STEP)


def _pictures(sigma: float) -> list[Pixels]:
    """Flat fields and photos, 3 x _SIDE x _SIDE; noisy ones first: on those most halos fail at once."""
    rng = np.random.default_rng(0)
    flats = [np.full((3, _SIDE, _SIDE), value, np.float32) for value in (0.0, 0.5, 1.0)]
    photos = [to_planes(photo[:_SIDE, :_SIDE], bands=3) for photo in (data.astronaut(), data.rocket())]
    noisy = [planes + sigma * rng.standard_normal(planes.shape, np.float32) for planes in (flats[1], *photos)]
    return [*reversed(noisy), *photos, *flats]

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
_NOISE = (0.4, 0.2, 1.0)  # shares of the heaviest noise
_TILE = 128  # small, so that many tile edges are looked at


def measure_halo(run: Callable[[Pixels, float], Pixels], multiple: int, sigma: float) -> int:
    """The halo of a network, in pixels.

    Args:
        run: C x h x w planes, and the level of their noise, to C' x h x w planes.
        multiple: `size_multiple` of the network; the halo is rounded up to it.
        sigma: heaviest noise that is added to the pictures it is measured on; lighter is, too.

    Raises:
        ParityError: even `LARGEST_HALO` leaves seams.
    """
    pictures = _pictures(sigma)
    wholes = [run(planes, level) for planes, level in pictures]
    for halo in range(multiple, LARGEST_HALO + 1, multiple):
        if all(_seamless(run, *pair, halo, multiple) for pair in zip(pictures, wholes, strict=True)):
            return halo
    raise ParityError(f"The network needs more than {LARGEST_HALO} pixels of context; it cannot be tiled.")


def _seamless(
    run: Callable[[Pixels, float], Pixels],
    picture: tuple[Pixels, float],
    whole: Pixels,
    halo: int,
    multiple: int,
) -> bool:
    planes, level = picture
    size = {"height": planes.shape[1], "width": planes.shape[2]}
    tile = round_up(_TILE, multiple)
    tiling = Tiling(**size, tile_height=tile, tile_width=tile, halo=halo, multiple=multiple)
    tiled = map_tiles(planes, lambda window: run(window, level), tiling)
    return bool(np.abs(tiled - whole).max() <= HALF_STEP)


def _pictures(sigma: float) -> list[tuple[Pixels, float]]:
    """Gentle waves, photos and flat fields, 3 x _SIDE x _SIDE, with the level of their noise.

    Noisy ones first: on those most halos fail at once. In waves no value comes twice, which is hardest for a
    network that rounds: one in 8 bits passed everything else with 144 pixels, and needed 176 for them.
    """
    rng = np.random.default_rng(0)
    flats = [np.full((3, _SIDE, _SIDE), value, np.float32) for value in (0.0, 0.5, 1.0)]
    down, across = np.mgrid[0:_SIDE, 0:_SIDE] / _SIDE
    waves = np.stack([down, across, 0.5 + 0.3 * np.sin(across * _SIDE / 9)]).astype(np.float32)
    photos = [to_planes(photo[:_SIDE, :_SIDE], bands=3) for photo in (data.astronaut(), data.rocket())]
    levels = [share * sigma for share in _NOISE]
    noisy = [
        ((planes + level * rng.standard_normal(planes.shape, np.float32)).astype(np.float32), level)
        for planes in (waves, *reversed(photos), flats[1])
        for level in levels
    ]
    return [*noisy, *((planes, sigma) for planes in (*photos, *flats))]

"""HDR pictures brought to the range of usual ones: half of white's light is kept, what is brighter is dimmed.

Sources: ITU-R BT.2100 (the curves), BT.2408 (where white is), BT.2390, 5.4 (the dimming), here applied to the
brightest of the three colours, so that hues stay.
"""

from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.color_space import ColorSpace, Primaries
from restorer.imaging.files.libvips import pyvips

_WHITE = 203.0  # of paper, in cd/m2
_BRIGHTEST = 1000.0  # of what is kept apart: usual screens', and most pictures'; beyond, all is white
_PQ_BRIGHTEST = 10_000.0
_HLG_GAMMA = 1.2  # of the whole chain, on a screen of 1000 cd/m2
_STEPS = 65536

Values = NDArray[np.float64]


def to_standard_range(image: Any, space: ColorSpace) -> Any:  # noqa: ANN401 - pyvips is untyped
    """The picture with sRGB's curve, its primaries and opacity as they were.

    Args:
        image: a libvips image of 8 or 16 bits, grey or RGB, perhaps with alpha.
        space: one with `is_hdr`.
    """
    colors = image.extract_band(0, n=image.bands - image.hasalpha())
    light = colors.maplut(_table(_light_of(space.curve, colors.format)))
    if colors.bands == 1:
        light = light.bandjoin([light, light])
    if space.curve == "hlg":
        seen = sum(light[band] * share for band, share in enumerate(_luminances(space.primaries)))
        light = light * seen ** (_HLG_GAMMA - 1) * (_BRIGHTEST / _WHITE)
    greatest = light[0].bandrank([light[1], light[2]], index=2)
    place = (greatest * (_WHITE / _PQ_BRIGHTEST)) ** 0.5 * (_STEPS - 1)  # fine where it is dark
    light = light * place.cast("ushort").maplut(_table(_dimming()))
    shown = light.copy(interpretation="scrgb").colourspace("rgb16" if image.format == "ushort" else "srgb")
    if colors.bands == 1:
        shown = shown[0].copy(interpretation="grey16" if image.format == "ushort" else "b-w")
    return shown.bandjoin(image[image.bands - 1]) if image.hasalpha() else shown


@lru_cache(maxsize=4)
def _light_of(curve: Literal["pq", "hlg"], values: Literal["uchar", "ushort"]) -> Values:
    """The light of each value: of PQ with paper's white as 1, of HLG with the brightest of the scene as 1."""
    encoded = np.linspace(0, 1, 256 if values == "uchar" else _STEPS)
    if curve == "pq":
        return _light_of_pq(encoded) / _WHITE
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(encoded <= 0.5, encoded**2 / 3, (np.exp((encoded - c) / a) + b) / 12)


@lru_cache(maxsize=1)
def _dimming() -> Values:
    """By how much light is multiplied, for square roots of it from 0 to PQ's brightest."""
    light = np.linspace(0, 1, _STEPS) ** 2 * _PQ_BRIGHTEST
    whole = _pq_of_light(_BRIGHTEST)
    encoded = np.minimum(_pq_of_light(light) / whole, 1)
    white = _pq_of_light(_WHITE) / whole
    knee = 1.5 * white - 0.5
    t = np.maximum(encoded - knee, 0) / (1 - knee)
    bent = (
        (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee) + (-2 * t**3 + 3 * t**2) * white
    )
    dimmed = _light_of_pq(np.where(encoded < knee, encoded, bent) * whole)
    return np.where(encoded < knee, 1.0, dimmed / np.maximum(light, 1e-6))


def _light_of_pq(encoded: Values) -> Values:
    """SMPTE ST 2084: 0..1 to cd/m2."""
    m1, m2, c1, c2, c3 = _PQ
    root = encoded ** (1 / m2)
    return _PQ_BRIGHTEST * (np.maximum(root - c1, 0) / (c2 - c3 * root)) ** (1 / m1)


def _pq_of_light(light: Values | float) -> Values:
    m1, m2, c1, c2, c3 = _PQ
    root = (np.asarray(light) / _PQ_BRIGHTEST) ** m1
    return ((c1 + c2 * root) / (1 + c3 * root)) ** m2


_PQ = (2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128)  # m1, m2, c1, c2, c3


def _luminances(primaries: Primaries) -> list[float]:
    """The share of each colour in how bright white is."""
    columns = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in primaries]).T
    shares = np.linalg.solve(columns[:, :3], columns[:, 3])
    return [float(share) for share in shares]


def _table(values: Values) -> Any:  # noqa: ANN401 - pyvips is untyped
    return pyvips.Image.new_from_array(values.astype(np.float32)[np.newaxis])

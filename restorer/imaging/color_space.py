"""Colour spaces that files tell by numbers instead of an ICC profile.

Source: ITU-T H.273, whose code points AVIF, HEIC and PNG share with films.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Chromaticity = tuple[float, float]
"""CIE x and y."""

Curve = Literal["srgb", "pq", "hlg"] | float
"""How values become light; a number is the exponent of a power."""

_D65: Chromaticity = (0.3127, 0.3290)
_C: Chromaticity = (0.310, 0.316)


class Primaries(NamedTuple):
    """The colours of a space's full red, green and blue, and of its white."""

    red: Chromaticity
    green: Chromaticity
    blue: Chromaticity
    white: Chromaticity = _D65


@dataclass(frozen=True, slots=True)
class ColorSpace:
    """What the values of a picture mean."""

    primaries: Primaries
    curve: Curve = "srgb"
    narrow: bool = False  # black and white are at 16 and 235 of 255, as in films, not at 0 and 255

    @property
    def is_hdr(self) -> bool:
        """Whether its values reach far beyond the white of paper."""
        return self.curve in ("pq", "hlg")


SRGB = ColorSpace(Primaries((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)))
DISPLAY_P3 = ColorSpace(Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)))
ADOBE_RGB = ColorSpace(Primaries((0.640, 0.330), (0.210, 0.710), (0.150, 0.060)), 563 / 256)

_SMPTE_C = Primaries((0.630, 0.340), (0.310, 0.595), (0.155, 0.070))

_PRIMARIES: dict[int, Primaries] = {
    4: Primaries((0.670, 0.330), (0.210, 0.710), (0.140, 0.080), _C),
    5: Primaries((0.640, 0.330), (0.290, 0.600), (0.150, 0.060)),
    6: _SMPTE_C,
    7: _SMPTE_C,
    8: Primaries((0.681, 0.319), (0.243, 0.692), (0.145, 0.049), _C),
    9: Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),
    12: DISPLAY_P3.primaries,
    22: Primaries((0.630, 0.340), (0.295, 0.605), (0.155, 0.077)),
}
"""H.273, table 2. What is not here is sRGB's, not stated, or no RGB."""

_CURVES: dict[int, Curve] = {4: 2.2, 5: 2.8, 8: 1.0, 16: "pq", 17: 2.6, 18: "hlg"}
"""H.273, table 3. What a film's camera does (BT.709 and its like) is meant for a screen such as sRGB's."""


def of_code_points(primaries: int, transfer: int) -> ColorSpace | None:
    """The space of H.273's code points; None: sRGB, or none that is known."""
    space = ColorSpace(_PRIMARIES.get(primaries, SRGB.primaries), _CURVES.get(transfer, "srgb"))
    return None if space == SRGB else space

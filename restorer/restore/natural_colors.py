"""What colours skin, sky, grass and other things have at each brightness, for colour pins to pick from.

Measured, not made up: `resources/colors.json` says from what, `packaging/natural_colors.py` measured it.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from restorer import paths
from restorer.imaging.color import clamp_to_gamut, lab_to_srgb, srgb_to_lab
from restorer.imaging.photo import Pixels

REACH = 12.0
"""How far in L* beyond the brightest and darkest that photos showed a thing is still offered."""


@dataclass(frozen=True, slots=True)
class Color:
    """Chrominance, as a hint pins it: CIE Lab a* and b*."""

    a: float
    b: float

    def at(self, lightness: float) -> tuple[int, int, int]:
        """What it looks like at this L* (0..100): sRGB, 0..255, pulled into its gamut."""
        lab = clamp_to_gamut(np.array([[[lightness, self.a, self.b]]], np.float32))
        red, green, blue = np.clip(np.round(lab_to_srgb(lab)[0, 0] * 255), 0, 255)
        return int(red), int(green), int(blue)

    def within_gamut(self, lightness: float) -> "Color":
        """The strongest colour of this hue that sRGB has at this L*, at most this one."""
        lab = clamp_to_gamut(np.array([[[lightness, self.a, self.b]]], np.float32))
        return Color(round(float(lab[0, 0, 1]), 2), round(float(lab[0, 0, 2]), 2))


@dataclass(frozen=True, slots=True)
class NaturalColor:
    """The colour of a thing at some brightness."""

    name: str  # in English, a key to translate
    color: Color


def natural_colors(lightness: float) -> list[NaturalColor]:
    """What things look like at this L* (0..100); what no photo showed so dark or bright is left out."""
    offered = []
    for name, measured in _things().items():
        seen = measured["lightness"]
        if seen[0] - REACH <= lightness <= seen[-1] + REACH:
            a, b = (float(np.interp(lightness, seen, measured[axis])) for axis in ("a", "b"))
            offered.append(NaturalColor(name, Color(a, b).within_gamut(lightness)))
    return offered


def color_of(srgb: tuple[int, int, int]) -> Color:
    """The chrominance of an sRGB colour, 0..255."""
    lab = _lab(srgb)
    return Color(round(float(lab[1]), 2), round(float(lab[2]), 2))


def lightness_of(srgb: tuple[int, int, int]) -> float:
    """L* (0..100) of an sRGB colour, 0..255."""
    return min(100.0, max(0.0, float(_lab(srgb)[0])))


def _lab(srgb: tuple[int, int, int]) -> Pixels:
    return np.asarray(srgb_to_lab(np.array([[srgb]], np.float32) / np.float32(255))[0, 0], np.float32)


@lru_cache(maxsize=1)
def _things() -> dict[str, dict[str, Any]]:
    text = (paths.resources() / "colors.json").read_text("utf-8")
    things: dict[str, dict[str, Any]] = json.loads(text)["things"]
    return things

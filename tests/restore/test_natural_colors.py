"""The measured colours that pins are picked from."""

import json

import numpy as np
import pytest

from restorer import paths
from restorer.imaging.color import clamp_to_gamut
from restorer.restore.natural_colors import Color, color_of, lightness_of, natural_colors


@pytest.mark.parametrize("lightness", [0, 3, 20, 50, 77, 96, 100])
def test_every_colour_offered_fits_srgb_at_that_brightness(lightness):
    offered = natural_colors(lightness)
    assert len(offered) > 3
    for natural in offered:
        lab = np.array([[[lightness, natural.color.a, natural.color.b]]], np.float32)
        assert np.abs(clamp_to_gamut(lab) - lab).max() < 0.05
        assert lightness_of(natural.color.at(lightness)) == pytest.approx(lightness, abs=0.6)


def test_things_have_their_hues():
    hues = {
        natural.name: np.degrees(np.arctan2(natural.color.b, natural.color.a)) % 360
        for natural in natural_colors(55)
    }
    assert 30 < hues["skin"] < 70
    assert 110 < hues["foliage"] < 150
    assert 95 < hues["grass"] < 120
    assert 240 < hues["sky"] < 290
    assert hues["lips"] < 40


def test_what_is_never_so_dark_is_not_offered():
    assert "yellow cloth" in [natural.name for natural in natural_colors(70)]
    assert "yellow cloth" not in [natural.name for natural in natural_colors(10)]


def test_a_colour_too_strong_for_its_brightness_is_weakened_and_keeps_its_hue():
    weak = Color(80, 60).within_gamut(95)
    assert weak.a < 40
    assert weak.b / weak.a == pytest.approx(60 / 80, abs=0.01)
    assert Color(3, 4).within_gamut(50) == Color(3, 4)


@pytest.mark.parametrize("srgb", [(0, 0, 0), (255, 255, 255), (200, 30, 160), (12, 90, 61)])
def test_a_colour_and_its_brightness_are_the_colour_again(srgb):
    again = color_of(srgb).at(lightness_of(srgb))
    assert np.abs(np.subtract(again, srgb)).max() <= 1


def test_the_file_says_what_it_was_measured_from():
    measured = json.loads((paths.resources() / "colors.json").read_text("utf-8"))
    assert "natural_colors.py" in measured["source"]
    for thing in measured["things"].values():
        assert thing["photos"] >= 20
        assert len(thing["lightness"]) == len(thing["a"]) == len(thing["b"]) >= 3
        assert thing["lightness"] == sorted(thing["lightness"])

"""What of a recipe changes with another one, and what stays."""

from dataclasses import replace

import pytest

from restorer.restore.recipe import Colorize, Denoise, Recipe

SHOWN = Recipe(denoise=Denoise(level=40))
OWN = Recipe(denoise=Denoise(level=10, blend=0.5), colorize=Colorize(saturation=1.5))


@pytest.mark.parametrize(
    ("after", "becomes"),
    [
        (SHOWN, OWN),  # nothing was changed
        (Recipe(denoise=Denoise(level=60)), replace(OWN, denoise=Denoise(level=60, blend=0.5))),
        (Recipe(denoise=Denoise(level=None)), replace(OWN, denoise=Denoise(blend=0.5))),
        (Recipe(denoise=None), replace(OWN, denoise=None)),
        (replace(SHOWN, colorize=Colorize()), replace(OWN, colorize=Colorize())),  # a step that comes
        (replace(SHOWN, noise_level_model="other"), replace(OWN, noise_level_model="other")),
    ],
)
def test_only_what_differs_changes(after, becomes):
    assert OWN.with_changes(SHOWN, after) == becomes


def test_a_step_that_a_recipe_lacks_comes_when_it_is_chosen_and_not_when_it_is_changed():
    without = Recipe(denoise=None)
    assert without.with_changes(SHOWN, Recipe(denoise=Denoise(level=60))) == without
    assert without.with_changes(without, SHOWN) == SHOWN

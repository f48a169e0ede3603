"""Other colourings of a photo: what asks for them, and that they arrive."""

import numpy as np
import pytest

from restorer.engine.catalog import Catalog
from restorer.engine.providers import choose
from restorer.restore.live import LivePhoto
from restorer.restore.models import LoadedModels
from restorer.restore.pipeline import restore
from restorer.restore.recipe import Colorize, Hint, Recipe
from restorer.restore.variants import OFFERED, STRENGTH, VARIANTS, code_of, most_different


def test_the_first_is_the_best_guess_and_the_others_lie_to_all_sides_at_right_angles():
    codes = np.concatenate([code_of(variant) for variant in range(VARIANTS)])
    assert codes.shape == (17, 8)
    assert not codes[0].any()
    assert np.array_equal(codes[1:9], -codes[9:])
    assert np.array_equal(codes[1:9] @ codes[1:9].T, 8 * STRENGTH**2 * np.eye(8))


def test_what_differs_most_is_offered_and_the_best_guess_first():
    greys = [np.full((3, 2, 2), level, np.float32) for level in (0.5, 0.52, 0.9, 0.1, 0.48)]
    assert most_different(greys, 3) == [0, 2, 3]
    assert sorted(most_different(greys, OFFERED)) == [0, 1, 2, 3, 4]
    assert most_different([*greys[:2], greys[0]], OFFERED) == [0, 1]  # what looks the same is no choice


@pytest.mark.parametrize("variant", [-1, VARIANTS, 10**6])
def test_a_variant_of_a_later_version_is_the_best_guess(variant):
    assert not code_of(variant).any()


@pytest.fixture
def grey(photo_of, rng):
    """96 x 64, one band."""
    return photo_of(rng.integers(40, 200, (64, 96, 1)).astype(np.uint8), bands=1)


@pytest.fixture
def models(models, request):
    if request.node.get_closest_marker("model"):
        return LoadedModels(Catalog(), choose("cpu"))
    return models


def colors(photo, models, **asked):
    restored = restore(photo, Recipe(denoise=None, colorize=Colorize()), models, **asked)
    return np.concatenate(list(restored.strips))


def test_a_variant_colours_a_photo_otherwise(grey, models):
    best = colors(grey, models)
    assert np.array_equal(colors(grey, models, variant=0), best)
    others = [colors(grey, models, variant=variant) for variant in (1, 5, 9, VARIANTS - 1)]
    assert all(not np.array_equal(other, best) for other in others)


@pytest.mark.model
def test_the_bundled_colouriser_s_variants_differ_and_keep_what_is_pinned(grey, models):
    pinned = Hint(x=0.5, y=0.5, a=30.0, b=40.0)
    seen = [colors(grey, models, variant=v, hints=[pinned])[28:36, 44:52] for v in range(VARIANTS)]
    free = [colors(grey, models, variant=v).mean((0, 1)) for v in range(VARIANTS)]
    assert np.ptp([patch.mean((0, 1)) for patch in seen], axis=0).max() < 25
    assert np.ptp(free, axis=0).max() > 4


def test_small_pictures_show_what_there_is_to_choose_from(grey, models):
    live = LivePhoto(lambda _: grey, models)
    pictures = live.variants(Colorize(), ())
    assert len(pictures) == 5  # the tiny model heeds the signs of two numbers of a code
    assert next(iter(pictures)) == 0
    assert {picture.shape for picture in pictures.values()} == {(3, 43, 64)}  # as the colouriser sees it
    assert len({picture.tobytes() for picture in pictures.values()}) > 1


def test_a_photo_that_keeps_its_colours_has_nothing_to_choose_from(photo_of, models, rng):
    quilt = np.kron(rng.integers(0, 255, (8, 8, 3)), np.ones((16, 16, 1))).astype(np.uint8)
    live = LivePhoto(lambda _: photo_of(quilt), models)
    assert live.variants(Colorize(when="auto"), ()) == {}

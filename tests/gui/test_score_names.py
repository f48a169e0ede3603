"""Scores on a model's card are named for people."""

import pytest

from restorer import paths
from restorer.engine.model_file import read_model_file
from restorer.gui.score_names import score_in_words


@pytest.mark.parametrize("model", sorted(paths.bundled_models().glob("*.onnx")), ids=lambda model: model.stem)
def test_every_score_of_a_released_model_has_a_name(model):
    scores = read_model_file(model).manifest.scores
    told = [score_in_words(name, value) for name, value in scores.items()]
    assert scores
    assert not {name for name, _ in told} & set(scores)
    assert len({name for name, _ in told}) == len(scores)
    assert all(value.endswith((" dB", " %")) for _, value in told)


def test_names_and_units_are_said():
    assert score_in_words("cbsd68 sigma 25 8-bit psnr", 30.966) == (
        "CBSD68: noise of 25 of 255, in 8 bits",
        "30.97 dB",
    )
    assert score_in_words("colour psnr over none, 10 hints", 2.5) == (
        "Unseen photos: nearer still with 10 pinned colours, by",
        "2.50 dB",
    )
    assert score_in_words("colour colourfulness share", 0.405) == (
        "Unseen photos: colourfulness, of the originals'",
        "40.5 %",
    )


def test_an_unknown_score_is_shown_as_it_is():
    assert score_in_words("sharpness of cats", 1.5) == ("sharpness of cats", "1.50")

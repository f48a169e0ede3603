"""A fixed slice of the damaged files of `make fuzz`; the same seeds each time, so that it is no lottery."""

import pytest
from hostile.models import make_model_case, model_samples
from hostile.mutator import make_case
from hostile.samples import made_samples
from hostile.slices import Report, is_sentence, run_slice, try_models


@pytest.mark.parametrize("first", [0, 100_000])
def test_every_damaged_photo_ends_in_a_sentence_or_a_sound_result(first, tmp_path):
    samples = made_samples()
    cases = [make_case(seed, samples) for seed in range(first, first + 150)]
    report = run_slice(cases, tmp_path / "slice")
    assert report.findings == []
    assert report.restored + report.failed == 150
    assert report.restored > 20
    assert report.failed > 20


def test_every_damaged_model_is_refused_with_a_sentence_or_runs(tmp_path):
    samples = model_samples()
    report = Report()
    try_models([make_model_case(seed, samples) for seed in range(150)], tmp_path / "models", report)
    assert report.findings == []
    assert report.models == 150


def test_a_seed_always_gives_the_same_case():
    samples = made_samples()
    assert make_case(7, samples) == make_case(7, samples)
    models = model_samples()
    assert make_model_case(7, models) == make_model_case(7, models)
    assert make_case(7, samples).content != make_case(8, samples).content


def test_what_python_says_is_no_sentence():
    assert is_sentence("a.png is empty.")
    assert not is_sentence("a.png is empty")
    assert not is_sentence("ValueError: a.png is empty.")
    assert not is_sentence("a.png\nis empty.")

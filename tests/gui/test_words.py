"""What the window says."""

import pytest

from restorer.batch.jobs import Summary
from restorer.gui import language, words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.3, "less than a second"),
        (1, "1 second"),
        (42.4, "42 seconds"),
        (600, "10 minutes"),
        (7380, "2 h 03 min"),
    ],
)
def test_a_duration_is_said_as_a_person_would(seconds, said):
    assert words.duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (2, "almost done"),
        (33, "about 35 seconds left"),
        (58, "about 1 minute left"),
        (300, "about 5 minutes left"),
    ],
)
def test_the_time_left_is_rounded(seconds, said):
    assert words.time_left(seconds) == said


@pytest.mark.parametrize(
    "provider", ["CPUExecutionProvider", "CUDAExecutionProvider", "CoreMLExecutionProvider"]
)
def test_a_device_is_named_without_jargon(provider):
    said = words.device(provider)
    assert said.startswith("the ")
    assert "provider" not in said.lower()


def test_a_summary_names_only_what_happened():
    assert (
        words.summary(Summary(restored=1, failed=0, skipped=0, seconds=2)) == "1 photo restored in 2 seconds."
    )
    mixed = words.summary(Summary(restored=1200, failed=2, skipped=3, seconds=600))
    assert mixed == "1,200 photos restored, 2 failed, 3 skipped in 10 minutes."


def test_a_summary_tells_what_was_restored_before_from_what_was_skipped():
    said = words.summary(Summary(restored=5, failed=0, skipped=1, seconds=2, earlier=39))
    assert said == "5 photos restored, 1 skipped in 2 seconds. 39 photos were restored before."


def test_a_stopped_batch_says_that_results_are_kept():
    said = words.summary(Summary(restored=3, failed=0, skipped=0, seconds=2, cancelled=True))
    assert said == "Stopped. 3 photos restored; what was finished is kept."


def test_many_problems_are_one_line():
    assert words.problems(["A."]) == "A."
    assert words.problems(["A.", "B."]) == "A. And 1 more like it."
    assert words.problems(["A.", "B.", "C."]) == "A. And 2 more like it."


@pytest.mark.parametrize(
    ("per_minute", "said"),
    [(None, ""), (0.25, "15 photos an hour"), (1.5, "1.5 photos a minute"), (9.97, "10 photos a minute"),
     (1234.5, "1,234 photos a minute")],
)  # fmt: skip
def test_the_pace_is_said_as_a_person_would(per_minute, said):
    assert words.pace(per_minute) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en", ["1 photo an hour", "1.5 photos a minute", "1,234 photos a minute"]),
        ("de", ["1 Foto pro Stunde", "1,5 Fotos pro Minute", "1.234 Fotos pro Minute"]),
        ("fr", ["1 photo par heure", "1,5 photos par minute", "1\u202f234 photos par minute"]),
        ("ja", ["1 時間に 1 枚", "1 分に 1.5 枚", "1 分に 1,234 枚"]),
    ],
)
def test_the_pace_has_the_language_s_plurals_and_digits(qapp, name, said):
    language.speak(qapp, name)
    assert [words.pace(1 / 60), words.pace(1.5), words.pace(1234.0)] == said

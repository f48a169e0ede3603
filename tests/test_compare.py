"""`restorer compare` as a user meets it, in this process: what it shows, and what it never replaces."""

import cv2
import numpy as np
import pytest

from restorer import cli
from restorer.batch.results import is_result
from restorer.imaging.files import open_photo

FORMATS = ["png", "jpg", "tif", "webp", "avif"]


@pytest.fixture
def photos(tmp_path, rng):
    """A photo before and after, of different kinds."""
    paths = tmp_path / "a.jpg", tmp_path / "b.png"
    for path in paths:
        cv2.imwrite(str(path), rng.integers(0, 255, (40, 50, 3), np.uint8))
    return paths


def compare(*words):
    return cli.main(["compare", *map(str, words)])


def sentence(capsys):
    """The one line on stderr."""
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("restorer: ") and "Traceback" not in line
    return line


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_sheet_shows_both_photos_and_replaces_an_earlier_one(tmp_path, photos, capsys, file_format):
    sheet = tmp_path / f"sheet.{file_format}"
    assert compare(*photos, "-o", sheet) == 0
    assert (capsys.readouterr().out, open_photo(sheet).width > 100) == (f"{sheet}\n", True)
    first = sheet.read_bytes()
    assert compare(*reversed(photos), "-o", sheet) == 0
    assert sheet.read_bytes() != first
    assert not is_result(sheet)  # a batch takes it for what it is: no restored photo
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "b.png", sheet.name]


def test_no_other_file_is_replaced(tmp_path, photos, capsys):
    other = tmp_path / "other.png"
    other.write_bytes(photos[1].read_bytes())
    assert compare(*photos, "-o", other) == 1
    assert sentence(capsys).endswith("other.png is already there and was not replaced; choose another name.")
    assert other.read_bytes() == photos[1].read_bytes()


def test_a_file_with_nothing_in_it_is_replaced(tmp_path, photos):
    (tmp_path / "sheet.png").touch()
    assert compare(*photos, "-o", tmp_path / "sheet.png") == 0
    assert open_photo(tmp_path / "sheet.png").width > 100


def test_links_to_a_source_are_as_safe_as_the_source(tmp_path, photos, capsys):
    original = photos[0].read_bytes()
    (tmp_path / "soft.jpg").symlink_to(photos[0])
    (tmp_path / "hard.jpg").hardlink_to(photos[0])
    for name, code in (("soft.jpg", 2), ("hard.jpg", 1)):
        assert compare(*photos, "-o", tmp_path / name) == code
        assert sentence(capsys)
        assert (tmp_path / name).read_bytes() == original


@pytest.mark.parametrize(
    ("before", "sheet", "code"), [("a.jpg", "a.jpg", 2), ("a.jpg", "x.y", 2), ("gone.jpg", "s.png", 1)]
)
def test_a_sheet_that_cannot_be_made_is_a_sentence(tmp_path, photos, capsys, before, sheet, code):
    original = photos[0].read_bytes()
    assert compare(tmp_path / before, photos[0], "-o", tmp_path / sheet) == code
    assert sentence(capsys)
    assert photos[0].read_bytes() == original


def test_a_photo_that_is_too_large_names_an_option_that_helps(tmp_path, photos, capsys):
    words = (*photos, "-o", tmp_path / "sheet.png")
    assert compare(*words, "--max-pixels", "1999") == 1
    assert sentence(capsys).endswith("1,999 allowed. Raise --max-pixels if you trust the file.")
    assert not (tmp_path / "sheet.png").exists()
    assert compare(*words, "--max-pixels", "2000") == 0


def test_of_a_damaged_photo_what_is_there_is_compared(tmp_path, photos):
    whole = photos[0].read_bytes()
    photos[0].write_bytes(whole[: len(whole) // 2])
    assert compare(*photos, "-o", tmp_path / "sheet.png") == 0

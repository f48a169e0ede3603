import numpy as np
import pytest
from imaging.pictures import smooth_pixels

from restorer.imaging.sheet import SheetRow, before_after_sheet


def _holds(sheet: np.ndarray, picture: np.ndarray) -> bool:
    """Whether the picture stands somewhere in the sheet, pixel for pixel."""
    height, width = picture.shape[:2]
    corners = np.argwhere((sheet == picture[0, 0]).all(axis=2))
    return any(np.array_equal(sheet[y : y + height, x : x + width], picture) for y, x in corners)


def test_every_picture_is_on_the_sheet():
    pictures = [smooth_pixels(20 + i, 30 + i, 3, 8) // (i + 1) for i in range(4)]
    rows = [SheetRow(pictures[0], pictures[0] // 2, "one"), SheetRow(pictures[1], pictures[1] // 3)]
    sheet = before_after_sheet(rows)
    for row in rows:
        assert _holds(sheet, row.before) and _holds(sheet, row.after)


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (500, 3)])
def test_any_shape_makes_a_sheet(size):
    picture = smooth_pixels(*size, 3, 8)
    sheet = before_after_sheet([SheetRow(picture, picture, "x" * 400)], longest_side=100)
    assert sheet.ndim == 3 and sheet.dtype == np.uint8


def test_large_photos_are_shrunk():
    picture = smooth_pixels(400, 300, 3, 8)
    sheet = before_after_sheet([SheetRow(picture, picture)], longest_side=100)
    assert sheet.shape[0] < 200 and 150 < sheet.shape[1] < 250


def test_an_after_of_another_size_is_scaled_to_the_before():
    before, after = smooth_pixels(40, 30, 3, 8), smooth_pixels(80, 60, 3, 8)
    same = before_after_sheet([SheetRow(before, before)])
    assert before_after_sheet([SheetRow(before, after)]).shape == same.shape


def test_a_caption_and_titles_are_drawn():
    picture = np.full((40, 200, 3), 255, np.uint8)
    blank = before_after_sheet([SheetRow(picture, picture, " ")], titles=("", ""))
    drawn = before_after_sheet([SheetRow(picture, picture, "Zürich")])
    assert blank.min() == 255
    assert (drawn < 128).any(axis=2).sum() > 100


def test_an_empty_sheet_is_a_bug():
    with pytest.raises(ValueError, match="at least one"):
        before_after_sheet([])

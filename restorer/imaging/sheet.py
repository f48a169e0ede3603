"""Before/after pictures: two photos side by side, one row each, with captions."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""H x W x 3, sRGB."""

_GAP = 12  # pixels between and around the pictures
_PAPER, _INK = 255, 40
_FONT = cv2.FONT_HERSHEY_SIMPLEX
_LINE = 28  # pixels of a line of text
_TEXT_SCALE = 0.6
_SMALLEST_SCALE = 0.35


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One photo before and after; of the same shape, or the second is scaled to the first."""

    before: Picture
    after: Picture
    caption: str = ""


def before_after_sheet(
    rows: Sequence[SheetRow], *, titles: tuple[str, str] = ("before", "after"), longest_side: int = 900
) -> Picture:
    """A picture of all rows, one below the other, `titles` over the two columns.

    Args:
        rows: at least one.
        longest_side: larger photos are shrunk to it, in pixels; small ones keep their size.

    Returns:
        H x W x 3, sRGB. Letters that the font lacks come as "?".
    """
    if not rows:
        raise ValueError("a sheet needs at least one row")
    pairs = [_side_by_side(row, longest_side) for row in rows]
    width = max(pair.shape[1] for pair in pairs)
    half = (pairs[0].shape[1] - _GAP) // 2
    heading = np.hstack([_line(titles[0], half + _GAP), _line(titles[1], width - half - _GAP)])
    parts = [heading]
    for row, pair in zip(rows, pairs, strict=True):
        parts.append(_widened(pair, width))
        parts.append(_line(row.caption, width) if row.caption else _paper(_GAP, width))
    return np.pad(np.vstack(parts), ((_GAP, _GAP), (_GAP, _GAP), (0, 0)), constant_values=_PAPER)


def _side_by_side(row: SheetRow, longest_side: int) -> Picture:
    before = _shrunk(row.before, longest_side)
    height, width = before.shape[:2]
    after = row.after
    if after.shape != before.shape:
        how = cv2.INTER_AREA if after.shape[0] > height else cv2.INTER_CUBIC
        after = np.asarray(cv2.resize(after, (width, height), interpolation=how), np.uint8)
    return np.hstack([before, _paper(height, _GAP), after])


def _shrunk(picture: Picture, longest_side: int) -> Picture:
    height, width = picture.shape[:2]
    scale = longest_side / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def _line(text: str, width: int) -> Picture:
    """Text on paper, made smaller until it fits, then cut off."""
    text = text.encode("ascii", "replace").decode()
    scale = _TEXT_SCALE
    while scale > _SMALLEST_SCALE and cv2.getTextSize(text, _FONT, scale, 1)[0][0] > width:
        scale -= 0.05
    line = _paper(_LINE, width)
    cv2.putText(line, text, (0, _LINE - 9), _FONT, scale, (_INK, _INK, _INK), 1, cv2.LINE_AA)
    return line


def _widened(picture: Picture, width: int) -> Picture:
    return np.hstack([picture, _paper(picture.shape[0], width - picture.shape[1])])


def _paper(height: int, width: int) -> Picture:
    return np.full((height, width, 3), _PAPER, np.uint8)

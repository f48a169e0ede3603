"""What is restored next: nearest first, all of it in the end, little of it twice."""

import pytest

from restorer import paths
from restorer.engine.model_file import read_model_file
from restorer.gui.live_plan import CELL, FIRST, HALO, Grid, Span, level_of, plan
from restorer.gui.viewport import Rect
from restorer.restore.live import seen_halo


def work_through(missing, focus, most, *, first=True):
    """All parts, as they are asked for one after the other."""
    left, parts = set(missing), []
    while left:
        part = plan(left, focus, most=most, first=first and not parts)[0]
        assert not left.isdisjoint(part.cells())
        left.difference_update(part.cells())
        parts.append(part)
    return parts


@pytest.mark.parametrize(
    ("zoom", "level"), [(16, 0), (1, 0), (0.99, 0), (0.51, 0), (0.5, 1), (0.26, 1), (0.25, 2), (0.01, 6)]
)
def test_a_level_is_never_smaller_than_what_the_screen_shows(zoom, level):
    assert level_of(zoom) == level
    assert 1 / 2**level >= min(zoom, 1)


def test_the_first_part_is_small_and_lies_where_the_user_looks():
    first, *_ = plan(Span(0, 0, 18, 31).cells(), (5, 20), most=268, first=True)
    assert (5, 20) in set(first.cells())
    assert first.count == FIRST**2


def test_a_full_hd_view_is_restored_in_few_parts_the_nearest_first():
    rows, columns = 1099 // CELL, 1938 // CELL
    middle = rows // 2, columns // 2
    parts = work_through(Span(0, 0, rows, columns).cells(), middle, most=1_100_000 // CELL**2)
    assert len(parts) <= 5
    more = 2 * HALO / CELL
    seen = sum((part.bottom - part.top + more) * (part.right - part.left + more) for part in parts)
    assert seen < 2.0 * rows * columns  # with their halos
    distances = [part.distance(middle) for part in parts[1:]]
    assert distances[0] == min(distances)


def test_the_halo_is_that_of_parts_through_the_model_in_use():
    model = paths.bundled_models() / "denoise-fast.int8.onnx"
    assert seen_halo(read_model_file(model).manifest) == HALO


def test_after_a_pan_what_is_restored_already_is_not_restored_again():
    missing = set(Span(0, 0, 18, 31).cells()) - set(Span(0, 0, 14, 26).cells())
    parts = work_through(missing, (9, 15), most=268, first=False)
    assert sum(part.count for part in parts) < 1.1 * len(missing)


def test_every_shape_of_what_is_missing_comes_to_an_end(rng):
    for _ in range(50):
        missing = {tuple(cell) for cell in rng.integers(0, 12, (40, 2)).tolist()}
        parts = work_through(missing, (3, 9), most=20, first=False)
        assert set().union(*(part.cells() for part in parts)) >= missing


@pytest.mark.parametrize("most", [1, 7, 40])
def test_a_part_is_no_larger_than_was_asked_for_by_much(most):
    parts = work_through(Span(0, 0, 9, 14).cells(), (0, 0), most=most)[1:]
    assert max(part.count for part in parts) <= 1.6 * most


def test_the_cells_of_a_view_touch_it_and_no_others():
    grid = Grid(1000, 700)
    assert grid.size(1) == (500, 350)
    assert grid.size(3) == (125, 88)
    assert grid.span(Rect(0, 0, 1, 1), 0) == Span(0, 0, 22, 32)
    assert grid.span(Rect(0, 0, CELL / 1000, CELL / 700), 0) == Span(0, 0, 1, 1)
    assert grid.span(Rect(0.5, 0.5, 0.001, 0.001), 0) == Span(10, 15, 11, 16)
    assert grid.cell((0.5, 0.5), 0) == (10, 15)


def test_what_is_restored_ahead_is_the_first_part_of_the_closer_look():
    grid = Grid(4000, 3000)
    ahead = grid.first((0.5, 0.5), 0)
    seen = set(grid.span(Rect(0.3, 0.3, 0.4, 0.4), 0).cells())
    assert [ahead] == plan(seen, grid.cell((0.5, 0.5), 0), most=400, first=True)[:1]
    assert Grid(100, 90).first((1.0, 1.0), 0) == Span(0, 0, 3, 4)  # a small photo has no more

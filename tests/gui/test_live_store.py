"""What is restored is kept, within bounds, and found again by place."""

from pathlib import Path

import numpy as np
import pytest

from restorer.batch.previewer import MadePart
from restorer.gui.live_plan import CELL, Span
from restorer.gui.live_preview import Tuning, pieces_of
from restorer.gui.live_store import LiveStore, Look
from restorer.restore.recipe import Denoise

LOOK = Look(Path("a.jpg"), Denoise(), "noise-level", False)


def part_of(top, left, height, width, *, value=9, level_height=2000, level_width=3000):
    pixels = np.full((height, width, 3), value, np.uint8).tobytes()
    return MadePart(
        top=top, left=left, height=height, width=width, level_height=level_height, level_width=level_width,
        sigma=0.1, original=pixels, clean=pixels,
    )  # fmt: skip


def add(store, *place, look=LOOK, level=0, **more):
    part = part_of(*place, **more)
    return store.add(look, level, part, pieces_of(part, Tuning()))


def test_what_was_added_is_missing_no_longer():
    store = LiveStore()
    cells = set(Span(0, 0, 8, 8).cells())
    assert add(store, CELL, 2 * CELL, 4 * CELL, 3 * CELL) == 12
    assert cells - store.missing(LOOK, 0, cells) == set(Span(1, 2, 5, 5).cells())
    assert store.missing(LOOK, 1, cells) == cells
    assert store.missing(Look(Path("b.jpg"), None, "", False), 0, cells) == cells


def test_a_part_is_cut_where_its_pieces_are_drawn_apart():
    pieces = pieces_of(part_of(64, 128, 512, 320), Tuning())
    assert [(piece.top, piece.left, piece.height, piece.width) for piece in pieces] == [
        (64, 128, 192, 128), (64, 256, 192, 192), (256, 128, 256, 128), (256, 256, 256, 192),
        (512, 128, 64, 128), (512, 256, 64, 192),
    ]  # fmt: skip


def test_cells_that_are_covered_in_part_count_only_at_the_edge_of_the_picture():
    store = LiveStore()
    above = CELL // 2
    assert add(store, CELL - above, CELL, CELL + 2 * above, 2 * CELL) == 2  # one row of cells is whole
    side = 2 * CELL - above
    assert add(store, 0, 0, side, side, level_height=side, level_width=side, level=1) == 4


def test_the_oldest_pieces_go_when_there_is_no_more_room():
    one = LiveStore()
    add(one, 0, 0, 256, 256)
    store = LiveStore(most_bytes=3 * one.bytes)
    for number in range(6):
        add(store, 0, 256 * number, 256, 256)
        list(store.seen(LOOK, 0, [(0, 0)]))  # the first is looked at again and again
    assert store.bytes <= 3 * one.bytes
    left, middle, right = 256 // CELL, 512 // CELL, 768 // CELL
    cells = {(0, 256 // CELL * number) for number in range(6)}
    assert store.missing(LOOK, 0, cells) == {(0, left), (0, middle), (0, right)}


def test_of_photos_that_are_gone_nothing_is_kept():
    store, other = LiveStore(), Look(Path("b.jpg"), None, "", False)
    add(store, 0, 0, 256, 256)
    kept = store.bytes
    add(store, 0, 0, 256, 256, look=other)
    add(store, 0, 0, 256, 256, look=other, level=1)
    store.forget([other.source])
    assert store.bytes == kept
    assert store.levels(other) == [] and store.levels(LOOK) == [0]


def test_what_lies_wholly_under_a_newer_part_goes():
    store = LiveStore()
    add(store, 0, 0, 256, 256, value=1)
    before = store.bytes
    add(store, 0, 0, 256, 256, value=2)
    assert store.bytes == before
    (piece,) = store.seen(LOOK, 0, Span(0, 0, 4, 4).cells())
    assert (piece.clean == 2).all()


@pytest.mark.parametrize("levels", [(0,), (2, 0, 1)])
def test_the_levels_come_with_the_smallest_picture_first(levels):
    store = LiveStore()
    for level in levels:
        add(store, 0, 0, 64, 64, level=level)
    assert store.levels(LOOK) == sorted(levels, reverse=True)

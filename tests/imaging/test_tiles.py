"""Tiles: the result never depends on how the picture was cut, and the cut stays cheap."""

import cv2
import numpy as np
import pytest

from restorer.imaging.tiles import (
    SMALLEST_TILE,
    WINDOW_PIXELS,
    Tile,
    Tiling,
    fit_tiling,
    map_strips,
    map_tiles,
    round_up,
)
from restorer.progress import Cancelled

MULTIPLE = 4
HALO = 8
SIZES = [1, 2, 3, 4, 5, 7, 13, 16, 17, 31, 32, 33, 37, 64, 67]
PAIRS = [*zip(SIZES, reversed(SIZES), strict=True), *zip(SIZES, SIZES, strict=True), (1, 67), (67, 1)]


def unet_like(window):
    """A network that works on blocks of 4 x 4 and looks one block, so at most 7 pixels, around itself."""
    channels, height, width = window.shape
    assert height % MULTIPLE == 0 and width % MULTIPLE == 0, "a network of this kind cannot take other sizes"
    blocks = window.reshape(channels, height // 4, 4, width // 4, 4).mean((2, 4))
    near = np.stack([cv2.blur(plane, (3, 3), borderType=cv2.BORDER_CONSTANT) for plane in blocks])
    return window * 0.5 + near.repeat(4, 1).repeat(4, 2)


def tiling(height, width, tile_size, halo=HALO):
    return Tiling(
        height=height,
        width=width,
        tile_height=tile_size,
        tile_width=tile_size,
        halo=halo,
        multiple=MULTIPLE,
    )


def cuts(tiling):
    return [cut for strip in tiling.strips for cut in tiling.cuts(*strip)]


def tiles(tiling):
    return [cut.tile for cut in cuts(tiling)]


def work(window, cut):
    """What one tile of stored pixels becomes through the network."""
    planes = unet_like(np.moveaxis(window, -1, 0))
    return np.moveaxis(planes, 0, -1)[cut.core]


@pytest.mark.parametrize(("height", "width"), PAIRS)
@pytest.mark.parametrize("tile_size", [4, 16, 32])
def test_tiled_equals_whole_at_every_size(rng, height, width, tile_size):
    planes = rng.random((3, height, width), np.float32)
    padded = np.pad(planes, ((0, 0), (0, -height % MULTIPLE), (0, -width % MULTIPLE)), mode="symmetric")
    whole = unet_like(padded)[:, :height, :width]
    tiled = map_tiles(planes, unet_like, tiling(height, width, tile_size))
    assert tiled.shape == whole.shape
    assert np.abs(tiled - whole).max() <= 1e-6


def test_a_halo_below_the_network_s_reach_shows():
    planes = np.random.default_rng(0).random((3, 64, 64), np.float32)
    whole = unet_like(planes)
    assert np.abs(map_tiles(planes, unet_like, tiling(64, 64, 16, halo=0)) - whole).max() > 0.01


@pytest.mark.parametrize(("height", "width"), PAIRS)
@pytest.mark.parametrize("tile_size", [4, 16, 32])
def test_tiles_cover_every_pixel_once_on_the_grid(height, width, tile_size):
    seen = np.zeros((height, width), int)
    for tile in tiles(tiling(height, width, tile_size)):
        assert tile.top % MULTIPLE == 0 and tile.left % MULTIPLE == 0
        assert 1 <= tile.height <= tile_size and 1 <= tile.width <= tile_size
        seen[tile.top : tile.bottom, tile.left : tile.right] += 1
    assert (seen == 1).all()


def test_a_picture_a_little_larger_than_a_tile_is_cut_evenly():
    cut = Tiling(height=520, width=100, tile_height=512, tile_width=512, multiple=8)
    assert {tile.height for tile in tiles(cut)} <= {256, 264}


PICTURES = [(3000, 4000), (1021, 1031), (600, 9000), (513, 513), (10_000, 10_000), (1, 1), (70_000, 9)]


@pytest.mark.parametrize(("halo", "multiple"), [(0, 1), (2, 1), (16, 16), (24, 8), (48, 16), (80, 8)])
@pytest.mark.parametrize(("height", "width"), PICTURES)
def test_windows_stay_within_memory_and_halos_cost_little(halo, multiple, height, width):
    fitted = fit_tiling(height, width, halo=halo, multiple=multiple)
    windows = [cut.window for cut in cuts(fitted)]
    assert max(window.height * window.width for window in windows) <= WINDOW_PIXELS
    seen = sum(window.height * window.width for window in windows)
    assert seen <= 1.15 * round_up(height, multiple) * round_up(width, multiple)


@pytest.mark.parametrize("width", [4000, 31_623, 200_000])
@pytest.mark.parametrize("row_bytes", [3, 8])
def test_strips_of_a_wide_picture_stay_within_memory(width, row_bytes):
    fitted = fit_tiling(30_000, width, halo=80, multiple=8, row_bytes=width * row_bytes)
    tallest = max(bottom - top for top, bottom in fitted.strips)
    assert tallest * width * row_bytes <= 160 * 2**20 or tallest <= SMALLEST_TILE
    assert max(cut.window.height * cut.window.width for cut in cuts(fitted)) <= WINDOW_PIXELS


def test_a_huge_halo_gets_small_tiles_rather_than_a_huge_window():
    fitted = fit_tiling(5000, 5000, halo=1024, multiple=256)
    assert max(tile.height for tile in tiles(fitted)) <= 512


def test_little_memory_gives_small_tiles_but_not_tiny_ones():
    fitted = fit_tiling(3000, 4000, halo=80, multiple=8, window_pixels=1000)
    assert min(tile.height for tile in tiles(fitted)) >= SMALLEST_TILE - 8


def test_strips_ask_for_each_row_once_and_hold_few(rng):
    stored = rng.random((203, 19, 1), np.float32)
    asked = []

    def read(top, height):
        asked.append((top, height))
        return stored[top : top + height]

    cut = tiling(203, 19, 16)
    strips = list(map_strips(cut, read, work))
    assert [strip.shape[0] for strip in strips] == [bottom - top for top, bottom in cut.strips]
    planes = np.moveaxis(np.concatenate(strips), -1, 0)
    assert np.array_equal(planes, map_tiles(np.moveaxis(stored, -1, 0), unet_like, tiling(203, 19, 16)))
    ends = [top + height for top, height in asked]
    assert [top for top, _ in asked] == [0, *ends[:-1]]
    assert ends[-1] == 203
    assert max(height for _, height in asked) <= 16 + HALO


def test_a_strip_comes_before_the_next_one_is_read(rng):
    stored = rng.random((200, 16, 1), np.float32)
    deepest = 0

    def read(top, height):
        nonlocal deepest
        deepest = top + height
        return stored[top : top + height]

    next(map_strips(tiling(200, 16, 16), read, work))
    assert deepest <= 16 + HALO


def test_progress_counts_to_the_total_known_up_front(rng):
    planes = rng.random((1, 50, 70), np.float32)
    cut = tiling(50, 70, 16)
    told = []
    map_tiles(planes, unet_like, cut, lambda done, total: told.append((done, total)))
    assert told == [(i + 1, cut.count) for i in range(cut.count)]


def test_cancelling_stops_at_the_next_tile(rng):
    runs = 0

    def counted(window):
        nonlocal runs
        runs += 1
        return window

    def stop(done, total):
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        map_tiles(rng.random((1, 64, 64), np.float32), counted, tiling(64, 64, 16), stop)
    assert runs == 3


def test_a_network_may_change_the_number_of_channels(rng):
    planes = rng.random((3, 21, 37), np.float32)
    mean = map_tiles(planes, lambda window: window.mean(0, keepdims=True), tiling(21, 37, 16))
    assert np.array_equal(mean, planes.mean(0, keepdims=True))


def test_a_network_that_changes_the_size_is_a_bug(rng):
    with pytest.raises(ValueError, match="came back"):
        map_tiles(rng.random((1, 8, 8), np.float32), lambda window: window[:, ::2], tiling(8, 8, 16))


@pytest.mark.parametrize(("tile_size", "halo", "multiple"), [(18, 8, 4), (16, 6, 4), (16, -4, 4), (0, 0, 4)])
def test_a_tiling_off_the_grid_is_refused(tile_size, halo, multiple):
    sides = {"tile_height": tile_size, "tile_width": tile_size}
    with pytest.raises(ValueError, match=r"tiling|multiples"):
        Tiling(height=9, width=9, **sides, halo=halo, multiple=multiple)


@pytest.mark.parametrize("halo", [0, 4, 8])
def test_the_window_of_a_lone_tile_is_the_padded_picture(halo):
    (cut,) = cuts(tiling(5, 9, 16, halo))
    assert cut.window == Tile(0, 0, 8, 12)


@pytest.mark.parametrize("halo", [0, 4, 8])
@pytest.mark.parametrize(("height", "width"), PAIRS)
def test_every_window_fits_the_network_and_holds_its_tile(height, width, halo):
    for cut in cuts(tiling(height, width, 16, halo)):
        tile, window = cut.tile, cut.window
        sides = (window.top, window.left, window.height, window.width)
        assert {side % MULTIPLE for side in sides} == {0}
        assert window.top == max(0, tile.top - halo) and window.left == max(0, tile.left - halo)
        assert window.bottom >= min(height, tile.bottom + halo)
        assert window.right >= min(width, tile.right + halo)

"""Thumbnails are kept between runs: none of a photo that has changed, no more than there is room for."""

import os
import sqlite3

import cv2
import numpy as np
import pytest

from restorer.batch import thumbnails
from restorer.batch.thumbnails import ThumbnailCache
from restorer.batch.viewer import DecodeRequest, Viewer

SIDE = 96


@pytest.fixture
def picture(rng):
    """A small picture and its photo's size; JPEG keeps its smooth ramp to a few steps."""
    ramp = np.linspace(0, 250, SIDE, dtype=np.uint8)
    return (
        np.dstack([np.tile(ramp, (64, 1)), np.full((64, SIDE), 90, np.uint8), np.tile(ramp, (64, 1))]),
        960,
        640,
    )


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a photo")
    return path


@pytest.fixture
def cache(tmp_path):
    opened = []

    def open_cache(**options):
        opened.append(ThumbnailCache(tmp_path / "cache" / "t.sqlite", **options))
        return opened[-1]

    yield open_cache
    for each in opened:
        each.close()


def test_a_picture_comes_back_in_the_next_run(cache, source, picture):
    first = cache()
    assert first.get(source, SIDE) is None
    first.put(source, SIDE, picture)
    first.close()
    pixels, width, height = cache().get(source, SIDE)
    assert (width, height) == (960, 640)
    assert np.abs(pixels.astype(int) - picture[0]).mean() < 4


def test_a_photo_that_has_changed_has_none(cache, source, picture):
    kept = cache()
    kept.put(source, SIDE, picture)
    os.utime(source, ns=(1, 1))
    assert kept.get(source, SIDE) is None
    kept.put(source, SIDE, picture)
    source.write_bytes(b"another photo")
    os.utime(source, ns=(1, 1))
    assert kept.get(source, SIDE) is None


def test_a_photo_that_has_gone_has_none_and_needs_none(cache, source, picture):
    kept = cache()
    kept.put(source, SIDE, picture)
    source.unlink()
    assert kept.get(source, SIDE) is None
    kept.put(source, SIDE, picture)


def test_other_sizes_are_other_pictures(cache, source, picture):
    kept = cache()
    kept.put(source, SIDE, picture)
    assert kept.get(source, 64) is None


def test_a_damaged_picture_is_none_and_is_made_anew(cache, source, picture, tmp_path):
    kept = cache()
    kept.put(source, SIDE, picture)
    other = sqlite3.connect(tmp_path / "cache" / "t.sqlite")
    for damage in (b"no JPEG", b"no JPEG, but longer", bytes(8), b"", None, 7):
        with other:
            other.execute("UPDATE kept SET content = ?", (damage,))
        assert kept.get(source, SIDE) is None
    other.close()
    kept.put(source, SIDE, picture)
    assert kept.get(source, SIDE) is not None


def test_a_picture_larger_than_asked_for_is_not_believed(cache, source, picture, tmp_path):
    kept = cache()
    kept.put(source, SIDE, picture)
    _, large = cv2.imencode(".jpg", np.zeros((500, 500, 3), np.uint8))
    with sqlite3.connect(tmp_path / "cache" / "t.sqlite") as other:
        other.execute("UPDATE kept SET content = ?", (bytes(8) + large.tobytes(),))
    other.close()
    assert kept.get(source, SIDE) is None


@pytest.mark.parametrize("damage", [b"no database at all" * 100, b"", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(cache, source, picture, tmp_path, damage):
    first = cache()
    first.put(source, SIDE, picture)
    first.close()
    path = tmp_path / "cache" / "t.sqlite"
    for suffix in ("-wal", "-shm"):
        path.with_name(f"t.sqlite{suffix}").unlink(missing_ok=True)
    path.write_bytes(damage)
    again = cache()
    assert again.get(source, SIDE) is None
    again.put(source, SIDE, picture)
    assert again.get(source, SIDE) is not None


def test_a_cache_that_cannot_be_kept_does_no_harm(tmp_path, source, picture):
    (tmp_path / "file").write_bytes(b"in the way")
    kept = ThumbnailCache(tmp_path / "file" / "t.sqlite")
    kept.put(source, SIDE, picture)
    assert kept.get(source, SIDE) is None


def test_what_was_used_longest_ago_makes_room(cache, tmp_path, picture):
    now = [0.0]
    photos = [tmp_path / f"{i}.jpg" for i in range(30)]
    for photo in photos:
        photo.write_bytes(b"a photo")
    trial = cache()
    trial.put(photos[0], SIDE, picture)
    one = trial._kept.total()
    trial.close()
    kept = cache(most_bytes=10 * one, now=lambda: now[0])
    for photo in photos[:9]:
        now[0] += 100_000
        kept.put(photo, SIDE, picture)
    now[0] += 100_000
    assert kept.get(photos[0], SIDE) is not None  # used now
    for photo in photos[9:12]:
        now[0] += 100_000
        kept.put(photo, SIDE, picture)
    assert kept._kept.total() <= 10 * one
    assert kept.get(photos[0], SIDE) is not None
    assert kept.get(photos[1], SIDE) is None
    assert kept.get(photos[11], SIDE) is not None


def test_two_processes_may_use_it(cache, source, picture):
    first, second = cache(), cache()
    first.put(source, SIDE, picture)
    assert second.get(source, SIDE) is not None


def test_the_viewer_keeps_what_is_asked_to_be_kept(photo_file, tmp_path):
    source = photo_file(tmp_path / "a.png", 300, 200)
    for keep in (False, True, True):
        viewer = Viewer()
        try:
            decoded = viewer.decode(DecodeRequest(source, SIDE, keep=keep))
        finally:
            viewer.close()
        assert (decoded.height, decoded.full_width, decoded.full_height) == (SIDE, 200, 300)
        assert thumbnails.file().exists() == keep

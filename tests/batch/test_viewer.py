"""The viewer process answers, and survives what kills it."""

import os
import signal
import sys
import threading
import time

import cv2
import numpy as np
import pytest
from imaging.pictures import write_with_thumbnail

from restorer.batch.spawning import SPAWNING
from restorer.batch.viewer import FIRST_SIDE, Decoded, DecodeRequest, Region, Viewer, _decoded
from restorer.imaging import files


@pytest.fixture
def viewer():
    result = Viewer()
    yield result
    result.close()


@pytest.fixture
def photo(tmp_path):
    """300 x 200: red on the left, blue on the right."""
    pixels = np.zeros((200, 300, 3), np.uint8)
    pixels[:, :150] = (0, 0, 255)
    pixels[:, 150:] = (255, 0, 0)
    path = tmp_path / "flag.png"
    assert cv2.imwrite(str(path), pixels)
    return path


def pixels_of(decoded):
    return np.frombuffer(decoded.pixels, np.uint8).reshape(decoded.height, decoded.width, 3)


def test_a_whole_picture_comes_small_with_its_full_size(viewer, photo):
    decoded = viewer.decode(DecodeRequest(photo, 96))
    assert isinstance(decoded, Decoded)
    assert (decoded.width, decoded.height) == (96, 64)
    assert (decoded.full_width, decoded.full_height) == (300, 200)
    assert np.abs(pixels_of(decoded)[32, 5].astype(int) - (255, 0, 0)).max() <= 2


def test_a_region_comes_at_full_resolution(viewer, photo):
    decoded = viewer.decode(DecodeRequest(photo, 1000, Region(140, 50, 20, 10)))
    assert isinstance(decoded, Decoded)
    pixels = pixels_of(decoded)
    assert pixels.shape == (10, 20, 3)
    assert (pixels[5, 0] == (255, 0, 0)).all()
    assert (pixels[5, -1] == (0, 0, 255)).all()


@pytest.mark.parametrize("content", [b"", b"no picture", None], ids=["empty", "text", "missing"])
def test_what_is_no_picture_is_answered_with_a_sentence_that_names_it(viewer, tmp_path, content):
    path = tmp_path / "odd.jpg"
    if content is not None:
        path.write_bytes(content)
    answer = viewer.decode(DecodeRequest(path, 96))
    assert isinstance(answer, str)
    assert "odd.jpg" in answer


def test_a_bad_picture_does_not_end_the_process(viewer, tmp_path, photo):
    viewer.decode(DecodeRequest(photo, 96))
    pid = viewer.pid
    viewer.decode(DecodeRequest(tmp_path / "missing.jpg", 96))
    assert isinstance(viewer.decode(DecodeRequest(photo, 96)), Decoded)
    assert viewer.pid == pid


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL to send")
def test_after_the_process_died_the_next_picture_is_shown_by_a_new_one(viewer, photo):
    viewer.decode(DecodeRequest(photo, 96))
    os.kill(viewer.pid, signal.SIGKILL)
    assert "cannot be shown" in viewer.decode(DecodeRequest(photo, 96))
    assert isinstance(viewer.decode(DecodeRequest(photo, 96)), Decoded)


def test_no_process_starts_while_opencv_loads(viewer):
    """It would be given a `sys.path` in which OpenCV's `typing` comes before Python's."""
    thread = threading.Thread(target=viewer.start)
    with SPAWNING:
        thread.start()
        thread.join(0.2)
        assert viewer.pid is None
    thread.join(10)
    assert viewer.pid is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_close_ends_a_picture_that_hangs(viewer, tmp_path):
    os.mkfifo(tmp_path / "hangs.jpg")  # opening it waits for a writer that never comes
    answers = []
    thread = threading.Thread(
        target=lambda: answers.append(viewer.decode(DecodeRequest(tmp_path / "hangs.jpg", 96)))
    )
    thread.start()
    time.sleep(0.5)
    viewer.close()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(answers[0], str)


def test_a_thumbnail_and_the_first_picture_are_decoded_once(photo, monkeypatch):
    seen, glimpses = [], []
    decode = files.decode_small
    monkeypatch.setattr(
        files, "decode_small", lambda source, side, **more: seen.append(side) or decode(source, side, **more)
    )
    (thumbnail, *full), (first, *_) = (
        _decoded(DecodeRequest(photo, side, keep=keep), glimpses.append)
        for side, keep in ((96, True), (FIRST_SIDE, False))
    )
    assert seen == [FIRST_SIDE]
    assert thumbnail.shape == (64, 96, 3) and first.shape == (200, 300, 3)
    assert full == [300, 200]
    time.sleep(0.01)
    photo.write_bytes(photo.read_bytes() + b" ")  # another picture by now, for all one knows
    _decoded(DecodeRequest(photo, FIRST_SIDE), glimpses.append)
    assert seen == [FIRST_SIDE, FIRST_SIDE]


@pytest.mark.parametrize(("side", "keep"), [(96, True), (FIRST_SIDE, False)])
def test_of_a_large_photo_the_copy_inside_it_comes_first(viewer, tmp_path, side, keep):
    large = tmp_path / "large.jpg"
    write_with_thumbnail(large, np.full((3000, 6000, 3), 160, np.uint8), np.full((80, 160, 3), 30, np.uint8))
    came = []
    decoded = viewer.decode(DecodeRequest(large, side, keep=keep), came.append)
    first, *rows = came  # on a busy machine rows follow
    assert (first.width, first.height, first.rows, first.full_width) == (160, 80, 80, 6000)
    assert all(upper.rows < upper.height for upper in rows)
    assert (pixels_of(first) < 40).all() and (pixels_of(decoded) > 150).all()
    assert (decoded.width, decoded.full_width, decoded.full_height) == (side, 6000, 3000)
    viewer.decode(DecodeRequest(large, side, keep=keep), came.append)
    assert came == [first, *rows]  # what has been decoded needs none


def test_the_rows_of_a_large_photo_come_as_they_are_decoded(viewer, tmp_path, rng):
    large = tmp_path / "large.jpg"
    pixels = np.kron(rng.integers(0, 256, (800, 800, 3), np.uint8), np.ones((10, 10, 1), np.uint8))
    assert cv2.imwrite(str(large), pixels, [cv2.IMWRITE_JPEG_QUALITY, 100])
    came = []
    decoded = viewer.decode(DecodeRequest(large, FIRST_SIDE), came.append)
    assert came
    for upper in came:
        assert (upper.width, upper.height, upper.full_width, upper.full_height) == (640, 640, 8000, 8000)
        assert 0 < upper.rows < 640 and decoded.pixels.startswith(upper.pixels)
        assert len(upper.pixels) == 3 * 640 * upper.rows
    assert decoded.rows == decoded.height == 640

"""The small copy that a camera puts into its file stands for the photo only where it shows the same."""

import struct

import numpy as np
import pytest
from imaging.pictures import smooth_pixels, write_with_thumbnail
from PIL import Image

from restorer.imaging.files import decode_small, glimpse


def small(height, width):
    """A gentle picture with a bright upper left corner."""
    pixels = smooth_pixels(240, 320, 3, 8) // 2
    pixels[:120, :160] += 100
    return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.BOX))


@pytest.fixture
def write(tmp_path):
    """Writes a camera's JPEG: `write(photo's height and width, copy)`."""

    def do(size, copy, orientation=1):
        path = tmp_path / "camera.jpg"
        write_with_thumbnail(path, small(*size), copy, orientation)
        return path

    return do


def off(shown, expected):
    return np.abs(shown.astype(int) - expected).mean()


def test_it_is_the_copy_with_the_photos_size(write):
    copy = small(120, 160)
    shown, width, height = glimpse(write((600, 800), copy), 640, least_pixels=0)
    assert shown.dtype == np.uint8 and shown.shape == copy.shape
    assert off(shown, copy) < 3
    assert (width, height) == (800, 600)
    assert glimpse(write((600, 800), copy), 80, least_pixels=0)[0].shape == (60, 80, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_stands_as_the_photo_does(write, orientation):
    path = write((600, 800), small(120, 160), orientation)
    shown, width, height = glimpse(path, 640, least_pixels=0)
    photo, *size = decode_small(path, 160)
    assert [width, height] == size
    assert shown.shape == photo.shape
    assert off(shown, photo) < 8


@pytest.mark.parametrize(("size", "bars"), [((420, 600), (4, 0)), ((600, 400), (0, 40))])
def test_black_bars_about_it_are_left_out(write, size, bars):
    copy, (above, beside) = small(120, 160).copy(), bars
    copy[:above] = copy[120 - above :] = 0
    copy[:, :beside] = copy[:, 160 - beside :] = 0
    shown, width, height = glimpse(write(size, copy), 640, least_pixels=0)
    assert shown.shape[:2] == (120 - 2 * above, 160 - 2 * beside)
    assert (width, height) == size[::-1]
    assert off(shown, copy[above : 120 - above, beside : 160 - beside]) < 3


def test_a_copy_of_another_shape_may_show_something_else(write):
    assert glimpse(write((400, 600), small(120, 160)), 640, least_pixels=0) is None
    bars = np.zeros((160, 160, 3), np.uint8)
    bars[75:85] = 200
    assert glimpse(write((40, 600), bars), 640, least_pixels=0) is None  # mere bars: a sign of nothing


def test_a_photo_that_is_decoded_soon_has_none(write):
    assert glimpse(write((600, 800), small(120, 160)), 640) is None


def test_what_cannot_be_read_has_none(write, tmp_path):
    path = write((600, 800), small(120, 160))
    content = path.read_bytes()
    start = content.index(b"\xff\xd8", 2)
    path.write_bytes(content[:start] + bytes(200) + content[start + 200 :])
    assert glimpse(path, 640, least_pixels=0) is None
    for name, content in (
        ("text.jpg", b"no picture"),
        ("empty.jpg", b""),
        ("shot.nef", b"II*\0" + bytes(90)),
    ):
        (tmp_path / name).write_bytes(content)
        assert glimpse(tmp_path / name, 640, least_pixels=0) is None
    assert glimpse(tmp_path / "missing.jpg", 640, least_pixels=0) is None


def test_a_copy_that_claims_to_be_huge_takes_no_memory(write):
    resource = pytest.importorskip("resource", reason="Windows does not tell a process's peak memory so")
    path = write((600, 800), small(120, 160))
    content = path.read_bytes()
    frame = content.index(b"\xff\xc0", content.index(b"\xff\xd8", 2))  # of the copy; its size follows
    path.write_bytes(content[: frame + 5] + struct.pack(">HH", 48_000, 64_000) + content[frame + 9 :])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    glimpse(path, 640, least_pixels=0)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # KiB; all of it: 9 GB


def test_a_camera_raw_file_has_one(shared_photos):
    raw = shared_photos / "files" / "canon_eos_6d.dng"
    shown, *size = glimpse(raw, 640, least_pixels=0)
    photo, *expected = decode_small(raw, 640)
    assert size == expected
    assert shown.shape == photo.shape
    assert off(shown, photo) < 40  # the camera's own development, and LibRaw's
    assert glimpse(raw, 640) is None

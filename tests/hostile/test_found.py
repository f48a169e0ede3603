"""What the damaged files of `make fuzz` brought to light, each as the smallest file that shows it."""

import struct
import zlib

import cv2
import numpy as np
import pytest
import tifffile

from restorer.errors import PhotoTooLargeError, UnreadablePhotoError
from restorer.imaging.files import decode_small, open_photo, opening
from restorer.imaging.files.decoders import Decoded


def png_with(name: bytes, content: bytes) -> bytes:
    """A small PNG with one more chunk."""
    _, coded = cv2.imencode(".png", np.full((5, 7, 3), 90, np.uint8))
    chunk = name + content
    more = struct.pack(">I", len(content)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return coded.tobytes()[:33] + more + coded.tobytes()[33:]


@pytest.mark.parametrize("sides", [(600_000, 3), (3, 600_000), (2**24, 37)])
def test_a_picture_of_a_few_endless_rows_is_refused_by_its_header(sides, tmp_path):
    """Its thumbnail took twelve gigabytes."""
    content = bytearray(png_with(b"tEXt", b"a\0b"))
    content[16:24] = struct.pack(">II", *sides)
    content[29:33] = struct.pack(">I", zlib.crc32(content[12:29]))
    (path := tmp_path / "a.png").write_bytes(content)
    with pytest.raises(PhotoTooLargeError, match="pixels"):
        open_photo(path)
    with pytest.raises(PhotoTooLargeError, match="pixels"):
        decode_small(path, 96)


def test_a_png_whose_keyword_is_no_unicode_is_read(tmp_path):
    (path := tmp_path / "a.png").write_bytes(png_with(b"tEXt", b"Titel\x80\xff\0An old photo"))
    photo = open_photo(path)
    assert photo.rows(0, 5).shape == (5, 7, 3)
    assert decode_small(path, 96)[1:] == (7, 5)


@pytest.mark.parametrize("tag", [256, 257])
def test_an_odd_tiff_that_states_a_size_more_than_once_is_a_sentence(tag, tmp_path):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.full((5, 7), 90, np.uint8), compression="lzma")
    content = path.read_bytes()
    at = content.index(struct.pack("<HHI", tag, 4, 1))
    path.write_bytes(content[: at + 4] + struct.pack("<II", 3, 8) + content[at + 12 :])  # three numbers, at 8
    with pytest.raises(UnreadablePhotoError):
        open_photo(path)


def test_a_decoder_that_gives_no_pixels_is_a_sentence(tmp_path, monkeypatch):
    class Empty:
        width, height = 7, 1

        def decode(self, **_):
            return Decoded(pixels=np.zeros((0, 7, 1), np.uint8))

    monkeypatch.setattr(opening, "open_decoder", lambda *_: Empty())
    (path := tmp_path / "a.bmp").write_bytes(b"BM" + bytes(60))
    with pytest.raises(UnreadablePhotoError):
        open_photo(path)

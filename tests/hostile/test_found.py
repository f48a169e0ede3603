"""What the damaged files of `make fuzz` brought to light, each as the smallest file that shows it."""

import struct
import zlib

import cv2
import numpy as np

from restorer.imaging.files import decode_small, open_photo


def png_with(name: bytes, content: bytes) -> bytes:
    """A small PNG with one more chunk."""
    _, coded = cv2.imencode(".png", np.full((5, 7, 3), 90, np.uint8))
    chunk = name + content
    more = struct.pack(">I", len(content)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return coded.tobytes()[:33] + more + coded.tobytes()[33:]


def test_a_png_whose_keyword_is_no_unicode_is_read(tmp_path):
    (path := tmp_path / "a.png").write_bytes(png_with(b"tEXt", b"Titel\x80\xff\0An old photo"))
    photo = open_photo(path)
    assert photo.rows(0, 5).shape == (5, 7, 3)
    assert decode_small(path, 96)[1:] == (7, 5)

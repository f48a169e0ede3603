"""How much of a cut-off file is missing at its end, as far as its container says.

Decoders of these formats refuse a file that ends early, though most of its picture may be there. Filled up
with zeros to its full length, it is decoded to where it was cut.
"""

import io
from typing import BinaryIO

from restorer.imaging.formats import Kind
from restorer.imaging.isobmff import walk_boxes
from restorer.imaging.tiff_pages import end_of_sensor_values

_MOST_MISSING = 2**28  # bytes; they will stand in memory, and a larger number is damage more likely


def bytes_missing(kind: Kind, file: BinaryIO) -> int:
    """Bytes between a file's end and the end its container states; 0: it is whole, or nothing is stated."""
    length = file.seek(0, io.SEEK_END)
    file.seek(0)
    head = file.read(12)
    if len(head) < 12:
        return 0
    end = 0
    if kind == "webp":
        end = 8 + int.from_bytes(head[4:8], "little")
    elif kind == "bmp":
        end = int.from_bytes(head[2:6], "little")
    elif kind in ("heic", "avif") or head[4:12] in (b"jP  \r\n\x87\n", b"ftypcrx "):
        end = max((end for _, _, end in walk_boxes(file, 0, length)), default=0)
    elif kind == "raw":
        end = end_of_sensor_values(file)
    missing = end - length
    return missing if 0 < missing < _MOST_MISSING else 0

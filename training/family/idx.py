"""Reads idx files, the form in which MNIST and its relatives are published, compressed or not.

Source: the table of types at the foot of LeCun, Cortes and Burges, "The MNIST database".
"""

import gzip
import math
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.errors import DatasetError

_BYTES = 0x08  # the type of every published set: unsigned bytes


def read_idx(path: Path) -> NDArray[np.uint8]:
    """The array of one file.

    Raises:
        DatasetError: the file is missing, broken, or not of unsigned bytes.
    """
    try:
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    except (OSError, EOFError, zlib.error) as error:
        raise DatasetError(f"The idx file {path} cannot be read.") from error
    if len(content) < 4 or content[:2] != b"\0\0" or content[2] != _BYTES:
        raise DatasetError(f"{path} is no idx file of unsigned bytes.")
    axes = content[3]
    shape = tuple(int.from_bytes(content[4 + 4 * axis : 8 + 4 * axis], "big") for axis in range(axes))
    values = np.frombuffer(content, np.uint8, offset=min(4 + 4 * axes, len(content)))
    if values.size != math.prod(shape):
        raise DatasetError(f"The idx file {path} is cut off, or longer than it says.")
    return values.reshape(shape)


def find_idx(folder: Path, part: str, content: str) -> Path | None:
    """The file of a folder whose name has a part ("train", "t10k") and a content ("images", "labels")."""
    named = (path for path in sorted(folder.iterdir()) if "ubyte" in path.name or "idx" in path.name)
    return next((path for path in named if part in path.name and content in path.name), None)

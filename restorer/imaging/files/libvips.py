"""libvips, set up once: quiet, and without a cache that could show an old picture under a new file's name."""

import os
from typing import Any

os.environ.setdefault("VIPS_WARNING", "0")  # read when the library loads; its warnings would go to stderr
import pyvips

pyvips.cache_set_max(0)  # operations are cached by file name, and files change

__all__ = ["fields_of", "pyvips"]

_FIELDS = ("exif-data", "icc-profile-data", "iptc-data", "n-pages", "orientation", "xmp-data")


def fields_of(image: Any) -> frozenset[str]:  # noqa: ANN401 - pyvips is untyped
    """The names of an image's fields; those that matter, where others are no text.

    pyvips takes all names for UTF-8, but libvips makes some of a PNG's keywords, which may be any bytes.
    """
    try:
        return frozenset(image.get_fields())
    except UnicodeDecodeError:
        return frozenset(name for name in _FIELDS if image.get_typeof(name))

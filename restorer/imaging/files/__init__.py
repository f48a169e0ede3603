"""Photos in files: open, write, and small views; the app's one door to libvips (pyvips)."""

from restorer.imaging.files.glimpses import glimpse
from restorer.imaging.files.levels import Levels, open_levels
from restorer.imaging.files.previews import Upper, decode_region, decode_small, is_damaged, stamp_of
from restorer.imaging.files.profiles import ToSrgb, to_srgb_of
from restorer.imaging.files.reading import open_photo
from restorer.imaging.files.writing import WriteOptions, note_on_metadata, write_photo

__all__ = [
    "Levels",
    "ToSrgb",
    "Upper",
    "WriteOptions",
    "decode_region",
    "decode_small",
    "glimpse",
    "is_damaged",
    "note_on_metadata",
    "open_levels",
    "open_photo",
    "stamp_of",
    "to_srgb_of",
    "write_photo",
]

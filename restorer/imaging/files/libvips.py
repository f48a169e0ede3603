"""libvips, set up once: quiet, and without a cache that could show an old picture under a new file's name."""

import os

os.environ.setdefault("VIPS_WARNING", "0")  # read when the library loads; its warnings would go to stderr
import pyvips

pyvips.cache_set_max(0)  # operations are cached by file name, and files change

__all__ = ["pyvips"]

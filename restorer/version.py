"""Which build of the app this is: packaging notes the commit and the day beside the program."""

import json
import sys
from pathlib import Path

from restorer import __version__


def description() -> str:
    """ "0.1.0, commit 1a2b3c4d5e6f, build 2026-11-21 linux-x86_64", or "0.1.0, run from source"."""
    bundle: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if bundle is None:
        return f"{__version__}, run from source"
    facts = json.loads(Path(bundle, "build.json").read_text(encoding="utf-8"))
    return f"{__version__}, commit {facts['commit']}, build {facts['build']}"

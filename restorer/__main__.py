"""`restorer`: the window, or the command line when a sub-command is named."""

import multiprocessing
import os
import signal
import sys
from pathlib import Path

from restorer import cli
from restorer.errors import ProviderError


def main() -> int:
    """Start what the words ask for; returns the exit code."""
    words = sys.argv[1:]
    if words and (words[0] in cli.COMMANDS or words[0].startswith("-")):
        return cli.main(words)
    return _open_window([Path(word) for word in words])


def _open_window(photos: list[Path]) -> int:
    if sys.platform == "linux" and not _has_display():
        sys.stderr.write("restorer: There is no display for the window; use restorer batch instead.\n")
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the window answers Ctrl-C, there is nothing to lose
    try:
        from restorer.gui import app  # Qt is loaded only where a window is wanted
    except ProviderError as error:
        sys.stderr.write(f"restorer: {error}\n")
        return 3
    except ImportError as error:
        sys.stderr.write(
            f"restorer: The window cannot open: {error}. Install what is missing, or use restorer batch.\n"
        )
        return 1
    return app.run(photos)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())

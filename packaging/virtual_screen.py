"""A screen without a monitor, what is done on it, and waiting for what comes of it."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from bare_system import FailedError

DISPLAY = ":87"
PATIENCE_SECONDS = 180.0
_Found = TypeVar("_Found")


@contextlib.contextmanager
def virtual_screen() -> Iterator[Path]:
    """An X server without a monitor, and nothing else running on it; the socket it is reached by."""
    socket = Path("/tmp/.X11-unix", f"X{DISPLAY[1:]}")
    socket.parent.mkdir(mode=0o1777, exist_ok=True)
    ready, tells = os.pipe()  # a socket of a server that was killed is no sign that this one listens
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-displayfd", str(tells), "-screen", "0", "1400x900x24", "-ac", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=[tells],
    )
    os.close(tells)
    try:
        with os.fdopen(ready) as answer:
            if not answer.readline():
                raise FailedError(f"The virtual screen {DISPLAY} cannot be started; is there one already?")
        yield socket
    finally:
        server.terminate()
        server.wait()


def screen(*command: str) -> str | None:
    """Run a tool on the virtual screen; what it printed, or None when it found nothing."""
    environment = os.environ | {"DISPLAY": DISPLAY}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    return None if done.returncode else done.stdout


def wait_for(look: Callable[[], _Found | None], process: "subprocess.Popen[Any]") -> _Found:
    """Look again and again until there is something."""
    end = time.monotonic() + PATIENCE_SECONDS
    while (found := look()) is None:
        if process.poll() is not None:
            said = process.stderr.read() if process.stderr else ""
            raise FailedError(f"The program ended early: {said!s}")
        if time.monotonic() > end:
            raise FailedError("Nothing came of it in three minutes.")
        time.sleep(0.2)
    return found

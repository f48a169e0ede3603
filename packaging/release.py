"""What a release is called, where it is made, and the one time that all its files bear.

The same commit makes the same packages to the last byte, whoever builds it and when: `make package-
reproducible` sees to that. So nothing in them may take a time, a mode or an order from the machine.
"""

import functools
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from restorer import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
APP = BUILD / "dist" / "photo-restorer"
PACKAGES = BUILD / "packages"
ICONS = BUILD / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # of the icon, in pixels

NAME = "photo-restorer"
APP_ID = "io.github.photo_restorer"
VERSION = __version__
MACHINE = platform.machine()


def built_at() -> datetime:
    """The time that files in packages bear: of the commit, or what SOURCE_DATE_EPOCH says.

    Source: reproducible-builds.org/docs/source-date-epoch
    """
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    stamp = stamp or output(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], default="0")
    return datetime.fromtimestamp(int(stamp), UTC)


@functools.cache
def timestamp() -> int:
    """The same, in seconds since 1970."""
    return int(built_at().timestamp())


def mode_of(mode: int, *, folder: bool) -> int:
    """What may be done with a file in a package, whatever the umask was where it was made."""
    return 0o755 if folder or mode & 0o100 else 0o644


def settle(folder: Path) -> None:
    """Give a folder and all in it the modes and the time they have in packages."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(mode_of(path.stat().st_mode, folder=path.is_dir()))
        follow = os.utime not in os.supports_follow_symlinks  # on Windows, where there are no links
        os.utime(path, (timestamp(), timestamp()), follow_symlinks=follow)


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a tool with more in its environment; its failure ends the build."""
    subprocess.run(command, check=True, env=os.environ | dict(environment or {}))


def output(command: Sequence[str], *, default: str) -> str:
    """What a tool says in English, or `default` where it is missing or fails."""
    english = os.environ | {"LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=english)
        return done.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return default

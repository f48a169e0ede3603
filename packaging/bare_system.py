"""A system of its own in a folder, as small as a release has it, in which nothing can help by being there.

Must be root on Debian. Debian's releases come from where this system gets its packages, Ubuntu's from UBUNTU;
none is taken that its makers have not signed.
"""

import contextlib
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

UBUNTU = (
    "http://archive.ubuntu.com/ubuntu"  # checked with the keys of Debian's package ubuntu-archive-keyring
)
UBUNTU_RELEASES = ("jammy", "noble")
USER = "grandma"
# where a system keeps its own records, which installing anything changes
RECORDS = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "home", "tmp", "proc", "sys", "dev", "run")


class FailedError(Exception):
    """Something did not work; says what."""


class Bare:
    """A system of its own in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: str | None = None, **environment: str) -> str:
        """Run a command inside; what it printed.

        Raises:
            FailedError: it did not end with 0.
        """
        inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"] if user else []
        home = f"/home/{user}" if user else "/root"
        settings = {"HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **environment}
        done = subprocess.run(
            [
                "chroot",
                str(self.root),
                *inside,
                "env",
                "-i",
                *(f"{k}={v}" for k, v in settings.items()),
                *command,
            ],
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise FailedError(
                f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
            )
        return done.stdout

    def home(self, *parts: str) -> Path:
        """A path in the user's home, as seen from outside."""
        return self.root.joinpath("home", USER, *parts)

    def files(self) -> set[str]:
        """Every file that is not among the system's own records."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            inside = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(inside / name) not in RECORDS]
            found.update(str(inside / name) for name in (*names, *folders))
        return found


def bootstrap(release: str, root: Path) -> None:
    """The smallest system that a release of Debian or Ubuntu can be, with one user.

    Raises:
        FailedError: it cannot be had, or not signed by its makers.
    """
    command = ["debootstrap", "--variant=minbase", "--force-check-gpg"]
    if release in UBUNTU_RELEASES:
        # debootstrap's script for all of them; universe has part of what is in Debian's main
        command += ["--components=main,universe", release, str(root), UBUNTU, "gutsy"]
    else:
        command += [release, str(root), debian_mirror()]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise FailedError(f"debootstrap failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    Bare(root).run("useradd", "--create-home", "--user-group", USER)


def debian_mirror() -> str:
    """Where this system gets its packages from.

    Raises:
        FailedError: apt does not say.
    """
    policy = subprocess.run(["apt-cache", "policy"], check=True, capture_output=True, text=True).stdout
    mirror = re.search(rf"(https?://\S+) {this_release()}/main", policy)
    if mirror is None:
        raise FailedError(f"apt does not say where it gets {this_release()} from.")
    return mirror[1]


def this_release() -> str:
    """The name of this system's release: "bookworm"."""
    return platform.freedesktop_os_release()["VERSION_CODENAME"]


@contextlib.contextmanager
def bare_system(fresh: Path, root: Path, socket: Path) -> Iterator[Bare]:
    """A copy of a fresh system, which is deleted again.

    It has devices of its own; of this system only the name servers and the virtual screen reach into it, so
    that nothing done to it, its deletion included, can be done to this one.
    """
    subprocess.run(["cp", "-a", str(fresh), str(root)], check=True)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(f"/etc/{name}", root / "etc" / name)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    try:
        sockets = root / "tmp" / ".X11-unix"
        sockets.mkdir(parents=True)
        (sockets / socket.name).hardlink_to(socket)
        yield Bare(root)
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)
        subprocess.run(["rm", "-rf", "--one-file-system", str(root)], check=True)


def install(system: Bare, *packages: str) -> None:
    """Install packages, or files of packages, with what they depend on."""
    system.run("apt-get", "install", "-y", "-qq", *packages, DEBIAN_FRONTEND="noninteractive")

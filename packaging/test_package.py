"""Install the Debian package and the tarball on bare systems, use them as people do, and remove them again.

    python packaging/test_package.py build/packages

Must run as root on Debian: each package gets a fresh system of its own (debootstrap), in which nothing that
the app forgot to bring or to ask for can help it. The window is opened from its desktop file, on a virtual
screen that runs outside, and driven with the keyboard. Ends with 0 when everything worked.
"""

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from restorer import doctor
from restorer.imaging.files import WriteOptions, open_photo, write_photo

ID = "io.github.photo_restorer"
USER = "grandma"
DISPLAY = ":87"
PATIENCE_SECONDS = 180.0
_Found = TypeVar("_Found")
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


def main() -> int:
    """Test every package of a folder; returns the exit code."""
    parser = argparse.ArgumentParser(description="Install the packages on bare systems and use them.")
    parser.add_argument("packages", type=Path)
    parser.add_argument("--screenshots", type=Path, default=Path("build/package-test"))
    options = parser.parse_args()
    if os.geteuid() or not shutil.which("debootstrap"):
        print("This needs root, and debootstrap, xvfb, xdotool, x11-apps and imagemagick.", file=sys.stderr)
        return 1
    options.screenshots.mkdir(parents=True, exist_ok=True)
    (deb,) = options.packages.glob("*.deb")
    (tarball,) = options.packages.glob("*.tar.gz")
    try:
        with tempfile.TemporaryDirectory(prefix="photo-restorer-package-") as folder, virtual_screen():
            fresh = Path(folder, "fresh")
            bootstrap(fresh)
            for test, package in ((check_debian_package, deb), (check_tarball, tarball)):
                with bare_system(fresh, Path(folder, test.__name__)) as system:
                    test(system, package, options.screenshots)
                print(f"{package.name}: installed, used, upgraded and removed.", flush=True)
    except FailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def check_debian_package(system: Bare, deb: Path, screenshots: Path) -> None:
    """An older version, upgraded, used, removed without a trace."""
    shutil.copy(deb, system.root / "tmp" / "new.deb")
    shutil.copy(older(deb, system.root / "tmp" / "work"), system.root / "tmp" / "old.deb")
    system.run("apt-get", "update", "-qq")
    before = system.files()
    depends = subprocess.run(
        ["dpkg-deb", "-f", str(deb), "Depends"], check=True, capture_output=True, text=True
    )
    install(system, "/tmp/old.deb")
    settings = use_window(
        system, f"/usr/share/applications/{ID}.desktop", screenshots / "deb-before-upgrade.png"
    )
    install(system, "/tmp/new.deb")
    if settings != use_window(system, f"/usr/share/applications/{ID}.desktop", screenshots / "deb.png"):
        raise FailedError("The upgrade did not keep the user's settings.")
    use_command_line(system, "restorer")
    system.run("apt-get", "purge", "-y", "-qq", "photo-restorer")
    system.run("apt-get", "autoremove", "--purge", "-y", "-qq")
    left = {name for name in system.files() - before if "photo" in name.lower() or "restorer" in name.lower()}
    if left:
        raise FailedError(f"The package left these behind: {sorted(left)[:20]}")
    print(f"depends on: {depends.stdout.strip()}")


def check_tarball(system: Bare, tarball: Path, screenshots: Path) -> None:
    """Unpacked and installed into a home, used, removed without a trace."""
    shutil.copy(tarball, system.root / "tmp" / "app.tar.gz")
    system.run("apt-get", "update", "-qq")
    # what every desktop has
    install(
        system, "libegl1", "libgl1", "libxcb1", "libwayland-cursor0", "libwayland-egl1", "fonts-dejavu-core"
    )
    system.run("tar", "-xzf", "/tmp/app.tar.gz", "-C", "/tmp", user=USER)
    (unpacked,) = (path.name for path in (system.root / "tmp").glob("photo-restorer-*"))
    photos(system)
    before = {str(path) for path in system.home().rglob("*")}
    for _ in ("once", "over itself"):
        system.run(f"/tmp/{unpacked}/install.sh", user=USER)
    desktop = f"/home/{USER}/.local/share/applications/{ID}.desktop"
    use_window(system, desktop, screenshots / "tarball.png")
    use_command_line(system, f"/home/{USER}/.local/bin/restorer")
    system.run(f"/home/{USER}/.local/share/photo-restorer-app/install.sh", "--remove", user=USER)
    left = [path for path in system.home().rglob("*") if str(path) not in before and path.is_file()]
    own = ("Pictures", ".config", ".cache", ".local/share/photo-restorer/")
    strange = [path for path in left if not str(path.relative_to(system.home())).startswith(own)]
    if strange:
        raise FailedError(f"The tarball left these behind: {strange[:20]}")


def use_command_line(system: Bare, restorer: str) -> None:
    """What a script does: the version, the self-test, a folder of photos."""
    print(system.run(restorer, "--version", user=USER).strip())
    print(system.run(restorer, "doctor", user=USER).strip())
    photos(system)
    system.run(restorer, "batch", f"/home/{USER}/Photos", "-o", f"/home/{USER}/Pictures/cli", user=USER)
    check_results(system.home("Pictures", "cli"))


def use_window(system: Bare, desktop: str, screenshot: Path) -> str:
    """As people do: open photos with the app, start, look, close; returns the settings that are kept."""
    photos(system)
    shutil.rmtree(system.home("Pictures", "Restored"), ignore_errors=True)
    entry = (system.root / desktop.lstrip("/")).read_text()
    program = re.search(r'^Exec="?(.+?)"? %F$', entry, re.MULTILINE)
    if program is None:
        raise FailedError(f"{desktop} says no program.")
    inside = ["chroot", str(system.root), "setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"]
    inside += ["env", "-i"]
    settings = {"HOME": f"/home/{USER}", "DISPLAY": DISPLAY, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    window = subprocess.Popen(
        [*inside, *(f"{k}={v}" for k, v in settings.items()), program[1], f"/home/{USER}/Photos"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        number = wait_for(
            lambda: screen("xdotool", "search", "--onlyvisible", "--name", "Photo Restorer"), window
        )
        number = number.split()[0]
        screen("xdotool", "windowsize", "--sync", number, "1200", "780")
        screen("xdotool", "windowfocus", "--sync", number)
        time.sleep(3)  # the thumbnails
        screen("xdotool", "key", "--window", number, "ctrl+Return")
        wait_for(lambda: len(list(system.home("Pictures", "Restored").rglob("*.png"))) == 2 or None, window)
        time.sleep(2)  # the pictures of the last result
        screen("import", "-window", number, str(screenshot.resolve()))
        screen("xdotool", "key", "--window", number, "ctrl+q")
        window.wait(30)
    finally:
        window.kill()
        window.wait()
    check_results(system.home("Pictures", "Restored"))
    kept = system.home(".config", "photo-restorer", "photo-restorer.ini")
    if not kept.exists():
        raise FailedError("The window kept no settings.")
    lines = kept.read_text().splitlines()
    return "\n".join(line for line in lines if line.startswith(("recipe", "output")))


def photos(system: Bare) -> None:
    """Two noisy pictures with names as people give them."""
    folder = system.home("Photos")
    if folder.exists():
        return
    folder.mkdir(parents=True)
    picture = doctor.known_picture(noisy=True)
    for name in ("Tante Käthe 1952.png", "la plage (2).png"):
        strips = iter([picture.rows(0, picture.height)])
        write_photo(folder / name, picture, strips, WriteOptions(format="png"))
    system.run("chown", "-R", f"{USER}:{USER}", f"/home/{USER}/Photos")


def check_results(folder: Path) -> None:
    """Both photos came back, in their size, with less noise."""
    results = sorted(folder.rglob("*.png"))
    if len(results) != 2:
        raise FailedError(f"{folder} holds {[path.name for path in results]}, not two results.")
    noisy, clean = doctor.known_picture(noisy=True), doctor.known_picture(noisy=False)
    for path in results:
        result = open_photo(path)
        if (result.width, result.height) != (clean.width, clean.height):
            raise FailedError(f"{path.name} has a wrong size.")
        rows = result.rows(0, result.height).astype(float)
        left = abs(rows - clean.rows(0, clean.height)).mean()
        if left > 0.5 * abs(noisy.rows(0, noisy.height).astype(float) - clean.rows(0, clean.height)).mean():
            raise FailedError(f"{path.name} is as noisy as it was.")


def install(system: Bare, *packages: str) -> None:
    """Install packages, or files of packages, with what they depend on."""
    system.run("apt-get", "install", "-y", "-qq", *packages, DEBIAN_FRONTEND="noninteractive")


def older(deb: Path, folder: Path) -> Path:
    """The same package under an older version."""
    subprocess.run(["dpkg-deb", "-R", str(deb), str(folder)], check=True)
    control = folder / "DEBIAN" / "control"
    control.write_text(re.sub(r"^Version: .*$", "Version: 0.0.1-1", control.read_text(), flags=re.MULTILINE))
    target = folder.with_suffix(".deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(folder), str(target)], check=True)
    shutil.rmtree(folder)
    return target


def bootstrap(root: Path) -> None:
    """The smallest Debian there is, of this system's release and from where this system gets its packages."""
    release = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line
    )
    policy = subprocess.run(["apt-cache", "policy"], check=True, capture_output=True, text=True).stdout
    name = release["VERSION_CODENAME"]
    mirror = re.search(rf"(https?://\S+) {name}/main", policy)
    if mirror is None:
        raise FailedError(f"apt does not say where it gets {name} from.")
    command = ["debootstrap", "--variant=minbase", name, str(root), mirror[1]]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise FailedError(f"debootstrap failed:\n{done.stdout[-2000:]}")
    system = Bare(root)
    system.run("useradd", "--create-home", "--user-group", USER)


@contextlib.contextmanager
def bare_system(fresh: Path, root: Path) -> Iterator[Bare]:
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
        (sockets / f"X{DISPLAY[1:]}").hardlink_to(f"/tmp/.X11-unix/X{DISPLAY[1:]}")
        yield Bare(root)
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)
        subprocess.run(["rm", "-rf", "--one-file-system", str(root)], check=True)


@contextlib.contextmanager
def virtual_screen() -> Iterator[None]:
    """An X server without a monitor, and nothing else running on it."""
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1400x900x24", "-ac", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists() or None, server)
        yield
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


if __name__ == "__main__":
    sys.exit(main())

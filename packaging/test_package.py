"""Install the Debian package and the tarball on bare systems, use them as people do, and remove them again.

    python packaging/test_package.py build/packages
    python packaging/test_package.py build/packages --release trixie --release noble

Must run as root on Debian: each package gets a fresh system of its own (debootstrap), of this release or of
another, in which nothing that the app forgot to bring or to ask for can help it. The window is opened from
its desktop file, on a virtual screen that runs outside, and driven with the keyboard. Ends with 0 when
everything worked.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app_use import photos, use_command_line, use_window
from bare_system import USER, Bare, FailedError, bare_system, bootstrap, install, this_release
from virtual_screen import virtual_screen

ID = "io.github.photo_restorer"
DESKTOP = (  # what every desktop has, and the tarball leaves to it
    "fonts-dejavu-core",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb1",
)


def main() -> int:
    """Test every package of a folder; returns the exit code."""
    parser = argparse.ArgumentParser(description="Install the packages on bare systems and use them.")
    parser.add_argument("packages", type=Path)
    parser.add_argument("--release", action="append", help="of Debian or Ubuntu; may be given again")
    parser.add_argument("--screenshots", type=Path, default=Path("build/package-test"))
    options = parser.parse_args()
    if os.geteuid() or not shutil.which("debootstrap"):
        print("This needs root, and debootstrap, xvfb, xdotool and imagemagick.", file=sys.stderr)
        return 1
    failed = False
    for release in options.release or [this_release()]:
        try:
            test_on(release, options.packages, options.screenshots / release)
        except FailedError as failure:
            print(f"{release}: {failure}", file=sys.stderr, flush=True)
            failed = True
    return int(failed)


def test_on(release: str, packages: Path, screenshots: Path) -> None:
    """Test both packages of a folder on one release.

    Raises:
        FailedError: something did not work.
    """
    screenshots.mkdir(parents=True, exist_ok=True)
    (deb,) = packages.glob("*.deb")
    (tarball,) = packages.glob("*.tar.gz")
    with (
        tempfile.TemporaryDirectory(prefix="photo-restorer-package-") as folder,
        virtual_screen() as socket,
    ):
        fresh = Path(folder, "fresh")
        bootstrap(release, fresh)
        for test, package in ((check_debian_package, deb), (check_tarball, tarball)):
            with bare_system(fresh, Path(folder, test.__name__), socket) as system:
                test(system, package, screenshots)
            print(f"{release}: {package.name}: installed, used and removed.", flush=True)


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
    install(system, *DESKTOP)
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


def older(deb: Path, folder: Path) -> Path:
    """The same package under an older version."""
    subprocess.run(["dpkg-deb", "-R", str(deb), str(folder)], check=True)
    control = folder / "DEBIAN" / "control"
    control.write_text(re.sub(r"^Version: .*$", "Version: 0.0.1-1", control.read_text(), flags=re.MULTILINE))
    target = folder.with_suffix(".deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(folder), str(target)], check=True)
    shutil.rmtree(folder)
    return target


if __name__ == "__main__":
    sys.exit(main())

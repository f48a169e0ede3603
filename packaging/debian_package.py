"""A package for Debian and its relatives, with what the app asks of the system found out from its files."""

import gzip
import shutil
from email.utils import format_datetime
from os import environ
from pathlib import Path

from libraries import asked_for_in, c_library_for
from release import (
    APP,
    APP_ID,
    BUILD,
    ICONS,
    MACHINE,
    NAME,
    PACKAGES,
    ROOT,
    SIZES,
    VERSION,
    built_at,
    output,
    run,
    settle,
    timestamp,
)

LINUX, DEBIAN = ROOT / "packaging" / "linux", ROOT / "packaging" / "debian"
REVISION = 1  # of the Debian package of one version
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}  # machines, as Debian calls them
MAINTAINER = f"Photo Restorer developers <{environ.get('DEBEMAIL', 'photo-restorer@localhost')}>"


def write_debian_package() -> None:
    """The package, by dpkg-deb; the same bytes each time."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(APP, root / "usr" / "lib" / NAME, symlinks=True)
    launcher = root / "usr" / "bin" / "restorer"
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../lib/{NAME}/restorer")
    write_share(root / "usr" / "share")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(root))
    settle(root)
    target = PACKAGES / f"{NAME}_{VERSION}-{REVISION}_{ARCHITECTURES[MACHINE]}.deb"
    # one thread: with more, how the content is cut into blocks could depend on the machine
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(target)]
    run(command, {"SOURCE_DATE_EPOCH": str(timestamp()), "DPKG_DEB_THREADS_MAX": "1"})


def write_share(share: Path) -> None:
    """What desktops, software shops, `man` and Debian's own tools look for."""
    install(LINUX / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    install(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        install(ICONS / f"{size}.png", icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    install(ROOT / "resources" / "icons" / "app.svg", icons / "scalable" / "apps" / f"{APP_ID}.svg")
    write_packed(share / "man" / "man1" / "restorer.1.gz", (LINUX / "restorer.1").read_bytes())
    documents = share / "doc" / NAME
    install(DEBIAN / "copyright", documents / "copyright")
    write_packed(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    write_packed(documents / "changelog.Debian.gz", debian_changelog().encode())
    install(DEBIAN / "lintian-overrides", share / "lintian" / "overrides" / NAME)


def control(root: Path) -> str:
    """The package's description, with what its programs and libraries ask of the system."""
    installed = sum(file.lstat().st_size for file in root.rglob("*") if file.is_file()) // 1024
    return (
        (DEBIAN / "control.in")
        .read_text()
        .format(
            version=f"{VERSION}-{REVISION}",
            machine=ARCHITECTURES[MACHINE],
            installed=installed,
            maintainer=MAINTAINER,
            depends=", ".join(system_packages(root / "usr" / "lib" / NAME)),
        )
    )


def debian_changelog() -> str:
    """Debian's own: what is new stands in the other one."""
    return (
        f"{NAME} ({VERSION}-{REVISION}) unstable; urgency=low\n\n"
        f"  * Release {VERSION}; see changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(built_at())}\n"
    )


def system_packages(app: Path) -> list[str]:
    """Debian's packages of the libraries that are not inside, and how old the C library may be."""
    inside = {file.name for file in app.rglob("*.so*")}
    packages = {package_of(library) for library in asked_for_in(app) - inside}
    return [*sorted(packages - {"libc6"}), f"libc6 (>= {c_library_for(app)})"]


def package_of(library: str) -> str:
    """The Debian package that a system library comes from.

    Raises:
        SystemExit: it is not installed here.
    """
    owner = output(["dpkg-query", "--search", f"*/{library}"], default="").split(":")[0]
    if not owner:
        raise SystemExit(
            f"{library} is asked for by the app but not installed here; install its package first."
        )
    return owner


def install(source: Path, target: Path) -> None:
    """Copy one file to its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_packed(target: Path, content: bytes) -> None:
    """Write a file as gzip, without a name and a time inside."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))

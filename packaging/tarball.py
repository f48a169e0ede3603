"""A tarball for any Linux whose C library is new enough: unpack, install into the home, or just run."""

import gzip
import tarfile
from collections.abc import Iterator
from pathlib import Path

from release import APP, ICONS, MACHINE, NAME, PACKAGES, ROOT, SIZES, VERSION, mode_of, timestamp

LINUX = ROOT / "packaging" / "linux"


def write_tarball() -> None:
    """The same bytes each time: sorted, of nobody in particular, without names and times of their own."""
    target = PACKAGES / f"{NAME}-{VERSION}-linux-{MACHINE}.tar.gz"
    with (
        target.open("wb") as file,
        # without a name: gzip would note the file's
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=file, mtime=timestamp()) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for source, name in members():
            archive.add(source, f"{NAME}-{VERSION}/{name}", recursive=False, filter=plain)


def members() -> Iterator[tuple[Path, str]]:
    """Each file, and what it is called in the tarball's folder."""
    for file in sorted(APP.rglob("*")):
        yield file, str(file.relative_to(APP))
    for file in sorted(LINUX.iterdir()):
        yield file, f"share/{file.name}"
    for size in SIZES:
        yield ICONS / f"{size}.png", f"share/icons/{size}.png"
    yield LINUX / "install.sh", "install.sh"


def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry without a trace of the machine it was made on."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = timestamp()
    if not entry.issym():
        entry.mode = mode_of(entry.mode, folder=entry.isdir())
    return entry

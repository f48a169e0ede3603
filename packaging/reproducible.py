"""Build everything twice, in other circumstances each time, and name each file that comes out different.

    python packaging/reproducible.py
    python packaging/reproducible.py FOLDER FOLDER   of packages that are there already, others' for instance

What is committed is cloned into two folders, and `make package` is run in each from nothing, with another
time zone, language, umask and order of hashes. Packages are compared byte by byte; where they differ, what
is inside of them is, and each file is named with what is different about it. Ends with 0 when nothing is.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "reproducible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What should make no difference."""

    folder: str  # relative to FOLDER
    environment: dict[str, str]
    umask: int


BUILDS = (
    Circumstances(
        folder="first", environment={"TZ": "UTC0", "LC_ALL": "C", "PYTHONHASHSEED": "1"}, umask=0o022
    ),
    Circumstances(
        folder="elsewhere/and-deeper/second",
        environment={"TZ": "XYZ-14", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
        umask=0o077,
    ),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file as a package would unpack it."""

    kind: bytes
    mode: int
    owner: str
    time: float  # seconds since 1970
    content: str  # its hash, or where a link leads to


def main() -> int:
    """Build and compare; returns the exit code."""
    parser = argparse.ArgumentParser(description="Name what differs between two builds of the same commit.")
    parser.add_argument("packages", type=Path, nargs="*", metavar="FOLDER", help="two folders of packages")
    given = parser.parse_args().packages
    if len(given) not in (0, 2):
        parser.error("two folders are compared, or none is given")
    first, second = given or (build(each) for each in BUILDS)
    different = list(differences(first, second))
    for line in different:
        print(line)
    if different:
        print(f"{len(different)} differences.")
        return 1
    print("All packages are the same to the last byte.")
    return 0


def build(circumstances: Circumstances) -> Path:
    """Make the packages of what is committed, from nothing; returns their folder, all else is deleted."""
    folder = FOLDER / circumstances.folder
    packages = FOLDER / f"packages-{folder.name}"
    for old in (folder, packages):
        shutil.rmtree(old, ignore_errors=True)
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True, umask=circumstances.umask)
    environment = os.environ | circumstances.environment
    subprocess.run(["make", "package"], check=True, cwd=folder, env=environment, umask=circumstances.umask)
    shutil.move(folder / "build" / "packages", packages)
    shutil.rmtree(folder)
    return packages


def differences(first: Path, second: Path) -> Iterator[str]:
    """One line for each file that is not the same in two folders of packages."""
    names = sorted({file.name for folder in (first, second) for file in folder.iterdir()})
    if not names:
        yield f"{first} and {second} are empty."
    for name in names:
        one, other = first / name, second / name
        if not (one.exists() and other.exists()):
            yield f"{name}: only in {first if one.exists() else second}"
        elif one.read_bytes() != other.read_bytes():
            lines = list(different_entries(contents(one), contents(other)))
            yield from (f"{name}: {line}" for line in lines or ["the same files, packed differently"])


def different_entries(first: dict[str, Entry], second: dict[str, Entry]) -> Iterator[str]:
    """One line for each entry that two packages do not share, with what is different about it."""
    for name in sorted(first.keys() | second.keys()):
        if name not in first or name not in second:
            yield f"{name} is in one of them only"
        elif first[name] != second[name]:
            parts = [
                part
                for part in ("kind", "mode", "owner", "time", "content")
                if getattr(first[name], part) != getattr(second[name], part)
            ]
            yield f"{name}: {', '.join(parts)}"
    if list(first) != list(second) and first.keys() == second.keys():
        yield "the order of the files"


def contents(package: Path) -> dict[str, Entry]:
    """What would be unpacked, in its order; a file that is no package counts as its own content."""
    if package.name.endswith(".tar.gz"):
        with tarfile.open(package) as archive:
            return dict(entries(archive))
    if package.suffix == ".deb":
        found: dict[str, Entry] = {}
        for part in ("--ctrl-tarfile", "--fsys-tarfile"):
            command = ["dpkg-deb", part, str(package)]
            with (
                subprocess.Popen(command, stdout=subprocess.PIPE) as unpacking,
                tarfile.open(fileobj=unpacking.stdout, mode="r|") as archive,
            ):
                found |= {f"{part[2:6]}:{name}": entry for name, entry in entries(archive)}
        return found
    content = hashlib.sha256(package.read_bytes()).hexdigest()
    return {package.name: Entry(tarfile.REGTYPE, 0, "", 0.0, content)}


def entries(archive: tarfile.TarFile) -> Iterator[tuple[str, Entry]]:
    """Each name in an archive, with what would be unpacked under it."""
    for member in archive:
        file = archive.extractfile(member) if member.isreg() else None
        content = hashlib.sha256(file.read()).hexdigest() if file else member.linkname
        owner = f"{member.uname}:{member.gname} {member.uid}:{member.gid}"
        yield member.name, Entry(member.type, member.mode, owner, member.mtime, content)


if __name__ == "__main__":
    sys.exit(main())

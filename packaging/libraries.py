"""What programs and libraries for Linux ask for, read by readelf."""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path


def libraries_in(folder: Path) -> list[Path]:
    """Each program and library in a folder, in a fixed order."""
    return sorted(file for file in folder.rglob("*") if is_linked(file))


def is_linked(file: Path) -> bool:
    """Whether a file is a program or library, by its name or its place."""
    return file.is_file() and (".so" in file.name or (file.name == "restorer" and not file.is_symlink()))


def asked_for_in(folder: Path) -> set[str]:
    """The libraries that any program or library in a folder is linked with."""
    return set(asked_for_by(*libraries_in(folder)))


def asked_for_by(*files: Path) -> list[str]:
    """The libraries that some are linked with."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", readelf("--dynamic", files))


def c_library_for(folder: Path) -> str:
    """The oldest version of the C library that has all that the files in a folder call: "2.35"."""
    return max(c_versions_of(libraries_in(folder)), key=lambda version: [int(n) for n in version.split(".")])


def c_versions_of(files: Sequence[Path]) -> set[str]:
    """The versions of the C library that files ask for."""
    return set(re.findall(r"Name: GLIBC_(\d+(?:\.\d+)+)\b", readelf("--version-info", files)))


def readelf(question: str, files: Sequence[Path]) -> str:
    """What readelf says in English; it passes over files that are neither programs nor libraries.

    Raises:
        SystemExit: there is no readelf.
    """
    command = ["readelf", question, "--wide", *(str(file) for file in files)]
    english = os.environ | {"LC_ALL": "C.UTF-8"}
    try:
        return subprocess.run(command, check=False, capture_output=True, text=True, env=english).stdout
    except FileNotFoundError:
        raise SystemExit("What libraries ask for is read by readelf; install binutils first.") from None

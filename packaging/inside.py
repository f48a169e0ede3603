"""What PyInstaller put into the app, by its own lists."""

import ast
import re
from importlib.metadata import packages_distributions
from pathlib import Path

from release import BUILD, output

PYINSTALLER = "pyinstaller"  # its starter is in every app that it makes


def packages_inside() -> set[str]:
    """The Python packages of which there is a module or a library in the app."""
    modules = {re.split(r"[./\\]", name)[0] for name, _ in (*collected("PYZ"), *collected("COLLECT"))}
    owners = {
        owner for module, owners in packages_distributions().items() if module in modules for owner in owners
    }
    return {normal(owner) for owner in owners} | {PYINSTALLER}


def collected(kind: str) -> list[tuple[str, str]]:
    """What PyInstaller noted of one of its steps: names inside of the app, and where each came from."""
    (notes,) = (BUILD / "work").glob(f"*/{kind}-00.toc")
    lists = [part for part in ast.literal_eval(notes.read_text(encoding="utf-8")) if isinstance(part, list)]
    return [(entry[0], entry[1]) for part in lists for entry in part if len(entry) == 3]


def debian_packages_inside() -> list[str]:
    """Debian's packages of which there is a library in the app; none on other systems."""
    sources = {source for _, source in collected("COLLECT") if source.startswith(("/lib/", "/usr/lib/"))}
    asked = (["dpkg-query", "--search", f"*{Path(source)}"] for source in sorted(sources))
    return sorted({output(question, default="").split(":")[0] for question in asked} - {""})


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()

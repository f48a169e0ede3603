"""The software the app is made of, each with its licence, as its own package states them."""

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from restorer import __version__, paths

PACKAGES = (
    "PySide6-Essentials", "shiboken6", "onnxruntime", "onnxruntime-gpu", "onnx", "numpy",
    "opencv-python-headless", "pyvips", "pyvips-binary", "pillow", "pillow-heif", "rawpy", "tifffile",
    "imagecodecs", "filelock", "platformdirs", "tqdm", "cffi", "protobuf", "ml_dtypes",
)  # fmt: skip
"""What an installer carries besides Python; those that are not there are not named."""

LICENCES = "licences"
"""Beside the resources of an installed app: a text file for each library of the system that came along."""

_LICENCE_WORDS = ("licen", "copying", "notice", "copyright")


@dataclass(frozen=True, slots=True)
class Component:
    """One piece of software."""

    name: str
    version: str
    terms: str  # in a few words, "MIT"
    stated: metadata.Distribution | Path  # where

    def text(self) -> str:
        """The licence itself; empty where its package carries none."""
        if isinstance(self.stated, Path):
            return _read(self.stated)
        files = [file for file in self.stated.files or () if _is_licence(file.name)]
        texts = [_read(Path(str(self.stated.locate_file(file)))) for file in sorted(files)]
        return "\n\n".join(filter(None, dict.fromkeys(texts)))


def components() -> list[Component]:
    """The app itself, every package of `PACKAGES` that is installed, and what `LICENCES` holds."""
    home = paths.resources().parent
    app = Component("Photo Restorer", __version__, "MIT", home / "LICENSE")
    packages = (found for name in PACKAGES if (found := _package(name)) is not None)
    system = (Component(file.stem, "", "see below", file) for file in sorted((home / LICENCES).glob("*.txt")))
    return [app, *packages, *system]


def _package(name: str) -> Component | None:
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    facts = package.metadata
    stated = next((facts[key] for key in ("License-Expression", "License") if key in facts), "")
    terms = stated.splitlines()[0].strip() if stated.strip() else "see below"
    return Component(facts["Name"], package.version, terms, package)


def _is_licence(name: str) -> bool:
    return any(word in name.lower() for word in _LICENCE_WORDS) and not name.endswith((".py", ".pyc"))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # a package's list of files may name some that an installer leaves out
        return ""

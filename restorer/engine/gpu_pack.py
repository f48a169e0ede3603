"""The GPU pack: a folder with ONNX Runtime's CUDA build and NVIDIA's libraries, for an app without them.

The folder is what `pip install --target` makes. It is taken only when a process of its own has run a
network on the graphics card with it: a pack that crashes, hangs, or was made for another Python leaves the
app as it was. What came of the trial is kept until the pack, the app or the graphics driver changes.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from restorer import paths
from restorer.errors import UnwritablePhotoError
from restorer.imaging.aside import make_folders, write_aside
from restorer.version import description

TRIAL_SECONDS = 120.0
"""For a trial: CUDA takes half a minute the first time, on a slow disk more."""

_PACKAGES = ("onnxruntime", "nvidia")
"""What is taken from a pack; a numpy that pip put beside them is left alone."""

_TRUSTED = "RESTORER_GPU_PACK_TRIAL"  # set for the process that tries a pack
_DRIVER = Path("/proc/driver/nvidia/version")


class _Finder(MetaPathFinder):
    """Finds the pack's packages before the app's own, bundled or installed."""

    def __init__(self, folder: str) -> None:
        self._folder = folder

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return PathFinder.find_spec(name, [self._folder], target) if name in _PACKAGES else None


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a pack."""

    works: bool
    reason: str | None = None  # one sentence when it does not


def find() -> Path | None:
    """The folder of the GPU pack: the one the user named, else the one in the user's data folder."""
    named = os.environ.get(paths.GPU_PACK)
    if named:
        return None if named == "off" else Path(named).absolute()
    folder = paths.user_data() / "gpu-pack"
    return folder if folder.is_dir() else None


def activate() -> None:
    """Let `import onnxruntime` find the pack's, if there is one that works; call before the first import."""
    folder = find()
    if folder is not None and (os.environ.get(_TRUSTED) == str(folder) or known(folder).works):
        sys.meta_path.insert(0, _Finder(str(folder)))


def refusal() -> str | None:
    """Why there is a pack and it is not used, in one sentence; None when it is, or when there is none."""
    folder = find()
    if folder is None or os.environ.get(_TRUSTED) == str(folder):
        return None
    return known(folder).reason


def known(folder: Path) -> Trial:
    """What came of trying this pack the last time; tried now if it has changed since, which takes seconds."""
    mark = _mark(folder)
    try:
        kept = json.loads(_trial_file().read_text(encoding="utf-8"))
        if kept["mark"] == mark:
            return Trial(**kept["trial"])
    except (OSError, ValueError, KeyError, TypeError):  # none yet, or spoilt: it is tried anew
        pass
    return renew(folder)


def renew(folder: Path) -> Trial:
    """Try a pack now, in a process of its own, and keep what came of it."""
    trial = _tried(folder)
    kept = json.dumps({"mark": _mark(folder), "trial": asdict(trial)})
    with suppress(OSError, UnwritablePhotoError):  # a full or read-only disk: it is tried again the next time
        make_folders(_trial_file().parent)
        write_aside(_trial_file(), kept.encode())
    return trial


def _tried(folder: Path) -> Trial:
    if not (folder / "onnxruntime" / "__init__.py").is_file():
        return Trial(False, f"The GPU pack {folder} is not used: it holds no ONNX Runtime.")
    environment = {**os.environ, paths.GPU_PACK: str(folder), _TRUSTED: str(folder)}
    try:
        child = subprocess.run(
            [*_program(), "doctor", "--providers", "--json"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=TRIAL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Trial(False, f"The GPU pack {folder} is not used: it did not answer.")
    except OSError as error:
        return Trial(False, f"The GPU pack {folder} could not be tried: {error.strerror}.")
    try:
        (cuda,) = (
            each for each in json.loads(child.stdout)["providers"] if each["provider"].startswith("CUDA")
        )
        works, reason = bool(cuda["works"]), cuda["reason"]
    except (ValueError, KeyError, TypeError):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return Trial(
            False,
            f"The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.",
        )
    return Trial(True) if works else Trial(False, f"The GPU pack {folder} is not used: {reason}")


def _program() -> list[str]:
    """The app's own command line."""
    if not hasattr(sys, "_MEIPASS"):  # set by PyInstaller
        return [sys.executable, "-m", "restorer"]
    return [str(Path(sys.executable).with_stem("restorer"))]  # Windows has one more, without output


def _trial_file() -> Path:
    return paths.user_data() / "gpu-pack.json"


def _mark(folder: Path) -> list[str]:
    """What a trial's outcome depends on."""
    parts = [str(folder), description()]
    for file in (folder / "onnxruntime" / "__init__.py", folder / "nvidia"):
        try:
            parts.append(str(file.stat().st_mtime_ns))
        except OSError:
            parts.append("")
    try:
        parts.append(_DRIVER.read_text())
    except OSError:  # no such driver, or another system
        parts.append("")
    return parts

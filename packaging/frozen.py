"""The app as one folder with its own Python, without what is never called."""

import json
import re
import shutil
import sys
from pathlib import Path

import pyvips
from inside import debian_packages_inside
from libraries import asked_for_by, asked_for_in, readelf
from PIL import Image
from release import APP, BUILD, ICONS, MACHINE, ROOT, SIZES, built_at, output, run, settle, timestamp

from restorer.licences import LICENCES


def write_build_facts() -> None:
    """What `restorer --version` says beside the version."""
    commit = output(["git", "-C", str(ROOT), "rev-parse", "--short=12", "HEAD"], default="unknown")
    facts = {"commit": commit, "build": f"{built_at():%Y-%m-%d} {sys.platform}-{MACHINE}"}
    (BUILD / "build.json").write_text(json.dumps(facts) + "\n")


def write_icons() -> None:
    """The icon at all sizes, and in the forms that Windows and macOS want."""
    ICONS.mkdir(parents=True, exist_ok=True)
    source = str(ROOT / "resources" / "icons" / "app.svg")
    for size in SIZES:
        pyvips.Image.thumbnail(source, size, height=size).write_to_file(str(ICONS / f"{size}.png"))
    largest = Image.open(ICONS / f"{SIZES[-1]}.png")
    largest.save(ICONS / "app.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    largest.save(ICONS / "app.icns")


def freeze() -> None:
    """The app as one folder."""
    spec = ROOT / "packaging" / "pyinstaller" / "photo-restorer.spec"
    folders = ["--distpath", str(BUILD / "dist"), "--workpath", str(BUILD / "work")]
    same_each_time = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(timestamp())}
    run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, str(spec)],
        same_each_time,
    )
    if sys.platform == "linux":
        leave_out_encoders()
        take_licences_along()
    # Python's library comes with its symbols; wheels' libraries are left alone, stripping breaks patched ones
    if sys.platform == "linux" and shutil.which("strip"):
        for library in APP.glob("_internal/libpython3*.so*"):
            run(["strip", "--strip-unneeded", str(library)])
    for library in (APP / "_internal").rglob("*"):
        if library.is_file() and not library.is_symlink():
            library.chmod(0o644)
    trim_records(APP / "_internal")
    settle(APP)


def take_licences_along() -> None:
    """The copyright files of the system's libraries that came along, for the About box and for the law.

    Raises:
        SystemExit: this system keeps none, as trimmed images do.
    """
    folder = APP / "_internal" / LICENCES
    folder.mkdir()
    for package in debian_packages_inside():
        stated = Path("/usr/share/doc", package, "copyright")
        if not stated.is_file():
            raise SystemExit(f"The licence of {package}, which comes along, is not here: {stated}.")
        shutil.copyfile(stated, folder / f"{package}.txt")


def trim_records(libraries: Path) -> None:
    """Let each package's list of its files name only those that came along.

    The others are of no use, and the hashes of programs tell the folder that they were installed in.
    """
    for record in libraries.glob("*.dist-info/RECORD"):
        lines = record.read_text(encoding="utf-8").splitlines()
        kept = [f"{line}\n" for line in lines if (libraries / line.split(",")[0]).is_file()]
        record.write_text("".join(kept), encoding="utf-8", newline="\n")


def leave_out_encoders() -> None:
    """Empty libraries in the place of those that are asked for but never called: 55 MB, and all that is GPL.

    HEIC is only read, so libheif never calls x265; no film is opened, so OpenCV never calls FFmpeg.
    """
    if shutil.which("cc") is None:
        print("x265 and FFmpeg stay in, for want of a C compiler.")
        return
    libraries = APP / "_internal"
    for caller, pattern in (
        ("pillow_heif.libs/libheif-*", "x265"),
        ("cv2/cv2*.so", "(av|sw)(codec|format|util|scale)"),
    ):
        for asking in libraries.glob(caller):
            for library in asked_for_by(asking):
                for file in libraries.glob(f"*.libs/{library}") if re.match(f"lib{pattern}", library) else ():
                    write_empty_library(file, asking)
    while orphans := orphans_in(libraries, "opencv*.libs/*"):
        for file in orphans:
            file.unlink()


def orphans_in(libraries: Path, pattern: str) -> list[Path]:
    """The libraries of a kind that no other asks for."""
    asked_for = asked_for_in(libraries)
    return [file for file in libraries.glob(pattern) if file.name not in asked_for]


def write_empty_library(file: Path, asking: Path) -> None:
    """A library of the same name whose functions do nothing, under the versions that are asked for."""
    prefix = re.sub(r"^lib(\w+?)-.*$", r"\1", file.name)
    version = {"x265": r"()"}.get(prefix, rf"@(LIB{prefix.upper()}_\d+)")
    symbols = readelf("--dyn-syms", [asking])
    name = r"\bUND (x265_\w+)" if prefix == "x265" else r"\bUND (\w+)"
    found = sorted(set(re.findall(name + version, symbols)))
    source, script = BUILD / f"{prefix}.c", BUILD / f"{prefix}.map"
    source.write_text("".join(f"void *{symbol}(void) {{ return 0; }}\n" for symbol, _ in found))
    versions = sorted({each for _, each in found if each})
    script.write_text(
        "".join(
            f"{each} {{ global: {' '.join(f'{symbol};' for symbol, of in found if of == each)} }};\n"
            for each in versions
        )
    )
    options = [f"-Wl,--version-script={script}"] if versions else []
    run(["cc", "-shared", "-O2", "-s", *options, f"-Wl,-soname,{file.name}", "-o", str(file), str(source)])

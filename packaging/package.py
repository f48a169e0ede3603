"""Build what users install: the app as one folder, and from it a tarball and, on Debian, a package.

    build/venv/bin/python packaging/package.py

Everything lands in build/packages, with checksums and a bill of materials beside it. `make package` sets up
build/venv first: the app with ONNX Runtime's CPU build, PyInstaller, and nothing else that could get in.
"""

import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pyvips
from PIL import Image

from restorer import __version__

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
APP = BUILD / "dist" / "photo-restorer"
PACKAGES = BUILD / "packages"
ICONS = BUILD / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)  # of the icon, in pixels

NAME = "photo-restorer"
APP_ID = "io.github.photo_restorer"
MAINTAINER = f"Photo Restorer developers <{os.environ.get('DEBEMAIL', 'photo-restorer@localhost')}>"
REVISION = 1  # of the Debian package of one version
MACHINE = {"x86_64": "amd64", "aarch64": "arm64"}  # as Debian calls them


def main() -> int:
    """Build everything for this system; returns the exit code."""
    shutil.rmtree(PACKAGES, ignore_errors=True)
    PACKAGES.mkdir(parents=True)
    write_build_facts()
    write_icons()
    freeze()
    write_bill_of_materials()
    if sys.platform == "linux":
        write_tarball()
        if shutil.which("dpkg-deb"):
            write_debian_package()
    elif sys.platform == "win32":
        write_windows_setup()
    elif sys.platform == "darwin":
        image = PACKAGES / f"{NAME}-{__version__}-{platform.machine()}.dmg"
        script = ROOT / "packaging" / "macos" / "dmg.sh"
        run([str(script), str(BUILD / "dist" / "Photo Restorer.app"), str(image)])
    write_checksums()
    for file in sorted(PACKAGES.iterdir()):
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 2**20:.1f} MiB")
    return 0


def write_build_facts() -> None:
    """What `restorer --version` says beside the version."""
    commit = output(["git", "-C", str(ROOT), "rev-parse", "--short=12", "HEAD"], default="unknown")
    facts = {"commit": commit, "build": f"{build_time():%Y-%m-%d} {sys.platform}-{platform.machine()}"}
    (BUILD / "build.json").write_text(json.dumps(facts) + "\n")


def build_time() -> datetime:
    """The time that files in packages bear: of the commit, so that the same commit makes the same package."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")  # reproducible-builds.org/docs/source-date-epoch
    stamp = stamp or output(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], default="0")
    return datetime.fromtimestamp(int(stamp), UTC)


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
    run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders, str(spec)])
    if sys.platform == "linux":
        leave_out_encoders()
    # Python's library comes with its symbols; wheels' libraries are left alone, stripping breaks patched ones
    if sys.platform == "linux" and shutil.which("strip"):
        for library in APP.glob("_internal/libpython3*.so*"):
            run(["strip", "--strip-unneeded", str(library)])
    for file in APP.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o755 if file.parent == APP else 0o644)


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
    while orphans := [
        file for file in libraries.glob("opencv*.libs/*") if file.name not in asked_for_in(libraries)
    ]:
        for file in orphans:
            file.unlink()


def write_empty_library(file: Path, asking: Path) -> None:
    """A library of the same name whose functions do nothing, under the versions that are asked for."""
    prefix = re.sub(r"^lib(\w+?)-.*$", r"\1", file.name)
    version = {"x265": r"()"}.get(prefix, rf"@(LIB{prefix.upper()}_\d+)")
    symbols = output(["readelf", "--dyn-syms", "--wide", str(asking)], default="")
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


def asked_for_in(folder: Path) -> set[str]:
    """The libraries that any program or library in a folder is linked with."""
    files = (file for file in folder.rglob("*.so*") if file.is_file())
    return {library for file in files for library in asked_for_by(file)}


def asked_for_by(file: Path) -> list[str]:
    """The libraries that one is linked with."""
    dynamic = output(["readelf", "--dynamic", "--wide", str(file)], default="")
    return re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic)


def write_bill_of_materials() -> None:
    """What is inside, with licences, as CycloneDX."""
    target = PACKAGES / f"{NAME}-{__version__}.cdx.json"
    run([sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "-o", str(target)])


def write_tarball() -> None:
    """For any Linux with a C library as new as this one's: unpack, install into the home, or just run."""
    target = PACKAGES / f"{NAME}-{__version__}-linux-{platform.machine()}.tar.gz"
    folder = f"{NAME}-{__version__}"
    moment = int(build_time().timestamp())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with (
        gzip.GzipFile(target, "wb", compresslevel=6, mtime=moment) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for file in sorted(APP.rglob("*")):
            archive.add(file, f"{folder}/{file.relative_to(APP)}", recursive=False, filter=plain)
        for file in sorted((ROOT / "packaging" / "linux").iterdir()):
            archive.add(file, f"{folder}/share/{file.name}", recursive=False, filter=plain)
        for size in SIZES:
            archive.add(ICONS / f"{size}.png", f"{folder}/share/icons/{size}.png", filter=plain)
        archive.add(ROOT / "packaging" / "linux" / "install.sh", f"{folder}/install.sh", filter=plain)


def write_windows_setup() -> None:
    """The installer that NSIS makes; its compiler must be in the PATH or in its usual place."""
    compiler = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    facts = {
        "VERSION": __version__,
        "APP": APP,
        "ICON": ICONS / "app.ico",
        "OUTPUT": PACKAGES / f"{NAME}-{__version__}-setup.exe",
    }
    script = ROOT / "packaging" / "windows" / "installer.nsi"
    run([compiler, "-V2", *(f"-D{name}={value}" for name, value in facts.items()), str(script)])


def write_debian_package() -> None:
    """A package for Debian and its relatives."""
    root = BUILD / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(APP, root / "usr" / "lib" / NAME, symlinks=True)
    launcher = root / "usr" / "bin" / "restorer"
    launcher.parent.mkdir(parents=True)
    launcher.symlink_to(f"../lib/{NAME}/restorer")
    linux, debian = ROOT / "packaging" / "linux", ROOT / "packaging" / "debian"
    share = root / "usr" / "share"
    install(linux / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    install(linux / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    for size in SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        install(ICONS / f"{size}.png", target)
    install(
        ROOT / "resources" / "icons" / "app.svg",
        share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg",
    )
    install_packed(linux / "restorer.1", share / "man" / "man1" / "restorer.1.gz")
    install(debian / "copyright", share / "doc" / NAME / "copyright")
    install_packed(ROOT / "CHANGELOG.md", share / "doc" / NAME / "changelog.gz")
    (share / "doc" / NAME / "changelog.Debian.gz").write_bytes(packed(debian_changelog().encode()))
    install(debian / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control(root))
    for path in (root, *root.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    target = PACKAGES / f"{NAME}_{__version__}-{REVISION}_{MACHINE[platform.machine()]}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(int(build_time().timestamp()))}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(target)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)


def control(root: Path) -> str:
    """The package's description, with what its programs and libraries ask of the system."""
    template = (ROOT / "packaging" / "debian" / "control.in").read_text()
    installed = sum(file.lstat().st_size for file in root.rglob("*") if file.is_file()) // 1024
    return template.format(
        version=f"{__version__}-{REVISION}",
        machine=MACHINE[platform.machine()],
        installed=installed,
        maintainer=MAINTAINER,
        depends=", ".join(system_packages(root)),
    )


def debian_changelog() -> str:
    """Debian's own: what is new stands in the other one."""
    return (
        f"{NAME} ({__version__}-{REVISION}) unstable; urgency=low\n\n"
        f"  * Release {__version__}; see changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(build_time())}\n"
    )


def system_packages(root: Path) -> list[str]:
    """Debian's packages of the libraries that are not inside; the C library must be as new as this one."""
    app = root / "usr" / "lib" / NAME
    inside = {file.name for file in app.rglob("*.so*")}
    asked_for = asked_for_in(app) | set(asked_for_by(app / "restorer"))
    packages = {package_of(library) for library in asked_for - inside}
    libc = output(["dpkg-query", "--show", "--showformat", "${Version}", "libc6"], default="").split("-")[0]
    return [*sorted(packages - {"libc6"}), f"libc6 (>= {libc})"]


def package_of(library: str) -> str:
    """The Debian package that a system library comes from.

    Raises:
        SystemExit: it is not installed here.
    """
    owner = output(["dpkg-query", "--search", f"*/{library}"], default="").split(":")[0]
    if not owner:
        sys.exit(f"{library} is asked for by the app but not installed here; install its package first.")
    return owner


def write_checksums() -> None:
    """As sha256sum writes and checks them."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(PACKAGES.iterdir())
    ]
    (PACKAGES / "SHA256SUMS").write_text("\n".join(lines) + "\n")


def install(source: Path, target: Path) -> None:
    """Copy one file to its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def install_packed(source: Path, target: Path) -> None:
    """Copy one file to its place, as gzip."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(packed(source.read_bytes()))
    target.chmod(0o644)


def packed(content: bytes) -> bytes:
    """The same bytes each time: no name and no time inside."""
    return gzip.compress(content, 9, mtime=0)


def run(command: Sequence[str]) -> None:
    """Run a tool; its failure ends the build."""
    subprocess.run(command, check=True)


def output(command: Sequence[str], *, default: str) -> str:
    """What a tool says, or `default` where it is missing or fails."""
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return default


if __name__ == "__main__":
    sys.exit(main())

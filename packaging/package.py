"""Build what users install: the app as one folder, and from it a tarball and, on Debian, a package.

    build/venv/bin/python packaging/package.py

Everything lands in build/packages, with checksums and a bill of materials beside it. `make package` sets up
build/venv first: the app with ONNX Runtime's CPU build, PyInstaller, and nothing else that could get in.
"""

import hashlib
import shutil
import sys

from bill_of_materials import write_bill_of_materials
from debian_package import write_debian_package
from frozen import freeze, write_build_facts, write_icons
from release import APP, BUILD, ICONS, MACHINE, NAME, PACKAGES, ROOT, VERSION, run
from tarball import write_tarball


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
        write_disk_image()
    write_checksums()
    for file in sorted(PACKAGES.iterdir()):
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 2**20:.1f} MiB")
    return 0


def write_windows_setup() -> None:
    """The installer that NSIS makes; its compiler must be in the PATH or in its usual place."""
    compiler = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    facts = {
        "VERSION": VERSION,
        "APP": APP,
        "ICON": ICONS / "app.ico",
        "OUTPUT": PACKAGES / f"{NAME}-{VERSION}-setup.exe",
    }
    script = ROOT / "packaging" / "windows" / "installer.nsi"
    run([compiler, "-V2", *(f"-D{name}={value}" for name, value in facts.items()), str(script)])


def write_disk_image() -> None:
    """The disk image that macOS mounts."""
    image = PACKAGES / f"{NAME}-{VERSION}-{MACHINE}.dmg"
    script = ROOT / "packaging" / "macos" / "dmg.sh"
    run([str(script), str(BUILD / "dist" / "Photo Restorer.app"), str(image)])


def write_checksums() -> None:
    """As sha256sum writes and checks them."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(PACKAGES.iterdir())
    ]
    (PACKAGES / "SHA256SUMS").write_text("\n".join(lines) + "\n", newline="\n")


if __name__ == "__main__":
    sys.exit(main())

"""What installers are made of: each file is checked by the tool its system trusts, where there is one."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from restorer import __version__, version
from restorer.engine import installed
from restorer.errors import ProviderError

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
ID = "io.github.photo_restorer"


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_the_desktop_file_is_valid():
    file = PACKAGING / "linux" / f"{ID}.desktop"
    subprocess.run([tool("desktop-file-validate"), file], check=True)


def test_the_metadata_for_software_shops_is_valid_and_of_this_version():
    file = PACKAGING / "linux" / f"{ID}.metainfo.xml"
    assert f'<release version="{__version__}"' in file.read_text()
    subprocess.run([tool("appstreamcli"), "validate", "--no-net", "--pedantic", file], check=True)


def test_the_windows_installer_compiles_against_a_staged_folder(tmp_path):
    compiler = tool("makensis")
    app = tmp_path / "app"
    (app / "_internal" / "deep").mkdir(parents=True)
    for name in ("restorer.exe", "photo-restorer.exe", "_internal/deep/library.dll"):
        (app / name).write_bytes(b"x" * 1000)
    Image.new("RGB", (64, 64)).save(tmp_path / "app.ico")
    setup = tmp_path / "photo-restorer-setup.exe"
    facts = {"VERSION": __version__, "APP": app, "ICON": tmp_path / "app.ico", "OUTPUT": setup}
    script = PACKAGING / "windows" / "installer.nsi"
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    subprocess.run([compiler, "-V2", "-WX", *defines, script], check=True, capture_output=True)
    assert setup.read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize(
    "script",
    ["linux/install.sh", "linux/appimage.sh", "macos/dmg.sh", "debian/install.sh", "debian/package-tools.sh"],
)
def test_scripts_parse(script):
    subprocess.run([tool("sh"), "-n", PACKAGING / script], check=True)


def test_what_becomes_an_appimage_starts_the_app_and_has_its_name_and_icon(tmp_path):
    shutil.copytree(PACKAGING / "linux", tmp_path / "packaging" / "linux")
    icon = tmp_path / "build" / "icons" / "256.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"icon")
    app = tmp_path / "app"
    app.mkdir()
    packer = tmp_path / "appimagetool"
    (app / "restorer").write_text('#!/bin/sh\necho "restorer got $*"\n')
    packer.write_text('#!/bin/sh\ncp -a "$2" "$3"\n')
    for program in (app / "restorer", packer):
        program.chmod(0o755)
    script, staged = tmp_path / "packaging" / "linux" / "appimage.sh", tmp_path / "staged"
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    subprocess.run([tool("sh"), script, app, staged], check=True, env=os.environ | {"PATH": path})
    said = subprocess.run([staged / "AppRun", "a photo.jpg"], check=True, capture_output=True, text=True)
    assert said.stdout == "restorer got a photo.jpg\n"
    icons = re.findall(r"^Icon=(.+)$", (staged / f"{ID}.desktop").read_text(), re.MULTILINE)
    assert [(staged / f"{name}.png").read_bytes() for name in icons] == [b"icon"]


def test_the_manual_page_names_every_command_and_renders():
    page = (PACKAGING / "linux" / "restorer.1").read_text()
    for command in ("batch", "compare", "models", "presets", "doctor"):
        assert re.search(rf"^\.B restorer {command}$", page, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("resources/translations/restorer_de.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/translations/qt_help_de.qm", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
    ],
)
def test_the_frozen_app_speaks_its_languages_and_carries_no_others(name, kept):
    recipe = ast.parse((PACKAGING / "pyinstaller" / "photo-restorer.spec").read_text())
    wanted = ("ROOT", "OUR_CATALOGUES", "QT_CATALOGUES", "UNUSED_FILES", "is_unused")
    parts = [
        part
        for part in recipe.body
        if getattr(part, "name", "") in wanted
        or (isinstance(part, ast.Assign) and getattr(part.targets[0], "id", "") in wanted)
    ]
    scope = {"Path": Path, "SPECPATH": str(PACKAGING / "pyinstaller")}
    exec(compile(ast.Module(parts, []), "photo-restorer.spec", "exec"), scope)
    assert scope["is_unused"](name) is not kept


def test_a_frozen_app_names_its_commit_and_build(tmp_path, monkeypatch):
    assert version.description() == f"{__version__}, run from source"
    (tmp_path / "build.json").write_text(json.dumps({"commit": "0123abc", "build": "2026-01-01 linux"}))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert version.description() == f"{__version__}, commit 0123abc, build 2026-01-01 linux"


@pytest.mark.parametrize(
    ("there", "said"),
    [(["onnxruntime", "onnxruntime-gpu"], "are both installed"), ([], "is not installed")],
)
def test_none_or_two_builds_of_onnx_runtime_are_a_sentence(monkeypatch, there, said):
    monkeypatch.setattr(installed, "_is_installed", lambda name: name in there)
    monkeypatch.setattr(installed.util, "find_spec", lambda _: object() if there else None)
    with pytest.raises(ProviderError, match=rf"{said}.*pip install.*\.$"):
        installed.check_runtime()


def test_one_build_is_enough(monkeypatch):
    monkeypatch.setattr(installed, "_is_installed", lambda name: name == "onnxruntime-gpu")
    installed.check_runtime()

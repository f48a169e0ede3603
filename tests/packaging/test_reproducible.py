"""The same commit makes the same packages, and what would make them differ is named."""

import io
import os
import shutil
import subprocess
import sys
import tarfile
from importlib import import_module
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
MOMENT = 1_700_000_000


@pytest.fixture
def script(monkeypatch):
    """Loads a script of packaging: `script("tarball")`."""
    monkeypatch.syspath_prepend(PACKAGING)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
    loaded = set(sys.modules)
    yield import_module
    for name in set(sys.modules) - loaded:
        if Path(str(getattr(sys.modules[name], "__file__", ""))).parent == PACKAGING:
            del sys.modules[name]


def package(folder: Path, *, content: bytes = b"x", mode: int = 0o644, time: int = MOMENT) -> Path:
    folder.mkdir(exist_ok=True)
    entry = tarfile.TarInfo("app/file")
    entry.size, entry.mode, entry.mtime = len(content), mode, time
    with tarfile.open(folder / "app.tar.gz", "w:gz") as archive:
        archive.addfile(entry, io.BytesIO(content))
    return folder


def test_equal_packages_differ_in_nothing(script, tmp_path):
    first = package(tmp_path / "first")
    shutil.copytree(first, tmp_path / "second")
    assert list(script("reproducible").differences(first, tmp_path / "second")) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"content": b"y"}, "app/file: content"),
        ({"mode": 0o600}, "app/file: mode"),
        ({"time": MOMENT + 1}, "app/file: time"),
        ({"mode": 0o600, "content": b"longer"}, "app/file: mode, content"),
    ],
)
def test_a_file_that_differs_is_named_with_what_is_different(script, tmp_path, change, said):
    first, second = package(tmp_path / "first"), package(tmp_path / "second", **change)
    assert list(script("reproducible").differences(first, second)) == [f"app.tar.gz: {said}"]


def test_other_packing_of_the_same_files_is_a_difference(script, tmp_path):
    first, second = package(tmp_path / "first"), package(tmp_path / "second")
    (second / "app.tar.gz").write_bytes((second / "app.tar.gz").read_bytes() + b"\0" * 512)
    said = list(script("reproducible").differences(first, second))
    assert said == ["app.tar.gz: the same files, packed differently"]


def test_a_package_that_is_missing_is_a_difference(script, tmp_path):
    first, second = package(tmp_path / "first"), tmp_path / "second"
    second.mkdir()
    assert list(script("reproducible").differences(first, second)) == [f"app.tar.gz: only in {first}"]


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_both_halves_of_a_debian_package_are_compared(script, tmp_path):
    for name, line in (("first", "one"), ("second", "another")):
        root = tmp_path / "root" / name
        (root / "DEBIAN").mkdir(parents=True)
        control = "Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b>\nDescription: "
        (root / "DEBIAN" / "control").write_text(f"{control}{line}\n")
        (root / "file").write_text(line)
        (tmp_path / name).mkdir()
        command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", root, tmp_path / name / "a.deb"]
        subprocess.run(command, check=True, capture_output=True, env=os.environ | {"SOURCE_DATE_EPOCH": "1"})
    said = list(script("reproducible").differences(tmp_path / "first", tmp_path / "second"))
    assert said == ["a.deb: ctrl:./control: content", "a.deb: fsys:./file: content"]


@pytest.mark.parametrize(
    ("mode", "folder", "packed"),
    [(0o600, False, 0o644), (0o700, False, 0o755), (0o664, False, 0o644), (0o700, True, 0o755)],
)
def test_modes_do_not_depend_on_the_umask(script, mode, folder, packed):
    assert script("release").mode_of(mode, folder=folder) == packed


def test_a_settled_folder_bears_the_time_of_the_commit(script, tmp_path):
    file, link = tmp_path / "in" / "file", tmp_path / "in" / "link"
    file.parent.mkdir(mode=0o700)
    file.write_text("x")
    file.chmod(0o700)
    link.symlink_to("nowhere")
    script("release").settle(tmp_path)
    assert {path.lstat().st_mtime for path in (tmp_path, file.parent, file, link)} == {MOMENT}
    assert file.stat().st_mode & 0o777 == file.parent.stat().st_mode & 0o777 == 0o755


def test_a_packages_list_of_files_names_only_those_that_came_along(script, tmp_path):
    for name in ("a/here.py", "a.dist-info/RECORD"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a/here.py,sha256=1,1\na/gone.py,sha256=2,2\n../bin/tool,sha256=3,3\n")
    script("frozen").trim_records(tmp_path)
    assert (tmp_path / "a.dist-info" / "RECORD").read_text() == "a/here.py,sha256=1,1\n"


def test_a_tarball_keeps_nothing_of_the_machine_it_was_made_on(script, tmp_path):
    entry = tarfile.TarInfo("app/file")
    entry.uid, entry.gid, entry.uname, entry.gname, entry.mode = 1000, 1000, "me", "us", 0o600
    plain = script("tarball").plain(entry)
    assert (plain.uid, plain.gid, plain.uname, plain.gname) == (0, 0, "root", "root")
    assert (plain.mode, plain.mtime) == (0o644, MOMENT)


def test_the_bill_of_materials_names_only_what_is_inside(script):
    bill = {
        "metadata": {"component": {"bom-ref": "app"}},
        "components": [{"bom-ref": "a==1", "name": "In_Side"}, {"bom-ref": "b==1", "name": "tool"}],
        "dependencies": [
            {"ref": "app", "dependsOn": ["a==1", "b==1"]},
            {"ref": "a==1"},
            {"ref": "b==1", "dependsOn": ["a==1"]},
        ],
    }
    kept = script("bill_of_materials").only({"in-side"}, bill)
    assert [each["name"] for each in kept["components"]] == ["In_Side"]
    assert kept["dependencies"] == [{"ref": "app", "dependsOn": ["a==1"]}, {"ref": "a==1", "dependsOn": []}]


def test_the_c_library_must_be_as_new_as_the_newest_thing_called(script, tmp_path, monkeypatch):
    libraries = script("libraries")
    for name in ("a.so", "b.so.1", "c.txt"):
        (tmp_path / name).write_bytes(b"")
    asked = {"a.so": {"2.9", "2.14"}, "b.so.1": {"2.2.5"}, "c.txt": {"2.99"}}
    monkeypatch.setattr(
        libraries, "c_versions_of", lambda files: set().union(*(asked[file.name] for file in files))
    )
    assert libraries.c_library_for(tmp_path) == "2.14"

"""Results appear whole or not at all, on file systems of every kind."""

import errno
import os
import subprocess
import sys

import pytest

from restorer.errors import DiskFullError, UnwritablePhotoError
from restorer.imaging import aside, final_name
from restorer.imaging.aside import Fingerprint, Publisher, remove_leftovers, write_aside, written_aside

KILLED_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from restorer.imaging import aside
if sys.argv[2] == "named":
    aside._nameless_file = lambda folder: None
with aside.written_aside(Path(sys.argv[1]), replace=False, publisher=aside.Publisher("tag")) as under_way:
    under_way.file.write(b"half")
    under_way.file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(params=["as the system can", "named", "no link to a nameless file"])
def system(request, monkeypatch):
    """Runs a test on the ways in which a file can be kept out of sight."""
    if request.param == "named":
        monkeypatch.setattr(aside, "_nameless_file", lambda folder: None)
    elif request.param.startswith("no link"):
        monkeypatch.setattr(final_name, "_link_nameless", lambda file, target: False)


def write(target, content=b"whole", **options):
    with written_aside(target, replace=options.pop("replace", False), **options) as under_way:
        under_way.file.write(content)
    return under_way.target


@pytest.mark.usefixtures("system")
def test_the_target_appears_whole_and_alone(tmp_path):
    with written_aside(tmp_path / "a.png", replace=False) as under_way:
        under_way.file.write(b"whole")
        assert not (tmp_path / "a.png").exists()
        assert all(path.name.startswith(".") for path in tmp_path.iterdir())
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"whole"


@pytest.mark.usefixtures("system")
def test_an_earlier_result_is_replaced_when_asked(tmp_path):
    (tmp_path / "a.png").write_bytes(b"earlier")
    write(tmp_path / "a.png", replace=True)
    assert (tmp_path / "a.png").read_bytes() == b"whole"
    assert len(list(tmp_path.iterdir())) == 1


class Unwilling(Publisher):
    """Lets nothing be replaced."""

    def may_replace(self, target):
        return False


@pytest.mark.usefixtures("system")
def test_what_the_publisher_holds_dear_is_never_replaced(tmp_path):
    with (
        pytest.raises(UnwritablePhotoError, match=r"a\.png is already there"),
        written_aside(tmp_path / "a.png", replace=True, publisher=Unwilling("tag")) as under_way,
    ):
        under_way.file.write(b"late")
        (tmp_path / "a.png").write_bytes(b"first")
    assert (tmp_path / "a.png").read_bytes() == b"first"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.usefixtures("system")
def test_a_file_that_turned_up_meanwhile_is_kept(tmp_path):
    with (
        pytest.raises(UnwritablePhotoError, match=r"a\.png is already there"),
        written_aside(tmp_path / "a.png", replace=False) as under_way,
    ):
        under_way.file.write(b"late")
        (tmp_path / "a.png").write_bytes(b"first")
    assert (tmp_path / "a.png").read_bytes() == b"first"
    assert len(list(tmp_path.iterdir())) == 1


class Numbering(Publisher):
    """Gives the next free number, and remembers what it was told."""

    def __init__(self):
        super().__init__("tag")
        self.told = []

    def announce(self, target, content):
        self.told.append((target.name, content, target.exists()))

    def other_name(self, taken):
        return taken.with_name(f"{taken.stem}+{taken.suffix}")


@pytest.mark.usefixtures("system")
def test_a_name_that_is_taken_gives_way_to_another_and_each_is_announced_first(tmp_path):
    (tmp_path / "a.png").write_bytes(b"earlier")
    publisher = Numbering()
    with written_aside(tmp_path / "a.png", replace=False, publisher=publisher) as under_way:
        under_way.file.write(b"whole")
        (tmp_path / "a+.png").write_bytes(b"meanwhile")
    assert under_way.target == tmp_path / "a++.png"
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == [b"whole", b"meanwhile", b"earlier"]
    with under_way.target.open("rb") as file:
        content = Fingerprint.of(file)
    assert publisher.told == [("a+.png", content, True), ("a++.png", content, False)]


@pytest.mark.usefixtures("system")
@pytest.mark.parametrize("replace", [False, True])
def test_the_file_is_as_old_as_asked_when_it_appears(tmp_path, replace):
    times = (1_000_000_000_000_000_000, 900_000_000_000_000_000)
    with written_aside(tmp_path / "a.png", replace=replace) as under_way:
        under_way.file.write(b"whole")
        under_way.times = times
    status = (tmp_path / "a.png").stat()
    assert (status.st_atime_ns, status.st_mtime_ns) == times


@pytest.mark.skipif(os.name == "nt", reason="renames there never replace")
@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
@pytest.mark.parametrize("steps", ["one step", "a claim first"])
def test_a_file_system_without_links_is_written_too(tmp_path, monkeypatch, code, steps):
    if steps == "a claim first":
        monkeypatch.setattr(final_name, "_rename_in_one_step", lambda hidden, target: False)

    def no_links(*_, **__):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", no_links)
    write(tmp_path / "a.png")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    with (
        pytest.raises(UnwritablePhotoError, match="already there"),
        written_aside(tmp_path / "b.png", replace=False),
    ):
        (tmp_path / "b.png").write_bytes(b"first")
    assert (tmp_path / "b.png").read_bytes() == b"first"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("kind", ["nameless", "named"])
def test_what_a_killed_process_leaves_is_nothing_or_can_be_told_by_its_tag(tmp_path, kind):
    if kind == "nameless":
        probe = aside._nameless_file(tmp_path)
        if probe is None:
            pytest.skip("this file system has no nameless files")
        probe.close()
    subprocess.run([sys.executable, "-c", KILLED_WHILE_WRITING, str(tmp_path / "a.png"), kind], check=False)
    left = list(tmp_path.iterdir())
    assert len(left) == (1 if kind == "named" else 0)
    remove_leftovers(tmp_path, "other")
    assert list(tmp_path.iterdir()) == left
    remove_leftovers(tmp_path, "tag")
    assert not list(tmp_path.iterdir())


def test_what_stands_in_memory_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    (target := tmp_path / "a.json").write_bytes(b"earlier")
    write_aside(target, b"later")
    assert target.read_bytes() == b"later"

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        write_aside(target, b"no room")
    assert target.read_bytes() == b"later" and list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(UnwritablePhotoError, match=r"the folder .*nowhere does not exist"):
        write(tmp_path / "nowhere" / "a.png")


def test_a_folder_that_may_not_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(aside, "_nameless_file", lambda folder: None)
    monkeypatch.setattr(type(tmp_path), "open", refuse)
    with pytest.raises(UnwritablePhotoError, match="may not be written to; choose another folder"):
        write(tmp_path / "a.png")


@pytest.mark.usefixtures("system")
def test_a_disk_that_fills_up_while_flushing_is_told(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError, match="make room"):
        write(tmp_path / "a.png")
    assert not list(tmp_path.iterdir())


def test_file_and_folder_are_flushed(tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda fd: flushed.append(os.fstat(fd).st_ino))
    write(tmp_path / "a.png")
    assert flushed == [(tmp_path / "a.png").stat().st_ino, tmp_path.stat().st_ino]


@pytest.mark.parametrize("code", [errno.ENOTCONN, errno.ESTALE, errno.EIO])
def test_leftovers_on_a_disk_that_went_away_are_no_trouble(tmp_path, monkeypatch, code):
    def gone(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "scandir", gone)
    remove_leftovers(tmp_path, "tag")

import errno
import os

import pytest

from restorer.errors import DiskFullError, UnwritablePhotoError
from restorer.imaging.files.aside import written_aside


def test_the_target_appears_whole_and_alone(tmp_path):
    with written_aside(tmp_path / "a.png", replace=False) as file:
        file.write(b"whole")
        assert not (tmp_path / "a.png").exists()
        assert [path.name[0] for path in tmp_path.iterdir()] == ["."]
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_bytes() == b"whole"


def test_a_file_that_turned_up_meanwhile_is_kept(tmp_path):
    with (
        pytest.raises(UnwritablePhotoError, match=r"a\.png is already there"),
        written_aside(tmp_path / "a.png", replace=False) as file,
    ):
        file.write(b"late")
        (tmp_path / "a.png").write_bytes(b"first")
    assert (tmp_path / "a.png").read_bytes() == b"first"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(os.name == "nt", reason="renames there never replace")
@pytest.mark.parametrize("code", [errno.EPERM, errno.EOPNOTSUPP])
def test_a_file_system_without_links_is_written_too(tmp_path, monkeypatch, code):
    def no_links(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "link", no_links)
    with written_aside(tmp_path / "a.png", replace=False) as file:
        file.write(b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    with (
        pytest.raises(UnwritablePhotoError, match="already there"),
        written_aside(tmp_path / "b.png", replace=False),
    ):
        (tmp_path / "b.png").write_bytes(b"first")
    assert (tmp_path / "b.png").read_bytes() == b"first"


def test_a_missing_folder_is_named(tmp_path):
    with (
        pytest.raises(UnwritablePhotoError, match=r"the folder .*nowhere does not exist"),
        written_aside(tmp_path / "nowhere" / "a.png", replace=False),
    ):
        pass


def test_a_folder_that_may_not_be_written_is_named(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(type(tmp_path), "open", refuse)
    with (
        pytest.raises(UnwritablePhotoError, match="may not be written to; choose another folder"),
        written_aside(tmp_path / "a.png", replace=False),
    ):
        pass


def test_a_disk_that_fills_up_while_flushing_is_told(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with (
        pytest.raises(DiskFullError, match="make room"),
        written_aside(tmp_path / "a.png", replace=False) as file,
    ):
        file.write(b"whole")
    assert not list(tmp_path.iterdir())


def test_file_and_folder_are_flushed(tmp_path, monkeypatch):
    flushed = []
    monkeypatch.setattr(os, "fsync", lambda fd: flushed.append(os.fstat(fd).st_ino))
    with written_aside(tmp_path / "a.png", replace=False) as file:
        file.write(b"whole")
    assert flushed == [(tmp_path / "a.png").stat().st_ino, tmp_path.stat().st_ino]

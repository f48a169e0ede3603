"""What results are likely to take is reckoned before the first photo, from sizes and formats alone."""

import shutil
from types import SimpleNamespace

import pytest

from restorer.batch.jobs import PhotoJob
from restorer.batch.room import check_room, expected_size
from restorer.errors import FolderError, NoRoomError
from restorer.restore.recipe import Recipe


@pytest.fixture
def job(tmp_path):
    def make(name, target_suffix, size=1000, **options):
        source = tmp_path / name
        source.write_bytes(bytes(size))
        target = (tmp_path / "out" / name).with_suffix(target_suffix)
        return PhotoJob(source=source, target=target, recipe=Recipe(), **options)

    return make


@pytest.fixture
def disk(monkeypatch):
    """Sets how much room the disk has."""

    def set_free(free):
        monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))

    return set_free


@pytest.mark.parametrize(
    ("name", "suffix", "times"),
    [
        ("a.jpg", ".jpg", 1.5), ("a.JPG", ".png", 8.5), ("a.heic", ".jpg", 3.0), ("a.avif", ".tif", 12.0),
        ("a.png", ".png", 1.0), ("a.tif", ".webp", 0.6), ("a.cr2", ".tif", 10.0), ("a.dng", ".jpg", 0.5),
        ("a.gif", ".jpg", 0.6),
    ],
)  # fmt: skip
def test_a_result_grows_as_was_measured(job, name, suffix, times):
    assert expected_size(job(name, suffix)) == round(1000 * times)


def test_a_batch_that_fits_is_let_through_to_the_byte(job, disk, tmp_path):
    jobs = [job("a.png", ".png"), job("b.png", ".png")]
    disk(2000)
    check_room(tmp_path, jobs)
    disk(1999)
    with pytest.raises(NoRoomError, match="left; make room"):
        check_room(tmp_path, jobs)


def test_photos_that_are_skipped_or_gone_need_no_room(job, disk, tmp_path):
    gone = job("gone.png", ".png")
    gone.source.unlink()
    disk(0)
    check_room(tmp_path, [gone, job("b.png", ".png", skip_reason="It is there already.")])


def test_too_little_room_is_about_the_folder():
    assert issubclass(NoRoomError, FolderError)

"""The process that describes thumbnails: right, quiet where it cannot, and gone when it is not needed.

What it has told is known in the next run, of this very photo and by this very model.
"""

import multiprocessing
import os
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from tiny_models import describe_model, write_model, write_tiny_models

from restorer.batch import descriptions
from restorer.batch.describer import Describer, Thumbnail
from restorer.batch.descriptions import Descriptions
from restorer.errors import UnknownModelError


@pytest.fixture
def describer():
    result = Describer()
    yield result
    result.close()
    assert multiprocessing.active_children() == []


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"a photo")
    return path


@pytest.fixture
def tiny(tmp_path, monkeypatch):
    """The folder of the tiny models, which every process of the test finds."""
    folder = write_tiny_models(tmp_path / "models")
    monkeypatch.setenv("RESTORER_MODELS", str(folder))
    return folder


def grey(value: int) -> Thumbnail:
    return Thumbnail(40, 30, bytes([value]) * (40 * 30 * 3))


@pytest.mark.usefixtures("tiny")
def test_a_thumbnail_is_described(describer, photo):
    dark, white = describer.describe(photo, grey(51)), describer.describe(photo, grey(255))
    assert dark is not None and white is not None
    assert np.allclose(dark.code, 0.2, atol=1e-3) and np.allclose(white.code, 1.0, atol=1e-3)
    assert white.unlike and not dark.unlike and dark.monochrome


def test_without_a_model_nothing_is_told(describer, photo, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(tmp_path))
    assert describer.kept(photo) is None
    assert describer.describe(photo, grey(51)) is None


@pytest.mark.usefixtures("tiny")
def test_one_that_has_ended_is_started_again(describer, photo):
    assert describer.describe(photo, grey(51)) is not None
    first = describer.pid
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert describer.describe(photo, grey(51)) is not None
    assert describer.pid != first


def test_once_closed_it_tells_nothing(describer, photo):
    describer.close()
    assert describer.describe(photo, grey(51)) is None


@pytest.mark.usefixtures("tiny")
def test_what_one_run_has_told_the_next_one_knows(describer, photo):
    assert describer.kept(photo) is None
    told = describer.describe(photo, grey(51))
    describer.close()
    again = Describer()
    assert again.kept(photo) == told
    again.close()


def make(photo, value):
    with closing(Descriptions()) as opened:
        return opened.make(photo, grey(value))


def kept(photo):
    with closing(Descriptions()) as opened:
        return opened.kept(photo)


@pytest.mark.usefixtures("tiny")
def test_a_photo_that_has_changed_or_gone_is_not_known(photo):
    make(photo, 51)
    os.utime(photo, ns=(1, 1))
    assert kept(photo) is None
    photo.unlink()
    assert kept(photo) is None
    assert make(photo, 51) is not None


def test_another_model_has_told_nothing_yet(photo, tiny):
    make(photo, 51)
    assert kept(photo) is not None
    write_model(tiny, describe_model(side=64))
    assert kept(photo) is None


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("damage", [b"", b"{}", b"[1, 2]", b"\xff", b'{"code": 3}', None, 7])
def test_a_damaged_description_is_made_anew(photo, damage):
    make(photo, 51)
    with closing(sqlite3.connect(descriptions.file(), isolation_level=None)) as other:
        other.execute("UPDATE kept SET content = ?", (damage,))
    assert kept(photo) is None
    assert make(photo, 51) == kept(photo)


@pytest.mark.usefixtures("tiny")
def test_a_damaged_file_of_descriptions_is_begun_anew(photo):
    descriptions.file().parent.mkdir(parents=True, exist_ok=True)
    descriptions.file().write_bytes(b"no database at all" * 100)
    assert kept(photo) is None
    assert make(photo, 51) == kept(photo)


def test_a_missing_model_is_an_error_in_its_own_process(tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(tmp_path))
    with pytest.raises(UnknownModelError):
        Descriptions()

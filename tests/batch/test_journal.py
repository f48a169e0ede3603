"""A journal is true after a power cut at any moment, and kept as long as somebody may go on with it."""

import os
import shutil
import time
from pathlib import Path

import pytest

from restorer.batch import journals
from restorer.batch.jobs import PhotoJob, Settings
from restorer.batch.journal import Journal
from restorer.batch.plan import plan_jobs
from restorer.batch.publishing import Ledger
from restorer.batch.resume import plan_again
from restorer.imaging import aside, final_name
from restorer.imaging.aside import written_aside
from restorer.restore.recipe import Recipe

DAY = 86_400.0
RECIPE = Recipe(denoise=None)
CONTENTS = {name: name.encode() * 5000 for name in ("a.png", "b.png", "c.png")}


def jobs_into(folder, **options):
    return [
        PhotoJob(source=folder.parent / name, target=folder / name, recipe=RECIPE, **options)
        for name in CONTENTS
    ]


def begin(folder, **options):
    for name in CONTENTS:
        (folder.parent / name).write_bytes(b"a source")
    return journals.create(Settings(folder=folder), jobs_into(folder, **options), owner="command line")


class Recorder:
    """The disk as a power cut would leave it, after each step of what is done to it.

    Of a file only what was flushed is sure, and of a folder only the names it had when it was flushed; the
    system may have written more on its own. So each moment is kept twice: as little, and as much as may be.
    """

    def __init__(self, folder, monkeypatch):
        self.moments = []
        self._folder = folder
        self._flushed = {}  # by inode: content
        self._sure = self._named()  # the folder as it was last flushed, by name: inode
        for owner, name in (
            (os, "fsync"), (os, "link"), (os, "open"), (Path, "replace"), (Path, "unlink"), (Path, "open"),
        ):  # fmt: skip
            monkeypatch.setattr(owner, name, self._after(getattr(owner, name), name))
        monkeypatch.setattr(Journal, "_change", self._after(Journal._change, "commit"))
        self._monkeypatch = monkeypatch

    def stop(self):
        self._monkeypatch.undo()

    def _after(self, act, name):
        def step(*args, **options):
            try:
                return act(*args, **options)
            finally:
                if name == "fsync":
                    self._flush(args[0])
                self._keep()

        return step

    def _flush(self, descriptor):
        status = os.fstat(descriptor)
        if status.st_ino == self._folder.stat().st_ino:
            self._sure = self._named()
        else:
            names = [name for name, inode in self._named().items() if inode == status.st_ino]
            self._flushed[status.st_ino] = (
                _read(self._folder / names[0]) if names else os.pread(descriptor, status.st_size, 0)
            )

    def _named(self):
        with os.scandir(self._folder) as entries:
            return {entry.name: entry.inode() for entry in entries}

    def _keep(self):
        database = {path: _read(path) for path in _listed(journals.folder()) if ".sqlite" in path}
        little = {name: self._flushed.get(inode, b"") for name, inode in self._sure.items()}
        much = {name: _read(self._folder / name) for name in self._named()}
        for content in (little, much):
            if (moment := (content, database)) not in self.moments[-4:]:
                self.moments.append(moment)


def _listed(folder):
    with os.scandir(folder) as entries:
        return [entry.path for entry in entries]


def _read(path):
    descriptor = _real_open(path, os.O_RDONLY)
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


_real_open = os.open


def restore(journal, plan, tag):
    """What a worker does, as far as the disk sees it."""
    journal.begin_work(tag)
    ledger = Ledger(journal, tag)
    for number, job in enumerate(plan):
        if job.skip_reason is None:
            publisher = ledger.publisher(number, job)
            with written_aside(job.target, replace=job.replace, publisher=publisher) as under_way:
                under_way.file.write(CONTENTS[job.source.name])
            ledger.done(number)
    journal.close()


@pytest.fixture(
    params=["as the system can", "named", "no link to a nameless file", "no links", "no one step"]
)
def system(request, monkeypatch):
    """The ways in which a file can be kept out of sight and named."""
    if request.param == "named":
        monkeypatch.setattr(aside, "_nameless_file", lambda folder: None)
    elif request.param == "no link to a nameless file":
        monkeypatch.setattr(final_name, "_link_nameless", lambda file, target: False)
    elif request.param != "as the system can":
        monkeypatch.setattr(aside, "_nameless_file", lambda folder: None)
        monkeypatch.setattr(final_name, "_NO_LINKS", (*final_name._NO_LINKS, -1))
        monkeypatch.setattr(os, "link", _no_links)
        if request.param == "no one step":
            monkeypatch.setattr(final_name, "_rename_in_one_step", lambda hidden, target: False)


def _no_links(*_, **__):
    raise OSError(-1, "no links")


@pytest.mark.skipif(os.name == "nt", reason="Windows flushes names by itself")
@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.usefixtures("system")
def test_a_power_cut_at_any_moment_loses_nothing_and_repeats_nothing(replace, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    journal = begin(folder, replace=replace)
    with pytest.MonkeyPatch.context() as patches:
        recorder = Recorder(folder, patches)
        restore(journal, jobs_into(folder, replace=replace), "first")
    assert len(recorder.moments) >= 9
    assert len({len(content) for content, _ in recorder.moments}) > 1
    done = 0
    for content, database in recorder.moments:
        _put_back(folder, content, database)
        journal = journals.latest_into(folder)
        assert journal is not None
        plan = plan_again(journal).jobs
        skipped = [job for job in plan if job.skip_reason is not None]
        assert all(job.target.read_bytes() == CONTENTS[job.source.name] for job in skipped)
        done = max(done, len(skipped))
        restore(journal, plan, "second")
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == CONTENTS
    assert done == 3


def _put_back(folder, content, database):
    for place in (folder, journals.folder()):
        shutil.rmtree(place)
        place.mkdir()
    for name, data in content.items():
        (folder / name).write_bytes(data)
    for path, data in database.items():
        if not path.endswith("-shm"):  # an index, made anew
            Path(path).write_bytes(data)


def kept():
    return sorted(path.name for path in journals.folder().glob("*.sqlite"))


def age(journal, days):
    for path in journals.folder().glob(f"{journal.path.name}*"):
        os.utime(path, (time.time() - days * DAY,) * 2)


@pytest.mark.parametrize(
    ("days", "gone", "stays"),
    [(1, False, True), (80, False, True), (91, False, False), (1, True, True), (8, True, False)],
)
def test_an_unfinished_journal_is_kept_as_long_as_it_may_be_gone_on_with(days, gone, stays, tmp_path):
    (tmp_path / "one").mkdir()
    old = begin(tmp_path / "one" / "out")
    old.close()
    if gone:
        shutil.rmtree(tmp_path / "one")
    age(old, days)
    (tmp_path / "two").mkdir()
    new = begin(tmp_path / "two" / "out")
    assert (old.path.name in kept()) == stays
    assert new.path.name in kept()
    new.close()
    if not stays:
        assert not [path for path in journals.folder().iterdir() if path.name.startswith(old.path.name)]


def test_an_old_journal_that_an_app_works_on_is_kept(tmp_path):
    old = begin(tmp_path / "out")
    age(old, 200)
    begin(tmp_path / "out").close()
    assert old.path.name in kept()
    old.close()


@pytest.mark.parametrize(("days", "stays"), [(1, True), (91, False)])
def test_what_is_no_journal_goes_when_it_is_old(days, stays, tmp_path):
    begin(tmp_path / "out").close()
    (odd := journals.folder() / "20200101-000000-0.sqlite").write_bytes(b"no database")
    os.utime(odd, (time.time() - days * DAY,) * 2)
    begin(tmp_path / "out").close()
    assert odd.exists() == stays


def test_the_journals_of_the_latest_batches_are_kept_when_they_are_over(tmp_path, monkeypatch):
    monkeypatch.setattr(journals, "_KEPT", 2)
    for _ in range(5):
        journal = begin(tmp_path / "out")
        for number in range(3):
            journal.done(number)
        journal.close()
    unfinished = begin(tmp_path / "out")
    assert len(kept()) == 3
    assert unfinished.path.name in kept()
    unfinished.close()


def test_new_photos_of_a_batch_that_is_over_get_what_is_asked_now(tmp_path):
    folder = tmp_path / "out"
    first, second = (tmp_path / name for name in ("a.png", "b.png"))
    for photo in (first, second):
        photo.write_bytes(b"x")
    old, new = (Settings(folder=folder, quality=quality) for quality in (50, 90))
    journal = journals.create(old, plan_jobs([first], old).jobs, owner="command line")
    unfinished = plan_again(journal, [first, second], new).jobs
    assert [job.quality for job in unfinished] == [50, 50]
    for number in range(2):
        journal.done(number)
    (tmp_path / "c.png").write_bytes(b"x")
    *_, added = plan_again(journal, [tmp_path / "c.png"], new).jobs
    assert (added.quality, journal.settings.quality) == (90, 90)
    journal.close()

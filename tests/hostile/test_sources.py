"""No source is ever replaced, by whatever name it can be reached; and only results give way to results."""

import os
import unicodedata
from pathlib import Path

import pytest
from hostile.samples import made_samples
from tiny_models import write_tiny_models

from restorer.batch.jobs import Settings
from restorer.batch.plan import plan_jobs
from restorer.batch.results import is_result
from restorer.batch.run import PhotoFinished, run_batch
from restorer.restore.recipe import Recipe

RECIPE = Recipe(denoise=None)


@pytest.fixture
def photo() -> bytes:
    return next(sample.content for sample in made_samples() if sample.name == "baseline.jpg")


@pytest.fixture
def restore(tmp_path_factory, monkeypatch):
    """Runs a batch in a real worker; gives the targets, None for what failed."""
    monkeypatch.setenv("RESTORER_MODELS", str(write_tiny_models(tmp_path_factory.mktemp("models"))))

    def run(*jobs):
        events = []
        run_batch(jobs, provider="cpu", on_event=events.append)
        return [event.outcome.target for event in events if isinstance(event, PhotoFinished)]

    return run


def plan(paths, output, **settings):
    return plan_jobs(paths, Settings(folder=output, recipe=RECIPE, **settings)).jobs


@pytest.mark.parametrize("link", [os.link, os.symlink])
def test_a_source_under_the_name_of_its_result_stays(link, photo, tmp_path, restore):
    """The source is a result itself, so that nothing but its being a source protects it."""
    (tmp_path / "in").mkdir()
    (first := tmp_path / "in" / "a.jpg").write_bytes(photo)
    (result,) = restore(*plan([first], tmp_path / "mid", name="{stem}"))
    assert is_result(result)
    (tmp_path / "out").mkdir()
    link(result, tmp_path / "out" / "a.jpg")
    before = result.read_bytes(), result.stat().st_mtime_ns
    (again,) = restore(*plan([result], tmp_path / "out", name="{stem}", existing="replace"))
    assert again.name == "a-2.jpg"
    assert (result.read_bytes(), result.stat().st_mtime_ns) == before
    assert (tmp_path / "out" / "a.jpg").samefile(result)


def test_an_output_folder_that_is_the_sources_by_another_name(photo, tmp_path, restore):
    (tmp_path / "in").mkdir()
    (source := tmp_path / "in" / "a.jpg").write_bytes(photo)
    (tmp_path / "out").symlink_to(tmp_path / "in", target_is_directory=True)
    (target,) = restore(*plan([source], tmp_path / "out", name="{stem}", existing="replace"))
    assert target.name == "a-2.jpg"
    assert source.read_bytes() == photo


@pytest.fixture
def folding(monkeypatch):
    """A disk that knows neither case nor Unicode normal forms, as those of macOS and Windows."""
    stat, lexists = Path.stat, os.path.lexists

    def found(path):
        path = Path(path)
        if lexists(path) or not path.parent.is_dir():
            return path
        return next(
            (entry for entry in path.parent.iterdir() if folded(entry.name) == folded(path.name)), path
        )

    def folded(name):
        return unicodedata.normalize("NFD", name.casefold())

    monkeypatch.setattr(Path, "stat", lambda path, **options: stat(found(path), **options))
    monkeypatch.setattr(os.path, "lexists", lambda path: lexists(found(path)))


@pytest.mark.usefixtures("folding")
@pytest.mark.parametrize("existing", ["number", "replace", "skip"])
@pytest.mark.parametrize(
    ("source", "pattern", "output_format"),
    [
        ("A.JPG", "a", "jpeg"),
        ("Strasse.png", "STRASSE", "png"),
        (unicodedata.normalize("NFC", "é.jpg"), unicodedata.normalize("NFD", "é"), "keep"),
        (unicodedata.normalize("NFD", "ﾊﾟ한글.jpg"), unicodedata.normalize("NFC", "ﾊﾟ한글"), "keep"),
    ],
)
def test_a_twin_by_case_or_normal_form_is_no_target(source, pattern, output_format, existing, tmp_path):
    (path := tmp_path / source).write_bytes(b"a photo")
    other = tmp_path / "other.png"
    other.write_bytes(b"another")
    options = {"name": pattern, "existing": existing, "format": output_format}
    jobs = plan([path, other], tmp_path, **options)
    assert not any(job.target.exists() for job in jobs)
    assert all(job.skip_reason is None for job in jobs)
    assert len({job.target for job in jobs}) == 2


def test_what_is_no_result_is_not_replaced_although_it_came_after_the_plan(photo, tmp_path, restore):
    (source := tmp_path / "a.jpg").write_bytes(photo)
    (job,) = plan([source], tmp_path / "out", existing="replace")
    assert job.target.name == "a-restored.jpg"
    job.target.parent.mkdir()
    job.target.write_bytes(photo)  # somebody's own
    assert restore(job) == [job.target.with_name("a-restored-2.jpg")]
    assert job.target.read_bytes() == photo


def test_a_result_of_every_format_is_known_and_gives_way(tmp_path, restore):
    samples = {sample.name: sample.content for sample in made_samples()}
    sources = [
        tmp_path / name for name in ("baseline.jpg", "rgb.png", "plain.tif", "lossy.webp", "plain.avif")
    ]
    for source in sources:
        source.write_bytes(samples[source.name])
    results = restore(*plan(sources, tmp_path / "out"))
    assert all(is_result(result) for result in results)
    assert not any(is_result(source) for source in sources)
    inodes = [result.stat().st_ino for result in results]
    assert restore(*plan(sources, tmp_path / "out", existing="replace")) == results
    assert all(result.stat().st_ino != inode for result, inode in zip(results, inodes, strict=True))
    assert sorted((tmp_path / "out").iterdir()) == sorted(results)

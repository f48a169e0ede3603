"""What was named becomes jobs with settled targets: trees, twins, patterns, and sources out of reach."""

import datetime
import os
import unicodedata

import pytest
from imaging.pictures import photo_of, smooth_pixels, write

from restorer.batch.jobs import Settings
from restorer.batch.plan import plan_jobs, prepare_folder
from restorer.batch.results import RESULT_MARK
from restorer.errors import FolderError, UsageError
from restorer.imaging.formats import format_of_suffix
from restorer.imaging.metadata import Provenance


@pytest.fixture
def folder(tmp_path):
    """An input folder; plans never look into photos, so any bytes will do."""
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


def touch(path, content=b"x"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def plan(paths, output, **settings):
    return plan_jobs(paths, Settings(folder=output, **settings), today=datetime.date(2024, 5, 6))


def targets(planned, output):
    return [job.target.relative_to(output).as_posix() for job in planned.jobs]


def test_a_folder_tree_is_rebuilt_without_the_folders_own_name(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(folder / "trip" / "day 1" / "b.png")
    planned = plan([folder], tmp_path / "out")
    assert targets(planned, tmp_path / "out") == ["a-restored.jpg", "trip/day 1/b-restored.png"]


def test_without_recursion_only_the_folders_own_photos_are_taken(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(folder / "sub" / "b.jpg")
    assert targets(plan([folder], tmp_path / "out", recursive=False), tmp_path / "out") == ["a-restored.jpg"]


def test_what_is_no_photo_by_its_name_is_passed_over_in_a_folder(folder, tmp_path):
    for name in ("Thumbs.db", ".DS_Store", "notes.txt", ".hidden.jpg", ".trash/a.jpg", "a.jpg"):
        touch(folder / name)
    planned = plan([folder], tmp_path / "out")
    assert [job.source.name for job in planned.jobs] == ["a.jpg"]
    assert planned.problems == ()


def test_what_is_no_photo_by_its_name_fails_with_a_sentence_when_named(folder, tmp_path):
    planned = plan([touch(folder / "notes.txt"), touch(folder / "a.jpg")], tmp_path / "out")
    assert len(planned.jobs) == 1
    assert "notes.txt" in planned.problems[0]
    assert planned.refused[0].status == "failed"


def test_a_missing_input_is_named(folder, tmp_path):
    assert "gone.jpg" in plan([folder / "gone.jpg"], tmp_path / "out").problems[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_with_a_photos_name_is_never_waited_for(folder, tmp_path):
    os.mkfifo(folder / "a.jpg")
    assert plan([folder], tmp_path / "out").jobs == ()
    assert "a.jpg" in plan([folder / "a.jpg"], tmp_path / "out").problems[0]


def test_a_pattern_is_one_unless_a_file_has_that_name(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(folder / "b.jpg")
    assert len(plan([folder / "*.jpg"], tmp_path / "out").jobs) == 2
    touch(folder / "Thumbs.db")
    assert (len((planned := plan([folder / "*"], tmp_path / "out")).jobs), planned.problems) == (2, ())
    touch(folder / "[a].jpg")
    assert [job.source.name for job in plan([folder / "[a].jpg"], tmp_path / "out").jobs] == ["[a].jpg"]


def test_a_photo_reached_twice_is_taken_once(folder, tmp_path):
    photo = touch(folder / "a.jpg")
    (folder / "link.jpg").symlink_to(photo)
    assert len(plan([photo, folder, folder / "*.jpg"], tmp_path / "out").jobs) == 1


def test_links_that_form_a_circle_end(folder, tmp_path):
    touch(folder / "sub" / "a.jpg")
    (folder / "sub" / "up").symlink_to(folder, target_is_directory=True)
    assert len(plan([folder], tmp_path / "out").jobs) == 1


def test_a_link_to_itself_is_left_to_its_turn(folder, tmp_path):
    (folder / "loop.jpg").symlink_to(folder / "loop.jpg")
    touch(folder / "a.jpg")
    assert [job.source.name for job in plan([folder], tmp_path / "out").jobs] == ["a.jpg", "loop.jpg"]


def test_a_way_back_in_a_path_is_gone_unless_a_link_needs_it(folder, tmp_path):
    photo = touch(folder / "a.jpg")
    (planned,) = plan([folder / ".." / "photos" / "a.jpg"], tmp_path / "x" / ".." / "out").jobs
    assert (planned.source, planned.target) == (photo, tmp_path / "out" / "a-restored.jpg")
    touch(folder / "deep" / "er" / "b.jpg")
    (tmp_path / "link").symlink_to(folder / "deep" / "er", target_is_directory=True)
    (planned,) = plan([tmp_path / "link" / ".." / "er" / "b.jpg"], tmp_path / "out").jobs
    assert planned.source.samefile(folder / "deep" / "er" / "b.jpg")


def test_the_output_folder_is_never_walked_into(folder):
    touch(folder / "a.jpg")
    touch(folder / "restored" / "b.jpg")
    assert [job.source.name for job in plan([folder], folder / "restored").jobs] == ["a.jpg"]


def test_an_earlier_result_beside_its_source_is_not_taken_again(folder):
    touch(folder / "a.jpg")
    touch(folder / "a-restored.jpg", b"..." + RESULT_MARK + b"...")
    touch(folder / "b-restored.jpg", b"named so by its owner")
    assert [job.source.name for job in plan([folder], folder).jobs] == ["a.jpg", "b-restored.jpg"]


def test_an_earlier_result_is_known_whatever_it_was_called(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(folder / "out" / "cleaned.jpg", b"\xff\xd8\xff" + RESULT_MARK + bytes(400_000))
    touch(folder / "out" / "cleaned.tif", b"II*\0" + bytes(400_000) + RESULT_MARK)
    assert [job.source.name for job in plan([folder], tmp_path / "out").jobs] == ["a.jpg"]


def test_a_pattern_never_means_the_output_folder_or_earlier_results(folder):
    touch(folder / "a.jpg")
    touch(folder / "a-restored.jpg", RESULT_MARK)
    touch(folder / "out" / "b.jpg")
    for words in ([folder / "*"], [folder / "**"], sorted(folder.glob("*.jpg"))):  # the last: by the shell
        assert [job.source.name for job in plan(words, folder).jobs][:1] == ["a.jpg"]
        assert "a-restored.jpg" not in [job.source.name for job in plan(words, folder).jobs]
    assert [job.source.name for job in plan([folder / "*"], folder / "out").jobs] == ["a.jpg"]


def test_an_earlier_result_that_is_named_is_taken_for_another_folder(folder, tmp_path):
    result = touch(folder / "a-restored.jpg", RESULT_MARK)
    assert [job.source for job in plan([result], tmp_path / "out").jobs] == [result]


def test_equal_names_are_numbered(folder, tmp_path):
    for name in ("a.jpg", "a.png", "sub/a.jpg"):
        touch(folder / name)
    planned = plan([folder, folder / "sub" / "a.jpg"], tmp_path / "out", format="tiff")
    assert targets(planned, tmp_path / "out") == ["a-restored.tif", "a-restored-2.tif", "sub/a-restored.tif"]


def test_names_that_some_file_systems_take_for_equal_are_numbered(tmp_path):
    composed, decomposed = unicodedata.normalize("NFC", "é"), unicodedata.normalize("NFD", "é")
    photos = [touch(tmp_path / str(k) / name) for k, name in enumerate(
        ["A.jpg", "a.jpg", f"{composed}.jpg", f"{decomposed}.jpg", "straße.jpg", "STRASSE.jpg"]
    )]  # fmt: skip
    names = [target.casefold() for target in targets(plan(photos, tmp_path / "out"), tmp_path / "out")]
    assert len({unicodedata.normalize("NFC", name) for name in names}) == len(photos)


def test_an_earlier_result_is_numbered_skipped_or_replaced(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(tmp_path / "out" / "a-restored.jpg", RESULT_MARK)
    numbered, skipped, replaced = (
        plan([folder], tmp_path / "out", existing=how).jobs[0] for how in ("number", "skip", "replace")
    )
    assert numbered.target.name == "a-restored-2.jpg"
    assert "a-restored.jpg" in skipped.skip_reason
    assert replaced.replace
    assert replaced.target.name == "a-restored.jpg"


@pytest.mark.parametrize("name", ["a.bmp", "a &lt;b>.bmp", "a\udc80.bmp"])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_only_a_result_of_the_photo_itself_is_skipped(folder, tmp_path, suffix, name):
    stem, wanted = name.removesuffix(".bmp"), format_of_suffix(suffix)
    for source, result in ((name, "-restored"), ("other.jpg", "-restored-2")):
        said = Provenance(software="", models=(), recipe_json="", source=source)
        write(tmp_path, photo_of(smooth_pixels(8, 8, 3, 8)), wanted, provenance=said).rename(
            touch(tmp_path / "out" / f"{stem}{result}{suffix}")
        )
    own, other = touch(folder / name), touch(folder / f"{stem}.gif")
    settings = {"existing": "skip", "format": wanted}
    assert "is there already" in plan([own], tmp_path / "out", **settings).jobs[0].skip_reason
    (new,) = plan([other], tmp_path / "out", **settings).jobs
    assert new.skip_reason is None
    assert new.target.name == f"{stem}-restored-3{suffix}"


def test_a_file_that_is_no_result_is_never_replaced(folder, tmp_path):
    touch(folder / "a.jpg")
    touch(tmp_path / "out" / "a-restored.jpg", b"somebody's own")
    touch(tmp_path / "out" / "a-restored-2.jpg", RESULT_MARK)
    (job,) = plan([folder], tmp_path / "out", existing="replace").jobs
    assert job.target.name == "a-restored-2.jpg"


@pytest.mark.parametrize("existing", ["number", "skip", "replace"])
def test_no_target_is_a_source(folder, existing):
    touch(folder / "a.jpg")
    planned = plan([folder], folder, name="{stem}", existing=existing)
    assert planned.jobs[0].target.name == "a-2.jpg"
    assert planned.jobs[0].skip_reason is None


def test_no_target_is_a_source_by_another_name(folder, tmp_path):
    source = touch(folder / "a.jpg")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a-restored.jpg").symlink_to(source)
    planned = plan([source], tmp_path / "out", existing="replace")
    assert planned.jobs[0].target.name == "a-restored-2.jpg"


def test_a_pattern_names_results(folder, tmp_path):
    touch(folder / "trip" / "a.jpg")
    planned = plan([folder], tmp_path / "out", name="{n} {parent} {stem} {date} {preset}", preset="clean")
    assert targets(planned, tmp_path / "out") == ["trip/1 trip a 2024-05-06 clean.jpg"]


def test_a_pattern_that_comes_to_nothing_gives_way_to_the_stem(folder, tmp_path):
    touch(folder / "a.jpg")
    assert targets(plan([folder], tmp_path / "out", name="{preset}"), tmp_path / "out") == ["a.jpg"]


@pytest.mark.parametrize("pattern", ["{stem", "{size}", "{stem!r}", "{n:03}", "sub/{stem}", "..", "", "{0}"])
def test_a_pattern_that_can_name_no_file_is_refused(folder, tmp_path, pattern):
    touch(folder / "a.jpg")
    with pytest.raises(UsageError, match="pattern"):
        plan([folder], tmp_path / "out", name=pattern)


def test_a_name_too_long_for_a_disk_loses_its_end(folder, tmp_path):
    touch(folder / ("é" * 125 + ".jpg"))
    (job,) = plan([folder], tmp_path / "out").jobs
    assert job.target.name.endswith("-restored.jpg")
    touch(job.target)


@pytest.mark.parametrize(
    ("asked", "suffix"), [("keep", ".JPG"), ("jpeg", ".jpg"), ("png", ".png"), ("webp", ".webp")]
)
def test_the_suffix_says_the_format(folder, tmp_path, asked, suffix):
    touch(folder / "a.JPG")
    assert plan([folder], tmp_path / "out", format=asked).jobs[0].target.suffix == suffix


def test_an_output_folder_that_is_a_file_is_a_sentence(folder):
    with pytest.raises(FolderError, match=r"a\.jpg"):
        prepare_folder(touch(folder / "a.jpg"), [])


def test_an_output_folder_below_a_file_is_a_sentence(folder):
    with pytest.raises(FolderError, match="a file where the folder"):
        prepare_folder(touch(folder / "a.jpg") / "out", [])


def test_a_disk_without_room_for_one_result_is_a_sentence(folder, tmp_path, monkeypatch):
    touch(folder / "a.jpg", b"x" * 1000)
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 999}))
    with pytest.raises(FolderError, match="make room"):
        prepare_folder(tmp_path / "out", plan([folder], tmp_path / "out").jobs)


def test_preparing_leaves_nothing_in_the_folder(tmp_path):
    prepare_folder(tmp_path / "new" / "out", [])
    assert list((tmp_path / "new" / "out").iterdir()) == []

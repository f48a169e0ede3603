"""Batches in real worker processes: every job gets one outcome, whatever the worker does."""

import dataclasses
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import broken_workers
import pytest

from restorer.batch import journals
from restorer.batch.control import Control
from restorer.batch.jobs import Hint, PhotoJob, Settings, Wish
from restorer.batch.journal import Journal
from restorer.batch.run import PhotoFinished, PhotoProgress, PhotoStarted, Workers, run_batch
from restorer.errors import ModelError, ProviderError, UnknownModelError, WorkerError
from restorer.restore.recipe import Denoise, Recipe

LIGHT = Recipe(denoise=Denoise(level=20))


@pytest.fixture
def job(tmp_path, photo_file, tiny_models):
    """Makes a job for a photo of this name."""

    def make(name="a.png", height=40, width=60, recipe=LIGHT):
        source = photo_file(tmp_path / "in" / name, height, width)
        return PhotoJob(source=source, target=tmp_path / "out" / name, recipe=recipe)

    return make


def run(jobs, **options):
    """Run a batch on the CPU; gives the summary, the outcomes by source name, and all events."""
    events = []
    summary = run_batch(jobs, provider="cpu", on_event=events.append, **options)
    outcomes = {e.outcome.source.name: e.outcome for e in events if isinstance(e, PhotoFinished)}
    return summary, outcomes, events


def test_photos_are_restored_and_sources_kept(job):
    jobs = [job("a.png"), job("b.jpg", 700, 30)]
    before = [j.source.read_bytes() for j in jobs]
    summary, outcomes, events = run(jobs)
    assert (summary.restored, summary.failed, summary.cancelled) == (2, 0, False)
    assert all(j.target.is_file() for j in jobs)
    assert [j.source.read_bytes() for j in jobs] == before
    assert outcomes["a.png"].provider == "CPUExecutionProvider"
    assert outcomes["a.png"].sigma == pytest.approx(0.2 * 75 / 255)
    assert outcomes["b.jpg"].megapixels == pytest.approx(0.021)
    assert [e for e in events if isinstance(e, PhotoStarted)] == [
        PhotoStarted(0, pytest.approx(0.0024), "CPUExecutionProvider"),
        PhotoStarted(1, pytest.approx(0.021), "CPUExecutionProvider"),
    ]
    assert any(isinstance(e, PhotoProgress) and e.done == e.total for e in events)


def test_events_arrive_on_the_thread_that_called(job):
    threads = set()
    run_batch([job()], provider="cpu", on_event=lambda _: threads.add(threading.get_ident()))
    assert threads == {threading.get_ident()}


def test_one_bad_photo_never_stops_the_rest(job):
    jobs = [job("a.png"), job("broken.png"), job("gone.png"), job("b.png")]
    jobs[1].source.write_bytes(b"")
    jobs[2].source.unlink()
    summary, outcomes, _ = run(jobs)
    assert (summary.restored, summary.failed) == (2, 2)
    assert "broken.png" in outcomes["broken.png"].error
    assert "gone.png" in outcomes["gone.png"].error
    assert sorted(p.name for p in jobs[0].target.parent.iterdir()) == ["a.png", "b.png"]


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_a_damaged_photo_that_is_kept_says_so(job, suffix):
    whole, cut = (
        dataclasses.replace(job(f"{n}{suffix}", 90, 120), keep_damaged=True) for n in ("whole", "cut")
    )
    content = cut.source.read_bytes()
    cut.source.write_bytes(content[: len(content) * 2 // 3])
    _, outcomes, _ = run([whole, cut])
    assert {name: outcome.status for name, outcome in outcomes.items()} == dict.fromkeys(outcomes, "restored")
    assert outcomes[whole.source.name].note is None
    assert outcomes[cut.source.name].note.startswith(f"cut{suffix} is cut off or damaged; ")


def test_a_target_that_appeared_meanwhile_is_not_replaced(job):
    first = job()
    first.target.parent.mkdir()
    first.target.write_bytes(b"mine")
    _, outcomes, _ = run([first])
    assert outcomes["a.png"].target == first.target.with_name("a-2.png")
    assert first.target.read_bytes() == b"mine"
    assert first.target.with_name("a-2.png").is_file()


def test_a_result_never_replaces_another_of_the_batch(job):
    jobs = [dataclasses.replace(job(name), replace=True) for name in ("a.png", "a-2.png", "a-3.png")]
    jobs[0].target.parent.mkdir()
    for taken in jobs[:2]:
        taken.target.write_bytes(b"mine")  # since the plan
    _, outcomes, _ = run(jobs)
    assert {name: outcome.target.name for name, outcome in outcomes.items()} == {
        "a.png": "a-4.png", "a-2.png": "a-2-2.png", "a-3.png": "a-3.png",
    }  # fmt: skip
    assert len(list(jobs[0].target.parent.iterdir())) == 5


def test_a_file_in_the_place_of_a_folder_is_a_sentence(job):
    first = job()
    first.target.parent.write_bytes(b"mine")
    _, outcomes, _ = run([first])
    assert "a file where the folder" in outcomes["a.png"].error
    assert first.target.parent.read_bytes() == b"mine"


def test_skipped_jobs_start_no_worker(tmp_path):
    skipped = PhotoJob(
        source=tmp_path / "a.png", target=tmp_path / "b.png", recipe=LIGHT, skip_reason="There."
    )
    summary, outcomes, _ = run([skipped], workers=Workers(main=broken_workers.dies_at_start))
    assert summary.skipped == 1
    assert outcomes["a.png"].note == "There."


def test_a_photo_that_kills_the_worker_twice_fails_and_the_rest_is_restored(job):
    jobs = [job(name) for name in ("a.png", "bad.png", "b.png", "c.png")]
    summary, outcomes, _ = run(jobs, workers=Workers(main=broken_workers.dies_of_bad))
    assert (summary.restored, summary.failed) == (3, 1)
    assert "bad.png" in outcomes["bad.png"].error


def test_a_decoder_that_hangs_fails_its_photo_alone(job):
    jobs = [job("a.png"), job("bad.png"), job("b.png")]
    summary, outcomes, _ = run(jobs, workers=Workers(main=broken_workers.hangs_on_bad))
    assert (summary.restored, summary.failed) == (2, 1)
    assert "bad.png stood still" in outcomes["bad.png"].error


def test_an_encoder_that_hangs_fails_its_photo(job):
    summary, outcomes, _ = run([job()], workers=Workers(main=broken_workers.hangs_while_writing))
    assert (summary.restored, summary.failed) == (0, 1)
    assert "stood still" in outcomes["a.png"].error
    assert list((job().target.parent).iterdir()) == []


def test_a_worker_that_falls_silent_counts_as_dead(job):
    start = time.monotonic()
    summary, outcomes, _ = run([job()], workers=Workers(main=broken_workers.freezes, silence=4.0))
    assert summary.failed == 1
    assert "a.png" in outcomes["a.png"].error
    assert time.monotonic() - start < 60


def test_a_bug_in_mid_photo_ends_the_worker_at_once(job):
    bad = job(height=1500)
    summary, outcomes, _ = run([bad], workers=Workers(main=broken_workers.stumbles_over_a_bug))
    assert summary.failed == 1
    assert "worker.log" in outcomes["a.png"].error
    assert list(bad.target.parent.iterdir()) == []


def test_a_worker_that_cannot_start_is_a_sentence(job):
    with pytest.raises(WorkerError, match=r"worker\.log"):
        run([job()], workers=Workers(main=broken_workers.dies_at_start))


def test_a_worker_that_is_killed_at_its_start_is_replaced(job):
    summary, _, _ = run([job()], workers=Workers(main=broken_workers.dies_at_its_first_start))
    assert summary.restored == 1


def test_a_worker_that_dies_while_writing_leaves_nothing_behind(job):
    summary, _, _ = run([job()], workers=Workers(main=broken_workers.dies_while_writing))
    assert summary.failed == 1
    assert list(job().target.parent.iterdir()) == []


def test_stopping_keeps_what_is_finished_and_leaves_nothing_else(job):
    jobs = [job("a.png"), *(job(f"{k}.png", 3000, 600) for k in range(4))]
    control = Control()
    finished = []

    def on_event(event):
        if isinstance(event, PhotoFinished):
            finished.append(event.outcome)
            control.stop()

    summary = run_batch(jobs, provider="cpu", on_event=on_event, control=control)
    assert summary.cancelled
    assert summary.restored == len(finished) < len(jobs)
    assert sorted(jobs[0].target.parent.iterdir()) == sorted(outcome.target for outcome in finished)


def processor_seconds():
    """Of all worker processes so far."""
    (worker,) = multiprocessing.active_children()
    values = Path(f"/proc/{worker.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(values[11]) + int(values[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_paused_batch_uses_no_processor_and_goes_on_where_it_was(job, tmp_path):
    """Longer than the watchdog and the app are patient with a worker that stands still."""
    jobs = [job("a.png", 8000, 900), job("b.png")]
    control = Control()
    seen = {"used": None, "after": None}

    def pause_once():
        control.pause()
        while seen["after"] != len(events):  # until the tile in work is done, on a busy machine, too
            seen["after"] = len(events)
            time.sleep(2)
        before = processor_seconds()
        time.sleep(broken_workers.PATIENCE + 2)
        seen["used"] = processor_seconds() - before
        seen["silent"] = len(events) == seen["after"]
        control.resume()

    events = []
    pauses = threading.Thread(target=pause_once)

    def on_event(event):
        events.append(event)
        if isinstance(event, PhotoProgress) and not pauses.ident:
            pauses.start()

    patient = Workers(main=broken_workers.has_little_patience, silence=broken_workers.PATIENCE)
    summary = run_batch(jobs, provider="cpu", on_event=on_event, control=control, workers=patient)
    pauses.join()
    failures = [e.outcome.error for e in events if isinstance(e, PhotoFinished) and e.outcome.error]
    assert not failures
    assert (summary.restored, summary.failed, summary.cancelled) == (2, 0, False)
    assert seen["silent"]
    assert seen["used"] < 0.2
    outcomes = [e.outcome for e in events if isinstance(e, PhotoFinished)]
    assert sum(outcome.seconds for outcome in outcomes) < summary.seconds - broken_workers.PATIENCE


def test_a_batch_that_finishes_completes_the_photo_under_way_and_begins_no_other(job):
    jobs = [job("a.png", 1500, 600), job("b.png"), job("c.png")]
    control = Control()

    def on_event(event):
        if isinstance(event, PhotoStarted):
            control.finish()

    summary = run_batch(jobs, provider="cpu", on_event=on_event, control=control)
    assert (summary.restored, summary.cancelled) == (1, True)
    assert [path.name for path in jobs[0].target.parent.iterdir()] == ["a.png"]


def test_a_paused_batch_can_be_stopped(job):
    jobs = [job("a.png", 8000, 900), job("b.png")]
    control = Control()

    def on_event(event):
        if isinstance(event, PhotoProgress) and control.pace == "go":
            control.pause()
            threading.Timer(0.5, control.stop).start()

    summary = run_batch(jobs, provider="cpu", on_event=on_event, control=control)
    assert (summary.restored, summary.cancelled) == (0, True)
    assert list(jobs[0].target.parent.iterdir()) == []


def test_photos_that_wait_take_another_recipe_or_are_left_out(job, tmp_path):
    jobs = [job("a.png", 1500, 600), job("b.png"), job("c.png"), job("d.png")]
    hint = Hint(x=0.5, y=0.5, a=10.0, b=20.0)
    journal = journals.create(Settings(folder=tmp_path / "out"), jobs, owner="window")
    path, copies = journal.path, []
    control = Control()

    def on_event(event):
        if isinstance(event, PhotoStarted) and event.index == 0:
            wish = Wish(Recipe(denoise=Denoise(level=60)), (hint,))
            control.change({jobs[0].source: wish, jobs[1].source: wish, jobs[2].source: None})
        if isinstance(event, PhotoStarted) and event.index == 1:
            reader = Journal(path)
            copies.extend((entry.job, entry.state) for entry in reader.entries())
            reader.close()

    events = []
    summary = run_batch(
        jobs,
        provider="cpu",
        on_event=lambda event: (events.append(event), on_event(event)),
        control=control,
        journal=journal,
    )
    outcomes = {e.outcome.source.name: e.outcome for e in events if isinstance(e, PhotoFinished)}
    sigmas = {name: round(outcome.sigma * 255 / 75, 3) for name, outcome in outcomes.items()}
    assert sigmas == {"a.png": 0.2, "b.png": 0.6, "d.png": 0.2}
    assert not summary.cancelled
    assert copies[0][0].recipe == LIGHT
    assert (copies[1][0].recipe.denoise.level, copies[1][0].hints) == (60, (hint,))
    assert copies[2][1] == "out"


def test_changes_before_the_first_photo_count(job):
    jobs = [job("a.png"), job("b.png")]
    control = Control()
    control.change({jobs[0].source: None, jobs[1].source: Wish(Recipe(denoise=Denoise(level=40)))})
    _, outcomes, _ = run(jobs, control=control)
    assert {name: outcome.sigma for name, outcome in outcomes.items()} == {
        "b.png": pytest.approx(0.4 * 75 / 255)
    }


def test_a_full_disk_ends_the_batch(job):
    jobs = [job(f"{k}.png") for k in range(3)]
    summary, _, _ = run(jobs, workers=Workers(main=broken_workers.finds_the_disk_full))
    assert "full" in summary.fatal
    assert summary.failed == 1
    assert not summary.cancelled


def test_a_photo_without_temporary_room_fails_alone(job):
    jobs = [job(name) for name in ("a.png", "large.png", "b.png")]
    workers = Workers(main=broken_workers.finds_the_temporary_folder_full)
    summary, outcomes, _ = run(jobs, workers=workers)
    assert (summary.restored, summary.failed, summary.fatal) == (2, 1, None)
    assert outcomes["large.png"].status == "failed"


def test_a_missing_model_is_known_before_the_first_photo(job):
    with pytest.raises(UnknownModelError, match="nonesuch"):
        run([job(recipe=Recipe(denoise=Denoise(model="nonesuch", level=1)))])


def test_auto_without_a_noise_level_model_is_refused_and_not_guessed(job):
    with pytest.raises(ModelError, match="missing"):
        run([job(recipe=Recipe(noise_level_model="missing"))])


def test_a_provider_that_does_not_work_is_known_before_the_first_photo(job):
    with pytest.raises(ProviderError):
        run_batch([job()], provider="nonesuch", on_event=lambda _: None)


@pytest.mark.skipif(os.name == "nt", reason="processes end differently there")
@pytest.mark.parametrize(
    "worker_main",
    ["restorer.batch.worker.work", "broken_workers.hears_nothing", "broken_workers.holds_the_interpreter"],
)
def test_the_worker_ends_when_the_app_dies_and_leaves_nothing_behind(job, tmp_path, worker_main):
    source = job(height=12_000, width=900).source
    module, name = worker_main.rsplit(".", 1)
    script = f"""
import os, pathlib, sys
sys.path.append({str(Path(broken_workers.__file__).parent)!r})
from {module} import {name}
from restorer.batch.jobs import PhotoJob
from restorer.batch.run import run_batch, PhotoProgress, Workers
from restorer.restore.recipe import Denoise, Recipe
def on_event(event):
    import multiprocessing, time
    if not isinstance(event, PhotoProgress):
        return
    while not pathlib.Path({str(tmp_path / "out")!r}).exists():  # the first strips are being written
        time.sleep(0.001)
    (child,) = multiprocessing.active_children()
    print(child.pid, flush=True)
    os.kill(os.getpid(), 9)
if __name__ == "__main__":
    source, target = pathlib.Path({str(source)!r}), pathlib.Path({str(tmp_path / "out" / "a.png")!r})
    job = PhotoJob(source=source, target=target, recipe=Recipe(denoise=Denoise(level=9)))
    run_batch([job], provider="cpu", on_event=on_event, workers=Workers(main={name}))
"""
    file = tmp_path / "app.py"
    file.write_text(script, encoding="utf-8")
    told = subprocess.run([sys.executable, str(file)], stdout=subprocess.PIPE, timeout=60, check=False)
    worker = int(told.stdout)
    deadline = time.monotonic() + 30
    while _runs(worker) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _runs(worker)
    assert list((tmp_path / "out").iterdir()) == []


def _runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    with open(f"/proc/{pid}/stat") as stat:  # noqa: PTH123
        return stat.read().rsplit(")", 1)[1].split()[0] != "Z"

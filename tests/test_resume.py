"""A batch that is killed goes on where it was: nothing is lost, done twice, or left lying about."""

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
import tiny_models as tiny

from restorer.batch.journals import latest_unfinished

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")

KILLS = int(os.environ.get("RESTORER_KILLS", "20"))
PHOTOS = 6


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return tiny.write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def photos(tmp_path, rng):
    """A folder of photos of several formats, one below another folder."""
    for i in range(PHOTOS):
        path = tmp_path / "in" / ("below" if i % 3 == 2 else "") / f"{i}{('.png', '.jpg', '.tif')[i % 3]}"
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), rng.integers(0, 255, (500 + 40 * i, 600, 3), np.uint8))
    return tmp_path / "in"


@pytest.fixture
def begin(models, tmp_path):
    """Starts `restorer batch` in a session of its own."""

    def start(*words, output="out"):
        command = [sys.executable, "-m", "restorer", "batch", *words, "-o", tmp_path / output, "--json"]
        return subprocess.Popen(
            [str(word) for word in command],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
            env={**os.environ, "RESTORER_MODELS": str(models)}, cwd=Path(__file__).resolve().parents[1],
        )  # fmt: skip

    return start


def end(process):
    """The photos' events, by the name of the source."""
    said, complaints = process.communicate(timeout=120)
    events = [json.loads(line) for line in said.splitlines() if line.endswith("}")]
    photos = {Path(event["source"]).name: event for event in events if event["event"] == "photo"}
    assert "Traceback" not in complaints
    return process.returncode, photos


def of_session(session):
    """The processes of a session, with their command lines."""
    found = {}
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            if os.getsid(pid := int(entry.name)) == session:
                found[pid] = (entry / "cmdline").read_bytes()
    return found


def kill(process, victim):
    for pid, command in of_session(process.pid).items():
        is_worker = b"spawn_main" in command
        if victim == "both" or (victim == "worker") == is_worker:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def pixels(folder):
    return {
        path.relative_to(folder).as_posix(): cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
        for path in folder.rglob("*")
        if path.is_file()
    }


def same(results, wanted):
    assert sorted(results) == sorted(wanted)
    for name, picture in wanted.items():
        np.testing.assert_array_equal(results[name], picture, err_msg=name)


def journals():
    return sorted(Path(os.environ["XDG_DATA_HOME"]).rglob("journals/*"))


@pytest.mark.timeout(3600)
def test_kills_at_random_moments_lose_nothing_and_repeat_nothing(begin, photos, tmp_path):
    before = {path: path.read_bytes() for path in photos.rglob("*") if path.is_file()}
    began = time.monotonic()
    assert end(begin(photos, output="wanted"))[0] == 0
    whole_run = time.monotonic() - began
    wanted = pixels(tmp_path / "wanted")
    assert len(wanted) == PHOTOS
    chance = random.Random(5)
    restored = []
    for _ in range(KILLS):
        process = begin(photos, "--resume")
        time.sleep(chance.uniform(0.2, 1.1) * whole_run)
        kill(process, chance.choice(["app", "worker", "both"]))
        code, said = end(process)
        restored += [name for name, event in said.items() if event["status"] == "restored"]
        if code == 0:  # it was over already, or the app outlived its worker
            same(pixels(tmp_path / "out"), wanted)
            assert sorted(restored) == sorted(set(restored))
            restored.clear()
            shutil.rmtree(tmp_path / "out")
    code, said = end(begin(photos, "--resume"))
    assert code == 0
    restored += [name for name, event in said.items() if event["status"] == "restored"]
    assert sorted(restored) == sorted(set(restored))
    same(pixels(tmp_path / "out"), wanted)
    assert {path: path.read_bytes() for path in before} == before


def test_going_on_with_a_batch_that_is_over_repeats_nothing(begin, photos, tmp_path):
    assert end(begin(photos))[0] == 0
    (tmp_path / "out" / "0-restored.png").unlink()
    code, said = end(begin(photos, "--resume"))
    assert code == 0
    assert {name for name, event in said.items() if event["status"] == "restored"} == {"0.png"}
    assert len(pixels(tmp_path / "out")) == PHOTOS


def test_what_is_done_is_skipped_and_new_photos_join(begin, photos, tmp_path):
    process = begin(photos)
    while not any((tmp_path / "out").rglob("*.*")):
        time.sleep(0.01)
    kill(process, "both")
    end(process)
    (late := photos / "late.png").write_bytes((photos / "0.png").read_bytes())
    code, said = end(begin(photos, "--resume", "--denoise", "off", "--colorize", "on"))
    assert code == 0
    assert len(said) == PHOTOS + 1
    done = {name for name, event in said.items() if event["status"] == "skipped"}
    assert "0.png" in done
    assert said["0.png"]["target"].endswith("0-restored.png")
    assert said[late.name]["status"] == "restored"
    assert said[late.name]["sigma"] is not None  # the recipe is the batch's
    assert len(pixels(tmp_path / "out")) == PHOTOS + 1


def test_input_may_be_left_out(begin, photos, tmp_path):
    process = begin(photos)
    while not any((tmp_path / "out").rglob("*.*")):
        time.sleep(0.01)
    kill(process, "both")
    end(process)
    assert end(begin("--resume"))[0] == 0
    assert len(pixels(tmp_path / "out")) == PHOTOS


def test_ctrl_c_and_a_failed_photo_can_be_gone_on_with(begin, photos, tmp_path):
    good = (photos / "1.jpg").read_bytes()
    (photos / "1.jpg").write_bytes(b"no photo")
    process = begin(photos)
    while not any((tmp_path / "out").rglob("*.*")):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert end(process)[0] in (1, 130)
    assert end(begin("--resume"))[0] == 1
    (photos / "1.jpg").write_bytes(good)
    code, said = end(begin("--resume"))
    assert code == 0
    assert [name for name, event in said.items() if event["status"] == "restored"] == ["1.jpg"]
    assert len(pixels(tmp_path / "out")) == PHOTOS


def test_a_name_that_was_taken_meanwhile_is_left_alone(begin, photos, tmp_path):
    (photos / "0.png").unlink()
    process = begin(photos / "1.jpg", photos / "3.png")
    while not journals():
        time.sleep(0.01)
    time.sleep(0.2)
    kill(process, "both")
    end(process)
    (tmp_path / "out").mkdir(exist_ok=True)
    taken = tmp_path / "out" / "1-restored.jpg"
    was_done = taken.exists()
    taken.write_bytes(b"mine")
    code, said = end(begin("--resume"))
    assert code == 0
    assert taken.read_bytes() == b"mine"
    assert was_done or said["1.jpg"]["target"].endswith("1-restored-2.jpg")


def test_two_restorers_at_once_do_no_harm(begin, photos, tmp_path):
    both = [begin(photos), begin(photos)]
    ends = [end(process) for process in both]
    assert [code for code, _ in ends] == [0, 0]
    targets = [
        event["target"] for _, said in ends for event in said.values() if event["status"] == "restored"
    ]
    assert len(targets) == len(set(targets))
    assert set(targets) == {str(path) for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert all(picture is not None for picture in pixels(tmp_path / "out").values())


def test_a_batch_that_is_under_way_is_not_gone_on_with(begin, photos):
    first = begin(photos)
    while not journals():
        time.sleep(0.01)
    second = begin("--resume")
    said, complaint = second.communicate(timeout=60)
    assert (second.returncode, said) == (1, "")
    assert "at work" in complaint
    assert end(first)[0] == 0


def test_nothing_to_go_on_with_is_a_sentence(begin, tmp_path):
    process = begin("--resume")
    _, complaint = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "No batch was begun" in complaint


def test_a_user_folder_that_cannot_be_written_costs_no_photo(begin, photos, tmp_path, monkeypatch):
    (tmp_path / "home").write_bytes(b"no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    process = begin(photos)
    code, said = end(process)
    assert code == 0
    assert len(said) == PHOTOS


@pytest.mark.parametrize("damage", ["no database", "cut off", "overwritten"])
def test_a_damaged_journal_stands_in_nobodys_way(begin, photos, damage):
    assert end(begin(photos, "--denoise", "off", "--colorize", "on"))[0] == 0
    (journal,) = (path for path in journals() if path.suffix == ".sqlite")
    content = journal.read_bytes()
    half = len(content) // 2
    journal.write_bytes(
        {
            "no database": b"hello",
            "cut off": content[:half],
            "overwritten": content[:200] + bytes(len(content) - 200),
        }[damage]
    )
    assert latest_unfinished("window") is None
    code, said = end(begin(photos, "--resume"))
    assert code == 0
    assert {event["status"] for event in said.values()} == {"restored"}

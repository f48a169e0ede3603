"""Files of any name, in any place: each is restored under a name its disk takes, or ends in a sentence."""

import errno
import functools
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hostile.samples import made_samples
from hostile.slices import is_sentence
from tiny_models import write_tiny_models

from restorer.batch import inputs, run
from restorer.batch.jobs import Settings
from restorer.batch.plan import plan_jobs
from restorer.errors import UnreadablePhotoError
from restorer.imaging import files
from restorer.restore.recipe import Recipe

ROOT = Path(__file__).resolve().parents[2]

NAMES = [
    "plain", "two words", " space first and last ", "a'b\"c`d", "-o", "--help", "*", "?", "[a]", "[0].jpg[1]",
    "semi;colon&pipe|", "$(touch x)", "${HOME}", "%s%n%d", "{stem}", "{0.__class__}", "back\\slash",
    "new\nline", "tab\tbell\a", "\x1b[31mred\x1b[0m", "\x7f", "\u202eevil\u202d", "\ufeffmark",
    "zero\u200bwidth", "Ελλάδα", "Москва", "北京", "東京タワー", "서울", "القاهرة", "ירושלים", "हिन्दी",
    "ไทย", "አማርኛ", "ქართული", "e\u0301", "Zalgo" + "\u0335\u0336\u0337" * 9, "📷🎞️",
    "👨\u200d👩\u200d👧", "𝔘𝔫𝔦", "\U0010ffff", "CON", "nul.", "a.jpg.png",
    "x" * 251, "é" * 125, "漢" * 83, "📷" * 62, "a" + "漢" * 83,
]  # fmt: skip
BYTES = [b"\xff\xfe", b"caf\xe9", b"\x80" * 20, b"half \xe6\xbc", b"\xed\xa0\x80 surrogate", b"\xff" * 251]


@pytest.fixture(scope="module")
def photo() -> bytes:
    return next(sample.content for sample in made_samples() if sample.name == "grey.jpg")


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    return write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def restorer(models, tmp_path):
    """Runs `restorer batch ... -o out --json`; gives the exit code, the photos' events, and what it said."""

    def start(*words, cwd=ROOT, encoding="utf-8"):
        command = [
            sys.executable,
            "-m",
            "restorer",
            "batch",
            *words,
            "-o",
            tmp_path / "out",
            "--json",
            "--denoise",
            "off",
        ]
        ended = subprocess.run(
            [os.fspath(word) for word in command], capture_output=True, cwd=cwd, timeout=200, check=False,
            env=os.environ
            | {"RESTORER_MODELS": str(models), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding},
        )  # fmt: skip
        said, complaints = ended.stdout.decode(), ended.stderr.decode(errors="replace")
        assert "Traceback" not in complaints
        events = [json.loads(line) for line in said.splitlines()]
        return ended.returncode, [event for event in events if event["event"] == "photo"], complaints

    return start


def test_photos_of_every_name_are_restored_and_gone_on_with(photo, restorer, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    names = [f"{name}.jpg".encode() for name in NAMES] + [name + b".jpg" for name in BYTES]
    for name in names:
        (folder / os.fsdecode(name)).write_bytes(photo)
    code, events, _ = restorer(folder)
    assert code == 0
    assert [event["status"] for event in events] == ["restored"] * len(names)
    assert {os.fsencode(event["source"]) for event in events} == {
        os.fsencode(folder) + b"/" + name for name in names
    }
    results = [os.fsencode(path.name) for path in (tmp_path / "out").iterdir()]
    assert len(results) == len(names)
    assert all(len(name) <= 255 and name.endswith(b".jpg") for name in results)
    assert sum(map(_is_unicode, results)) == len(NAMES)  # shortened, if at all, between two characters
    (tmp_path / "out" / "plain-restored.jpg").unlink()
    code, events, _ = restorer("--resume")
    assert code == 0
    assert sorted(event["status"] for event in events) == ["restored"] + ["skipped"] * (len(names) - 1)
    assert len(list((tmp_path / "out").iterdir())) == len(names)


def _is_unicode(name):
    try:
        return bool(name.decode())
    except UnicodeDecodeError:
        return False


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_a_terminal_of_any_encoding_is_told_of_names_it_cannot_show(encoding, photo, restorer, tmp_path):
    for name in ("漢\n\x1b[2J.jpg", os.fsdecode(b"\xff\xfe.jpg")):
        (tmp_path / name).write_bytes(photo[:9])
    code, events, complaints = restorer(tmp_path, encoding=encoding)
    assert code == 1
    assert len(events) == 2
    assert all(event["error"] and is_sentence(event["error"].replace("\n", " ")) for event in events)
    assert "\x1b" not in complaints
    assert len([line for line in complaints.splitlines() if line.startswith("restorer: ")]) == 2


@pytest.mark.parametrize("pattern", ["{parent}{stem}", "{parent}-{parent}", "{stem}{stem}{stem}", "x" * 300])
@pytest.mark.parametrize("character", ["a", "é", "漢", "📷"])
def test_a_pattern_that_makes_long_names_is_cut_between_characters(pattern, character, photo, tmp_path):
    folder = tmp_path / (character * (250 // len(character.encode())))
    folder.mkdir()
    names = [f"{character * 40}{i}.jpg" for i in range(3)]
    for name in names:
        (folder / name).write_bytes(photo)
    jobs = plan_jobs([folder], Settings(folder=tmp_path / "out", name=pattern)).jobs
    assert len({job.target for job in jobs}) == 3
    for job in jobs:
        assert len(job.target.name.encode()) <= 255
        assert set(job.target.stem) <= set(pattern) | {character} | set("-0123456789")


def test_a_tree_deeper_than_any_path_ends_in_sentences(photo, restorer, tmp_path):
    """The system takes paths of 4096 bytes; a tree can be made deeper than that from inside."""
    (tmp_path / "in").mkdir()
    made = subprocess.run(
        [sys.executable, "-c", DEEP, str(tmp_path / "in")], input=photo, capture_output=True, check=False
    )
    assert made.returncode == 0, made.stderr
    try:
        code, events, _ = restorer(tmp_path / "in")
    finally:
        subprocess.run(["rm", "-rf", str(tmp_path / "in")], check=True)  # shutil.rmtree recurses
        subprocess.run(["rm", "-rf", str(tmp_path / "out")], check=True)
    assert code == 1
    restored = [event for event in events if event["status"] == "restored"]
    failed = [event for event in events if event["status"] == "failed"]
    assert len(restored) > 4
    assert failed
    assert all(is_sentence(event["error"]) for event in failed)


DEEP = """
import os, sys
photo = sys.stdin.buffer.read()
os.chdir(sys.argv[1])
for depth in range(2100):
    if depth % 300 == 0:
        open("a.jpg", "wb").write(photo)
    os.mkdir("d")
    os.chdir("d")
"""


def test_webs_of_links_end(photo, tmp_path):
    (tmp_path / "in").mkdir()
    for name in "abcdefgh":
        (tmp_path / "in" / name).mkdir()
        (tmp_path / "in" / name / f"{name}.jpg").write_bytes(photo)
        for other in "abcdefgh":
            (tmp_path / "in" / name / f"to-{other}").symlink_to(tmp_path / "in" / other)
    (tmp_path / "in" / "self").symlink_to("self")
    (tmp_path / "in" / "up").symlink_to("..")
    assert len(plan_jobs([tmp_path / "in"], Settings(folder=tmp_path / "out")).jobs) == 8


@pytest.mark.skipif(os.name == "nt", reason="there are no such files there")
def test_sockets_devices_and_pipes_are_never_opened(photo, restorer, tmp_path, monkeypatch):
    (folder := tmp_path / "in").mkdir()
    (folder / "a.jpg").write_bytes(photo)
    os.mkfifo(folder / "pipe.jpg")
    (folder / "zero.jpg").symlink_to("/dev/zero")
    (folder / "gone.jpg").symlink_to("nowhere")
    monkeypatch.chdir(folder)  # the path of a socket may be 107 bytes long
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.jpg")
        code, events, _ = restorer(folder)
        assert {Path(event["source"]).name: event["status"] for event in events} == {
            "a.jpg": "restored", "gone.jpg": "failed",
        }  # fmt: skip
        code, events, _ = restorer(*(folder / name for name in ("pipe.jpg", "zero.jpg", "socket.jpg")))
    assert code == 1
    assert all("is no file" in event["error"] for event in events)
    assert len(events) == 3


@pytest.mark.parametrize("code", [errno.EACCES, errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.EHOSTDOWN])
def test_a_folder_that_cannot_be_read_is_named_and_the_others_are_walked(code, photo, tmp_path, monkeypatch):
    for name in ("good", "gone"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "a.jpg").write_bytes(photo)
    scan = os.scandir

    def scandir(path):
        if Path(path).name == "gone":
            raise OSError(code, os.strerror(code))
        return scan(path)

    monkeypatch.setattr(inputs.os, "scandir", scandir)
    planned = plan_jobs([tmp_path / "in"], Settings(folder=tmp_path / "out"))
    assert [job.source.parent.name for job in planned.jobs] == ["good"]
    (sentence,) = planned.problems
    assert "gone" in sentence
    assert is_sentence(sentence)


def test_a_folder_that_disappears_in_mid_batch_fails_what_lay_in_it(photo, models, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(models))
    for i in range(20):
        path = tmp_path / ("stays" if i % 2 else "share") / f"{i}.jpg"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(photo)
    settings = Settings(folder=tmp_path / "out", recipe=Recipe(denoise=None))
    jobs = plan_jobs([tmp_path / "share", tmp_path / "stays"], settings).jobs
    outcomes = []

    def hear(event):
        if isinstance(event, run.PhotoStarted) and (tmp_path / "share").exists():
            (tmp_path / "share").rename(tmp_path / "away")
        if isinstance(event, run.PhotoFinished):
            outcomes.append(event.outcome)

    summary = run.run_batch(jobs, provider="cpu", on_event=hear)
    assert summary.restored + summary.failed == len(outcomes) == 20
    assert summary.restored >= 10
    failed = [outcome for outcome in outcomes if outcome.status == "failed"]
    assert failed
    assert all(outcome.source.parent.name == "share" for outcome in failed)
    errors = [outcome.error for outcome in failed]
    assert all("does not exist" in error for error in errors), errors
    assert len(list((tmp_path / "out").iterdir())) == summary.restored


def test_an_output_folder_that_disappears_in_mid_batch_comes_back(photo, models, tmp_path, monkeypatch):
    monkeypatch.setenv("RESTORER_MODELS", str(models))
    (tmp_path / "in").mkdir()
    for i in range(10):
        (tmp_path / "in" / f"{i}.jpg").write_bytes(photo)
    settings = Settings(folder=tmp_path / "out", recipe=Recipe(denoise=None))
    jobs = plan_jobs([tmp_path / "in"], settings).jobs
    outcomes = []

    def hear(event):
        if isinstance(event, run.PhotoFinished):
            outcomes.append(event.outcome)
            if len(outcomes) == 1:
                (tmp_path / "out").rename(tmp_path / "taken away")

    run.run_batch(jobs, provider="cpu", on_event=hear)
    assert len(outcomes) == 10
    assert all(outcome.status == "restored" or is_sentence(outcome.error) for outcome in outcomes)
    there = [*(tmp_path / "taken away").iterdir(), *(tmp_path / "out").iterdir()]
    assert len(there) == sum(outcome.status == "restored" for outcome in outcomes)


@pytest.mark.parametrize(
    "code", [errno.ENOENT, errno.EACCES, errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.EINTR]
)
@pytest.mark.parametrize("name", ["baseline.jpg", "plain.tif", "made.heic", "plain.bmp", "plain.jp2"])
def test_a_photo_that_goes_between_two_looks_at_it_is_a_sentence(name, code, tmp_path, monkeypatch):
    contents = {sample.name: sample.content for sample in made_samples()}
    if name not in contents:
        pytest.skip(f"no encoder made {name}")
    (path := tmp_path / name).write_bytes(contents[name])
    real = {"open": Path.open, "read_bytes": Path.read_bytes}
    for last in range(4):  # the look at which it is still there
        looks = 0

        def look(self, *args, how, last=last, **options):
            nonlocal looks
            looks += self == path
            if looks > last:
                raise OSError(code, os.strerror(code))
            return real[how](self, *args, **options)

        with monkeypatch.context() as patched:
            patched.setattr(Path, "open", functools.partialmethod(look, how="open"))
            patched.setattr(Path, "read_bytes", functools.partialmethod(look, how="read_bytes"))
            try:
                files.open_photo(path)
            except UnreadablePhotoError as error:
                assert is_sentence(str(error))
                assert name in str(error)
            else:
                assert looks <= last

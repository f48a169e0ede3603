"""The command line as a user meets it: subprocesses, exit codes, one plain sentence for each mistake."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import tiny_models as tiny

from restorer import paths
from restorer.batch.jobs import Outcome
from restorer.commands.batch import recipe_of
from restorer.commands.console import UNLIKE_PHOTOS, event_of, line_of
from restorer.commands.words import parser
from restorer.restore.recipe import Colorize, Denoise, Recipe


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    return tiny.write_tiny_models(tmp_path_factory.mktemp("models"))


@pytest.fixture
def folder(tmp_path, rng):
    """A folder of two small photos, one of them in a sub-folder."""
    for name in ("a.jpg", "trip/b.png"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(path.suffix, rng.integers(0, 255, (40, 50, 3), np.uint8))[1].tobytes())
    return tmp_path / "in"


@pytest.fixture
def restorer(models, tmp_path):
    """Runs `restorer` in an empty folder."""

    def run(*words):
        return subprocess.run(
            [sys.executable, "-m", "restorer", *map(str, words)],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=environment(models),
            timeout=120,
            check=False,
        )

    return run


def environment(models):
    root = str(Path(__file__).resolve().parents[1])
    return {**os.environ, "RESTORER_MODELS": str(models), "PYTHONPATH": root}


def one_sentence(done):
    """The one line on stderr."""
    (line,) = done.stderr.splitlines()
    assert line.startswith("restorer: ")
    assert "Traceback" not in line
    return line


def test_help_is_quick_and_loads_nothing_heavy():
    heavy = ["PySide6", "onnxruntime", "onnx", "cv2", "pyvips", "numpy", "torch", "tqdm"]
    code = (
        "import sys, time; start = time.perf_counter(); from restorer.__main__ import main\n"
        "sys.argv = ['restorer', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print([m for m in {heavy} if m in sys.modules], time.perf_counter() - start, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded, seconds = done.stderr.rsplit(" ", 1)
    assert loaded == "[]"
    assert float(seconds) < 0.5


@pytest.mark.parametrize("command", ["", "batch", "compare", "models", "presets", "doctor"])
def test_every_command_has_help(restorer, command):
    done = restorer(*command.split(), "--help")
    assert done.returncode == 0
    assert "usage: restorer" in done.stdout


def test_version(restorer):
    assert restorer("--version").stdout.startswith("restorer 0.")


def test_a_folder_is_restored_as_a_tree(restorer, folder, tmp_path):
    done = restorer("batch", folder, "-o", tmp_path / "out", "--provider", "cpu")
    assert (done.returncode, done.stderr) == (0, "")
    results = sorted(p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*.*"))
    assert results == ["a-restored.jpg", "trip/b-restored.png"]
    assert "2 restored, 0 failed" in done.stdout


def test_json_is_one_object_a_line_and_nothing_else(restorer, folder, tmp_path):
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    done = restorer("batch", folder, "notes.txt", "-o", tmp_path / "out", "--json")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    photos = {Path(e["source"]).name: e for e in events[1:-1]}
    assert done.returncode == 1
    assert events[0] == {"event": "started", "photos": 4}
    assert {k: events[-1][k] for k in ("event", "restored", "failed", "skipped")} == {
        "event": "finished", "restored": 2, "failed": 2, "skipped": 0
    }  # fmt: skip
    assert photos["a.jpg"].keys() == {
        "event", "source", "target", "status", "seconds", "megapixels", "provider", "sigma", "error", "note"
    }  # fmt: skip
    assert photos["a.jpg"]["provider"] == "CPUExecutionProvider"
    assert 0 < photos["a.jpg"]["sigma"] <= 75 / 255 + 1e-5
    assert photos["broken.png"]["target"] is None
    assert "broken.png" in photos["broken.png"]["error"]
    assert len(done.stderr.splitlines()) == 2  # each failure named


def test_what_is_coloured_and_looks_like_no_photo_is_noted(restorer, folder, tmp_path):
    for name, value in (("page.png", 250), ("photo.png", 120)):
        cv2.imwrite(str(folder / name), np.full((40, 50), value, np.uint8))
    words = ("batch", folder / "page.png", folder / "photo.png", "-o", tmp_path / "out", "--colorize", "on")
    events = [json.loads(line) for line in restorer(*words, "--json").stdout.splitlines()]
    assert {Path(e["source"]).name: e["note"] for e in events[1:-1]} == {
        "page.png": UNLIKE_PHOTOS,
        "photo.png": None,
    }
    page, photo = sorted(restorer(*words).stdout.splitlines()[:2])
    assert page.endswith(f") {UNLIKE_PHOTOS}")
    assert photo.endswith(")")


def test_what_was_noted_before_stands_beside_it(tmp_path):
    source = tmp_path / "a.tif"
    outcome = Outcome(source=source, target=source, status="restored", note="First page of 12.", unlike=True)
    both = f"First page of 12. {UNLIKE_PHOTOS}"
    assert event_of(outcome)["note"] == both
    assert line_of(outcome).endswith(f") {both}")


def test_results_are_as_old_as_their_sources_on_request(restorer, folder, tmp_path):
    old = 946_684_800_000_000_000  # the year 2000, in ns
    for source in (folder / "a.jpg", folder / "trip" / "b.png"):
        os.utime(source, ns=(old, old))
    restorer("batch", folder, "-o", tmp_path / "out", "--denoise", "10", "--dates", "keep")
    restorer("batch", folder, "-o", tmp_path / "new", "--denoise", "10")
    for name in ("a-restored.jpg", "trip/b-restored.png"):
        assert (tmp_path / "out" / name).stat().st_mtime_ns == old
        assert (tmp_path / "new" / name).stat().st_mtime_ns > old


def test_what_is_there_already_is_skipped_on_request(restorer, folder, tmp_path):
    words = ("batch", folder, "-o", tmp_path / "out", "--denoise", "10", "--existing", "skip", "--json")
    restorer(*words)
    done = restorer(*words)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert events[-1]["skipped"] == 2
    assert events[1]["target"].endswith("a-restored.jpg")


def test_quiet_says_nothing(restorer, folder, tmp_path):
    done = restorer("batch", folder, "-o", tmp_path / "out", "--denoise", "off", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["batch", "in"], "--output"),
        (["batch", "-o", "out"], "INPUT"),
        (["batch", "in", "-o", "out", "--blend", "101"], "0 to 100"),
        (["batch", "in", "-o", "out", "--denoise", "much"], "auto, off"),
        (["batch", "in", "-o", "out", "--quality", "0"], "1 to 100"),
        (["batch", "in", "-o", "out", "--saturation", "nan"], "0 to 200"),
        (["batch", "in", "-o", "out", "--max-pixels", "-1"], "--max-pixels"),
        (["batch", "in", "-o", "out", "--format", "bmp"], "bmp"),
        (["batch", "in", "-o", "out", "--name", "{size}"], "{size}"),
        (["batch", "in", "-o", "out", "--preset", "nonesuch"], "nonesuch"),
        (["batch", "in", "-o", "out", "--model", "denoise"], "TASK=NAME"),
        (["batch", "in", "-o", "out", "--preset", ""], "preset ''"),
        (["batch", "in", "-o", ""], "--output"),
        (["batch", "", "-o", "out"], "INPUT"),
        (["batch", "in", "-o", "out", "--sharpen"], "--sharpen"),
        (["batch", "in", "-o", "out", "--qual", "5"], "--qual"),
        (["batch", "empty", "-o", "out"], "empty"),
        (["presets", "show", "nonesuch"], "nonesuch"),
        (["--nonesuch"], "--help"),
    ],
)
def test_words_that_are_off_are_exit_2_and_a_sentence(restorer, folder, tmp_path, words, told):
    (tmp_path / "empty").mkdir()
    done = restorer(*words)
    assert done.returncode == 2
    assert told in one_sentence(done)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--model", "denoise=nonesuch"], "nonesuch"),
        (["--model", "noise-level=nonesuch"], "nonesuch"),
        (["--provider", "nonesuch"], "nonesuch"),
        (["--colorize", "on", "--model", "colorize=denoise-fast"], "colorize"),
    ],
)
def test_a_model_or_provider_that_cannot_be_used_is_exit_3(restorer, folder, tmp_path, words, told):
    done = restorer("batch", folder, "-o", tmp_path / "out", *words)
    assert done.returncode == 3
    assert told in one_sentence(done)


def test_a_missing_input_is_exit_1_and_the_rest_is_restored(restorer, folder, tmp_path):
    done = restorer("batch", folder / "a.jpg", "gone.jpg", "-o", tmp_path / "out")
    assert done.returncode == 1
    assert "gone.jpg" in one_sentence(done)
    assert (tmp_path / "out" / "a-restored.jpg").is_file()


def test_an_output_folder_that_cannot_be_is_exit_1(restorer, folder):
    done = restorer("batch", folder, "-o", folder / "a.jpg")
    assert done.returncode == 1
    assert "a.jpg" in one_sentence(done)


def test_a_preset_is_overridden_by_options(tmp_path):
    preset = tmp_path / "mine.json"
    preset.write_text(
        Recipe(denoise=Denoise(level=5, blend=0.5), colorize=Colorize(saturation=0.3)).to_json(),
        encoding="utf-8",
    )

    def recipe(*words):
        return recipe_of(parser().parse_args(["batch", "in", "-o", "out", *words]))

    assert recipe() == Recipe()
    assert recipe("--preset", str(preset), "--blend", "80").denoise == Denoise(level=5, blend=0.8)
    assert recipe("--preset", str(preset), "--denoise", "auto").denoise == Denoise(level=None, blend=0.5)
    assert recipe("--preset", str(preset), "--colorize", "auto").colorize == Colorize(
        when="auto", saturation=0.3
    )
    assert recipe("--preset", str(preset), "--colorize", "off", "--denoise", "off") == Recipe(denoise=None)
    assert recipe("--model", "denoise=other").denoise == Denoise(model="other")


def test_presets_are_listed_and_shown(restorer):
    assert "clean" in restorer("presets").stdout.split()
    assert Recipe.from_json(restorer("presets", "show", "clean").stdout) == Recipe()


def test_a_broken_saved_preset_is_named_and_the_others_are_listed(restorer):
    folder = paths.user_presets()
    folder.mkdir(parents=True)
    (folder / "broken.json").write_text("no JSON", encoding="utf-8")
    (folder / "mine.json").write_text(Recipe(denoise=None).to_json(), encoding="utf-8")
    done = restorer("presets", "list")
    assert done.returncode == 0
    assert {"clean", "mine"} <= set(done.stdout.split())
    assert "broken" not in done.stdout
    assert "broken.json" in one_sentence(done)
    assert Recipe.from_json(restorer("presets", "show", str(folder / "mine.json")).stdout).denoise is None


def test_variants_are_listed_as_a_model_is_asked_for(restorer, models):
    variant = models / "denoise-fast.int8.onnx"
    shutil.copyfile(models / "denoise-fast.onnx", variant)
    listed = [line.split()[0] for line in restorer("models").stdout.splitlines()]
    variant.unlink()
    assert listed.index("denoise-fast.int8") == listed.index("denoise-fast") + 1


def test_models_are_listed_and_checked(restorer):
    assert "denoise-fast 0.0-tiny (denoise" in restorer("models").stdout
    done = restorer("models", "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "noise-level: works" in done.stdout


def test_a_model_is_added_used_and_removed(restorer, folder, tmp_path):
    file = tiny.write_model(tmp_path, tiny.denoise_model("mine"))
    assert restorer("models", "add", file).returncode == 0
    words = ("batch", folder, "-o", tmp_path / "out", "--model", "denoise=mine", "--denoise", "9")
    assert restorer(*words).returncode == 0
    assert restorer("models", "remove", "mine").returncode == 0
    assert restorer(*words).returncode == 3


def test_a_file_that_is_no_model_is_not_added(restorer, folder):
    done = restorer("models", "add", folder / "a.jpg")
    assert done.returncode == 3
    assert "a.jpg" in one_sentence(done)


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches processes differently there")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_ctrl_c_is_exit_130_and_leaves_only_finished_results(models, tmp_path, rng, name):
    (tmp_path / "in").mkdir()
    for k in range(6):
        pixels = rng.integers(0, 255, (3000, 500, 3), np.uint8)
        (tmp_path / "in" / f"{k}.png").write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    process = subprocess.Popen(
        [sys.executable, "-m", "restorer", "batch", tmp_path / "in", "-o", tmp_path / "out", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(models),
        start_new_session=True,
        # what started these tests may ignore it (nohup, a shell's background job), and children inherit that
        preexec_fn=lambda: signal.signal(getattr(signal, name), signal.SIG_DFL),
    )
    lines = [process.stdout.readline(), process.stdout.readline()]
    os.killpg(process.pid, getattr(signal, name))  # as a terminal does: to the worker too
    rest, errors = process.communicate(timeout=60)
    events = [json.loads(line) for line in [*lines, *rest.splitlines()]]
    restored = sorted(e["target"] for e in events if e["event"] == "photo")
    assert (process.returncode, errors) == (130, "")
    assert events[-1]["event"] == "finished"
    assert 1 <= len(restored) < 6
    assert sorted(map(str, (tmp_path / "out").iterdir())) == restored


def test_a_window_without_a_display_is_a_sentence(models, tmp_path):
    env = {k: v for k, v in environment(models).items() if "DISPLAY" not in k and k != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "restorer", "a.jpg"], capture_output=True, text=True, env=env, check=False
    )
    assert done.returncode == 1
    assert "restorer batch" in one_sentence(done)


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_a_name_of_two_lines_is_told_in_one(restorer, folder, tmp_path):
    (folder / "trip" / "b.png").unlink()
    (folder / "a.jpg").rename(folder / "a\nb.jpg")
    (folder / "c\x1b\nd.jpg").write_bytes(b"")
    done = restorer("batch", folder, "-o", tmp_path / "out", "--denoise", "5")
    assert one_sentence(done).startswith("restorer: ")
    assert one_sentence(done).endswith(r"c\x1b\nd.jpg: c\x1b\nd.jpg is empty.")  # the path, and what is wrong
    assert len(done.stdout.splitlines()) == 2
    assert one_sentence(restorer("batch", "gone\n.jpg", "-o", tmp_path / "out"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", [["presets"], ["batch", "in", "-o", "out", "--json"]])
def test_an_output_that_takes_nothing_is_a_sentence(models, folder, words):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "restorer", *words],
            stdout=full, stderr=subprocess.PIPE, text=True,
            cwd=folder.parent, env=environment(models), check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert "No space left" in one_sentence(done)


@pytest.mark.skipif(os.name == "nt", reason="a shell's redirection")
def test_a_closed_output_stops_no_batch(models, folder):
    command = f'"{sys.executable}" -m restorer batch in -o out --denoise 5 >&- 2>&-'
    done = subprocess.run(command, shell=True, cwd=folder.parent, env=environment(models), check=False)
    assert done.returncode == 0
    assert (folder.parent / "out" / "a-restored.jpg").is_file()


def test_a_name_that_is_no_utf8_is_restored(restorer, folder, tmp_path):
    odd = os.fsdecode(b"caf\xe9.jpg")
    (folder / "a.jpg").rename(folder / odd)
    done = restorer("batch", folder, "-o", tmp_path / "out", "--denoise", "5")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "out" / os.fsdecode(b"caf\xe9-restored.jpg")).is_file()

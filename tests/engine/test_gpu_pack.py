"""A GPU pack is tried in a process of its own: one that works is used, any other leaves the app as it was."""

import errno
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from restorer import paths
from restorer.batch.jobs import PhotoJob
from restorer.batch.run import PhotoFinished, run_batch
from restorer.doctor import known_picture
from restorer.engine import gpu_pack
from restorer.engine.runtime import CUDA
from restorer.imaging.files import WriteOptions, write_photo
from restorer.restore.recipe import Denoise, Recipe

FIRST = "import os, pathlib\npathlib.Path(os.environ['RESTORER_GPU_PACK'], 'tried').touch()\n"

WORKS = """
from pathlib import Path
__path__ = [{folder!r}]
exec(compile(Path({folder!r}, "__init__.py").read_text(), "onnxruntime", "exec"))
_Session = InferenceSession

class InferenceSession(_Session):
    def __init__(self, content, options, providers, **rest):
        super().__init__(content, providers=["CPUExecutionProvider"])
        self._asked = [p if isinstance(p, str) else p[0] for p in providers]
    def get_providers(self):
        return self._asked

def get_available_providers():
    return ["CUDAExecutionProvider", "CPUExecutionProvider"]

def preload_dlls():
    pass

cuda_version = "12.8"
"""
"""A pack whose graphics card is the CPU."""


def real_runtime() -> str:
    spec = importlib.util.find_spec("onnxruntime")
    assert spec is not None and spec.origin is not None
    return str(Path(spec.origin).parent)


@pytest.fixture
def pack(tmp_path, monkeypatch):
    """Makes a pack of this code and names it."""

    def made(code: str) -> Path:
        folder = tmp_path / "pack"
        (folder / "onnxruntime").mkdir(parents=True, exist_ok=True)
        (folder / "onnxruntime" / "__init__.py").write_text(FIRST + code)
        monkeypatch.setenv(paths.GPU_PACK, str(folder))
        return folder

    return made


def imported(**environment: str) -> str:
    """Whose ONNX Runtime a new process of the app gets."""
    code = "import restorer.engine.runtime as r; print(r.ort.__spec__.origin)"
    result = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **environment}, check=True, capture_output=True
    )
    return result.stdout.decode().strip()


def test_without_a_pack_there_is_nothing_to_try():
    assert gpu_pack.find() is None
    assert gpu_pack.refusal() is None


def test_a_pack_is_found_in_the_users_data():
    folder = paths.user_data() / "gpu-pack"
    folder.mkdir(parents=True)
    assert gpu_pack.find() == folder


def test_a_pack_that_works_is_used(pack):
    folder = pack(WORKS.format(folder=real_runtime()))
    assert gpu_pack.known(folder) == gpu_pack.Trial(True)
    assert imported() == str(folder / "onnxruntime" / "__init__.py")


@pytest.mark.parametrize(
    "code",
    [
        "os.abort()",
        "raise ImportError('made for another Python')",
        "raise SystemExit('no')",
        "print('{\"providers\": 5}'); os._exit(0)",
    ],
    ids=["crashes", "other Python", "ends the process", "talks nonsense"],
)
def test_a_pack_that_does_not_run_leaves_the_app_as_it_was(pack, code):
    folder = pack(code)
    trial = gpu_pack.known(folder)
    assert not trial.works and trial.reason is not None and str(folder) in trial.reason
    assert imported() == str(Path(real_runtime(), "__init__.py"))


def test_a_pack_that_hangs_is_given_up(pack, monkeypatch):
    monkeypatch.setattr(gpu_pack, "TRIAL_SECONDS", 0.5)
    folder = pack("import time; time.sleep(60)")
    assert "did not answer" in (gpu_pack.known(folder).reason or "")


def test_a_pack_without_a_graphics_card_is_not_used(pack):
    if Path("/proc/driver/nvidia/version").exists():
        pytest.skip("there is one")
    folder = pack(f"__path__ = [{real_runtime()!r}]\n" + Path(real_runtime(), "__init__.py").read_text())
    trial = gpu_pack.known(folder)
    assert not trial.works and trial.reason is not None


def test_a_folder_that_is_no_pack_is_said_to_be_none(tmp_path):
    assert "holds no ONNX Runtime" in (gpu_pack.known(tmp_path).reason or "")


def test_a_pack_is_tried_again_only_when_it_has_changed(pack):
    folder = pack("raise ImportError")
    gpu_pack.known(folder)
    (folder / "tried").unlink()
    assert not gpu_pack.known(folder).works and not (folder / "tried").exists()
    os.utime(folder / "onnxruntime" / "__init__.py", ns=(1, 1))
    gpu_pack.known(folder)
    assert (folder / "tried").exists()


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"mark": 1}', b"\xff"])
def test_a_spoilt_note_of_the_trial_is_made_anew(pack, spoilt):
    folder = pack("raise ImportError")
    gpu_pack.known(folder)
    (paths.user_data() / "gpu-pack.json").write_bytes(spoilt)
    assert not gpu_pack.known(folder).works
    assert json.loads((paths.user_data() / "gpu-pack.json").read_bytes())["trial"]["works"] is False


def test_a_trial_that_cannot_be_kept_is_made_again(pack, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    folder = pack("raise ImportError")
    for _ in range(2):
        assert not gpu_pack.known(folder).works
        (folder / "tried").unlink()
    assert [path.name for path in paths.user_data().iterdir()] == []


def test_what_else_pip_put_into_a_pack_is_left_alone(pack):
    folder = pack(WORKS.format(folder=real_runtime()))
    (folder / "numpy").mkdir()
    (folder / "numpy" / "__init__.py").write_text("raise ImportError('of another version')")
    assert gpu_pack.known(folder).works
    assert imported() == str(folder / "onnxruntime" / "__init__.py")


def test_off_leaves_every_pack_alone(pack):
    pack(WORKS.format(folder=real_runtime()))
    assert imported(RESTORER_GPU_PACK="off") == str(Path(real_runtime(), "__init__.py"))


def test_the_doctor_names_a_pack_that_is_not_used(pack):
    pack("raise ImportError")
    command = [sys.executable, "-m", "restorer", "doctor", "--providers", "--json"]
    said = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    cuda, cpu = said["providers"]
    assert cuda["provider"] == CUDA and not cuda["works"] and "GPU pack" in cuda["reason"]
    assert cpu["works"]


@pytest.mark.model
def test_a_photo_that_kills_the_pack_is_restored_without_it(pack, tmp_path):
    folder = pack(WORKS.format(folder=real_runtime()) + "_Session.run = lambda *_: os.abort()\n")
    gpu_pack._trial_file().parent.mkdir(parents=True)
    gpu_pack._trial_file().write_text(json.dumps({"mark": gpu_pack._mark(folder), "trial": {"works": True}}))
    source, target = tmp_path / "noisy.png", tmp_path / "clean.png"
    noisy = known_picture(noisy=True)
    write_photo(source, noisy, iter([noisy.rows(0, noisy.height)]), WriteOptions(format="png"))
    outcomes = []
    job = PhotoJob(source=source, target=target, recipe=Recipe(denoise=Denoise(level=30)))
    run_batch(
        [job], on_event=lambda event: outcomes.append(event) if isinstance(event, PhotoFinished) else None
    )
    assert outcomes[0].outcome.status == "restored" and outcomes[0].outcome.provider == "CPUExecutionProvider"

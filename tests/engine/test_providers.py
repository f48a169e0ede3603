"""Providers: what truly works is found by running it, and a wish that fails says why."""

import os
import subprocess
import sys

import pytest

from restorer.engine import providers, runtime
from restorer.engine.providers import Choice, choose, status, statuses
from restorer.engine.runtime import COREML, CPU, CUDA
from restorer.errors import ProviderError


@pytest.fixture(autouse=True)
def _probe_anew():
    status.cache_clear()
    yield
    status.cache_clear()


@pytest.mark.parametrize("module", ["providers", "runtime", "session"])
def test_onnx_runtime_tells_nobody_that_it_ran(tmp_path, module):
    code = f"import restorer.engine.{module}"
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"}
    environment["TMPDIR"] = str(tmp_path)  # where it would keep its session's name
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    assert list(tmp_path.iterdir()) == []


class Probed:
    """Stands in for a session on a provider that works, or computes nonsense."""

    def __init__(self, provider, value=3.0):
        self.provider, self.value = provider, value

    def get_providers(self):
        return [self.provider, CPU]

    def run(self, names, inputs):
        return [inputs["x"] * self.value]


def pretend(monkeypatch, provider, session):
    """This build includes `provider`; opening a session on it gives `session`, or raises it."""

    def open_session(content, asked, **options):
        assert asked == provider and options["only"], "a probe must not let the CPU step in"
        if isinstance(session, Exception):
            raise session
        return session

    monkeypatch.setattr(providers, "available_providers", lambda: [provider, CPU])
    monkeypatch.setattr(providers, "open_session", open_session)


def test_the_cpu_always_works_and_comes_last():
    assert statuses()[-1] == providers.ProviderStatus(CPU, True)


def test_tensorrt_is_never_tried():
    assert not any("Tensorrt" in found.provider for found in statuses())


def test_the_probe_can_tell_a_provider_that_leaves_work_to_the_cpu():
    """The real runtime refuses the CPU in a session that must do without; else the probe proves nothing."""
    with pytest.raises(runtime.RUNTIME_ERRORS):
        runtime.open_session(providers._probe_model(), CPU, only=True)


def test_every_status_is_the_truth_of_this_machine():
    for found in statuses():
        assert found.works or (found.reason and found.reason.endswith("."))
        if not found.works:
            word = next(word for word, name in providers.PROVIDERS.items() if name == found.provider)
            with pytest.raises(ProviderError, match=word):
                choose(word)


def test_probing_prints_nothing():
    code = "from restorer.engine.providers import statuses, choose; statuses(); choose()"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_auto_takes_the_best_that_works(monkeypatch):
    pretend(monkeypatch, COREML, Probed(COREML))
    assert choose("auto") == Choice(COREML)
    assert choose("coreml") == Choice(COREML)


@pytest.mark.parametrize(
    "session",
    [runtime.states.Fail("no device"), Probed(CPU), Probed(CUDA, value=2.0)],
    ids=["raises", "ran on the CPU", "wrong result"],
)
@pytest.mark.parametrize("driver", [True, False])
def test_auto_falls_back_and_says_so_where_there_is_a_gpu(monkeypatch, session, driver):
    pretend(monkeypatch, CUDA, session)
    monkeypatch.setattr(providers, "_has_nvidia_driver", lambda: driver)
    choice = choose("auto")
    assert choice.provider == CPU
    assert (choice.note is not None and choice.note.startswith("The GPU was not used")) == driver
    with pytest.raises(ProviderError, match=r"^The provider cuda cannot be used: .*\.$"):
        choose("cuda")


def test_a_gpu_without_free_memory_says_so(monkeypatch):
    pretend(monkeypatch, CUDA, runtime.states.Fail("CUDA failure 2: out of memory"))
    with pytest.raises(ProviderError, match="no memory left"):
        choose("cuda")


def test_a_provider_this_build_lacks_says_so(monkeypatch):
    monkeypatch.setattr(providers, "available_providers", lambda: [CPU])
    with pytest.raises(ProviderError, match="does not include coreml"):
        choose("coreml")


def test_an_unknown_provider_names_those_there_are():
    with pytest.raises(ProviderError, match="auto, cuda, coreml, directml, cpu"):
        choose("abacus")

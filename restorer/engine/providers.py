"""Find out which execution providers truly work on this machine, and choose one.

What ONNX Runtime lists are facts of its build: without a GPU it still lists CUDA, and a session
that asks for CUDA silently runs on the CPU. So each provider is asked to run one small network
alone, and counts only if it did.
"""

import contextlib
import functools
import importlib.util
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

from restorer.engine import gpu_pack
from restorer.engine.runtime import (
    COREML,
    CPU,
    CUDA,
    DIRECTML,
    RUNTIME_ERRORS,
    available_providers,
    is_out_of_memory,
    open_session,
)
from restorer.errors import ProviderError
from restorer.remedies import Remedy

PROVIDERS = {"cuda": CUDA, "coreml": COREML, "directml": DIRECTML, "cpu": CPU}
"""The words of `--provider` beside `auto`, best first. TensorRT is left out: it compiles for minutes."""


@dataclass(frozen=True, slots=True)
class ProviderStatus:
    """Whether an execution provider truly works here."""

    provider: str  # ONNX Runtime's name
    works: bool
    reason: str | None = None  # one sentence when it does not


@dataclass(frozen=True, slots=True)
class Choice:
    """The execution provider to use."""

    provider: str  # ONNX Runtime's name
    note: str | None = None  # one sentence for the user when it is not what the machine seems to offer


@functools.cache
def status(provider: str) -> ProviderStatus:
    """Probe one provider, once in the life of this process; takes milliseconds where it does not work."""
    if provider == CPU:
        return ProviderStatus(CPU, True)
    if provider not in available_providers():
        return ProviderStatus(provider, False, _missing(provider))
    if provider == CUDA:
        _load_cuda_packages()
    try:
        session = open_session(_probe_model(), provider, threads=1, only=True)
        (result,) = session.run(None, {"x": np.ones((1, 1, 8, 8), np.float32)})
    except RUNTIME_ERRORS as error:
        return ProviderStatus(provider, False, _reason(provider, error))
    if session.get_providers()[0] != provider or not np.allclose(result, 3):
        return ProviderStatus(provider, False, f"{_short(provider)} computed wrong results.")
    return ProviderStatus(provider, True)


def statuses() -> list[ProviderStatus]:
    """The state of every provider this build includes, best first; the CPU is the last and always works."""
    included = available_providers()
    if gpu_pack.refusal() is not None:
        included.append(CUDA)
    return [status(provider) for provider in PROVIDERS.values() if provider in included]


def choose(request: str = "auto") -> Choice:
    """The provider for what the user asked: `auto` takes the best that truly works.

    Raises:
        ProviderError: the one asked for is not known, or does not work here.
    """
    if request == "auto":
        return _best()
    if (provider := PROVIDERS.get(request.lower())) is None:
        known = ", ".join(["auto", *PROVIDERS])
        raise ProviderError(f"There is no provider {request!r}; choose one of {known}.")
    found = status(provider)
    if not found.works:
        raise ProviderError(f"The provider {request} cannot be used: {found.reason}", Remedy.OTHER_DEVICE)
    return Choice(provider)


def _best() -> Choice:
    best = next(found.provider for found in statuses() if found.works)
    cuda = status(CUDA)
    if best == CPU and not cuda.works and (_has_nvidia_driver() or gpu_pack.refusal() is not None):
        return Choice(CPU, f"The GPU was not used: {cuda.reason}")
    return Choice(best)


def _missing(provider: str) -> str:
    refusal = gpu_pack.refusal() if provider == CUDA else None
    return refusal or f"This build of the app does not include {_short(provider)}."


def _reason(provider: str, error: BaseException) -> str:
    if provider == CUDA and (refusal := gpu_pack.refusal()) is not None:
        return refusal
    if is_out_of_memory(error):
        return f"{_short(provider)} has no memory left for a small test."
    if provider == CUDA:
        version = str(ort.cuda_version).split(".")[0]
        return (
            f"CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN."
        )
    return f"{_short(provider)} failed to run a small test."


def _short(provider: str) -> str:
    return next((word for word, name in PROVIDERS.items() if name == provider), provider)


def _has_nvidia_driver() -> bool:
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None


def _load_cuda_packages() -> None:
    """Load the CUDA libraries of NVIDIA's Python packages, if those are installed."""
    if importlib.util.find_spec("nvidia") is None:
        return
    with contextlib.redirect_stdout(io.StringIO()):  # it prints what it misses; the probe tells
        ort.preload_dlls()


def _probe_model() -> bytes:
    """A convolution that sums three neighbours; it needs cuDNN, as every network does."""
    kernel = numpy_helper.from_array(np.ones((1, 1, 1, 3), np.float32), "kernel")
    node = helper.make_node("Conv", ["x", "kernel"], ["y"], kernel_shape=[1, 3])
    ends = (
        helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1, 8, 8]),
        helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 1, 8, 6]),
    )
    graph = helper.make_graph([node], "probe", [ends[0]], [ends[1]], [kernel])
    model: onnx.ModelProto = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )
    return bytes(model.SerializeToString())

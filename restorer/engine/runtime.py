"""ONNX Runtime itself: the one place that makes its sessions and reads its failures."""

import functools
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import onnxruntime as ort
from onnxruntime.capi import onnxruntime_pybind11_state as states

CPU = "CPUExecutionProvider"
CUDA = "CUDAExecutionProvider"
COREML = "CoreMLExecutionProvider"
DIRECTML = "DmlExecutionProvider"

RUNTIME_ERRORS: tuple[type[Exception], ...] = (
    MemoryError,  # std::bad_alloc, as pybind11 translates it
    *(
        getattr(states, name)
        for name in (
            "DeviceReset", "EngineError", "EPFail", "Fail", "InvalidArgument", "InvalidGraph",
            "InvalidProtobuf", "NoModel", "NoSuchFile", "NotFound", "NotImplemented", "RuntimeException",
        )
        if hasattr(states, name)  # some are newer than the oldest version the app runs on
    ),
)  # fmt: skip
"""What ONNX Runtime raises; its classes share no base of their own."""

CUDA_MEMORY_LIMIT = 6 * 2**30
"""Bytes of the GPU's memory that one model may take: a tile of the largest size needs less, and the
desktop keeps the rest."""

_MEMORY_SHARE = 0.75
"""Of the machine's memory: what all models may have together. One that asks for more fails by itself, and
the system needs not end the process, or another one."""

_UNKNOWN_MEMORY = 8 * 2**30  # bytes; taken for the machine's where the system does not tell

_PROVIDER_OPTIONS: dict[str, dict[str, str]] = {
    CUDA: {
        "arena_extend_strategy": "kSameAsRequested",  # the default doubles what is taken each time
        "cudnn_conv_algo_search": "HEURISTIC",  # the default tries every algorithm on every new size
        "gpu_mem_limit": str(CUDA_MEMORY_LIMIT),
    }
}

_OUT_OF_MEMORY = re.compile(
    r"BFCArena::AllocateRawInternal"  # core/framework/bfc_arena.cc: an arena could not grow
    r"|CUDA failure 2:"  # core/providers/cuda/cuda_call.cc: cudaErrorMemoryAllocation
    r"|CUDNN_STATUS_(?:INTERNAL_ERROR_DEVICE_)?ALLOC(?:ATION)?_FAILED"
    r"|CUBLAS_STATUS_ALLOC_FAILED"
)


def open_session(
    content: bytes, provider: str, *, threads: int | None = None, only: bool = False
) -> ort.InferenceSession:
    """Make a session of a model's bytes.

    Args:
        threads: of the CPU; None: one for each core this process may use.
        only: fail when the provider cannot run the whole model, instead of leaving parts to the CPU.

    Raises:
        RUNTIME_ERRORS: as ONNX Runtime raised it.
    """
    _silence()
    _limit_memory()
    options = ort.SessionOptions()
    options.log_severity_level = 4  # what is wrong comes as an exception
    options.intra_op_num_threads = cpu_threads() if threads is None else threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # as fast, and spares the fan
    # Its plan is one block for all of a run's tensors, half as much again as they need one by one.
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.use_env_allocators", "1")  # see `_limit_memory`
    if only:
        options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
    # onnxruntime.ai/docs/execution-providers/DirectML-ExecutionProvider.html: no other mode, no pattern
    if provider == DIRECTML:
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    providers: Sequence[str | tuple[str, dict[str, str]]] = [(provider, _PROVIDER_OPTIONS.get(provider, {}))]
    if not only and provider != CPU:
        providers = [*providers, CPU]
    # Without enable_fallback=0 it prints to standard output and silently goes on with another provider.
    return ort.InferenceSession(content, options, providers=providers, enable_fallback=0)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether ONNX Runtime failed for want of memory.

    Its exception classes carry no code for that: an arena that cannot grow raises the same class as a
    broken graph. The names of the failing calls are all it gives, and this is the one place that reads them.
    """
    if isinstance(error, MemoryError):
        return True
    return isinstance(error, RUNTIME_ERRORS) and _OUT_OF_MEMORY.search(str(error)) is not None


@functools.cache
def cpu_threads() -> int:
    """Physical cores this process may use; 0 leaves the choice to ONNX Runtime, which also takes those.

    Only on Linux may a process be confined to some cores without ONNX Runtime noticing.
    """
    if not hasattr(os, "sched_getaffinity"):
        return 0
    cores = {_siblings(cpu) for cpu in os.sched_getaffinity(0)}
    return len(cores)


def run_options(provider: str, *, shrink: bool = False) -> ort.RunOptions:
    """Options of one run, which end it when their `terminate` is set.

    Args:
        shrink: the memory arenas give back what they hold when it has ended.
    """
    options = ort.RunOptions()
    if not shrink:
        return options
    arenas = "cpu:0;gpu:0" if provider == CUDA else "cpu:0"
    options.add_run_config_entry("memory.enable_memory_arena_shrinkage", arenas)
    return options


def available_providers() -> list[str]:
    """The providers this build of ONNX Runtime knows: a fact of the build, not of the machine."""
    providers: list[Any] = ort.get_available_providers()
    return [str(provider) for provider in providers]


@functools.cache
def _silence() -> None:
    ort.set_default_logger_severity(4)  # else a missing CUDA library is printed at each session


@functools.cache
def _limit_memory() -> None:
    """Once in the life of the process, before the first session."""
    cpu = ort.OrtMemoryInfo("Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT)
    limit = int(_MEMORY_SHARE * _machine_memory())
    ort.create_and_register_allocator(cpu, ort.OrtArenaCfg({"max_mem": limit}))


def _machine_memory() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows
        return _UNKNOWN_MEMORY


def _siblings(cpu: int) -> str:
    """The hardware threads of this one's core, as the kernel names them."""
    try:
        return Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text()
    except OSError:  # not shown in some sandboxes: every thread counts as a core
        return str(cpu)

"""Lets this process give way to whatever else the computer does."""

import contextlib
import ctypes
import os
import sys

_NICENESS = 10
_BELOW_NORMAL_PRIORITY_CLASS = 0x4000  # winbase.h


def lower_priority() -> None:
    """Use the processor that others leave idle: a batch of hours must not make the computer sluggish."""
    with contextlib.suppress(OSError):  # a sandbox that forbids it
        if sys.platform == "win32":
            kernel = ctypes.WinDLL("kernel32")
            kernel.GetCurrentProcess.restype = ctypes.c_void_p
            kernel.SetPriorityClass.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY_CLASS)
        else:
            os.nice(_NICENESS)

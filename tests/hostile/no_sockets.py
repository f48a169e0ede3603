"""Run a command that dies when it, or a process it starts, asks the kernel for a socket but AF_UNIX.

`python no_sockets.py COMMAND ...`. A seccomp filter sees what Python's audit hooks do not: native libraries.
"""

import ctypes
import errno
import os
import platform
import struct
import sys

UNSUPPORTED = 77
"""The exit code where the kernel knows no such filter."""

_NUMBERS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, socket()
_IO_URING_SETUP = 425  # could make sockets, too; the same number everywhere
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16  # in struct seccomp_data
_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER = 38, 22, 2


def forbid() -> bool:
    """From now on; False when it cannot be done here."""
    if sys.platform != "linux" or platform.machine() not in _NUMBERS:
        return False
    architecture, socket_call = _NUMBERS[platform.machine()]
    program = b"".join(
        struct.pack("HBBI", *step)
        for step in (
            (_LOAD, 0, 0, _ARCHITECTURE_AT),
            (_IF_EQUAL, 0, 6, architecture),  # another one: let be
            (_LOAD, 0, 0, _NUMBER_AT),
            (_IF_EQUAL, 5, 0, _IO_URING_SETUP),
            (_IF_EQUAL, 0, 3, socket_call),
            (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
            (_IF_EQUAL, 1, 0, 1),  # AF_UNIX
            (_RETURN, 0, 0, _KILL),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _FAIL | errno.ENOSYS),
        )
    )
    steps = ctypes.create_string_buffer(program)
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(steps)))
    libc = ctypes.CDLL(None, use_errno=True)
    return (
        libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        and libc.prctl(_SET_SECCOMP, _FILTER, header, 0, 0) == 0
    )


if __name__ == "__main__":
    if not forbid():
        sys.exit(UNSUPPORTED)
    os.execvp(sys.argv[1], sys.argv[1:])

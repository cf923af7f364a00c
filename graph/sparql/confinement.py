"""What the process that runs queries may not do, said to the system before it reads the first one.

A query that is refused is refused by reading it; this is for what reading might miss.
"""

import ctypes
import platform
import struct
import sys

# Of those for which the embedded engine has wheels: AUDIT_ARCH_… of <linux/audit.h>, and the number of socket(2).
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2  # <linux/prctl.h>, <linux/seccomp.h>
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_RET|BPF_K
_NUMBER_AT, _MACHINE_AT = 0, 4  # in struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EACCES


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def limit_memory(bytes: int) -> None:
    """Bound the memory of this process, on Linux; an allocation beyond that ends it."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (bytes, bytes))


def refuse_connections() -> bool:
    """Let the kernel refuse every new socket to this thread and those that it starts.

    Returns:
        Whether it does: on Linux, on the machines above.
    """
    if sys.platform != "linux" or platform.machine() not in _MACHINES:
        return False
    machine, socket = _MACHINES[platform.machine()]
    instructions = b"".join(
        struct.pack("=HBBI", *instruction)
        for instruction in (
            (_LOAD, 0, 0, _MACHINE_AT),
            (_EQUAL, 0, 3, machine),  # else, as for numbers of another machine's calls: refuse
            (_LOAD, 0, 0, _NUMBER_AT),
            (_EQUAL, 1, 0, socket),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _REFUSE),
        )
    )
    program = _Program(len(instructions) // 8, instructions)
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    no_more = prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    return bool(no_more == 0 and prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)

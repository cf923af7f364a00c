"""The program in a terminal: a process on a pseudo-terminal, and the screen that a terminal would show."""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Mapping
from dataclasses import dataclass

import pyte

# Isolates and marks of direction: a terminal gives them no column; pyte drops what follows them.
_WITHOUT_WIDTH = dict.fromkeys(map(ord, "\u2068\u2069\u200e\u200f"))


@dataclass(frozen=True)
class Shown:
    """What came out.

    Attributes:
        raw: every character, control sequences and marks of direction included.
        screen: lines of a terminal that took it all, from its first to its last.
        title: of the window; a program may set it.
    """

    raw: str
    screen: list[str]
    title: str


def in_terminal(
    *words: object, environ: Mapping[str, str], columns: int = 80, lines: int = 24, keys: bytes = b""
) -> Shown:
    """Run the program until it ends.

    Args:
        words: of the command line.
        environ: of the process.
        columns: of the terminal.
        lines: of the terminal.
        keys: typed once something was shown.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
    process, terminal = pty.fork()
    if process == 0:
        os.execve(
            sys.executable,
            [sys.executable, "-P", "-c", "from graph.cli import main; main()", *map(str, words)],
            {**inherited, "TERM": "xterm", **environ},
        )
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    raw = _read(terminal, keys)
    os.close(terminal)
    os.waitpid(process, 0)
    screen = pyte.Screen(columns, 500)
    pyte.Stream(screen).feed(raw.translate(_WITHOUT_WIDTH))
    return Shown(raw, [line.rstrip() for line in screen.display], screen.title)


def _read(terminal: int, keys: bytes) -> str:
    """All that is written; keys are typed when half a second went by after the first of it."""
    found = bytearray()
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up:
        ready, _, _ = select.select([terminal], [], [], 0.5)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # how Linux tells that the other end is closed
                break
            if not part:
                break
            found += part
        elif keys and b"\n" in found:
            os.write(terminal, keys)
            keys = b""
    return found.decode()

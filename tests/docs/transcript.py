"""The fenced blocks of a page: files to save, and commands with the output that they are said to give."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_SAVED = re.compile(r"file=(\S+)")
_STORES = ("MITHAQ_STORE", "NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE")


@dataclass(frozen=True)
class Block:
    """One fenced block; `info` is what stands behind the opening fence."""

    info: str
    body: str


def blocks(text: str) -> Iterator[Block]:
    """Every fenced block, in order."""
    for match in _FENCE.finditer(text):
        yield Block(match["info"], match["body"])


def replay(text: str, folder: Path, environ: Mapping[str, str] | None = None) -> int:
    """Save the files of a page and run the commands of its `console` blocks; return how many ran.

    The lines shown under a command have to occur in its output, in their order; `…` stands for anything, and spaces
    and rules are not counted. The program is the one of this Python.
    """
    ran = 0
    for block in blocks(text):
        saved = _SAVED.search(block.info)
        if saved:
            file = folder / saved[1]
            file.parent.mkdir(exist_ok=True)
            file.write_text(block.body, encoding="utf-8")
        if block.info == "console":
            for command, shown in _commands(block.body):
                _find(shown, _output(command, folder, environ or {}), command)
                ran += 1
    return ran


def _commands(body: str) -> Iterator[tuple[str, list[str]]]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        yield command, shown


def _output(command: str, folder: Path, environ: Mapping[str, str]) -> str:
    inherited = {name: value for name, value in os.environ.items() if name not in _STORES}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    ran = subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env={**inherited, **environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return ran.stdout


def _find(shown: list[str], output: str, command: str) -> None:
    """Look for each line after the one before it."""
    rest = [_plain(line) for line in output.splitlines()]
    for line in filter(None, map(_plain, shown)):
        pattern = re.compile(".*".join(map(re.escape, line.split("…"))))
        found = next((index for index, given in enumerate(rest) if pattern.fullmatch(given)), None)
        assert found is not None, f"$ {command}\nhas no line (after those before it)\n  {line}\nin\n{output}"
        del rest[: found + 1]


def _plain(line: str) -> str:
    """A line without its layout; empty for one that is only a rule."""
    return " ".join(re.sub(r"──+(?=─|$)", "", line).split())

"""What a shell is offered at a TAB: through click's protocol in processes of their own, and in a real bash."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.cli.completion_command import SHELLS
from tests.graph.cli.conftest import Mithaq

PROGRAM = f'exec {sys.executable} -P -c "from graph.cli import main; main(prog_name=\'mithaq\')" "$@"'


@pytest.fixture(scope="session")
def named_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has what completion reads of a store: no engine is started for it."""
    folder = tmp_path_factory.mktemp("named") / "store"
    folder.mkdir()
    rows = [
        ("official", "main", "MA", "Amina Benali", "amina benali"),
        ("official", "other", "MA", "أمينة بنعلي", "امينة بنعلي"),
        ("official", "main", "ES", "Dolores O'Hara $(touch harmed) *", "dolores o'hara $(touch harmed) *"),
        ("official", "main", "", "--uri=bolt://example.org", "--uri=bolt://example.org"),
        ("agency", "main", "MA", "Sûreté du Port", "surete du port"),
        ("country", "main", "MA", "Morocco", "morocco"),
        ("document", "main", "A visit", "press-12", "press-12"),
    ]
    (folder / "names.tsv").write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def offered(shell: str, words: list[str], store: Path) -> list[str]:
    """Lines of the program's answer to a shell, the word under the cursor last."""
    line = {"bash": "\n", "zsh": " ", "fish": " "}[shell].join(words)
    cursor = words[-1] if shell == "fish" else str(len(words) - 1)
    environ = {
        **os.environ,
        "_MITHAQ_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": cursor,
        "MITHAQ_STORE": str(store),
    }
    command = [sys.executable, "-P", "-c", "from graph.cli import main; main(prog_name='mithaq')"]
    ran = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", check=True, timeout=60)
    assert not ran.stderr
    return ran.stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["mithaq", "que"], "questions"),
        (["mithaq", "ask", "who-m"], "who-met"),
        (["mithaq", "ask", "who-met", "--evi"], "--evidence"),
        (["mithaq", "ask", "who-met", "x", "--format", "cit"], "citation"),
        (["mithaq", "ask", "who-met", "Ami"], "Amina\\ Benali"),
        (["mithaq", "ask", "who-met", "ben"], "Amina\\ Benali"),
        (["mithaq", "ask", "who-met", "أمي"], "أمينة\\ بنعلي"),
        (["mithaq", "ask", "who-met", '"Ami'], "Amina Benali"),
        (["mithaq", "ask", "agency-officials", "sure"], "Sûreté\\ du\\ Port"),
        (["mithaq", "ask", "agreements-of-pair", "MA", "Mor"], "Morocco"),
        (["mithaq", "ask", "agreements-in-period", "--country", "mor"], "Morocco"),
        (["mithaq", "ask", "document-says", "pre"], "press-12"),
        (["mithaq", "remove", "pre"], "press-12"),
        (["mithaq", "questions", "--group", "peo"], "people"),
    ],
)
def test_what_begins_like_the_word_is_offered(named_store: Path, words: list[str], expected: str) -> None:
    assert offered("bash", words, named_store) == [f"plain,{expected}"]


def test_no_name_is_offered_that_would_be_an_option(named_store: Path) -> None:
    names = offered("bash", ["mithaq", "ask", "who-met", ""], named_store)
    assert [name.partition("\\")[0] for name in names] == ["plain,Amina", "plain,Dolores"]


def test_an_unknown_question_offers_nothing(named_store: Path) -> None:
    assert offered("bash", ["mithaq", "ask", "no-such-question", "zz"], named_store) == [""]


def test_beyond_the_last_value_nothing_is_offered(named_store: Path) -> None:
    assert offered("bash", ["mithaq", "ask", "who-met", "x", "A"], named_store) == [""]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_are_told_who_that_is(named_store: Path, shell: str) -> None:
    lines = offered(shell, ["mithaq", "ask", "who-met", "Ami"], named_store)
    assert lines in (["plain", "Amina Benali", "MA"], ["plain,Amina Benali\tMA"])


@pytest.mark.parametrize("shell", SHELLS)
def test_the_lines_for_a_shell(mithaq: Mithaq, shell: str) -> None:
    script = mithaq("completion", shell).stdout
    assert f"_MITHAQ_COMPLETE={shell}_complete" in script
    if found := shutil.which(shell):
        subprocess.run([found, "-n"], input=script, encoding="utf-8", check=True)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("mithaq ask who-met Ami\t", "mithaq ask who-met Amina\\ Benali"),
        ('mithaq ask who-met "Ami\t', 'mithaq ask who-met "Amina Benali"'),
        ("mithaq ask who-met أمي\t", "mithaq ask who-met أمينة\\ بنعلي"),
        ("mithaq ask who-met Dol\t", "mithaq ask who-met Dolores\\ O\\'Hara\\ \\$\\(touch\\ harmed\\)\\ \\*"),
        ("mithaq stat\t", "mithaq status"),
    ],
)
def test_a_tab_in_bash(named_store: Path, tmp_path: Path, typed: str, shown: str) -> None:
    program = tmp_path / "mithaq"
    program.write_text(f"#!/bin/sh\n{PROGRAM}\n", encoding="utf-8")
    program.chmod(0o755)
    environ = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "MITHAQ_STORE": str(named_store)}
    assert shown in _line_in_bash(typed, shown, environ, tmp_path)
    assert not (tmp_path / "harmed").exists()


def _line_in_bash(typed: str, expected: str, environ: dict[str, str], folder: Path) -> str:
    """What an interactive bash shows of a line that is typed."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        settings = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "dumb", "PS1": "$ ", **environ}
        os.execvpe("bash", ["bash", "--norc", "--noprofile", "-i"], settings)
    os.write(terminal, b'bind "set enable-bracketed-paste off"; eval "$(mithaq completion bash)"; echo ready-now\n')
    before = _until("\nready-now", terminal)
    os.write(terminal, typed.encode())
    after = _until(expected, terminal)
    os.write(terminal, b"\x03\nexit\n")
    os.close(terminal)
    os.waitpid(process, 0)
    assert "\nready-now" in before
    return after


def _until(expected: str, terminal: int) -> str:
    found = bytearray()
    give_up = time.monotonic() + 30
    while expected not in found.decode(errors="replace").replace("\r", "") and time.monotonic() < give_up:
        if select.select([terminal], [], [], 0.2)[0]:
            found += os.read(terminal, 65536)
    return found.decode(errors="replace").replace("\r", "")

import fcntl
import os
import pty
import subprocess
import termios
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from graph.answers.portrait import Portrait
from graph.cli.dialogue import Dialogue
from graph.cli.ends import end_of
from graph.cli.judge_command import Author
from graph.cli.judging import Judging
from graph.identity.judgements import Judgement
from graph.identity.proposal import Proposal
from graph.identity.reference import reference_entities
from graph.identity.resolve import resolve
from graph.store import Store
from tests.conftest import Engines
from tests.graph.cli.conftest import Mithaq, environ_of, process
from tests.meetings import Side, meeting

FIRST = Side("Salim Hachimi", "Director of Police", "MA")
SECOND = Side("Karim Bennani", "Minister of Justice", "MA")
THIRD = Side("Omar Lahlou", "Minister of Health", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")


@pytest.fixture
def graph(engines: Engines) -> Iterator[Store]:
    """Three people who met a fourth."""
    with engines.empty("embedded") as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        sides = (FIRST, SECOND, THIRD)
        store.replace([resolve(meeting(f"d{n}", f"2025-0{n}-10", side, OTHER)) for n, side in enumerate(sides, 1)])
        yield store


def ids(graph: Store) -> list[str]:
    names = [side.name for side in (FIRST, SECOND, THIRD)]
    rows = graph.run("MATCH (m:Mention {kind: 'official'}) RETURN DISTINCT m.name AS name, m.told AS id ORDER BY id")
    return [next(row["id"] for row in rows if row["name"] == name) for name in names]


def dialogue(graph: Store) -> Dialogue:
    judging = Judging(graph)
    author = Author("Ana", "2026-11-25")

    def make(left: Portrait, right: Portrait, verdict: str, why: str) -> Judgement:
        return author.judge(end_of(left.node, graph), end_of(right.node, graph), verdict, why)

    return Dialogue(graph, make, lambda item: judging.judge([item]), 120)


def answer(graph: Store, lines: str, monkeypatch: pytest.MonkeyPatch, *pairs: tuple[int, int]) -> int:
    known = ids(graph)
    proposals = [Proposal(known[a], known[b], 0.9, ("names 0.60", "same country")) for a, b in pairs]
    read, write = os.pipe()
    os.write(write, lines.encode())
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as answers:
        monkeypatch.setattr("sys.stdin", answers)
        return dialogue(graph).run(proposals)


def test_both_sides_are_shown_with_their_sentences(
    graph: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(graph, "x\nn\n", monkeypatch, (0, 1)) == 0
    shown = capsys.readouterr().out
    assert "[1 of 1] score 0.90: names 0.60; same country" in shown
    assert shown.count("same (s), different (d)") == 2  # x is no answer
    for words in ("Salim Hachimi", "Karim Bennani", "Director of Police", "Minister of Justice", "Morocco (MA)"):
        assert words in shown
    assert "d1, 2025-01-10" in shown
    assert not list(graph.judgements())


def test_each_answer_is_written_with_its_reason(graph: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "s\nseen together on a photograph\nunsure\n\n"
    assert answer(graph, lines, monkeypatch, (0, 1), (1, 0), (0, 2)) == 2
    found = {(item.verdict, item.why) for item in graph.judgements()}
    assert found == {("same", "seen together on a photograph"), ("unsure", "names 0.60; same country")}
    assert {item.by for item in graph.judgements()} == {"Ana"}


def test_a_contradiction_is_shown_and_the_next_pair_asked(
    graph: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "d\nx\ns\ny\nd\nz\nq\n"
    assert answer(graph, lines, monkeypatch, (0, 1), (1, 2), (0, 2)) == 3
    assert answer(graph, "s\nw\n", monkeypatch, (0, 1)) == 0
    assert "are judged both different and the same" in capsys.readouterr().err
    assert {item.verdict for item in graph.judgements()} == {"same", "different"}
    assert len(list(graph.judgements())) == 2  # two of the pairs had become one


def test_the_end_of_the_answers_ends_without_writing(graph: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert answer(graph, "s\n", monkeypatch, (0, 1)) == 0
    assert not list(graph.judgements())


@pytest.fixture
def terminal(running: Mithaq, engines: Engines, tmp_path: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """The dialogue at a terminal, about two ministers of one name; the process and the terminal's other end."""
    file = tmp_path / "records.jsonl"
    one = Side("Karim Bennani", "Minister of Justice", "MA")
    other = Side("كريم بناني", "Minister of Health", "MA")
    records = [meeting("d1", "2025-01-10", one, OTHER), meeting("d2", "2025-03-10", one, OTHER)]
    records.append(meeting("d3", "2025-02-10", other, FIRST))
    file.write_text("".join(record.line() + "\n" for record in records), encoding="utf-8")
    assert running("load", file).exit_code == 0
    ours, theirs = pty.openpty()
    environ = {**os.environ, **environ_of(engines, "embedded"), "COLUMNS": "100"}
    files = {"stdin": theirs, "stdout": theirs, "stderr": theirs, "env": environ}
    with process("judge", "--by", "Ana", preexec_fn=partial(fcntl.ioctl, theirs, termios.TIOCSCTTY, 0), **files) as it:
        os.close(theirs)
        yield it, ours
        os.close(ours)


def read_until(terminal: int, words: str) -> str:
    shown = b""
    while words.encode() not in shown:
        shown += os.read(terminal, 4096)
    return shown.decode()


def test_at_a_terminal_an_answer_is_written(running: Mithaq, terminal: tuple["subprocess.Popen[bytes]", int]) -> None:
    dialogue, keys = terminal
    shown = read_until(keys, "quit (q)?")
    assert "[1 of 1] score 0." in shown
    assert "Karim Bennani" in shown
    assert "كريم بناني" in shown
    os.write(keys, b"d\n")
    read_until(keys, "why (Enter for:")
    os.write(keys, b"two portfolios, two men\n")
    assert "judged 1 of 1" in read_until(keys, "judged 1 of 1")
    assert dialogue.wait(timeout=30) == 0
    assert "two portfolios, two men" in running("judge", "--list").stdout
    assert "nothing is proposed" in running("judge").stdout


def test_interrupted_half_way_nothing_is_written(
    running: Mithaq, terminal: tuple["subprocess.Popen[bytes]", int]
) -> None:
    dialogue, keys = terminal
    read_until(keys, "quit (q)?")
    os.write(keys, b"s\n")
    read_until(keys, "why (Enter for:")
    os.write(keys, b"\x03")
    assert "interrupted" in read_until(keys, "interrupted")
    assert dialogue.wait(timeout=30) == 7
    assert running("judge", "--list").stdout == "no judgements\n"

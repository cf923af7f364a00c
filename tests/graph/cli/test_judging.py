"""What judgements promise, on each engine."""

from pathlib import Path

from tests.conftest import Engines
from tests.graph.cli.conftest import Mithaq, on_engine
from tests.meetings import Side, meeting

FIRST = Side("Salim Hachimi", "Director of Police", "MA")
SECOND = Side("كريم بناني", "Minister of Justice", "MA")
THIRD = Side("Omar Lahlou", "Minister of Health", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")
RECORDS = [
    meeting("d1", "2025-01-10", FIRST, OTHER),
    meeting("d2", "2025-02-10", FIRST, OTHER),
    meeting("d3", "2025-03-10", SECOND, OTHER),
    meeting("d4", "2025-04-10", THIRD, OTHER),
]


def dump(mithaq: Mithaq) -> str:
    assert mithaq("export", "--output", "dump.nq").exit_code == 0
    return Path("dump.nq").read_text(encoding="utf-8")


def load(mithaq: Mithaq, *numbers: int) -> None:
    file = Path("records.jsonl")
    file.write_text("".join(RECORDS[number].line() + "\n" for number in numbers), encoding="utf-8")
    assert mithaq("load", file).exit_code == 0


def judge(mithaq: Mithaq, left: str, right: str, verdict: str, *more: str) -> None:
    got = mithaq("judge", left, right, verdict, "--why", "seen", "--by", "Ana", "--when", "2026-11-25", *more)
    assert got.exit_code == 0, got.stderr


def test_judge_undo_and_load_again_give_the_dump_that_was(mithaq: Mithaq, engines: Engines, engine: str) -> None:
    with on_engine(mithaq, engines, engine) as run:
        load(run, 0, 1, 2, 3)
        before = dump(run)
        judge(run, "Hachimi", "Bennani", "same")
        judge(run, "Hachimi", "Lahlou", "different")
        judge(run, "Clara Ruiz", "Clara Ruiz", "different", "--left-document", "d1", "--right-document", "d4")
        judged = dump(run)
        assert "the same man" not in judged
        assert judged != before

        chain = run("judge", "Bennani", "Lahlou", "same", "--why", "x", "--by", "Luis", "--when", "2026-11-26")
        assert chain.exit_code == 3
        said = [line.strip() for line in chain.stderr.splitlines() if line.strip().startswith("judgement-")]
        assert len(said) == 3
        assert sum("(Ana, 2026-11-25: seen)" in line for line in said) == 2
        assert sum("(Luis, 2026-11-26: x)" in line for line in said) == 1
        assert dump(run) == judged

        run("remove", "d1", "d2", "d3", "d4")
        for number in (3, 1, 0, 2):
            load(run, number)
        assert dump(run) == judged
        assert "documents rewritten: 0" in run("resolve").stdout
        assert dump(run) == judged

        ids = [line.split(",")[0] for line in run("judge", "--list").stdout.splitlines() if "judgement-" in line]
        undone = run("judge", "--undo", *(line.split()[0] for line in ids))
        assert undone.exit_code == 0, undone.stderr
        assert dump(run) == before
        load(run, 0, 1, 2, 3)
        assert dump(run) == before

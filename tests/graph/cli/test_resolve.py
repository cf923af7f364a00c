from pathlib import Path

from graph.identity.resolve import resolve
from graph.store import Store, connect
from tests.conftest import Engines
from tests.graph.cli.conftest import Mithaq
from tests.graph.store.resolvers import as_told
from tests.meetings import Side, meeting

ONE = Side("Salim Hachimi", "Director of Police", "MA")
SPELLED = Side("سليم الهاشمي", "Director of Police", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")
RECORDS = [meeting("d1", "2025-01-10", ONE, OTHER), meeting("d2", "2025-02-10", SPELLED, OTHER)]


def dump(mithaq: Mithaq) -> str:
    assert mithaq("export", "--output", "dump.nq").exit_code == 0
    return Path("dump.nq").read_text(encoding="utf-8")


def test_after_loads_nothing_changes(running: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    for record in RECORDS:
        file.write_text(record.line() + "\n", encoding="utf-8")
        assert running("load", file).exit_code == 0
    before = dump(running)
    checked = running("resolve", "--check")
    assert checked.exit_code == 0
    assert checked.stdout.startswith("mentions: 6; taken for something else than before: 0; nothing was written")
    assert "documents rewritten: 0" in running("resolve").stdout
    assert dump(running) == before


def test_what_was_left_apart_is_found_and_joined(running: Mithaq, engines: Engines, tmp_path: Path) -> None:
    with connect(engines.target("embedded"), engines.embedded()) as connection:
        Store(connection, as_told).replace([resolve(record) for record in RECORDS])
    apart = dump(running)
    checked = running("resolve", "--check")
    assert checked.exit_code == 1
    assert "d2#o1: official-" in checked.stdout
    assert "mentions: 6; taken for something else than before: 1; nothing was written" in checked.stdout
    assert dump(running) == apart
    assert "documents rewritten: 1" in running("resolve").stdout
    joined = dump(running)
    assert joined != apart
    running("remove", "d1", "d2")
    file = tmp_path / "records.jsonl"
    file.write_text("".join(record.line() + "\n" for record in RECORDS), encoding="utf-8")
    assert running("load", file).exit_code == 0
    assert dump(running) == joined

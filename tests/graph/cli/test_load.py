from pathlib import Path

from ontology.record import EventStatus
from tests.graph.cli.conftest import Mithaq
from tests.records import record


def test_a_second_load_changes_nothing_and_says_so(running: Mithaq, records: Path) -> None:
    first = running("load", records)
    assert "documents: 2 new" in first.stdout
    second = running("load", records)
    assert second.exit_code == 0
    assert second.stdout.startswith("nothing changed; documents: 2 unchanged")


def test_a_corrected_document_says_what_it_changed(running: Mithaq, records: Path) -> None:
    running("load", records)
    corrected = record("d1", events=[])
    records.write_text(corrected.line() + "\n" + record("d2", events=[]).line() + "\n", encoding="utf-8")
    got = running("load", records)
    assert "d1: corrected, claims 8 → 2" in got.stdout
    assert "- MET سليم الهاشمي → رئيس الشرطة الاتحادية" in got.stdout
    assert "+0 −" in got.stdout


def test_removing_a_document_and_one_that_is_not_there(running: Mithaq, records: Path) -> None:
    running("load", records)
    assert "d1: removed" in running("remove", "d1").stdout
    missing = running("remove", "d1")
    assert missing.exit_code == 6
    assert "d2" in missing.stderr


def test_sync_removes_what_is_no_longer_there(running: Mithaq, records: Path) -> None:
    running("load", records)
    records.write_text(record("d2").line(), encoding="utf-8")
    got = running("load", "--sync", records)
    assert "d1: removed" in got.stdout


def test_records_come_through_a_pipe(running: Mithaq, records: Path) -> None:
    assert "2 new" in running("load", "-", input=records.read_bytes()).stdout


def test_without_text_the_quotes_stay(running: Mithaq, records: Path) -> None:
    running("load", "--no-text", records)
    got = running("ask", "who-met", "الهاشمي", "--evidence", "--format", "json")
    assert "استقبل المدير العام" in got.stdout
    running("export", "-o", "graph.nq")
    assert "schema.org/text" not in Path("graph.nq").read_text(encoding="utf-8")


def test_a_date_that_changes_is_said(running: Mithaq, tmp_path: Path) -> None:
    for start in ("2025-01-28", "2025-01"):
        dated = record("d1")
        assert dated.events is not None
        dated.events[0].status = EventStatus.planned if start == "2025-01" else EventStatus.held
        dated.events[0].start = "2025-01-28"
        dated.events[0].met = [] if start == "2025-01" else dated.events[0].met
        (tmp_path / "r.jsonl").write_text(dated.line(), encoding="utf-8")
        got = running("load", "r.jsonl")
    assert "~ meeting 2025-01-28: status held → planned" in got.stdout


def test_what_the_store_cannot_take_is_refused_alone(running: Mithaq, tmp_path: Path) -> None:
    broken = record("d1")
    assert broken.events is not None
    broken.events[0].start = "soon"
    (tmp_path / "r.jsonl").write_text(f"{broken.line()}\n{record('d2').line()}\n", encoding="utf-8")
    got = running("load", "r.jsonl")
    assert got.exit_code == 3
    assert "soon" in got.stderr
    assert "documents: 1 new" in got.stdout

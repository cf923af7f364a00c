import csv
import json
from pathlib import Path

import pytest

from graph.errors import ConflictingJudgements
from tests.graph.cli.conftest import Mithaq
from tests.meetings import Side, meeting
from tests.records import passage, record

# No text tells that the two directors are one person: other names, other countries' spelling, months apart.
FIRST = Side("Salim Hachimi", "Director of Police", "MA")
SECOND = Side("Karim Bennani", "Minister of Justice", "MA")
THIRD = Side("Omar Lahlou", "Minister of Health", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")
WHY = ("--why", "the same man", "--by", "Ana", "--when", "2026-11-25")


@pytest.fixture
def judged(running: Mithaq, tmp_path: Path) -> Mithaq:
    """The program on a store with three people who met a fourth, each in a document, the first in two."""
    sides = [("d1", "2025-01-10", FIRST), ("d2", "2025-02-10", FIRST), ("d3", "2025-03-10", SECOND)]
    sides += [("d4", "2025-04-10", THIRD)]
    file = tmp_path / "records.jsonl"
    lines = [meeting(id, day, side, OTHER).line() + "\n" for id, day, side in sides]
    file.write_text("".join(lines), encoding="utf-8")
    assert running("load", file).exit_code == 0
    return running


def dump(mithaq: Mithaq) -> str:
    return mithaq("export", "--output", "dump.nq").stderr and Path("dump.nq").read_text(encoding="utf-8")


def test_two_become_one_and_two_again(judged: Mithaq) -> None:
    before = dump(judged)
    got = judged("judge", "Salim Hachimi", "كريم بناني", "same", *WHY)
    assert got.exit_code == 0, got.stderr
    assert "judgements: 1 new; 2 nodes became 1: official-" in got.stdout
    assert "documents rewritten: " in got.stdout
    explained = judged("explain", "Karim Bennani")
    assert "en: Karim Bennani / Salim Hachimi" in explained.stdout
    assert "is the same as" in explained.stdout
    assert "(Ana, 2026-11-25: the same man)" in explained.stdout
    assert dump(judged) != before
    undone = judged("judge", "--undo", "Salim Hachimi", "Karim Bennani")
    assert "judgements: 1 taken back; 1 node became 2" in undone.stdout
    assert dump(judged) == before


def test_any_id_ever_told_leads_to_whom_they_became(judged: Mithaq) -> None:
    ids = [json.loads(judged("explain", side.name, "--format", "json").stdout)["id"] for side in (FIRST, SECOND)]
    assert judged("judge", *ids, "same", *WHY).exit_code == 0
    found = [json.loads(judged("explain", id, "--format", "json").stdout) for id in ids]
    assert found[0] == found[1]
    assert set(ids) <= set(found[0]["ids"])
    met = [judged("ask", "who-met", id, "--format", "csv").stdout for id in ids]
    assert met[0] == met[1]
    assert met[0].count("Clara Ruiz") == 3


def test_a_chain_that_contradicts_is_shown_and_nothing_is_written(judged: Mithaq) -> None:
    judged("judge", "Hachimi", "Bennani", "same", *WHY)
    judged("judge", "Bennani", "Lahlou", "different", *WHY)
    before = dump(judged)
    got = judged("judge", "Hachimi", "Lahlou", "same", *WHY)
    assert got.exit_code == ConflictingJudgements.exit_code
    chain = [line.strip() for line in got.stderr.splitlines() if line.strip().startswith("judgement-")]
    assert len(chain) == 3
    assert "Lahlou" in chain[0]
    assert "is not" in chain[0]
    assert all("Ana, 2026-11-25: the same man" in line for line in chain)
    assert dump(judged) == before


def test_namesakes_are_told_apart_by_document(judged: Mithaq) -> None:
    refused = judged("judge", "Salim Hachimi", "Salim Hachimi", "different", *WHY)
    assert refused.exit_code == 6
    assert "@d1" in refused.stderr
    assert "@d2" in refused.stderr
    narrow = ("--left-document", "d1", "--right-document", "d2")
    got = judged("judge", "Salim Hachimi", "Salim Hachimi", "different", *WHY, *narrow)
    assert "1 node became 2" in got.stdout
    known = judged("judge", "Salim Hachimi", "Karim Bennani", "same", *WHY)
    assert known.exit_code == 6  # two people are called so now
    first = json.loads(judged("explain", "official-" + _id(got.stdout), "--format", "json").stdout)["mentions"]
    assert len(first) == 1


def _id(text: str) -> str:
    return text.split("became 2: official-")[1][:12]


def test_a_document_that_mentions_nobody_so_is_named(judged: Mithaq) -> None:
    got = judged("judge", "Salim Hachimi", "Bennani", "same", *WHY, "--left-document", "d4")
    assert got.exit_code == 6
    assert "the document 'd4' does not mention 'Salim Hachimi'" in got.stderr
    assert "d1; d2" in got.stderr


def test_the_file_goes_out_and_in(judged: Mithaq) -> None:
    judged("judge", "Hachimi", "Bennani", "same", *WHY)
    judged("judge", "Hachimi", "Lahlou", "unsure", *WHY)
    merged = dump(judged)
    assert "2" in judged("judge", "--list").stdout
    assert judged("judge", "--export", "judgements.csv").exit_code == 0
    written = Path("judgements.csv").read_text(encoding="utf-8")
    assert sorted(row["verdict"] for row in csv.DictReader(written.splitlines())) == ["same", "unsure"]
    assert judged("judge", "--export", "-").stdout == written
    assert "judgements: 2 known already" in judged("judge", "--file", "judgements.csv").stdout
    for pair in (("Hachimi", "Bennani"), ("Hachimi", "Lahlou")):
        assert judged("judge", "--undo", *pair).exit_code == 0
    assert dump(judged) != merged
    assert "2 new" in judged("judge", "--file", "-", input=written.encode()).stdout
    assert dump(judged) == merged


def test_a_reason_may_be_corrected_and_unsure_gives_way(judged: Mithaq) -> None:
    judged("judge", "Hachimi", "Bennani", "unsure", *WHY)
    assert "1 replaced" in judged("judge", "Hachimi", "Bennani", "different", *WHY).stdout
    corrected = judged("judge", "Hachimi", "Bennani", "different", *WHY, "--why", "a better reason")
    assert "1 replaced" in corrected.stdout
    assert "1 overruled" in judged("judge", "Hachimi", "Bennani", "unsure", *WHY).stdout
    listed = judged("judge", "--list").stdout
    assert "a better reason" in listed
    assert "unsure" not in listed


def test_a_dry_run_checks_and_writes_nothing(judged: Mithaq) -> None:
    before = dump(judged)
    got = judged("judge", "Hachimi", "Bennani", "same", *WHY, "--dry-run")
    assert "judgements: 1 new; nothing was written" in got.stdout
    assert dump(judged) == before


def test_the_log_keeps_what_was_taken_back(judged: Mithaq) -> None:
    environ = {"MITHAQ_JUDGEMENT_LOG": "log.jsonl"}
    judged("judge", "Hachimi", "Bennani", "same", *WHY, environ=environ)
    judged("judge", "--undo", "Hachimi", "Bennani", environ=environ)
    lines = [json.loads(line) for line in Path("log.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(line["action"], line["verdict"], line["by"]) for line in lines] == [
        ("judge", "same", "Ana"),
        ("undo", "same", "Ana"),
    ]
    assert all("T" in line["time"] for line in lines)
    assert judged("judge", "--list").stdout == "no judgements\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("Hachimi", "Bennani"), 2),
        (("Hachimi", "Bennani", "equal"), 2),
        (("Hachimi", "Bennani", "same"), 2),
        (("--list", "--export", "-"), 2),
        (("--undo", "Hachimi"), 2),
        (("--undo", "judgement-0123456789ab"), 6),
        (("--undo", "Hachimi", "Bennani"), 6),
        (("Hachimi", "Nobody Known", "same", *WHY), 6),
        (("Hachimi", "Bennani", "same", "--why", "x", "--when", "yesterday"), 3),
        (("--file", "missing.csv"), 3),
    ],
)
def test_what_cannot_be_done_says_so(judged: Mithaq, words: tuple[str, ...], code: int) -> None:
    got = judged("judge", *words)
    assert got.exit_code == code
    assert "error: " in got.stderr


def test_an_export_carries_judgements(judged: Mithaq) -> None:
    judged("judge", "Hachimi", "Bennani", "same", *WHY)
    exported = dump(judged)
    judged("judge", "--undo", "Hachimi", "Bennani")
    judged("remove", "d1", "d2", "d3", "d4")
    assert judged("import", "dump.nq").exit_code == 0
    assert "the same man" in judged("judge", "--list").stdout
    assert dump(judged) == exported
    assert "1 node became 2" in judged("judge", "--undo", "Hachimi", "Bennani").stdout


def test_without_its_log_nothing_is_judged(judged: Mithaq) -> None:
    got = judged("judge", "Hachimi", "Bennani", "same", *WHY, "--log", "nowhere/log.jsonl")
    assert got.exit_code == 7
    assert "the log nowhere/log.jsonl cannot be written" in got.stderr
    assert judged("judge", "--list").stdout == "no judgements\n"


def test_a_judgement_counts_when_its_documents_come(judged: Mithaq, tmp_path: Path) -> None:
    judged("judge", "Hachimi", "Bennani", "same", *WHY)
    merged = dump(judged)
    judged("remove", "d3")
    assert "en: Salim Hachimi\n" in judged("explain", "Salim Hachimi").stdout
    judged("load", tmp_path / "records.jsonl")
    assert dump(judged) == merged


def test_events_are_judged_by_words_of_kind_and_date(judged: Mithaq) -> None:
    before = dump(judged)
    got = judged("judge", "meeting 2025-01", "meeting 2025-02", "same", *WHY, "--kind", "event")
    assert "2 nodes became 1: event-" in got.stdout
    explained = judged("explain", "meeting 2025-01", "--kind", "event")
    assert "d1, 2025-01-10" in explained.stdout
    assert "d2, 2025-02-10" in explained.stdout
    assert "start: 2025-01-10 (d1); 2025-02-10 (d2)" in explained.stdout
    id = got.stdout.split()[0]
    assert "1 node became 2" in judged("judge", "--undo", id).stdout
    assert dump(judged) == before


def test_bodies_are_judged_under_any_of_their_names(judged: Mithaq, tmp_path: Path) -> None:
    body = {"id": "g1", "name": "Vigie Exemple", "country": "MA", "mentions": [passage("للأمن الوطني")]}
    file = tmp_path / "bodies.jsonl"
    file.write_text(record("d8").line() + "\n" + record("d9", agencies=[body]).line() + "\n", encoding="utf-8")
    judged("load", file)
    before = dump(judged)
    got = judged("judge", "الأمن الوطني", "Vigie Exemple", "same", *WHY, "--kind", "agency")
    assert "2 nodes became 1: agency-" in got.stdout
    explained = judged("explain", "Vigie Exemple", "--kind", "agency").stdout
    assert "ar: Vigie Exemple / الأمن الوطني" in explained
    assert "identity/judged 1.00: as agency-" in explained
    narrow = ("--kind", "agency", "--left-document", "d8")
    assert judged("judge", "الأمن الوطني", "Vigie Exemple", "different", *WHY, *narrow).exit_code == 3
    assert "1 node became 2" in judged("judge", "--undo", "الأمن الوطني", "Vigie Exemple", "--kind", "agency").stdout
    assert dump(judged) == before


def test_who_held_a_post_in_one_document_is_judged(judged: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "unnamed.jsonl"
    unnamed = Side("", FIRST.title, FIRST.country)
    file.write_text(meeting("d7", "2025-02-20", unnamed, OTHER).line() + "\n", encoding="utf-8")
    judged("load", file)
    before = dump(judged)
    assert "identity/holder-of-post" in judged("explain", "Salim Hachimi").stdout
    told = {row["document"]: row["told"] for row in _mentions(judged, "Salim Hachimi")}
    got = judged("judge", f"{told['d7']}@d7", "Salim Hachimi", "different", *WHY)
    assert "1 node became 2" in got.stdout
    assert {row["document"] for row in _mentions(judged, "Salim Hachimi")} == {"d1", "d2"}
    assert judged("judge", "--undo", got.stdout.split()[0]).exit_code == 0
    assert dump(judged) == before


def _mentions(mithaq: Mithaq, name: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(mithaq("explain", name, "--format", "json").stdout)["mentions"]
    return found


def test_a_meeting_without_a_day_that_may_be_two_is_asked_about_with_the_sentences(
    running: Mithaq, tmp_path: Path
) -> None:
    records = [meeting("m1", "2025-01-26", FIRST, OTHER), meeting("m2", "2025-01-28", FIRST, OTHER)]
    denied = meeting("m3", "2025-01-27", FIRST, OTHER, status="denied")
    event = (denied.events or [])[0]
    event.start = event.end = None
    file = tmp_path / "records.jsonl"
    file.write_text("".join(record.line() + "\n" for record in (*records, denied)), encoding="utf-8")
    assert running("load", file).exit_code == 0
    got = running("judge", "--by", "Ana", input=b"s\n\n")
    assert got.exit_code == 0, got.stderr
    assert "[1 of 2] score 0." in got.stdout
    assert "«Director of Police Salim Hachimi met" in got.stdout
    assert "2 nodes became 1: event-" in got.stdout

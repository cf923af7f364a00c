import json
from pathlib import Path

import pytest

from graph.cli.portrait_text import MOST_FACTS
from tests.graph.cli.conftest import Mithaq
from tests.meetings import Side, meeting

ONE = Side("Salim Hachimi", "Director of Police", "MA")
OTHER = Side("Clara Ruiz", "Minister of the Interior", "ES")


@pytest.fixture
def explained(running: Mithaq, tmp_path: Path) -> Mithaq:
    """The program on a store with three meetings of the two."""
    records = [meeting(f"d{n}", f"2025-0{n}-10", ONE, OTHER) for n in (1, 2, 3)]
    file = tmp_path / "records.jsonl"
    file.write_text("".join(record.line() + "\n" for record in records), encoding="utf-8")
    assert running("load", file).exit_code == 0
    return running


def test_an_entity_shows_mentions_posts_and_facts(explained: Mithaq) -> None:
    got = explained("explain", "سليم الهاشمي")
    assert got.exit_code == 0
    assert got.stdout.startswith("Official official-")
    assert "en: Salim Hachimi" in got.stdout
    assert "country: Morocco (MA)" in got.stdout
    for number in (1, 2, 3):
        assert f"[{number}] d{number}, 2025-0{number}-10: Salim Hachimi" in got.stdout
    assert got.stdout.count("«Director of Police Salim Hachimi met Minister of the Interior Clara Ruiz.»  0–") == 3
    assert "    identity/name 1.00: as d" in got.stdout
    assert "Director of Police" in got.stdout
    assert "MET Clara Ruiz" in got.stdout


def test_json_holds_the_same_with_offsets_and_reasons(explained: Mithaq) -> None:
    data = json.loads(explained("explain", "Hachimi", "--format", "json").stdout)
    assert data["kind"] == "Official"
    assert data["names"] == {"en": ["Salim Hachimi"]}
    assert [mention["published"] for mention in data["mentions"]] == ["2025-01-10", "2025-02-10", "2025-03-10"]
    for mention in data["mentions"]:
        assert mention["told"] in data["ids"]
        assert mention["rule"].startswith("identity/")
        assert mention["passage"]["document"] == mention["document"]
        assert "Salim Hachimi" in mention["passage"]["quote"] or "Director" in mention["passage"]["quote"]
    assert data["posts"][0]["post"] == "Director of Police"
    assert len(data["facts"]) < MOST_FACTS


def test_a_fact_shows_each_statement_with_its_words(explained: Mithaq) -> None:
    data = json.loads(explained("explain", "Hachimi", "--format", "json").stdout)
    held = next(fact["fact"] for fact in data["facts"] if fact["type"] == "HOLDS")
    got = explained("explain", held)
    assert got.stdout.count("«Director of Police»") == 3
    assert "d2, 2025-02-10, 0–18, rule test, claim " in got.stdout
    listed = json.loads(explained("explain", held, "--format", "json").stdout)
    assert [said["document"] for said in listed["statements"]] == ["d1", "d2", "d3"]
    assert {said["stated"]["title"] for said in listed["statements"]} == {"Director of Police"}


def test_an_event_is_explained_by_its_words(explained: Mithaq) -> None:
    got = explained("explain", "meeting 2025-02", "--kind", "event")
    assert got.stdout.startswith("Event event-")
    assert "date: 2025-02-10" in got.stdout
    assert "«Director of Police Salim Hachimi met Minister of the Interior Clara Ruiz.»  0–" in got.stdout


@pytest.mark.parametrize("what", ["MA", "المغرب", "Maroc"])
def test_a_country_has_facts_and_no_mentions(explained: Mithaq, what: str) -> None:
    got = explained("explain", what)
    assert got.stdout.startswith("Country MA Morocco\n  ar: المغرب\n")
    assert "REPRESENTS Salim Hachimi" in got.stdout
    assert "Mentions" not in got.stdout


@pytest.mark.parametrize("what", ["Nobody Known", "official-0123456789ab", "MET|a|b|c"])
def test_what_is_unknown_ends_with_six(explained: Mithaq, what: str) -> None:
    assert explained("explain", what).exit_code == 6


def test_two_holders_of_one_post_at_once_are_a_conflict(explained: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "other.jsonl"
    rival = Side("Karim Bennani", ONE.title, ONE.country)
    later = [meeting("d4", "2025-02-20", rival, OTHER), meeting("d5", "2025-04-20", rival, OTHER)]
    file.write_text("".join(record.line() + "\n" for record in later), encoding="utf-8")
    assert explained("load", file).exit_code == 0
    post, *_ = explained("ask", "official-posts", "Salim Hachimi", "--format", "csv").stdout.splitlines()[1].split(",")
    for what in ("Salim Hachimi", "Karim Bennani", post):
        _, _, conflicts = explained("explain", what).stdout.partition("Conflicts\n")
        assert conflicts.startswith("  Director of Police is held at once by ")
        assert " Salim Hachimi (official-" in conflicts
        assert "Karim Bennani (official-" in conflicts
        assert "told from 2025-02-20 to 2025-04-20" in conflicts
    assert "Conflicts" not in explained("explain", "Clara Ruiz").stdout


def test_values_that_documents_state_differently_are_listed_by_source(explained: Mithaq, tmp_path: Path) -> None:
    file = tmp_path / "other.jsonl"
    again = meeting("d6", "2025-02-10", ONE, OTHER, status="cancelled")
    file.write_text(again.line() + "\n", encoding="utf-8")
    assert explained("load", file).exit_code == 0
    got = explained("explain", "meeting 2025-02", "--kind", "event")
    assert "  status: held (d2); cancelled (d6)" in got.stdout

import pytest

from graph.claims.statements import statements
from graph.errors import BadRecord
from tests.records import TEXT, passage, record


def test_a_passage_that_names_a_part_is_taken_before_one_for_the_whole() -> None:
    item = {
        "id": "c1",
        "between": ["MA", "DE"],
        "areas": ["cybersecurity", "defence"],
        "evidence": [passage(TEXT), passage("في الرباط", "/areas/1")],
    }
    found = {
        s.key: s.evidence.quote for s in statements(record(cooperation=[item])) if s.predicate == "COOPERATES_WITH"
    }
    assert found == {"cybersecurity": TEXT, "defence": "في الرباط"}


def test_a_passage_for_a_whole_list_covers_each_entry() -> None:
    item = {"id": "c1", "between": ["MA", "DE"], "areas": ["defence"], "evidence": [passage("في الرباط", "/areas")]}
    (found,) = [s for s in statements(record(cooperation=[item])) if s.predicate == "COOPERATES_WITH"]
    assert found.evidence.quote == "في الرباط"


def test_a_pair_that_met_covers_that_both_took_part() -> None:
    event = {
        "id": "e1",
        "type": "meeting",
        "status": "held",
        "participants": ["o1", "o2"],
        "met": [["o1", "o2"]],
        "areas": [],
        "evidence": [passage("استقبل المدير العام", "/met/0")],
    }
    found = [(s.subject, s.object) for s in statements(record(events=[event])) if s.predicate == "TOOK_PART"]
    assert found == [("o1", "e1"), ("o2", "e1")]


def test_a_part_that_no_passage_covers_is_refused_by_name() -> None:
    item = {"id": "c1", "between": ["MA", "DE"], "areas": ["defence"], "evidence": [passage("في الرباط", "/areas/7")]}
    with pytest.raises(BadRecord, match="cooperation c1, /areas/0"):
        list(statements(record(cooperation=[item])))

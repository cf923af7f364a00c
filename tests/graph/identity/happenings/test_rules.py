import pytest

from graph.identity.happenings.rules import Evidence, rules, score, sentence
from ontology.files import document

TERMS = document("terms.yaml")["enums"]


@pytest.mark.parametrize(("part", "enum"), [("events", "EventType"), ("agreements", "AgreementKind")])
def test_families_are_of_types_that_exist_and_say_why(part: str, enum: str) -> None:
    types = set(TERMS[enum]["permissible_values"])
    for family in document("happenings.yaml")[part]["kin"]:
        assert set(family["types"]) <= types
        assert family["reason"]
    assert set(document("happenings.yaml")[part].get("gatherings", ())) <= types


def test_a_type_is_compatible_with_itself_and_its_kin_only() -> None:
    by = rules("events")
    assert by.compatible("signing", "signing")
    assert by.compatible("visit", "meeting")
    assert by.compatible("meeting", "visit")
    assert not by.compatible("meeting", "conference")
    assert by.types("meeting", "conference") is None


def test_a_score_is_a_share_of_the_full_points() -> None:
    by = rules("events")
    assert score([Evidence(6, "who"), Evidence(3, "when")], by) == 0.75
    assert score([Evidence(20, "all")], by) == 1.0
    assert score([Evidence(-2, "kin")], by) == 0.0
    assert sentence([Evidence(4, "who"), Evidence(-2, "kin")]) == "who (+4); kin (-2)"

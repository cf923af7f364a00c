"""Bodies: which are one, as in agency_cases.yaml, and why."""

from typing import Any

import pytest

from graph.identity.judgement import judgement
from tests.graph.identity.documents import cases, groups, mentions, resolved
from tests.graph.identity.memory import Memory

CASES = cases(__file__, "agency_cases.yaml")
BOTH = {"bodies": {"x": {"name": "Office of Northern Ports", "names": ["ONP"], "country": "MA"}}}
ACRONYM = {"bodies": {"x": {"name": "ONP", "country": "MA"}}}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    assert groups(resolved(case["documents"]), "Agency") == case["same"]


def test_the_reason_is_told() -> None:
    found = resolved({"a": BOTH, "b": ACRONYM})
    reasons = [it for it in found.values() if it.rule == "identity/acronym"]
    assert reasons
    assert all(it.why.endswith(": a gives the name beside the acronym") for it in reasons)


def test_without_the_document_that_gives_both_they_are_two_again() -> None:
    graph = Memory()
    graph.replace(mentions("b", ACRONYM))
    before = graph.entities()
    graph.replace(mentions("a", BOTH))
    assert groups(graph.entities(), "Agency") == ["a.x b.x"]
    graph.replace((), ["a"])
    assert graph.entities() == before


def test_judgements_join_names_and_part_an_acronym_from_its_name() -> None:
    (name,), (acronym,) = ([it.told for it in mentions("a", told)] for told in (BOTH, ACRONYM))
    different = judgement(name, acronym, "different", by="A. Reader", when="2026-11-25")
    assert groups(resolved({"a": BOTH, "b": ACRONYM}, [different]), "Agency") == []
    other = {"bodies": {"x": {"name": "Harbour Authority of the North", "country": "MA"}}}
    (another,) = (it.told for it in mentions("c", other))
    same = judgement(another, name, "same", by="A. Reader", when="2026-11-25")
    found = resolved({"a": BOTH, "c": other}, [same])
    assert groups(found, "Agency") == ["a.x c.x"]
    assert {it.rule for it in found.values()} == {"identity/judged"}

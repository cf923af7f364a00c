"""Officials known by post only: who is meant, as in holders.yaml, and why."""

from typing import Any

import pytest

from graph.identity.judgement import judgement
from tests.graph.identity.documents import cases, groups, mentions, resolved

CASES = cases(__file__, "holders.yaml")
NAMED = {"people": {"x": {"name": "Karim Naciri", "post": "Minister of the Interior", "country": "MA"}}}
UNNAMED = {"people": {"x": {"post": "Minister of the Interior", "country": "MA"}}}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    found = resolved(case["documents"])
    assert groups(found, "Official") == case["same"]
    assert groups(found, "Post") == case.get("posts", [])


def test_the_reason_is_told() -> None:
    found = resolved({"a": {**NAMED, "day": "2021-03-01"}, "b": {**UNNAMED, "day": "2021-03-05"}})["b#x"]
    assert found.rule == "identity/holder-of-post"
    assert found.why == "as a#x: the only holder of the post whom documents name about that day"


def test_without_a_day_it_stays_the_post() -> None:
    found = resolved({"a": {**NAMED, "day": "2021-03-01"}, "b": UNNAMED})["b#x"]
    assert (found.entity.label, found.rule) == ("Post", "identity/key")


def test_judgements_say_who_is_meant_and_who_is_not() -> None:
    documents: dict[str, dict[str, Any]]
    documents = {"a": {**NAMED, "day": "2021-03-01"}, "b": {**UNNAMED, "day": "2021-03-05"}, "c": UNNAMED}
    (person,), (post,) = ([it.told for it in mentions("a", told)] for told in (NAMED, UNNAMED))
    same = judgement(person, f"{post}@c", "same", by="A. Reader", when="2026-11-25")
    different = judgement(person, f"{post}@b", "different", by="A. Reader", when="2026-11-25")
    assert groups(resolved(documents), "Official") == ["a.x b.x"]
    assert groups(resolved(documents, [same, different]), "Official") == ["a.x c.x"]
    assert resolved(documents, [same])["c#x"].rule == "identity/judged"

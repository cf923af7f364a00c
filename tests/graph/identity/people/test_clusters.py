"""Officials with a full name and a post: who is one, as in clusters.yaml, and why."""

from typing import Any

import pytest

from graph.identity.judgement import judgement
from tests.graph.identity.documents import cases, groups, mentions, resolved

CASES = cases(__file__, "clusters.yaml")
MINISTER = {"name": "Karim Naciri", "post": "Minister of the Interior", "country": "MA"}
TUNISIAN = {**MINISTER, "country": "TN"}


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    assert groups(resolved(case["documents"]), "Official") == case["same"]


def test_the_reason_of_a_merge_is_told() -> None:
    latin = {"lang": "fr", "day": "2021-03-09", "people": {"x": {**MINISTER, "post": "ministre de l'Intérieur"}}}
    found = resolved({"a": {"day": "2021-03-01", "people": {"x": MINISTER}}, "b": latin})
    assert found["b#x"].rule == "identity/name"
    assert found["b#x"].why == "as a#x: same names, country and posts"
    arabic = {"name": "كريم الناصري", "post": "وزير الداخلية", "country": "MA"}
    found = resolved({"a": {"lang": "ar", "people": {"x": arabic}}, "b": latin})
    assert found["b#x"].why.startswith("as a#x: names ")
    assert found["b#x"].why.endswith("; same post; same country")


def test_the_earliest_mention_gives_the_id() -> None:
    later = {"lang": "fr", "day": "2021-03-09", "people": {"x": {**MINISTER, "name": "Kareem Nasiri"}}}
    earlier = {"day": "2021-03-01", "people": {"x": MINISTER}}
    (told,) = [it.told for it in mentions("b", earlier) if it.kind == "official"]
    found = resolved({"a": later, "b": earlier})
    assert {found["a#x"].entity.id, found["b#x"].entity.id} == {told}


def test_judgements_overrule_names_and_countries() -> None:
    documents = {"a": {"people": {"x": MINISTER}}, "b": {"people": {"x": TUNISIAN}}, "c": {"people": {"x": MINISTER}}}
    ours, theirs = (next(it.told for it in mentions("a", {"people": {"x": one}})) for one in (MINISTER, TUNISIAN))
    one = judgement(ours, theirs, "same", by="A. Reader", when="2026-11-25")
    assert groups(resolved(documents, [one]), "Official") == ["a.x b.x c.x"]
    assert resolved(documents, [one])["b#x"].rule == "identity/judged"
    two = judgement(f"{ours}@a", f"{ours}@c", "different", by="A. Reader", when="2026-11-25")
    assert groups(resolved(documents), "Official") == ["a.x c.x"]
    assert groups(resolved(documents, [two]), "Official") == []

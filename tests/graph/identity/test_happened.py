"""Events and agreements when documents, and those who take part, come, go and change."""

from typing import Any

from graph.identity.judgement import judgement
from tests.graph.identity.documents import groups, mentions, resolved
from tests.graph.identity.memory import Memory

SPANISH = {"name": "Ana Robledo", "post": "Minister of the Interior", "country": "ES"}
FULL = {"name": "Karim Naciri", "post": "Minister of Justice", "country": "MA"}
SURNAME = {"name": "Naciri", "country": "MA"}


def meeting(one: dict[str, str], start: str = "2021-03-01", **more: str) -> dict[str, Any]:
    return {
        "day": "2021-03-02",
        "people": {"x": one, "y": SPANISH},
        "events": [{"start": start, "city": "Madrid", "country": "ES", **more}],
    }


def test_an_event_of_the_same_people_on_one_day_is_one() -> None:
    assert groups(resolved({"a": meeting(FULL), "b": meeting(FULL)}), "Event") == ["a.e1 b.e1"]


def test_a_week_later_it_is_another() -> None:
    assert groups(resolved({"a": meeting(FULL), "b": meeting(FULL, "2021-03-08")}), "Event") == []


def test_people_are_known_by_whom_they_were_found_to_be() -> None:
    arabic = {"name": "كريم الناصري", "post": "وزير العدل", "country": "MA"}
    found = resolved({"a": meeting(FULL), "b": {**meeting(arabic), "lang": "ar"}})
    assert groups(found, "Event") == ["a.e1 b.e1"]
    assert found["b#e1"].entity == found["a#e1"].entity
    assert found["a#x"].entity.id in found["b#e1"].why


def test_an_event_follows_when_one_who_took_part_becomes_known() -> None:
    graph = Memory()
    graph.replace(mentions("b", {**meeting(SURNAME, "2021-03"), "day": "2021-04-02"}))
    before = graph.entities()
    graph.replace(mentions("a", {"day": "2021-03-02", "people": {"x": FULL}}))
    assert graph.entities()["b#x"].entity == graph.entities()["a#x"].entity
    assert graph.entities() == resolved(
        {
            "a": {"day": "2021-03-02", "people": {"x": FULL}},
            "b": {**meeting(SURNAME, "2021-03"), "day": "2021-04-02"},
        }
    )
    graph.replace((), ["a"])
    assert graph.entities() == before


def test_judgements_part_what_looks_alike() -> None:
    documents = {"a": meeting(FULL), "b": meeting(FULL)}
    told = next(it.told for it in mentions("a", documents["a"]) if it.kind == "event")
    different = judgement(f"{told}@a", f"{told}@b", "different", by="A. Reader", when="2026-11-25")
    assert groups(resolved(documents, [different]), "Event") == []


def test_the_earliest_document_gives_an_event_its_id() -> None:
    later, earlier = {**meeting(FULL), "day": "2021-03-05"}, meeting(FULL, end="2021-03-02")
    told = next(it.told for it in mentions("b", earlier) if it.kind == "event")
    found = resolved({"a": later, "b": earlier})
    assert found["a#e1"].entity.id == found["b#e1"].entity.id == told


def test_an_agreement_of_the_same_parties_and_day_is_one_and_of_others_another() -> None:
    def agreement(*parties: str) -> dict[str, Any]:
        one = {"parties": parties, "name": "Agreement on Ports", "date": "2021-03-01"}
        return {"day": "2021-03-02", "agreements": [one]}

    documents = {"a": agreement("MA", "ES"), "b": agreement("ES", "MA"), "c": agreement("MA", "FR")}
    assert groups(resolved(documents), "Agreement") == ["a.t1 b.t1"]


def test_who_signs_is_known_by_whom_he_was_found_to_be() -> None:
    arabic = {"name": "كريم الناصري", "post": "وزير العدل", "country": "MA"}
    signed = {"agreements": [{"parties": ["x", "ES"], "name": "Agreement on Ports", "date": "2021-03-01"}]}
    documents = {
        "a": {"day": "2021-03-02", "people": {"x": FULL}, **signed},
        "b": {"day": "2021-03-02", "lang": "ar", "people": {"x": arabic}, **signed},
    }
    assert groups(resolved(documents), "Agreement") == ["a.t1 b.t1"]

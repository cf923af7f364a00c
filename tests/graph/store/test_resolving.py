"""What new documents and judgements do to the documents around them, on each engine."""

from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.errors import ConflictingJudgements
from graph.identity.judgement import Judgement
from graph.store.connection import Connection
from graph.store.store import Store
from graph.store.told import ordered, stored_graphs
from tests.graph.store.resolvers import as_told, by_tokens
from tests.graph.store.telling import REFERENCE, Meeting, Person, tell
from tests.graph.store.test_replace import contents, documents, same_in_any_order, same_when_corrected, whole

ALI = Person("Ali Alaoui", "MA", "Head of Police", "National Police", day="2025-01-28")
SHORT = Person("A. Alaoui", "MA")
CHIEF = Person("", "MA", "Head of Police", "National Police")
JUAN = Person("Juan Sanz", "ES")
OMAR = Person("Omar Benali", "MA")
ONE, OTHER = "official-a._alaoui-ma", "official-ali_alaoui-ma"


@pytest.fixture
def store(connection: Connection) -> Store:
    opened = Store(connection, by_tokens)
    opened.prepare(REFERENCE)
    return opened


def officials(store: Store) -> dict[str, Any]:
    return {item.node.id: dict(item.properties) for item in store.nodes() if item.node.label == "Official"}


def met(store: Store) -> list[str]:
    return [str(link.properties["fact"]) for link in store.relationships() if link.type == "MET"]


def judged(left: str, right: str, verdict: Any = "same") -> Judgement:
    return Judgement(f"judgement-{left}={right}", left, right, verdict, "tester", "2026-11-25", "seen together")


def test_a_later_document_moves_somebody_of_an_earlier_one(store: Store) -> None:
    store.replace([tell("d1", Meeting((ALI, JUAN)))])
    changes = store.replace([tell("d2", Meeting((SHORT, JUAN)))])
    assert [(change.document, change.kind) for change in changes] == [("d2", "new"), ("d1", "resolved")]
    assert officials(store)[ONE]["names_en"] == ["A. Alaoui", "Ali Alaoui"]
    assert OTHER not in officials(store)
    event = "event-2025-01-28-official-ali_alaoui-ma-official-juan_sanz-es"
    assert f"MET|{ONE}|official-juan_sanz-es|{event}" in met(store)
    assert [line.start for line in changes[1].lost if line.type == "MET"] == ["Ali Alaoui"]
    held = next(link for link in store.relationships() if link.type == "HOLDS")
    assert held.start.id == ONE


def test_nothing_is_left_of_a_merge_when_what_made_it_goes(store: Store) -> None:
    store.replace([tell("d1", Meeting((ALI, JUAN)))])
    before = whole(store)
    store.replace([tell("d2", Meeting((SHORT, JUAN)))])
    changes = store.remove(["d2"])
    assert [(change.document, change.kind) for change in changes] == [("d2", "removed"), ("d1", "resolved")]
    assert whole(store) == before


def test_somebody_known_by_post_is_whoever_holds_it(store: Store) -> None:
    store.replace([tell("d1", Meeting((CHIEF, JUAN)))])
    before = whole(store)
    store.replace([tell("d2", ALI)])
    event = "event-2025-01-28-official-juan_sanz-es-post-head_of_police-national_police-ma"
    assert met(store) == [f"MET|{OTHER}|official-juan_sanz-es|{event}"]
    assert officials(store)[OTHER]["names_en"] == ["Ali Alaoui"]
    assert officials(store)[OTHER]["text"] == "Ali Alaoui ali_alaoui"
    store.remove(["d2"])
    assert whole(store) == before


def test_what_stays_but_for_its_reason_is_not_rewritten(store: Store) -> None:
    store.replace([tell("d1", ALI)])
    changes = store.replace([tell("d2", ALI)])
    assert [change.kind for change in changes] == ["new"]
    why = {link.start.id: link.properties["why"] for link in store.relationships() if link.type == "REFERS_TO"}
    assert [why[id] for id in ("d1#1", "d2#1")] == ["one of 2"] * 2


def test_an_unchanged_document_is_passed_over_though_it_was_resolved(store: Store) -> None:
    told = tell("d1", Meeting((ALI, JUAN)))
    store.replace([told])
    store.replace([tell("d2", SHORT)])
    assert [change.kind for change in store.replace([told])] == ["unchanged"]


def test_a_judgement_joins_two_and_taking_it_back_parts_them(store: Store) -> None:
    store.replace([tell("d1", Meeting((ALI, JUAN))), tell("d2", Meeting((OMAR, JUAN)))])
    before = whole(store)
    changes = store.judge([judged("official-ali_alaoui-ma", "official-omar_benali-ma")])
    assert [(change.document, change.kind) for change in changes] == [("d2", "resolved")]
    assert officials(store)[OTHER]["names_en"] == ["Ali Alaoui", "Omar Benali"]
    assert [item.verdict for item in store.judgements()] == ["same"]
    store.unjudge([item.id for item in store.judgements()])
    assert whole(store) == before


def test_a_document_that_is_loaded_later_is_judged_as_well(store: Store) -> None:
    judgement = judged("official-ali_alaoui-ma", "official-omar_benali-ma")
    store.judge([judgement])
    store.replace([tell("d1", ALI)])
    store.replace([tell("d2", OMAR)])
    assert list(officials(store)) == [OTHER]
    assert store.judgements() == [judgement]


def test_judgements_that_contradict_those_of_the_graph_are_refused(store: Store) -> None:
    store.replace([tell("d1", ALI), tell("d2", OMAR), tell("d3", JUAN)])
    a, b, c = "official-ali_alaoui-ma", "official-omar_benali-ma", "official-juan_sanz-es"
    store.judge([judged(a, c), judged(b, c)])
    before = whole(store)
    with pytest.raises(ConflictingJudgements):
        store.judge([judged(a, b, "different")])
    assert whole(store) == before


def test_a_judgement_in_place_of_another_one(store: Store) -> None:
    store.replace([tell("d1", ALI), tell("d2", OMAR)])
    first = judged("official-ali_alaoui-ma", "official-omar_benali-ma")
    store.judge([first])
    later = Judgement(first.id, first.left, first.right, "unsure", "tester", "2026-11-26", "", "Ali", "Omar")
    store.judge([later])
    assert store.judgements() == [later]


def test_an_entity_is_of_the_country_that_most_documents_tell(store: Store) -> None:
    abroad = Person("Ali Alaoui", "ES", agency="Police", post="Guest")
    store.replace([tell("d1", ALI), tell("d2", abroad), tell("d3", abroad)])
    assert officials(store)["official-ali_alaoui-es"]["country"] == "ES"
    store.remove(["d3", "d2"])
    assert officials(store)[OTHER]["country"] == "MA"


def test_a_body_is_of_the_country_and_a_post_of_the_body_that_documents_tell(store: Store) -> None:
    store.replace([tell("d1", ALI)])
    before = whole(store)
    store.replace([tell("d2", Person("", "DE", "Chief", "Nation Guard"))])
    assert {(link.type, link.start.id, link.end.id) for link in store.relationships() if link.type in ("AT", "OF")} == {
        ("AT", "post-head_of_police-national_police-ma", "agency-nation_guard-de"),
        ("AT", "post-chief-nation_guard-de", "agency-nation_guard-de"),
        ("OF", "agency-nation_guard-de", "DE"),
    }
    store.remove(["d2"])
    assert whole(store) == before


def test_all_resolved_anew_is_as_resolved_at_first(store: Store, connection: Connection) -> None:
    graphs = [tell("d1", Meeting((ALI, JUAN))), tell("d2", Meeting((SHORT, OMAR))), tell("d3", Meeting((CHIEF, JUAN)))]
    store.replace(graphs)
    resolved = whole(store)
    assert store.resolve_all() == []
    store.remove(store.documents())
    Store(connection, as_told).replace(graphs)
    assert whole(store) != resolved
    changes = store.resolve_all()
    assert whole(store) == resolved
    assert {change.document for change in changes} == {"d1", "d3"}


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=contents, random=st.randoms(use_true_random=False))
def test_any_order_of_loading_and_removing_gives_the_same_graph(store: Store, told: Any, random: Random) -> None:
    same_in_any_order(store, documents(told), random)


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=contents)
def test_what_documents_tell_is_read_back(store: Store, told: Any) -> None:
    store.remove(store.documents())
    graphs = documents(told)
    store.replace(graphs)
    back = [(item.id, item.told) for graph in stored_graphs(store.run, store.documents()) for item in graph.mentions]
    assert back == [(item.id, item.told) for graph in map(ordered, graphs) for item in graph.mentions]


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=contents, after=contents)
def test_corrected_is_as_if_loaded_so_at_first(store: Store, before: Any, after: Any) -> None:
    same_when_corrected(store, documents(before), documents(after))

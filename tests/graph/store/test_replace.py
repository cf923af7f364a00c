"""What loading, correcting and removing does to the graph, on each engine."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims.model import DocumentGraph, Reference
from graph.store.derived import Stored
from graph.store.dump import Node
from graph.store.links import Link
from graph.store.store import Store
from tests.graph.store.telling import Cooperation, Meeting, Number, Pact, Person, Platform, Told, tell

ALI = Person("Ali Alaoui", "MA", "Head of Police", "National Police")
JUAN = Person("Juan Sanz", "ES")
UNNAMED = Person("", "DE", "Chief", "Federal Police")
TALKS = Meeting((ALI, JUAN), city="Madrid", area="border-security")
EVENT = Reference("Event", "event-2025-01-28-official-ali_alaoui-ma-official-juan_sanz-es")

Graph = tuple[list[Node], list[Link]]


def whole(store: Store) -> Graph:
    return list(store.nodes()), list(store.relationships())


def properties(store: Store, label: str, id: str) -> dict[str, Any]:
    found = {item.node: dict(item.properties) for item in store.nodes()}
    return found[Reference(label, id)]


def facts(store: Store) -> list[str]:
    return [str(link.properties["fact"]) for link in store.relationships() if "fact" in link.properties]


def test_everything_a_document_says_is_there(store: Store) -> None:
    told = tell("d1", TALKS, Pact(area="cybersecurity"), Cooperation(), Platform("Tip"), Number("arrests", 3, ALI))
    change = store.replace([told])[0]
    assert (change.kind, change.claims, change.claims_before) == ("new", len(told.claims), 0)
    assert sorted(facts(store)) == sorted(fact.id for fact in told.facts)
    assert [line.fact for line in change.gained] == sorted({claim.fact for claim in told.claims})
    assert properties(store, *_parts(EVENT)) == {
        "type": "meeting", "status": "held", "date": "2025-01-28",
        "start_min": date(2025, 1, 28), "start_max": date(2025, 1, 28), "end_max": date(2025, 1, 28),
    }  # fmt: skip
    assert properties(store, "Official", "official-ali_alaoui-ma")["names_en"] == ["Ali Alaoui"]
    ends = {
        (link.start.id, link.type, link.end.id) for link in store.relationships() if link.type in ("AT", "OF", "IN")
    }
    assert ends == {
        ("post-head_of_police-national_police-ma", "AT", "agency-national_police-ma"),
        ("agency-national_police-ma", "OF", "MA"),
        ("place-madrid-es", "IN", "ES"),
    }


def test_every_claim_hangs_on_its_document_and_on_whom_it_is_about(store: Store) -> None:
    told = tell("d1", TALKS, Cooperation())
    store.replace([told])
    links = {(link.type, link.start.id, link.end.id) for link in store.relationships() if link.start.label == "Claim"}
    expected = {("FROM", claim.id, "d1") for claim in told.claims}
    expected |= {("SUBJECT", claim.id, claim.subject_mention) for claim in told.claims if claim.subject_mention}
    expected |= {("OBJECT", claim.id, claim.object_mention) for claim in told.claims if claim.object_mention}
    expected |= {("SUPPORTS", claim.id, node.id) for claim in told.claims for node in claim.supports}
    assert links == expected


def test_the_same_document_again_changes_nothing(store: Store) -> None:
    store.replace([tell("d1", TALKS)])
    before = whole(store)
    change = store.replace([tell("d1", TALKS)])[0]
    assert (change.kind, change.gained, change.lost) == ("unchanged", (), ())
    assert whole(store) == before


def test_a_correction_changes_exactly_what_it_says(store: Store) -> None:
    store.replace([tell("d1", TALKS, Cooperation()), tell("d2", Pact())])
    change = store.replace([tell("d1", TALKS, Cooperation(area="border-security"))])[0]
    assert change.kind == "corrected"
    assert [(line.start, line.type, line.end, line.key) for line in change.gained] == [
        ("Spain", "COOPERATES_WITH", "Morocco", "border-security")
    ]
    assert [(line.start, line.type, line.end, line.key) for line in change.lost] == [
        ("Spain", "COOPERATES_WITH", "Morocco", "cybersecurity")
    ]
    corrected = whole(store)
    store.remove(["d1", "d2"])
    store.replace([tell("d2", Pact()), tell("d1", TALKS, Cooperation(area="border-security"))])
    assert whole(store) == corrected


def test_a_correction_of_an_attribute_is_told(store: Store) -> None:
    store.replace([tell("d1", TALKS)])
    change = store.replace([tell("d1", Meeting((ALI, JUAN), city="Madrid", area="border-security", end="2025-01-30"))])[
        0
    ]
    assert (change.gained, change.lost) == ((), ())
    assert [(item.node, item.property, item.before, item.after) for item in change.altered] == [
        (EVENT.id, "date", "2025-01-28", "2025-01-28/2025-01-30"),
        (EVENT.id, "end_max", "2025-01-28", "2025-01-30"),
    ]


def test_a_fact_lives_as_long_as_one_document_states_it(store: Store) -> None:
    store.replace([tell("d1", TALKS), tell("d2", TALKS)])
    assert store.remove(["d1"])[0].lost == ()
    met = [fact for fact in facts(store) if fact.startswith("MET")]
    assert len(met) == 1
    lost = store.remove(["d2"])[0].lost
    assert met[0] in [line.fact for line in lost]
    assert facts(store) == []


def test_nothing_is_left_of_a_removed_document_but_reference_data(store: Store) -> None:
    before = whole(store)
    store.replace([tell("d1", TALKS, Pact(), Platform("Tip"), Number("arrests", 3, UNNAMED))])
    change = store.remove(["d1"])[0]
    assert (change.kind, change.claims) == ("removed", 0)
    assert whole(store) == before


def test_a_removed_document_leaves_no_name_behind(store: Store) -> None:
    store.replace([tell("d1", TALKS)])
    before = whole(store)
    other = Person("ALI ALAOUI", "MA", "HEAD OF POLICE", "NATIONAL POLICE")
    store.replace([tell("d2", Meeting((other, JUAN), city="MADRID", end="2025-01-29"), lang="fr")])
    assert properties(store, "Official", "official-ali_alaoui-ma")["names_fr"] == ["ALI ALAOUI"]
    assert "MADRID" in properties(store, "Place", "place-madrid-es")["text"]
    assert properties(store, "Post", "post-head_of_police-national_police-ma")["title_fr"] == "HEAD OF POLICE"
    store.remove(["d2"])
    assert whole(store) == before


def test_a_body_stays_while_a_post_belongs_to_it(store: Store) -> None:
    told = tell("d2", UNNAMED)
    silent = replace(told, mentions=tuple(item for item in told.mentions if item.entity.label == "Post"))
    store.replace([tell("d1", UNNAMED), silent])
    store.remove(["d1"])
    assert properties(store, "Agency", "agency-federal_police-de") == {"country": "DE"}
    store.remove(["d2"])
    assert [item.node for item in store.nodes() if item.node.label in ("Agency", "Post")] == []


def test_a_meeting_follows_the_date_of_its_event(store: Store) -> None:
    longer = Meeting((ALI, JUAN), end="2025-01-30")
    store.replace([tell("d1", TALKS)])
    store.replace([tell("d2", longer), tell("d3", longer)])
    assert _met(store)["date"] == "2025-01-28/2025-01-30"
    assert _met(store)["end_max"] == date(2025, 1, 30)
    store.remove(["d2", "d3"])
    assert _met(store) == {
        "fact": f"MET|official-ali_alaoui-ma|official-juan_sanz-es|{EVENT.id}",
        "event": EVENT.id,
        "date": "2025-01-28",
        "start_min": date(2025, 1, 28),
        "end_max": date(2025, 1, 28),
    }


def test_a_document_that_repeats_itself_counts_once(store: Store) -> None:
    once = tell("d1", Meeting((ALI, JUAN), end="2025-01-30"))
    more = [replace(claim, id=f"{claim.id}/{n}", start=100 + n) for claim in once.claims for n in range(3)]
    graphs = [replace(once, claims=(*once.claims, *more)), tell("d2", TALKS), tell("d3", TALKS)]
    store.replace(graphs)
    together = whole(store)
    assert properties(store, *_parts(EVENT))["date"] == "2025-01-28"
    store.remove(["d1", "d2", "d3"])
    for graph in graphs:
        store.replace([graph])
    assert whole(store) == together


def test_taking_part_follows_the_status_that_documents_state(store: Store) -> None:
    store.replace([tell("d1", Meeting((ALI, JUAN), status="planned"))])
    store.replace([tell("d2", TALKS)])
    statuses = {link.properties["status"] for link in store.relationships() if link.type == "TOOK_PART"}
    assert (statuses, properties(store, *_parts(EVENT))["status"]) == ({"held"}, "held")
    change = store.remove(["d2"])[0]
    statuses = {link.properties["status"] for link in store.relationships() if link.type == "TOOK_PART"}
    assert (statuses, properties(store, *_parts(EVENT))["status"]) == ({"planned"}, "planned")
    assert [line.type for line in change.lost] == ["ABOUT", "HELD_IN", "MET"]


def test_a_post_is_held_between_the_days_on_which_documents_tell_so(store: Store) -> None:
    store.replace([tell("d1", replace(ALI, day="2025-01-28")), tell("d2", replace(ALI, day="2024-05-31"))])
    store.replace([tell("d3", replace(ALI, day="2026-02-01")), tell("d4", ALI)])
    assert _held(store) == (date(2024, 5, 31), date(2026, 2, 1))
    store.remove(["d2"])
    assert _held(store) == (date(2025, 1, 28), date(2026, 2, 1))
    store.replace([tell("d3", replace(ALI, day="2025-03-01"))])
    assert _held(store) == (date(2025, 1, 28), date(2025, 3, 1))
    store.remove(["d1", "d3"])
    assert _held(store) == (None, None)


def test_the_conflict_of_a_date_goes_with_the_document_that_shows_it(store: Store) -> None:
    store.replace([tell("d1", TALKS), tell("d2", Meeting((ALI, JUAN), conflict="weekday"))])
    assert properties(store, *_parts(EVENT))["date_conflict"] == "weekday"
    store.remove(["d2"])
    assert "date_conflict" not in properties(store, *_parts(EVENT))


def test_a_correction_may_move_a_fact_to_another_document(store: Store) -> None:
    store.replace([tell("d1", Cooperation(), Pact())])
    changes = store.replace([tell("d1", Pact()), tell("d2", Cooperation())])
    assert [(change.kind, change.gained, change.lost) for change in changes] == [
        ("corrected", (), ()),
        ("new", (), ()),
    ]
    assert "COOPERATES_WITH|ES|MA|cybersecurity" in facts(store)


LOUD = Person("ALI ALAOUI", "MA", "HEAD OF POLICE", "National Police")
EARLIER = replace(ALI, day="2024-01-28")
people = st.sampled_from([ALI, EARLIER, replace(ALI, day="2025-01-28"), JUAN, UNNAMED, LOUD, Person("juan sanz", "ES")])
things: st.SearchStrategy[Told] = st.one_of(
    people,
    st.builds(
        Meeting,
        st.tuples(people, people),
        start=st.sampled_from(["2025-01-28", "2025"]),
        end=st.sampled_from(["", "2025-12"]),
        status=st.sampled_from(["held", "planned", "denied"]),
        city=st.sampled_from(["", "Madrid", "MADRID"]),
        conflict=st.sampled_from(["", "weekday"]),
    ),
    st.builds(Pact, name=st.sampled_from(["", "Treaty", "TREATY"]), status=st.sampled_from(["signed", "announced"])),
    st.builds(Cooperation, area=st.sampled_from(["cybersecurity", "border-security"])),
    st.builds(Platform, st.sampled_from(["Tip", "TIP"])),
    st.builds(Number, st.just("arrests"), st.integers(1, 2), people),
)
contents = st.lists(st.tuples(st.lists(things, max_size=3), st.sampled_from(["ar", "en"])), min_size=2, max_size=4)


def documents(told: Sequence[tuple[list[Told], str]]) -> list[DocumentGraph]:
    return [tell(f"d{number}", *things, lang=lang) for number, (things, lang) in enumerate(told)]


def same_in_any_order(store: Store, graphs: Sequence[DocumentGraph], random: Random) -> None:
    """Check that neither the order of loading nor a document out and in again matters, and that nothing stays."""
    store.remove(store.documents())  # of an example that failed
    empty = whole(store)
    store.replace(graphs)
    together = whole(store)
    shuffled = list(graphs)
    random.shuffle(shuffled)
    store.remove([str(shuffled[0].document["id"])])
    store.replace(shuffled[:1])
    assert whole(store) == together
    store.remove(store.documents())
    for graph in shuffled:
        store.replace([graph])
    assert whole(store) == together
    for graph in graphs:
        store.remove([str(graph.document["id"])])
    assert whole(store) == empty


def same_when_corrected(store: Store, before: Sequence[DocumentGraph], after: Sequence[DocumentGraph]) -> None:
    """Check that documents corrected are as if they had been loaded so at first."""
    store.remove(store.documents())
    store.replace(before)
    store.replace(after)
    store.remove(sorted(set(store.documents()) - {str(graph.document["id"]) for graph in after}))
    corrected = whole(store)
    store.remove(store.documents())
    store.replace(after)
    assert whole(store) == corrected


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=contents, random=st.randoms(use_true_random=False))
def test_any_order_of_loading_and_removing_gives_the_same_graph(store: Store, told: Any, random: Random) -> None:
    same_in_any_order(store, documents(told), random)


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=contents, after=contents)
def test_corrected_is_as_if_loaded_so_at_first(store: Store, before: Any, after: Any) -> None:
    same_when_corrected(store, documents(before), documents(after))


def _parts(node: Reference) -> tuple[str, str]:
    return node.label, node.id


def _held(store: Store) -> tuple[Stored | None, Stored | None]:
    found = [link.properties for link in store.relationships() if link.type == "HOLDS"]
    assert len(found) == 1
    return found[0].get("first"), found[0].get("last")


def _met(store: Store) -> dict[str, Stored]:
    found = [dict(link.properties) for link in store.relationships() if link.type == "MET"]
    assert len(found) == 1
    return found[0]

"""Whatever mentions are taken for, a document's graph follows them, holds together, and can be brought back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from graph.claims.model import LABELS, Claim, DocumentGraph, Entity, Mention, Reference, Resolved
from graph.identity.relabel import anchored, relabel
from graph.store.acceptable import check
from tests.graph.store.telling import AREAS, COUNTRIES, Cooperation, Meeting, Number, Pact, Person, Platform, Told, tell

ALI = Person("Ali Alaoui", "MA", "Head of Police", "National Police")
ALAOUI = Person("A. Alaoui", "MA", agency="Police", post="Head")
CHIEF = Person("", "MA", "Head of Police", "National Police")
JUAN = Person("Juan Sanz", "ES")
KNOWN = {Reference("Country", code) for code in COUNTRIES} | {Reference("Area", slug) for slug in AREAS}

people = st.sampled_from([ALI, ALAOUI, CHIEF, JUAN])
things: st.SearchStrategy[Told] = st.one_of(
    people,
    st.builds(
        Meeting, st.tuples(people, people), start=st.sampled_from(["2025-01-28", "2025"]), city=st.just("Madrid")
    ),
    st.builds(Pact, name=st.sampled_from(["", "Treaty"]), area=st.just("cybersecurity")),
    st.builds(Cooperation),
    st.builds(Platform, st.just("Tip")),
    st.builds(Number, st.just("arrests"), st.integers(1, 2), people),
)
documents = st.builds(lambda told: tell("d", *told), st.lists(things, max_size=5))


@st.composite
def resolutions(draw: st.DrawFn, graph: DocumentGraph) -> dict[str, Resolved]:
    """Others, each other, or an official for somebody known by post, as resolution may have it for any mentions."""
    nodes = {label: [f"{label.lower()}-{end}" for end in ("", "zzz")] for label in LABELS.values()}
    for mention in graph.mentions:
        nodes[mention.entity.label].append(mention.entity.id)
    found = {}
    for mention in graph.mentions:
        labels = ["Official", "Post"] if mention.kind == "post" else [mention.entity.label]
        label = draw(st.sampled_from(labels))
        if draw(st.booleans()):
            node = Reference(label, draw(st.sampled_from(nodes[label])))
            found[mention.id] = Resolved(node, "people/name", 0.5, "a name")
    return found


def backwards(graph: DocumentGraph) -> dict[str, Resolved]:
    return {item.id: Resolved(item.entity, item.rule, item.score, item.why) for item in graph.mentions}


@given(st.data())
def test_the_way_back_leads_to_the_same_graph(data: st.DataObject) -> None:
    graph = data.draw(documents)
    there = relabel(graph, data.draw(resolutions(graph)))
    assert relabel(there, backwards(graph)) == graph
    again = relabel(there, data.draw(resolutions(graph)))
    assert relabel(again, backwards(there)) == there


@given(st.data())
def test_what_becomes_of_a_graph_is_acceptable_and_keeps_its_claims(data: st.DataObject) -> None:
    graph = data.draw(documents)
    there = relabel(graph, data.draw(resolutions(graph)))
    check(there, KNOWN)
    assert [claim.id for claim in there.claims] == [claim.id for claim in graph.claims]
    assert there.document == graph.document
    places = {mention.id: mention.entity for mention in there.mentions}
    assert all(_ends_follow(claim, places) for claim in there.claims)
    known = {entity.node for entity in there.entities}
    assert {mention.entity for mention in there.mentions} <= known


def _ends_follow(claim: Claim, places: dict[str, Reference]) -> bool:
    ends = (
        (claim.subject_mention, claim.subject),
        (claim.object_mention, claim.object),
        (claim.key_mention, claim.key),
    )
    return all(not mention or places[mention].id == end for mention, end in ends)


def test_every_reference_to_an_official_and_to_an_event_follows() -> None:
    graph = tell("d", Meeting((ALI, JUAN)))
    event = Reference("Event", "event-0")
    there = relabel(graph, {_of(graph, "official").id: Resolved(Reference("Official", "zz"), "r", 0.9, "w"),
                            _of(graph, "event").id: Resolved(event, "r", 0.8, "w")})  # fmt: skip
    juan = "official-juan_sanz-es"
    met = next(claim for claim in there.claims if claim.predicate == "MET")
    assert (met.fact, met.subject, met.object, met.key) == (f"MET|{juan}|zz|event-0", juan, "zz", "event-0")
    assert {fact.id for fact in there.facts if fact.type == "TOOK_PART"} == {
        f"TOOK_PART|zz|{event.id}|", f"TOOK_PART|{juan}|{event.id}|"
    }  # fmt: skip
    assert next(fact.properties for fact in there.facts if fact.type == "MET") == {"event": "event-0"}
    assert {node for claim in there.claims for node in claim.supports if node.label == "Event"} == {event}


def test_two_that_met_and_become_one_keep_their_meeting() -> None:
    graph = tell("d", Meeting((ALI, ALAOUI)))
    one = Resolved(Reference("Official", "official-x"), "r", 1.0, "w")
    there = relabel(graph, {mention.id: one for mention in graph.mentions if mention.kind == "official"})
    assert [(fact.start, fact.end) for fact in there.facts if fact.type == "MET"] == [(one.entity, one.entity)]
    assert relabel(there, backwards(graph)) == graph


def test_somebody_known_by_post_becomes_an_official() -> None:
    graph = tell("d", Meeting((CHIEF, JUAN)))
    ali = Reference("Official", "official-ali")
    there = relabel(graph, {_of(graph, "post").id: Resolved(ali, "r", 1.0, "w")})
    assert {(fact.start, fact.end) for fact in there.facts if fact.type == "MET"} == {
        (ali, Reference("Official", "official-juan_sanz-es"))
    }
    assert Entity(ali, {}, _of(graph, "post").told) in there.entities
    assert relabel(there, backwards(graph)) == graph


def test_a_post_that_somebody_else_holds_stays_where_it_is() -> None:
    graph = tell("d", CHIEF, ALI)
    other = Reference("Post", "post-0")
    there = relabel(graph, {_of(graph, "post").id: Resolved(other, "r", 1.0, "w")})
    held = next(fact.end for fact in there.facts if fact.type == "HOLDS")
    assert held.id == _of(graph, "post").told
    assert {held, other} <= {entity.node for entity in there.entities}
    assert relabel(there, backwards(graph)) == graph


def test_a_post_belongs_to_the_body_that_its_own_body_became() -> None:
    graph = tell("d", ALI)
    body = Reference("Agency", "agency-x")
    there = relabel(graph, {_of(graph, "agency").id: Resolved(body, "r", 1.0, "w")})
    assert {(item.type, item.start.label, item.end) for item in there.structure} == {
        ("AT", "Post", body), ("OF", "Agency", Reference("Country", "MA"))
    }  # fmt: skip
    assert [item.start for item in there.structure if item.type == "OF"] == [body]


def test_a_graph_that_names_no_anchors_is_given_them() -> None:
    graph = tell("d", Meeting((ALI, JUAN)), Pact())
    bare = replace(
        graph,
        mentions=tuple(replace(item, told="") for item in graph.mentions),
        structure=tuple(replace(item, mention="") for item in graph.structure),
        claims=tuple(_without_anchors(claim) for claim in graph.claims),
    )
    assert bare != graph
    assert anchored(bare) == graph


def _without_anchors(claim: Claim) -> Claim:
    described = {node.id for node in claim.supports}
    return replace(
        claim,
        key_mention="",
        subject_mention="" if claim.subject in described else claim.subject_mention,
        object_mention="" if claim.object in described else claim.object_mention,
    )


def _of(graph: DocumentGraph, kind: str) -> Mention:
    return next(mention for mention in graph.mentions if mention.kind == kind)

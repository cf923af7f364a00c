"""Documents come back from each engine as they were given to it, told and resolved."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims.model import DocumentGraph, Entity, Reference, Resolved
from graph.documents import Document, read_documents
from graph.identity.reference import reference_entities
from graph.identity.relabel import anchored, relabel
from graph.identity.resolve import resolve
from graph.reading import read
from graph.store.connection import Connection
from graph.store.store import Store
from graph.store.told import ordered, stored_graphs
from tests.graph.identity.test_relabel import documents as tellings
from tests.graph.identity.test_relabel import resolutions
from tests.graph.store.resolvers import as_given, as_told
from tests.graph.store.telling import Cooperation, Meeting, Number, Pact, Person, Platform, tell

SEEDS = Path(__file__).parents[3] / "seeds"
ALI, JUAN = Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES")
CHIEF = Person("", "DE", "Chief", "Federal Police")
TOLD = tell("d", Meeting((ALI, JUAN), city="Madrid", area="cybersecurity"), Pact(name="Treaty"), Cooperation(), CHIEF,
            Platform("Tip"), Number("arrests", 3, ALI), Meeting((CHIEF, JUAN)))  # fmt: skip


def back(store: Store, *graphs: DocumentGraph) -> list[DocumentGraph]:
    store.replace(graphs)
    return stored_graphs(store.run, [str(graph.document["id"]) for graph in graphs])


def test_a_document_comes_back_as_it_was_written(store: Store) -> None:
    assert back(store, TOLD) == [ordered(TOLD)]


def test_several_come_back_each_with_what_it_says_itself(store: Store) -> None:
    loud = replace(ALI, name="ALI ALAOUI", post="HEAD", agency="NATIONAL POLICE")
    other = tell("e", Meeting((loud, JUAN), city="MADRID", end="2025-01-30"), Pact(name="TREATY"), lang="fr")
    assert back(store, TOLD, other) == [ordered(TOLD), ordered(other)]
    assert stored_graphs(store.run, ["e", "nowhere"]) == [ordered(other)]


def test_a_post_of_two_spellings_keeps_both(store: Store) -> None:
    graph = tell("d", ALI, replace(ALI, name="Omar", post="HEAD"))
    titles = {claim.stated["title"] for claim in graph.claims if claim.predicate == "HOLDS"}
    assert titles == {"Head", "HEAD"}
    assert back(store, graph) == [ordered(graph)]


def test_a_body_that_only_a_post_tells_of_comes_back(store: Store) -> None:
    silent = replace(
        tell("d", CHIEF),
        mentions=tuple(item for item in tell("d", CHIEF).mentions if item.kind == "post"),
        structure=tuple(replace(item, mention="") for item in tell("d", CHIEF).structure),
    )
    assert back(store, silent) == [ordered(silent)]


def test_what_nothing_keeps_is_not_written(store: Store) -> None:
    stray = Entity(Reference("Post", "post-x"), {"title": "Nobody's"})
    assert back(store, replace(TOLD, entities=(*TOLD.entities, stray))) == [ordered(TOLD)]
    assert stray.node not in {item.node for item in store.nodes()}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_resolved_document_comes_back_resolved(store: Store, connection: Connection, data: Any) -> None:
    store.remove(store.documents())
    store = Store(connection, as_given)
    graph = data.draw(tellings)
    there = relabel(graph, data.draw(resolutions(graph)))
    assert back(store, there) == [ordered(there)]
    home = {item.id: Resolved(item.entity, item.rule, item.score, item.why) for item in graph.mentions}
    assert ordered(relabel(stored_graphs(store.run, ["d"])[0], home)) == ordered(graph)


def test_the_seeds_come_back(connection: Connection) -> None:
    seeds = Store(connection, as_told)
    seeds.prepare(reference_entities())
    documents = [entry for entry in read_documents([str(SEEDS)]) if isinstance(entry, Document)]
    graphs = sorted((resolve(read(document)) for document in documents), key=lambda graph: str(graph.document["id"]))
    assert graphs
    assert back(seeds, *graphs) == [ordered(anchored(graph)) for graph in graphs]

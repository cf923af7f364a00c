from concurrent.futures import ThreadPoolExecutor

import pytest

from graph.claims.model import DocumentGraph
from graph.errors import BadRecord, NotMithaq, StoreVersion, UnknownName
from graph.store.connection import Connection
from graph.store.schema import VERSION
from graph.store.store import Store
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE, Cooperation, Meeting, Pact, Person, tell


def write(connection: Connection, cypher: str) -> None:
    connection.write(lambda transaction: transaction.run(cypher))


def test_an_empty_database_becomes_a_graph(connection: Connection) -> None:
    store = Store(connection, as_told)
    with pytest.raises(NotMithaq, match="holds no graph of Mithaq"):
        store.verify()
    store.prepare(REFERENCE)
    store.verify()
    assert [item.node.id for item in store.nodes()] == ["border-security", "cybersecurity", "DE", "ES", "MA"]
    assert store.documents() == []


def test_preparing_again_changes_nothing(store: Store) -> None:
    store.replace([tell("d1", Pact())])
    before = list(store.nodes())
    store.prepare(REFERENCE)
    assert list(store.nodes()) == before


def test_somebody_elses_database_is_refused_and_left_alone(connection: Connection) -> None:
    write(connection, "CREATE (:Film {title: 'Casablanca'})")
    with pytest.raises(NotMithaq) as caught:
        Store(connection, as_told).prepare(REFERENCE)
    assert "--into-existing" in caught.value.hint
    assert connection.run("MATCH (n) RETURN labels(n) AS labels") == [{"labels": ["Film"]}]


def test_a_graph_can_be_made_beside_other_data(connection: Connection) -> None:
    write(connection, "CREATE (:Film {title: 'Casablanca'})")
    store = Store(connection, as_told)
    store.prepare(REFERENCE, into_existing=True)
    store.replace([tell("d1", Pact())])
    store.remove(["d1"])
    assert connection.run("MATCH (f:Film) RETURN f.title AS title") == [{"title": "Casablanca"}]
    assert {item.node.label for item in store.nodes()} == {"Area", "Country"}


@pytest.mark.parametrize("version", [VERSION - 1, VERSION + 1])
def test_a_graph_of_another_version_is_refused(store: Store, connection: Connection, version: int) -> None:
    write(connection, f"MATCH (m:Meta {{id: 'mithaq'}}) SET m.schema = {version}")
    for attempt in (lambda: store.prepare(REFERENCE), store.verify, lambda: store.replace([tell("d1", Pact())])):
        with pytest.raises(StoreVersion, match=f"schema {version}"):
            attempt()
    assert store.documents() == []


def test_a_database_without_the_schema_takes_no_documents(connection: Connection) -> None:
    with pytest.raises(NotMithaq, match="holds no graph"):
        Store(connection, as_told).replace([tell("d1")])


def test_a_load_of_nothing_new_writes_nothing(store: Store, connection: Connection) -> None:
    store.replace([tell("d1", Pact())])
    write(connection, "MATCH (m:Meta {id: 'mithaq'}) SET m.version = 'touched by nobody'")
    assert [change.kind for change in store.replace([tell("d1", Pact())])] == ["unchanged"]
    assert store.replace([]) == []
    assert connection.run("MATCH (m:Meta) RETURN m.version AS version") == [{"version": "touched by nobody"}]


def test_changes_come_in_the_order_of_the_documents(store: Store) -> None:
    store.replace([tell("d2", Pact())])
    changes = store.replace([tell("d3"), tell("d2", Pact()), tell("d1", Cooperation())])
    assert [(change.document, change.kind) for change in changes] == [("d3", "new"), ("d2", "unchanged"), ("d1", "new")]
    assert changes[1].claims == changes[1].claims_before == 3


def test_two_documents_with_one_id_are_refused(store: Store) -> None:
    with pytest.raises(BadRecord, match="2 documents have the id 'd1'"):
        store.replace([tell("d1", Pact()), tell("d1", Cooperation())])
    assert store.documents() == []


def test_a_broken_document_keeps_its_whole_batch_out(store: Store) -> None:
    with pytest.raises(BadRecord, match="document d2"):
        store.replace([tell("d1"), tell("d2", Cooperation(("MA", "XX")))])
    assert store.documents() == []


def test_an_unknown_document_is_not_removed_and_near_ids_are_told(store: Store) -> None:
    store.replace([tell("rabat-2024"), tell("madrid-2025")])
    with pytest.raises(UnknownName, match="rabat-2025") as caught:
        store.remove(["madrid-2025", "rabat-2025"])
    assert caught.value.nearest[0] == "rabat-2024"
    assert store.documents() == ["madrid-2025", "rabat-2024"]


def test_a_document_named_twice_is_removed_once(store: Store) -> None:
    store.replace([tell("d1", Pact())])
    assert [change.kind for change in store.remove(["d1", "d1"])] == ["removed"]


def test_a_text_longer_than_a_message_is_kept(store: Store) -> None:
    told = tell("d1", Pact())
    text = "ميثاق " * 1_500_000
    store.replace(
        [
            type(told)(
                {**told.document, "text": text}, told.mentions, told.entities, told.structure, told.claims, told.facts
            )
        ]
    )
    assert store.run("MATCH (d:Document {id: 'd1'}) RETURN d.text AS text")[0]["text"] == text


@pytest.mark.parametrize("engine", ["neo4j-5.26", "neo4j-2026"], indirect=True)  # one process opens an embedded store
def test_two_loaders_queue(store: Store, connection: Connection) -> None:
    sides = (Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES"))
    graphs = [tell(f"d{n}", Meeting(sides, start=f"20{n:02}"), Pact(), Cooperation()) for n in range(12)]
    other = Store(connection, as_told)
    with ThreadPoolExecutor(2) as loaders:
        halves = [loaders.submit(_load, store, graphs[::2]), loaders.submit(_load, other, graphs[1::2])]
    assert [half.result() for half in halves] == [6, 6]
    found = list(store.nodes()), list(store.relationships())
    store.remove(store.documents())
    store.replace(graphs)
    assert (list(store.nodes()), list(store.relationships())) == found


def _load(store: Store, graphs: list[DocumentGraph]) -> int:
    return sum(change.kind == "new" for graph in graphs for change in store.replace([graph]))

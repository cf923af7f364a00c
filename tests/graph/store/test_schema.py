import pytest

from graph.errors import MithaqError
from graph.identity.reference import reference_entities
from graph.store.connection import Connection
from graph.store.derived import DERIVATIONS
from graph.store.schema import (
    DESCRIPTIONS,
    ENTITIES,
    FACTS,
    NODES,
    RELATIONSHIPS,
    cypher_schema,
    definition,
    sql_schema,
)
from graph.store.store import Store


def test_labels_and_types_share_no_name() -> None:
    assert not NODES.keys() & RELATIONSHIPS.keys()
    assert {label for kind in RELATIONSHIPS.values() for label in (*kind.start, *kind.end)} <= NODES.keys()


def test_every_entity_has_a_way_to_derive_its_properties() -> None:
    assert set(ENTITIES) == DERIVATIONS.keys()
    assert {NODES[label].stated_by for label in ENTITIES} - {""} <= DESCRIPTIONS | FACTS.keys()


def test_owners_come_before_what_they_belong_to() -> None:
    assert ENTITIES.index("Post") < ENTITIES.index("Agency")


def test_statements_can_run_twice(store: Store, connection: Connection) -> None:
    if store.engine == "embedded":
        connection.define_sql(sql_schema())
    connection.define(cypher_schema())
    assert store.run("MATCH (n:Country {id: 'MA'}) RETURN n.name AS name") == [{"name": "Morocco"}]


def test_a_graph_made_before_gets_the_indexes_that_it_lacks(bare_connection: Connection) -> None:
    store = Store(bare_connection)
    store.prepare(reference_entities())
    forget = "MATCH (m:Meta {id: 'mithaq'}) REMOVE m.defined"
    bare_connection.write(lambda transaction: transaction.run(forget))
    bare_connection.define(["DROP INDEX event_date"])
    store.prepare(reference_entities())
    assert store.run("MATCH (m:Meta) RETURN m.defined AS defined") == [{"defined": definition()}]
    with pytest.raises(MithaqError):
        bare_connection.define(["CREATE INDEX event_date FOR (n:Event) ON (n.date)"])

from graph.store.connection import Connection
from graph.store.derived import DERIVATIONS
from graph.store.schema import DESCRIPTIONS, ENTITIES, FACTS, NODES, RELATIONSHIPS, cypher_schema, sql_schema
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

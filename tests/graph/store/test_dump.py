from graph.claims.model import Reference
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Pact, Person, Platform, tell

SIDES = (Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES"))


def test_nodes_come_by_label_and_id_in_code_points(store: Store) -> None:
    store.replace([tell(id) for id in ("é", "z", "a", "Z", "\U0001f600", "ﬀ")])
    nodes = list(store.nodes())
    assert [item.node.id for item in nodes if item.node.label == "Document"] == ["Z", "a", "z", "é", "ﬀ", "\U0001f600"]
    assert [item.node for item in nodes] == sorted(item.node for item in nodes)
    assert all(list(item.properties) == sorted(item.properties) and "id" not in item.properties for item in nodes)


def test_relationships_come_in_one_order(store: Store) -> None:
    store.replace(
        [tell("d1", Meeting(SIDES, city="Madrid"), Platform("Tip")), tell("d2", Pact(), Meeting(SIDES, "2024"))]
    )
    links = list(store.relationships())
    orders = [link.order for link in links]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


def test_every_node_and_relationship_of_the_database_is_there(store: Store) -> None:
    store.replace([tell(f"d{n}", Meeting(SIDES, start=f"20{n:02}"), Pact()) for n in range(30)])
    rows = store.run("MATCH (n) RETURN count(n) AS count")
    assert len(list(store.nodes())) == rows[0]["count"] - 1  # all but Meta
    rows = store.run("MATCH ()-[r]->() RETURN count(r) AS count")
    assert len(list(store.relationships())) == rows[0]["count"]


def test_meta_is_no_part_of_it(store: Store) -> None:
    assert Reference("Meta", "mithaq") not in [item.node for item in store.nodes()]

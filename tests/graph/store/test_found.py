from graph.store import Store
from graph.store.found import found
from tests.graph.store.telling import Meeting, Person, tell

SALIM, SALMA, NORA = Person("Salim Hachimi"), Person("Salma Bensaid", post="Director"), Person("Nora Salas", "ES")


def test_those_with_most_relationships_come_first(store: Store) -> None:
    store.replace(
        [tell("d1", Meeting((NORA, SALIM))), tell("d2", Meeting((NORA, SALIM), "2025-03-01")), tell("d3", SALMA)]
    )
    near = found(store, "Official", "+(sal*)", 5)
    assert [it.names[0] for it in near] == ["Nora Salas", "Salim Hachimi", "Salma Bensaid"]
    assert [it.country for it in near] == ["ES", "MA", "MA"]
    assert near[1].weight > near[2].weight
    assert found(store, "Official", "+(sal*)", 1) == near[:1]
    assert found(store, "Official", "+(sal*) +(ben*)", 5) == near[2:]

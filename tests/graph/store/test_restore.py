from collections.abc import Iterator

import pytest

from graph.claims.model import Reference
from graph.errors import BadGraphFile, NotMithaq
from graph.store.connection import Connection
from graph.store.dump import Node
from graph.store.links import Link
from graph.store.store import Store
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE, Cooperation, Meeting, Number, Pact, Person, Platform, tell

ALI = Person("Ali Alaoui", "MA", "Head", "National Police")
DOCUMENTS = [
    tell(
        "d1", Meeting((ALI, Person("", "DE", "Chief", "Police")), city="Madrid", end="2025-01-30", conflict="weekday")
    ),
    tell("d2", Pact(date="2024-09"), Cooperation(), Platform("Tip"), Number("arrests", 2565, ALI), lang="ar"),
]


def test_a_graph_comes_back_as_it_was(store: Store) -> None:
    store.replace(DOCUMENTS)
    nodes, links = list(store.nodes()), list(store.relationships())
    store.remove(["d1", "d2"])
    store.restore(iter(reversed(nodes)), iter(links))
    assert (list(store.nodes()), list(store.relationships())) == (nodes, links)
    assert [change.kind for change in store.replace(DOCUMENTS)] == ["unchanged", "unchanged"]
    store.remove(["d1"])
    assert "Event" not in {item.node.label for item in store.nodes()}


def test_a_store_with_documents_is_left_alone(store: Store) -> None:
    store.replace(DOCUMENTS)
    with pytest.raises(NotMithaq, match="holds documents"):
        store.restore([], [])
    store.verify()


def test_a_store_that_is_not_prepared_is_refused(connection: Connection) -> None:
    with pytest.raises(NotMithaq, match="no graph"):
        Store(connection, as_told).restore([], [])


def test_an_interrupted_import_is_recognised_and_the_next_starts_over(store: Store) -> None:
    store.replace(DOCUMENTS)
    nodes, links = list(store.nodes()), list(store.relationships())
    store.remove(["d1", "d2"])

    def torn() -> Iterator[Link]:
        yield from links[:10]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.restore(nodes, torn())
    for attempt in (store.verify, lambda: store.replace(DOCUMENTS)):
        with pytest.raises(NotMithaq, match="interrupted"):
            attempt()
    store.prepare(REFERENCE)
    store.restore(nodes, links)
    store.verify()
    assert (list(store.nodes()), list(store.relationships())) == (nodes, links)


@pytest.mark.parametrize(
    ("nodes", "links", "message"),
    [
        ([Node(Reference("Film", "1"), {})], [], "Film is no label"),
        ([], [Link("LIKES", Reference("Country", "MA"), Reference("Country", "ES"))], "Country LIKES Country"),
        ([], [Link("MET", Reference("Area", "a"), Reference("Country", "ES"))], "Area MET Country"),
        ([], [Link("OF", Reference("Agency", "nowhere"), Reference("Country", "ES"))], "nowhere to ES"),
    ],
)
def test_what_is_not_in_the_model_is_refused(store: Store, nodes: list[Node], links: list[Link], message: str) -> None:
    with pytest.raises(BadGraphFile, match=message):
        store.restore(nodes, links)

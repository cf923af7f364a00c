from graph.store.connection import Connection
from graph.store.store import Store
from tests.conftest import Engines
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE, Pact, tell


def test_each_write_and_nothing_else_makes_a_new_revision(store: Store) -> None:
    made = store.revision()
    store.replace([tell("d1", Pact())])
    loaded = store.revision()
    store.remove(["d1"])
    removed = store.revision()
    assert None not in (made, loaded, removed)
    assert len({made, loaded, removed}) == 3
    store.replace([tell("d2", Pact())])
    last = store.revision()
    store.replace([tell("d2", Pact())])  # as it is there already
    store.prepare(REFERENCE)
    assert (list(store.nodes()), store.revision()) == (list(store.nodes()), last)


def test_an_import_makes_a_new_revision(engines: Engines, store: Store) -> None:
    before = store.revision()
    with engines.another() as other:
        source = Store(other, as_told)
        source.prepare(REFERENCE)
        source.replace([tell("d1", Pact())])
        store.restore(source.nodes(), source.relationships())
        assert store.revision() not in (before, source.revision())


def test_a_graph_that_older_versions_wrote_has_no_revision_until_the_next_write(
    store: Store, connection: Connection
) -> None:
    connection.write(lambda transaction: transaction.run("MATCH (m:Meta) REMOVE m.revision"))
    assert store.revision() is None
    store.replace([tell("d1")])
    assert store.revision() is not None

"""The example documents in a store of each engine, and what is compared of its parts."""

import io
from collections.abc import Iterator

import pytest

from graph.claims.model import DocumentGraph, Reference
from graph.identity import resolve
from graph.identity.reference import reference_entities
from graph.linked import Reader, export
from graph.linked.parts import Part, Start, around, of_documents, of_facts, within
from graph.linked.parts.statement import Stated
from graph.store import Store
from queries.dates import day
from queries.question import Bound
from tests.conftest import ENGINES, Engines
from tests.explore.conftest import example_records, examples

__all__ = ["examples"]

HAMMOUCHI = "عبد اللطيف حموشي"


@pytest.fixture(scope="module")
def documents() -> list[DocumentGraph]:
    return [resolve(record) for record in example_records()]


@pytest.fixture(scope="module", params=ENGINES)
def whole(request: pytest.FixtureRequest, engines: Engines, documents: list[DocumentGraph]) -> Iterator[Store]:
    """The whole graph, on each engine."""
    with engines.empty(request.param) as connection:
        yield filled(Store(connection), documents)


def filled(store: Store, documents: list[DocumentGraph]) -> Store:
    store.prepare(reference_entities())
    store.replace(documents)
    return store


def exported(reader: Reader) -> bytes:
    output = io.BytesIO()
    export(reader, output, "nquads")
    return output.getvalue()


def person(store: Store) -> Reference:
    rows = store.run("MATCH (o:Official) WHERE o.name = $name RETURN o.id AS id", name=HAMMOUCHI)
    return Reference("Official", rows[0]["id"])


def meeting(store: Store) -> Stated:
    rows = store.run("MATCH (a:Official)-[r:MET]->(b) RETURN r.fact AS fact, a.id AS start, b.id AS end ORDER BY fact")
    return Stated.of("MET", rows[0])


def starts(store: Store) -> dict[str, Start]:
    """One part of each kind."""
    some = {
        label: Reference(label, store.run(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id LIMIT 1")[0]["id"])
        for label in ("Agency", "Agreement", "Event", "Figure", "Initiative", "Place", "Post")
    }
    named = {"Country": Reference("Country", "MA"), "Area": Reference("Area", "counter-terrorism"), **some}
    first = store.documents()[:1]
    return {
        "document": of_documents(store.run, first),
        "person": around(store.run, [person(store)]),
        "fact": of_facts(store.run, [meeting(store)]),
        "period": within(store.run, day("2025", Bound.FIRST), None),
        "both": of_documents(store.run, first) | around(store.run, [named["Area"]]),
        **{label: around(store.run, [node]) for label, node in named.items()},
    }


def parts(store: Store) -> dict[str, Part]:
    return {name: Part(store.run, start) for name, start in starts(store).items()}

import pytest

from graph.linked.addresses import Addresses
from graph.linked.mapping import graph_mapping
from graph.linked.naming import Naming

BASE = "https://example.org/id/"
ADDRESSES = Addresses(graph_mapping(), BASE)
NAMING = Naming(ADDRESSES)


@pytest.mark.parametrize(
    ("kind", "id", "path"),
    [
        ("official", "official-5f0c", "official/5f0c"),
        ("official", "post-5f0c", "post/5f0c"),
        ("country", "MA", "country/MA"),
        ("document", "a b>", "document/a%20b%3E"),
        ("event", "event-1", "event/1"),
    ],
)
def test_an_address_and_back(kind: str, id: str, path: str) -> None:
    assert NAMING.address(kind, id) == BASE + path
    assert NAMING.identify(BASE + path) == id


def test_a_fact_or_the_thing_that_it_is_about() -> None:
    fact = "MET|official-1|official-2|event-1"
    assert NAMING.address("fact", fact) == ADDRESSES.fact(fact)
    assert NAMING.address("fact", "EVENT|event-1||") == f"{BASE}event/1"


def test_other_addresses_stay() -> None:
    for iri in ("https://elsewhere.example/1", NAMING.address("fact", "a|b|c|"), f"{BASE}claim/1/target"):
        assert NAMING.identify(iri) == iri

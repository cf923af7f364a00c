import pytest
from hypothesis import given

from graph.claims.model import Reference
from graph.errors import UsageError
from graph.linked.addresses import DEFAULT_BASE, FACT, Address, Addresses
from graph.linked.mapping import graph_mapping
from tests.graph.linked.graphs import IDS

ADDRESSES = Addresses(graph_mapping(), DEFAULT_BASE)


@pytest.mark.parametrize(
    ("label", "id", "path"),
    [
        ("Official", "official-5f0c", "official/5f0c"),
        ("Official", "5f0c", "official/:5f0c"),
        ("Official", ":official-5f0c", "official/:%3Aofficial-5f0c"),
        ("Country", "MA", "country/MA"),
        ("Document", "rabat 1/2#é", "document/rabat%201%2F2%23%C3%A9"),
        ("Mention", "001#o1", "mention/001%23o1"),
    ],
)
def test_address_of_a_node(label: str, id: str, path: str) -> None:
    assert ADDRESSES.node(label, id) == DEFAULT_BASE + path
    assert ADDRESSES.read(DEFAULT_BASE + path) == Address(label, id, "")


@given(IDS)
def test_ids_come_back(id: str) -> None:
    for label in graph_mapping().labels:
        assert ADDRESSES.read(ADDRESSES.node(label, id)) == Address(label, id, "")


@given(IDS, IDS)
def test_no_two_ids_meet(one: str, other: str) -> None:
    assert (ADDRESSES.node("Agency", one) == ADDRESSES.node("Agency", other)) == (one == other)


def test_address_of_a_fact_and_of_a_part() -> None:
    # printf 'OF|a|b|' | sha256sum
    assert ADDRESSES.fact("OF|a|b|") == f"{DEFAULT_BASE}fact/7ac7eed3fa8162ae"
    assert ADDRESSES.read(f"{DEFAULT_BASE}fact/7ac7eed3fa8162ae") == Address(FACT, "7ac7eed3fa8162ae", "")
    assert ADDRESSES.read(f"{DEFAULT_BASE}claim/0a1b/selector") == Address("Claim", "0a1b", "selector")


def test_graph_of_the_document_that_a_node_belongs_to() -> None:
    graph = f"{DEFAULT_BASE}document/a%23b"
    assert ADDRESSES.document_graph(Reference("Document", "a#b")) == graph
    assert ADDRESSES.document_graph(Reference("Mention", "a#b#o1")) == graph
    assert ADDRESSES.document_graph(Reference("Official", "a#b")) is None


@pytest.mark.parametrize("iri", ["https://example.org/official/1", DEFAULT_BASE, f"{DEFAULT_BASE}planet/1"])
def test_an_address_of_elsewhere(iri: str) -> None:
    assert ADDRESSES.read(iri) is None


@pytest.mark.parametrize("base", ["", "mithaq/", "https://example.org/id", "https://example.org/a b/", "org:posts/"])
def test_what_is_no_base(base: str) -> None:
    with pytest.raises(UsageError, match="cannot be the base"):
        Addresses(graph_mapping(), base)

import re

from hypothesis import given
from hypothesis import strategies as st

from graph.linked.mapping import graph_mapping
from graph.neighbours.ids import fact_id, node_id
from tests.graph.linked.graphs import IDS

NODES = st.tuples(
    st.sampled_from(sorted(graph_mapping().labels)),
    IDS | st.sampled_from(["a", "-a", "document-a", "official-a", "official--a", "a" * 300]),
)


def test_an_id_of_a_kind_stays_as_it_is() -> None:
    assert node_id("Official", "official-00000000000a") == "official-00000000000a"
    assert node_id("Country", "MA") == "country-MA"
    assert node_id("Document", "visit-2025") == "document-visit-2025"


@given(NODES, NODES)
def test_every_id_is_plain_and_no_two_nodes_share_one(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert re.fullmatch(r"[0-9a-zA-Z][0-9a-zA-Z.-]{0,198}[0-9a-zA-Z]", node_id(*one))
    assert (node_id(*one) == node_id(*other)) == (one == other)


def test_a_fact_has_the_digits_of_its_address() -> None:
    assert re.fullmatch("fact-[0-9a-f]{16}", fact_id("MET|a|b|c"))

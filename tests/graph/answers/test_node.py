from hypothesis import given
from hypothesis import strategies as st

from graph.answers.node import address, evidence_address, joins, node_of, stated
from graph.claims.model import Reference
from graph.identity.keys import compose, fact_id

PERSON = Reference("Official", "official-0123456789ab")


def test_fact_tells_the_nodes_that_it_joins() -> None:
    fact = stated("COOPERATES_WITH|ES|MA|drug-trafficking")
    assert fact.start == Reference("Country", "ES")
    assert fact.end == Reference("Country", "MA")
    assert fact.key == Reference("Area", "drug-trafficking")
    assert joins(fact)


def test_description_of_one_node_is_no_line() -> None:
    fact = stated("EVENT|event-0123456789ab||")
    assert fact.nodes == [Reference("Event", "event-0123456789ab")]
    assert not joins(fact)


def test_what_is_no_id_names_no_node() -> None:
    assert node_of("Rabat") is None
    assert node_of("nothing-0123456789ab") is None
    assert stated("").nodes == []
    assert stated("MET").nodes == []


def test_escaped_parts_stay_whole() -> None:
    assert stated(fact_id("HELD_IN", "a|b", "MA")).end == Reference("Country", "MA")


@given(st.lists(st.text(), min_size=4, max_size=4))
def test_any_four_parts_are_read_back(parts: list[str]) -> None:
    parts[2] = PERSON.id
    assert stated(compose(*parts)).end == PERSON
    assert stated(compose(*parts)).type == parts[0]


def test_addresses_hold_any_id() -> None:
    assert address(PERSON) == "/official/official-0123456789ab"
    assert address(Reference("Document", "a/b?c#<d>")) == "/document/a%2Fb%3Fc%23%3Cd%3E"
    assert evidence_address(["A|b", "C|d"]) == "/fact?id=A%7Cb&id=C%7Cd"

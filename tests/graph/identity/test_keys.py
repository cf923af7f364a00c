from hypothesis import given
from hypothesis import strategies as st

from graph.identity.keys import claim_id, compose, entity_id, fact_id, mention_id


@given(st.lists(st.text(), min_size=1), st.lists(st.text(), min_size=1))
def test_no_two_lists_of_parts_collide(one: list[str], other: list[str]) -> None:
    assert (compose(*one) == compose(*other)) == (one == other)


def test_shapes() -> None:
    assert fact_id("MET", "official-1", "post-2", "event-3") == "MET|official-1|post-2|event-3"
    assert fact_id("EVENT", "event-3", "") == "EVENT|event-3||"
    assert entity_id("official", "x", "MA").startswith("official-")
    assert len(entity_id("official", "x", "MA")) == len("official-") + 12
    assert len(claim_id("d", "MET|o1|o2|e1", 3, 9)) == 16
    assert mention_id("d", "o1") == "d#o1"


def test_offsets_tell_claims_apart() -> None:
    assert claim_id("d", "s", 1, 23) != claim_id("d", "s", 12, 3)

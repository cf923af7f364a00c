import pytest

from graph.errors import UsageError
from graph.linked import format_of


def test_the_ending_tells_the_format() -> None:
    assert format_of("out/graph.nq") == "nquads"
    assert format_of("GRAPH.TriG") == "trig"
    assert format_of("graph.ttl.gz") == "turtle"
    assert format_of("graph.nt.zst") == "ntriples"


def test_what_is_said_needs_no_ending() -> None:
    assert format_of("-", "turtle") == "turtle"


@pytest.mark.parametrize("name", ["graph.txt", "graph.gz", "graph", "-"])
def test_another_ending_lists_those_known(name: str) -> None:
    with pytest.raises(UsageError, match=name) as caught:
        format_of(name)
    assert ".trig (trig), .ttl (turtle)" in caught.value.hint


def test_endings_that_others_take_are_listed_as_well() -> None:
    with pytest.raises(UsageError) as caught:
        format_of("graph.txt", known={".ttl": "turtle", ".graphml": "graphml"})
    assert ".ttl (turtle), .graphml (graphml), each also with .gz or .zst" in caught.value.hint

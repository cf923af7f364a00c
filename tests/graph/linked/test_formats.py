import pytest

from graph.errors import UsageError
from graph.linked import format_of


def test_the_ending_tells_the_format() -> None:
    assert format_of("out/graph.nq") == "nquads"
    assert format_of("GRAPH.TriG") == "trig"


@pytest.mark.parametrize("name", ["graph.ttl", "graph", "-"])
def test_another_ending_lists_those_known(name: str) -> None:
    with pytest.raises(UsageError, match=name) as caught:
        format_of(name)
    assert ".nq (nquads), .trig (trig)" in caught.value.hint

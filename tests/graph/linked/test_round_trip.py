import io
import random

import pytest
from hypothesis import given

from graph.linked import DEFAULT_BASE, FORMATS, Format, Reader, export, read_graph
from tests.graph.linked.graphs import BY_HAND, InMemory, by_chance, content


def exported(reader: Reader, format: Format, base: str = DEFAULT_BASE) -> bytes:
    output = io.BytesIO()
    export(reader, output, format, base)
    return output.getvalue()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("base", [DEFAULT_BASE, "https://example.org/مثاق#"])
def test_the_graph_comes_back(format: Format, base: str) -> None:
    with read_graph(io.BytesIO(exported(BY_HAND, format, base)), format) as graph:
        assert graph.base == base
        assert content(graph) == content(BY_HAND)


@given(by_chance())
def test_any_graph_comes_back(graph: InMemory) -> None:
    for format in FORMATS:
        with read_graph(io.BytesIO(exported(graph, format)), format) as again:
            assert content(again) == content(graph)
            assert exported(again, format) == exported(graph, format)


@given(by_chance())
def test_statements_may_be_in_any_order(graph: InMemory) -> None:
    lines = exported(graph, "nquads").splitlines(keepends=True)
    random.Random(len(lines)).shuffle(lines)
    with read_graph(io.BytesIO(b"".join(lines)), "nquads") as again:
        assert content(again) == content(graph)

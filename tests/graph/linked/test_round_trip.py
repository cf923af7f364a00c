import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.linked import DEFAULT_BASE, FORMATS, Format, Reader, export, read_graph
from graph.linked.files.writing import WRITERS
from tests.graph.linked.graphs import BY_HAND, InMemory, by_chance, content


def exported(reader: Reader, format: Format, base: str = DEFAULT_BASE, *, rdf12: bool = False) -> bytes:
    output = io.BytesIO()
    export(reader, output, format, base, rdf12=rdf12)
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


@given(by_chance(), st.sampled_from([format for format in FORMATS if WRITERS[format].terms]))
def test_facts_named_by_a_triple_term_come_back(graph: InMemory, format: Format) -> None:
    data = exported(graph, format, rdf12=True)
    with read_graph(io.BytesIO(data), format) as again:
        assert content(again) == content(graph)


def test_a_format_without_triple_terms_says_so() -> None:
    with pytest.raises(UsageError, match="jsonld has no triple terms"):
        exported(BY_HAND, "jsonld", rdf12=True)

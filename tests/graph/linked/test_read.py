import io

import pytest

from graph.errors import BadGraphFile
from graph.linked import Format, export, read_graph
from tests.graph.linked.graphs import BY_HAND

DATASET = """
<https://example.org/id/> <http://rdfs.org/ns/void#uriSpace> "https://example.org/id/" ; <http://schema.org/version> 1 .
"""


def refused(text: str, format: Format = "trig") -> BadGraphFile:
    with pytest.raises(BadGraphFile) as caught, read_graph(io.BytesIO(text.encode()), format):
        pass
    return caught.value


def test_malformed_says_the_line() -> None:
    output = io.BytesIO()
    export(BY_HAND, output, "nquads")
    lines = output.getvalue().decode().splitlines()
    lines[6] = lines[6].replace(">", "", 1)
    assert str(refused("\n".join(lines), "nquads")).startswith("line 7, column ")
    assert "line 2, column 7: not well-formed TriG: " in str(refused("<a:b> <a:c> <a:d> .\n<a:b> nothing"))


def test_a_truncated_file_is_not_taken_for_a_whole_one() -> None:
    output = io.BytesIO()
    export(BY_HAND, output, "trig")
    assert "not well-formed TriG" in str(refused(output.getvalue().decode()[:-3]))


def test_other_rdf_is_refused_with_what_can_be_imported() -> None:
    error = refused("<https://example.org/nadia> a <http://schema.org/Person> .")
    assert "not an export of Mithaq" in str(error)
    assert "mithaq export" in error.hint
    assert "not an export of Mithaq" in str(refused("", "nquads"))
    assert "not an export of Mithaq" in str(refused("[] a <http://schema.org/Person> ."))


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ("<https://example.org/nadia> a <http://schema.org/Person> .", "<https://example.org/nadia> is not an address"),
        ("<official/1> a m:Official ; <http://xmlns.com/foaf/0.1/age> 40 .", "official-1: no export of Mithaq says"),
        ("<official/1> a <http://schema.org/Person> .", "is not said to be of the kind Official"),
        ("<official/1> a m:Official ; m:text 'a', 'b' .", "official-1 has two values of text"),
        ("<event/1> a m:Event ; m:start_min '2024-13-01'^^x:date .", "start_min>: "),
        ("<fact/1> a m:Fact .", "the fact Fact 1 lacks an end"),
        ("<claim/1/page> a m:Claim .", "claim/1/page> is not an address"),
        ("<official/1> a m:Official ; m:text [] .", "has no address"),
    ],
)
def test_a_statement_that_no_export_holds_is_named(added: str, message: str) -> None:
    head = "@base <https://example.org/id/> . @prefix m: <https://w3id.org/mithaq/ns#> . "
    error = refused(f"{head} @prefix x: <http://www.w3.org/2001/XMLSchema#> . {DATASET} {added}")
    assert message in str(error)
    assert error.hint


def test_an_export_of_a_later_version_says_so() -> None:
    assert "version 2; this Mithaq reads version 1" in str(refused(DATASET.replace(" 1 .", " 2 .")))


def test_a_graph_of_nothing() -> None:
    with read_graph(io.BytesIO(DATASET.encode()), "trig") as graph:
        assert (graph.base, list(graph.nodes()), list(graph.relationships())) == ("https://example.org/id/", [], [])

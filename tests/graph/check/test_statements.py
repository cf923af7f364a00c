"""Statements come together by their subject, whatever graph they are in."""

import io
from itertools import groupby

from pyoxigraph import DefaultGraph

from graph.check import gathered, is_export, of_file

LINES = b"""\
<http://e/a> <http://e/p> "1" <http://e/one> .
<http://e/b> <http://e/p> "1" <http://e/one> .
<http://e/a> <http://e/q> "2" <http://e/two> .
<http://e/a> <http://e/p> "1" <http://e/two> .
"""
NAMED = (
    b"<http://e/f> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> "
    b"<<( <http://e/a> <http://e/p> <http://e/b> )>> <http://e/two> .\n"
)


def test_graphs_become_one_and_each_thing_comes_once() -> None:
    with gathered(of_file(io.BytesIO(LINES), "nquads")) as statements:
        quads = list(statements.quads_for_pattern(None, None, None, DefaultGraph()))
        assert not is_export(statements)
    assert sorted(str(subject) for subject, _ in groupby(quads, lambda quad: quad.subject)) == [
        "<http://e/a>",
        "<http://e/b>",
    ]
    assert len([quad for quad in quads if str(quad.subject) == "<http://e/a>"]) == 2


def test_a_triple_that_is_named_is_told_by_its_parts() -> None:
    with gathered(of_file(io.BytesIO(NAMED), "nquads")) as statements:
        named = [quad for quad in statements.quads_for_pattern(None, None, None) if str(quad.subject) == "<http://e/f>"]
    parts = {quad.predicate.value.partition("#")[2]: str(quad.object) for quad in named}
    assert parts == {"subject": "<http://e/a>", "predicate": "<http://e/p>", "object": "<http://e/b>"}

from dataclasses import replace

from graph.claims.digest import with_digest
from graph.identity import resolve
from tests.records import record


def test_equal_graphs_have_equal_digests() -> None:
    assert resolve(record()).document["record"] == resolve(record()).document["record"]
    assert with_digest(resolve(record())) == resolve(record())


def test_anything_that_differs_changes_it() -> None:
    graph = resolve(record())
    other_mention = replace(graph, mentions=graph.mentions[:1])
    without_text = replace(graph, document={k: v for k, v in graph.document.items() if k != "text"})
    digests = {with_digest(each).document["record"] for each in (graph, other_mention, without_text)}
    assert len(digests) == 3

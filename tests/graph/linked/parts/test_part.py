import io
from collections import Counter
from datetime import date

import pytest

from graph.claims.model import DocumentGraph
from graph.identity.judgement import judgement
from graph.linked import Reader, read_graph
from graph.linked.mapping import graph_mapping
from graph.linked.parts import Part, around, of_documents, within
from graph.store import Store
from graph.store.told import stored_graphs
from queries import ask, questions
from queries.binding import as_given
from tests.conftest import Engines
from tests.graph.linked.graphs import content

from .conftest import exported, filled, meeting, parts, person


def labels(reader: Reader) -> Counter[str]:
    return Counter(node.node.label for node in reader.nodes())


def loose(reader: Reader) -> list[object]:
    """Links of a graph to what it does not hold."""
    nodes = list(reader.nodes())
    held = {node.node for node in nodes}
    ids = {(node.node.label, node.node.id) for node in nodes}
    kinds = graph_mapping().labels
    found: list[object] = [
        (node.node, item.name)
        for node in nodes
        for item in kinds[node.node.label].properties.values()
        if item.node and item.name in node.properties and (item.node, node.properties[item.name]) not in ids
    ]
    for link in reader.relationships():
        found += [link for end in (link.start, link.end) if end not in held]
        qualifying = [item for item in graph_mapping().facts.properties.values() if item.node]
        found += [
            link for it in qualifying if link.properties.get(it.name) and (it.node, link.properties[it.name]) not in ids
        ]
    return found


def test_every_part_holds_what_it_links_to_and_each_thing_once(whole: Store) -> None:
    whole_nodes, whole_relationships = content(whole)
    for name, part in parts(whole).items():
        assert loose(part) == [], name
        nodes, relationships = content(part)
        assert max((nodes + relationships).values()) == 1, name
        assert all(line.startswith("Document ") for line in nodes - whole_nodes), name
        assert not relationships - whole_relationships, name


def test_parts_are_the_same_on_every_engine(whole: Store, engines: Engines, documents: list[DocumentGraph]) -> None:
    with engines.another() as connection:
        expected = {name: exported(part) for name, part in parts(filled(Store(connection), documents)).items()}
    assert {name: exported(part) for name, part in parts(whole).items()} == expected
    assert len(set(expected.values())) == len(expected)


def test_documents_together_are_the_graph(whole: Store) -> None:
    together = Part(whole.run, of_documents(whole.run, whole.documents()))
    nodes, relationships = content(whole)
    part_nodes, part_relationships = content(together)
    assert part_relationships == relationships
    assert all(line.startswith(("Area ", "Country ")) for line in nodes - part_nodes)


@pytest.mark.parametrize("name", ["document", "person", "period", "Area"])
def test_a_part_imported_is_a_graph_that_answers_and_grows_to_the_whole(
    examples: Store, name: str, engines: Engines, documents: list[DocumentGraph]
) -> None:
    data, expected = exported(parts(examples)[name]), exported(examples)
    with engines.another() as connection, read_graph(io.BytesIO(data), "nquads") as graph:
        store = filled(Store(connection), [])
        store.restore(graph.nodes(), graph.relationships())
        assert exported(Part(store.run, of_documents(store.run, store.documents()))).count(b"\n") > 20
        for question in questions().values():
            if not question.required:
                ask(question, [], {}, store.run, as_given)
        store.replace(documents)
        assert exported(store) == expected


def test_a_document_comes_as_it_was_loaded(examples: Store, engines: Engines) -> None:
    id = examples.documents()[0]
    data = exported(Part(examples.run, of_documents(examples.run, [id])))
    with engines.another() as connection, read_graph(io.BytesIO(data), "nquads") as graph:
        store = filled(Store(connection), [])
        store.restore(graph.nodes(), graph.relationships())
        assert stored_graphs(store.run, [id]) == stored_graphs(examples.run, [id])


def test_a_person_comes_with_everybody_met_and_every_sentence_that_says_so(examples: Store) -> None:
    node = person(examples)
    part = Part(examples.run, around(examples.run, [node]))
    met = examples.run(
        "MATCH (:Official {id: $id})-[r:MET]-(b) WITH r.fact AS fact, b MATCH (c:Claim {fact: fact})"
        " RETURN c.id AS id, b.id AS other",
        id=node.id,
    )
    held = {it.node.id: it for it in part.nodes()}
    assert len(met) > 5
    assert {row["id"] for row in met} <= held.keys()
    assert all(held[row["other"]].properties.get("name") or held[row["other"]].properties["title"] for row in met)
    mentions = examples.run("MATCH (:Official {id: $id})<-[:REFERS_TO]-(m) RETURN m.id AS id", id=node.id)
    assert {row["id"] for row in mentions} <= held.keys()


def test_documents_that_are_only_cited_come_without_their_text(examples: Store) -> None:
    cited = Part(examples.run, around(examples.run, [person(examples)]))
    documents = [node.properties for node in cited.nodes() if node.node.label == "Document"]
    assert documents
    assert all(it.keys() >= {"title", "lang", "sha256"} for it in documents)
    assert not any(it.keys() & {"text", "record", "signature", "bands"} for it in documents)


def test_a_meeting_comes_with_its_day_and_place(examples: Store) -> None:
    part = parts(examples)["fact"]
    links = {link.type: link for link in part.relationships()}
    assert links["MET"].properties["fact"] == meeting(examples).id
    assert links["HELD_IN"].start.id == links["MET"].properties["event"]
    assert labels(part)["Claim"] >= 2


def test_a_period_holds_what_may_have_happened_then_and_nothing_else(examples: Store) -> None:
    part = Part(examples.run, within(examples.run, date(2025, 1, 1), date(2025, 12, 31)))
    rows = examples.run(
        "MATCH (e:Event) WHERE e.end_max >= $since AND e.start_min <= $until RETURN e.id AS id",
        since=date(2025, 1, 1),
        until=date(2025, 12, 31),
    )
    assert {row["id"] for row in rows} == {node.node.id for node in part.nodes() if node.node.label == "Event"}
    long_ago = date(1800, 1, 1)
    assert labels(Part(examples.run, within(examples.run, long_ago, long_ago))) == {}


def test_a_judgement_comes_with_both_whom_it_is_about(engines: Engines, documents: list[DocumentGraph]) -> None:
    with engines.another() as connection:
        store = filled(Store(connection), documents)
        told = store.run("MATCH (m:Mention) WHERE m.kind = 'official' RETURN DISTINCT m.told AS told ORDER BY told")
        store.judge([judgement(told[0]["told"], told[-1]["told"], "different", by="Ann", when="2026-11-25")])
        assert labels(Part(store.run, of_documents(store.run, store.documents())))["Judgement"] == 1
        assert labels(Part(store.run, of_documents(store.run, store.documents()[:1])))["Judgement"] == 0

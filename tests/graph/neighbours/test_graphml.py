import io
import random
from collections import Counter
from dataclasses import replace

import networkx  # type: ignore[import-untyped]
from hypothesis import given
from lxml import etree

from graph.linked import Reader
from graph.neighbours.graphml import write_graphml
from tests.graph.linked.graphs import BY_HAND, NADIA, InMemory, by_chance

ENTITIES = {"Official", "Post", "Agency", "Place", "Event", "Agreement", "Initiative", "Figure"}
LEFT_OUT = {"FROM", "IN_TEXT", "OBJECT", "REFERS_TO", "SUBJECT", "SUPPORTS"}
NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def written(graph: Reader) -> bytes:
    output = io.BytesIO()
    write_graphml(graph, output)
    return output.getvalue()


def read(graph: Reader) -> networkx.MultiDiGraph:
    got = networkx.read_graphml(io.BytesIO(written(graph)), force_multigraph=True)
    assert isinstance(got, networkx.MultiDiGraph)
    return got


def test_networkx_reads_every_entity_and_fact(graph: InMemory) -> None:
    got = read(graph)
    kinds = Counter(kind for _, kind in got.nodes(data="kind") if kind in ENTITIES)
    assert kinds == Counter(node.node.label for node in graph.nodes() if node.node.label in ENTITIES)
    types = Counter(type for _, _, type in got.edges(data="label"))
    assert types == Counter(link.type for link in graph.relationships() if link.type not in LEFT_OUT)
    assert None not in dict(got.nodes(data="kind")).values()


def test_a_fact_has_its_id_its_date_and_how_many_tell_of_it() -> None:
    [(_, _, met)] = [edge for edge in read(BY_HAND).edges(data=True) if edge[2]["label"] == "MET"]
    assert met["fact"] == "MET|official-00000000000a|official-00000000000b|event-00000000000c"
    assert met["date"] == "2025-01-28/2025-01-29"
    assert (met["claims"], met["documents"], met["weight"], met["mutual"]) == (1, 1, 1.0, True)


def test_a_node_has_its_names_in_each_language() -> None:
    nadia = read(BY_HAND).nodes[NADIA.id]
    assert nadia["label"] == "نادية"
    assert nadia["label_ar"] == "السيدة نادية"
    assert nadia["label_fr"] == "Nadia Élan"
    assert nadia["names"] == "Nadia Élan | السيدة نادية | نادية"


@given(by_chance())
def test_any_graph_is_well_formed_and_refers_to_its_own_nodes_and_keys(graph: InMemory) -> None:
    root = etree.fromstring(written(graph))
    ids = [element.get("id") for element in root.iter(f"{NAMESPACE}node", f"{NAMESPACE}edge", f"{NAMESPACE}key")]
    assert len(set(ids)) == len(ids)
    assert {data.get("key") for data in root.iter(f"{NAMESPACE}data")} <= set(ids)


def test_characters_that_xml_forbids_are_replaced_and_others_kept() -> None:
    name = "a\x00b\x0bc\x1f<&>\"'\r\n\t\ufffe\U0001f3f3"
    nodes = [
        replace(node, properties={"name": name, "country": "MA"}) if node.node == NADIA else node
        for node in BY_HAND.nodes()
    ]
    label = read(InMemory(nodes, list(BY_HAND.relationships()))).nodes[NADIA.id]["label"]
    assert label == "a\ufffdb\ufffdc\ufffd<&>\"'\r\n\t\ufffd\U0001f3f3"


def test_equal_graphs_give_equal_files(seeds: InMemory) -> None:
    nodes, links = list(seeds.nodes()), list(seeds.relationships())
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(links)
    assert written(InMemory(nodes, links)) == written(seeds)

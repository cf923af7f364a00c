import io
import json
import os
import random
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from graph.claims.model import Reference
from graph.linked import Node, Reader, export
from graph.neighbours.files import Folder
from graph.neighbours.neo4j_admin import write_neo4j_admin
from graph.neighbours.neo4j_rows import Rows
from graph.store import Store
from graph.store.connection import connect
from graph.store.neo4j_server import fill, stop
from graph.store.targets import ServerTarget
from tests.graph.linked.graphs import InMemory, by_chance

CACHE = {"MITHAQ_CACHE": os.environ.get("MITHAQ_CACHE", "")}
TEXT = 'a "b" \\"c\\" ;|\r\n\n\té\u200f\u2066 \ue000,\'=\x85 🏳️'
# The stores give lists of whole numbers as well, which the type of values does not say.
NUMBERS: Any = [1, 2]
# What is hard to carry in CSV, on nodes that a graph may have.
HARD = [
    Node(
        Reference("Mention", 'd#\n"1", \''),
        {"names": [], "sounds": [""], "sides": ["", ""], "blocks": "", "posts": [TEXT, "", ";"], "starts": NUMBERS},
    ),
    Node(Reference("Mention", "d#2"), {"names": ["\ue000"], "starts": [], "name": "  "}),
    Node(Reference("Figure", "figure-1"), {"value": 3, "about": TEXT}),
    Node(Reference("Figure", "figure-2"), {"value": 3.0, "unit": "NULL"}),
    Node(Reference("Figure", "figure-3"), {"about": ""}),
    Node(Reference("Figure", "figure-4"), {"value": -1e300, "period": "2014/2024"}),
]


def dump(reader: Reader) -> bytes:
    output = io.BytesIO()
    export(reader, output, "nquads")
    return output.getvalue()


def written(graph: Reader, folder: Path) -> dict[str, bytes]:
    write_neo4j_admin(graph, Folder(folder))
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("version", ["5.26", "2026"])
def test_the_real_tool_fills_a_database_that_is_the_same_graph(hard: InMemory, tmp_path: Path, version: str) -> None:
    graph = InMemory([*hard.nodes(), *HARD], list(hard.relationships()))
    (tmp_path / "csv").mkdir()
    count = write_neo4j_admin(graph, Folder(tmp_path / "csv"))
    assert count == len(graph.held_nodes) + len(graph.held_relationships)
    home = tmp_path / "neo4j"
    try:
        running = fill(version, home, tmp_path / "csv", CACHE)
        with connect(ServerTarget(running.uri, running.username, running.password)) as connection:
            store = Store(connection)
            store.verify()
            assert dump(store) == dump(graph)
            search = "CALL db.index.fulltext.queryNodes('official_ft', 'Smith') YIELD node RETURN count(node) AS found"
            assert connection.run(search)[0]["found"] > 0
    finally:
        stop(home)


def test_an_absent_value_is_nothing_and_an_empty_text_is_quoted(tmp_path: Path) -> None:
    files = written(InMemory(HARD, []), tmp_path)
    header = b"id:ID(Figure),about:string,period:string,unit:string,value:%s\n"
    assert files["Figure-header.csv"] == header % b"long"
    assert files["Figure-2-header.csv"] == header % b"double"
    assert files["Figure-2.csv"].splitlines()[0] == b'"figure-2",,,"NULL","3.0"'
    assert files["Figure-3.csv"] == b'"figure-3","",,,\n'


def test_lists_are_separated_by_a_character_that_no_value_has() -> None:
    rows = Rows()
    assert rows.delimiter == ";"
    rows.node(Node(Reference("Mention", "m"), {"names": ["a;b", "|\ue000"]}))
    assert (rows.delimiter, rows.mark) == ("\ue001", "\ue002")


def test_what_csv_cannot_say_is_said_afterwards(tmp_path: Path) -> None:
    finish = written(InMemory(HARD, []), tmp_path)["finish.cypher"].decode()
    assert "n.`names` = ['\\uE002'] CALL (n) { SET n.`names` = [] } IN TRANSACTIONS;" in finish
    assert "n.`sounds` = ['\\uE002', '\\uE002'] CALL (n) { SET n.`sounds` = [''] } IN TRANSACTIONS;" in finish
    assert finish.splitlines()[-1].startswith("MATCH (m:Meta {id: 'mithaq'}) SET m.incomplete = false")


def test_equal_graphs_give_equal_files(seeds: InMemory, tmp_path: Path) -> None:
    nodes, links = list(seeds.nodes()), list(seeds.relationships())
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(links)
    for name, graph in (("one", seeds), ("other", InMemory(nodes, links))):
        (tmp_path / name).mkdir()
        write_neo4j_admin(graph, Folder(tmp_path / name))
    one, other = ({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "other"))
    assert one == other


@given(by_chance())
def test_rows_come_in_order_of_kind_and_keep_their_ends(graph: InMemory) -> None:
    rows = Rows()
    written = sorted([*map(rows.node, graph.nodes()), *map(rows.link, graph.relationships())])
    read = [json.loads(row) for _, row in written]
    assert sorted(tuple(row["ends"]) for row in read) == sorted(
        [(node.node.id,) for node in graph.nodes()] + [(link.start.id, link.end.id) for link in graph.relationships()]
    )
    kinds = [tuple(row["kind"]) for row in read]
    assert len(list(groupby(kinds))) == len(set(kinds)) == len(rows.types)

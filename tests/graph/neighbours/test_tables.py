import csv
import io
import json
import random
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import frictionless
import pytest

from graph.linked import About
from graph.neighbours.files import Archive, Folder
from graph.neighbours.tables import write_tables
from tests.graph.linked.graphs import BY_HAND, InMemory


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def archived(graph: InMemory) -> bytes:
    output = io.BytesIO()
    with Archive(output) as archive:
        write_tables(graph, archive)
    return output.getvalue()


def test_frictionless_finds_nothing_wrong(graph: InMemory, tmp_path: Path) -> None:
    count = write_tables(graph, Folder(tmp_path))
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.to_summary()
    package = json.loads((tmp_path / "datapackage.json").read_bytes())
    assert count == sum(len(rows(tmp_path, table["name"])) for table in package["resources"])


def test_what_the_export_says_of_itself_is_in_the_description(tmp_path: Path) -> None:
    said = About(licence="https://example.org/licence", publisher="https://example.org/us", issued="2026-11-26")
    write_tables(BY_HAND, Folder(tmp_path), said)
    package = json.loads((tmp_path / "datapackage.json").read_bytes())
    assert package["licenses"] == [{"path": "https://example.org/licence"}]
    assert package["created"] == "2026-11-26T00:00:00Z"
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid


@pytest.mark.parametrize(("table", "column"), [("meetings", "one"), ("claims", "fact"), ("claims", "start")])
def test_frictionless_would_find_a_broken_row(seeds: InMemory, tmp_path: Path, table: str, column: str) -> None:
    write_tables(seeds, Folder(tmp_path))
    broken = rows(tmp_path, table)
    broken[0][column] = "nothing like it"
    with (tmp_path / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, broken[0])
        writer.writeheader()
        writer.writerows(broken)
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid


def test_each_fact_has_a_row_and_each_claim_its_sentence(seeds: InMemory, tmp_path: Path) -> None:
    write_tables(seeds, Folder(tmp_path))
    types = Counter(link.type for link in seeds.relationships())
    assert len(rows(tmp_path, "meetings")) == types["MET"]
    assert len(rows(tmp_path, "participants")) == types["TOOK_PART"]
    assert len(rows(tmp_path, "cooperation")) == types["COOPERATES_WITH"]
    quotes = {str(node.properties["quote"]) for node in seeds.nodes() if node.node.label == "Claim"}
    assert {row["quote"].removeprefix("'") for row in rows(tmp_path, "claims")} == quotes


def test_a_meeting_names_both_sides(tmp_path: Path) -> None:
    write_tables(BY_HAND, Folder(tmp_path))
    [met] = rows(tmp_path, "meetings")
    assert (met["one_name"], met["other_name"], met["date"]) == ("نادية", "Luis Núñez", "2025-01-28/2025-01-29")
    assert (met["start_min"], met["end_max"]) == ("", "")


def test_a_formula_is_made_harmless_everywhere(tmp_path: Path) -> None:
    nodes = [replace(node, properties={**node.properties, "title": "=1+1"}) for node in BY_HAND.nodes()]
    write_tables(InMemory(nodes, list(BY_HAND.relationships())), Folder(tmp_path))
    assert [row["title"] for row in rows(tmp_path, "documents")] == ["'=1+1"]


def test_equal_graphs_give_equal_archives_of_what_a_folder_holds(seeds: InMemory, tmp_path: Path) -> None:
    nodes, links = list(seeds.nodes()), list(seeds.relationships())
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(links)
    packed = archived(seeds)
    assert archived(InMemory(nodes, links)) == packed
    write_tables(seeds, Folder(tmp_path))
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {
            file.name: file.read_bytes() for file in tmp_path.iterdir()
        }

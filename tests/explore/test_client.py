"""The path of a client of linked data, with curl as the documentation has it: from the base to a person's meetings."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from pyld import jsonld  # type: ignore[import-untyped]
from pyoxigraph import RdfFormat, parse, serialize
from rdflib.namespace import RDF, RDFS

from graph.store import Store
from tests.explore.pages import PERSON

PAGE = Path(__file__).parents[2] / "docs/linked-data.md"
ANSWER = "whom.txt"
SITE = "http://127.0.0.1:8080"
ADDRESS = re.compile(r"https?://[^\s<>\"'{?]+")
MITHAQ = rdflib.Namespace("https://w3id.org/mithaq/ns#")
MEETINGS = """
SELECT ?other ?name ?event WHERE {
  ?fact rdf:predicate mithaq:met ; mithaq:event ?event .
  { ?fact rdf:subject ?person ; rdf:object ?other } UNION { ?fact rdf:object ?person ; rdf:subject ?other }
  OPTIONAL { ?other rdfs:label ?name }
}"""


def commands() -> Iterator[str]:
    """The commands of the page that ask an explorer, and what follows on them."""
    for block in re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        if "curl" in block:
            yield from (line[2:] for line in block.splitlines() if line.startswith("$ "))


@pytest.fixture(scope="module")
def folder(site: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the commands of the page were run, one after the other, each led by the answers before it."""
    where = tmp_path_factory.mktemp("client")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environ = {**os.environ, "PATH": path, "MITHAQ_CACHE": str(where / "cache"), "PYTHONUTF8": "1"}
    told = f"{site}/id/"
    for line in commands():
        line = line.replace(SITE, site)
        for address in ADDRESS.findall(line):
            assert address in told, f"no answer before it leads to {address}"
        done = subprocess.run(
            ["bash", "-c", line], cwd=where, env=environ, capture_output=True, text=True, check=True, timeout=120
        )
        told += done.stdout
        assert done.stdout or " -o " in line
    (where / ANSWER).write_text(done.stdout, encoding="utf-8")
    return where


def meetings(graph: rdflib.Graph, person: rdflib.URIRef) -> set[tuple[str, str, str]]:
    names = {"mithaq": MITHAQ, "rdf": RDF, "rdfs": RDFS}
    rows = graph.query(MEETINGS, initNs=names, initBindings={"person": person})
    return {(str(row[0]), str(row[1]), str(row[2])) for row in rows if isinstance(row, rdflib.query.ResultRow)}


def test_a_client_finds_whom_somebody_met_in_both_forms(folder: Path, site: str, examples: Store) -> None:
    turtle = rdflib.Graph().parse(folder / "hammouchi.ttl")
    person = next(turtle.subjects(RDFS.label, rdflib.Literal(PERSON)))
    assert isinstance(person, rdflib.URIRef)
    rows = examples.run(
        "MATCH (:Official {id: $id})-[m:MET]-(b)"
        " RETURN b.id AS id, coalesce(b.name, b.title) AS name, m.event AS event ORDER BY id, event",
        id="official-" + person.rpartition("/")[2],
    )
    met = {(row["id"].rpartition("-")[2], row["name"], row["event"].rpartition("-")[2]) for row in rows}
    assert len(met) > 5
    found = meetings(turtle, person)
    named = {(one.rpartition("/")[2], name, event.rpartition("/")[2]) for one, name, event in found}
    assert met <= named  # a country has its name in each language
    assert {(one, event) for one, _, event in named} == {(one, event) for one, _, event in met}
    quads = jsonld.to_rdf(json.loads((folder / "hammouchi.jsonld").read_text()), {"format": "application/n-quads"})
    triples = serialize((quad.triple for quad in parse(quads, RdfFormat.N_QUADS)), format=RdfFormat.N_TRIPLES)
    assert meetings(rdflib.Graph().parse(triples, format="nt"), person) == found
    assert str(person).startswith(f"{site}/id/official/")
    answer = (folder / ANSWER).read_text(encoding="utf-8").splitlines()
    assert {name for _, name, _ in met} <= {line.strip() for line in answer}

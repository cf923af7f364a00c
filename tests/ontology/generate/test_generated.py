"""The generated files: current, the same each time, and true of what the program exports."""

import io
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml
from pyoxigraph import Quad, RdfFormat, parse, serialize
from rdflib import RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, URIRef

from graph.linked import export
from graph.linked.mapping import graph_mapping
from ontology import LANGUAGES, areas, folder
from ontology.generate.__main__ import artefacts, main
from tests.graph.linked.graphs import BY_HAND

NS = Namespace("https://w3id.org/mithaq/ns#")
GENERATED = folder() / "generated"


@pytest.fixture(scope="module")
def vocabulary() -> Graph:
    return Graph().parse(GENERATED / "mithaq.ttl")


@pytest.fixture(scope="module")
def exported() -> Graph:
    """All graphs of an export as one."""
    output = io.BytesIO()
    export(BY_HAND, output, "nquads")
    return _as_one(parse(output.getvalue(), RdfFormat.N_QUADS))


def test_generated_files_are_current_and_made_in_another_process_they_are_the_same() -> None:
    run = subprocess.run(
        [sys.executable, "-P", "-m", "ontology.generate", "--check"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_a_stale_file_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    path = GENERATED / "areas.ttl"
    monkeypatch.setattr("ontology.generate.__main__.artefacts", lambda: {path: lambda: "other"})
    assert main(["--check"]) == 1
    assert capsys.readouterr().err == "stale: ontology/generated/areas.ttl\n"
    assert path.read_text(encoding="utf-8") != "other"


def test_every_generated_file_is_known() -> None:
    files = {path for path in GENERATED.rglob("*") if path.is_file()}
    assert files <= {*artefacts(), GENERATED / "examples.ttl"}


def test_the_vocabulary_has_no_blank_nodes(vocabulary: Graph) -> None:
    assert not [node for node in vocabulary.all_nodes() if isinstance(node, BNode)]


def test_every_term_has_a_label_in_each_language(vocabulary: Graph) -> None:
    for term in set(vocabulary.subjects(RDFS.isDefinedBy)):
        labels = [label.language for label in vocabulary.objects(term, RDFS.label) if isinstance(label, Literal)]
        assert sorted(map(str, labels)) == sorted(LANGUAGES), term


def test_the_vocabulary_has_the_terms_that_exports_use(vocabulary: Graph) -> None:
    mapping = graph_mapping()
    kinds = [*mapping.labels.values(), mapping.facts]
    used = {iri for kind in kinds for iri in kind.types}
    used |= {item.predicate for kind in kinds for item in kind.properties.values()}
    used |= {kind.predicate for kind in mapping.relationships.values()}
    ours = {URIRef(iri) for iri in used | {mapping.states} if iri.startswith(NS)}
    assert ours <= set(vocabulary.subjects(RDFS.isDefinedBy))


def test_an_export_uses_no_term_that_the_vocabulary_lacks(vocabulary: Graph, exported: Graph) -> None:
    known = set(vocabulary.subjects(RDFS.isDefinedBy))
    used = {term for triple in exported for term in triple[1:] if isinstance(term, URIRef) and term.startswith(NS)}
    assert used - known == {URIRef(NS)}  # the data set names the vocabulary


def test_what_claims_state_is_in_the_vocabulary(vocabulary: Graph) -> None:
    schema: dict[str, Any] = yaml.safe_load(Path("graph/store/schema.yaml").read_text(encoding="utf-8"))
    stated = {name for entry in schema["nodes"].values() for name in entry.get("states", ())}
    assert {NS[f"stated_{name}"] for name in stated} <= set(vocabulary.subjects(RDFS.isDefinedBy))


def test_the_context_gives_each_class_its_own_terms() -> None:
    context = json.loads((GENERATED / "mithaq.context.jsonld").read_text(encoding="utf-8"))
    country = {"id": "https://w3id.org/mithaq/id/country/MA", "a": "Country", "name": "Morocco"}
    official = {"id": "https://w3id.org/mithaq/id/official/1", "a": "Official", "names": {"ar": ["نادية"]}}
    official |= {"represents": country["id"]}
    data = json.dumps(context | {"@graph": [country, official]})
    got = _as_one(parse(data, RdfFormat.JSON_LD))
    rabat, nadia = URIRef(country["id"]), URIRef(str(official["id"]))
    assert (rabat, URIRef("http://schema.org/name"), Literal("Morocco")) in got
    assert (nadia, URIRef("http://schema.org/name"), Literal("نادية", lang="ar")) in got
    assert (nadia, NS.represents, rabat) in got
    assert (nadia, RDF.type, NS.Official) in got


def test_areas_are_concepts_matched_with_eurovoc() -> None:
    graph = Graph().parse(GENERATED / "areas.ttl")
    drugs = URIRef("https://w3id.org/mithaq/id/area/drug-trafficking")
    assert set(graph.objects(drugs, SKOS.exactMatch)) == {URIRef("http://eurovoc.europa.eu/3355")}
    assert Literal("lucha contra el tráfico de drogas", lang="es") in set(graph.objects(drugs, SKOS.prefLabel))
    assert len(set(graph.subjects(RDF.type, SKOS.Concept))) == len(areas())


def _as_one(quads: Iterable[Quad]) -> Graph:
    """The statements of all graphs together."""
    return Graph().parse(data=serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES), format="nt")

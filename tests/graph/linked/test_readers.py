"""Independent readers take every file: Jena, Raptor, rdflib, pyoxigraph and PyLD, and find the same statements."""

import io
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from pyld import jsonld  # type: ignore[import-untyped]
from pyoxigraph import DefaultGraph, Quad, RdfFormat, Triple, parse

from graph.linked import FORMATS, Format, Reader, export, read_graph
from graph.linked.files.formats import PARSED, SUFFIXES
from graph.linked.files.writing import WRITERS
from graph.store.neo4j_server.jars import cache
from tests import jena
from tests.conftest import Engines
from tests.graph.linked.documents import graphs
from tests.graph.linked.graphs import BY_HAND
from tests.graph.linked.test_engines import filled

RAPTOR = {"nquads": "nquads", "ntriples": "ntriples", "trig": "trig", "turtle": "turtle"}
RDFLIB: dict[Format, str] = {
    "nquads": "nquads",
    "ntriples": "nt",
    "trig": "trig",
    "turtle": "turtle",
    "jsonld": "json-ld",
}
TRIPLES = ("ntriples", "turtle")
# Raised by rdflib's own readers.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated, use Dataset:DeprecationWarning")


@pytest.fixture(scope="module")
def files(engines: Engines, tmp_path_factory: pytest.TempPathFactory) -> dict[Format, Path]:
    """Exports of documents by chance, in four languages with marks, quotes and newlines, in each format."""
    folder = tmp_path_factory.mktemp("exports")
    with engines.empty("embedded") as connection:
        first = written(filled(connection, list(graphs(5))), folder / "first.nq", "nquads")
    with first.open("rb") as stream, read_graph(stream, "nquads") as graph:
        return {form: written(graph, folder / f"graph{ending}", form) for ending, form in SUFFIXES.items()}


def written(reader: Reader, path: Path, format: Format) -> Path:
    with path.open("wb") as output:
        export(reader, output, format)
    return path


@pytest.fixture(scope="module")
def expected(files: dict[Format, Path]) -> set[Quad]:
    return statements(files["nquads"].read_bytes())


def statements(data: bytes | str, format: RdfFormat = RdfFormat.N_QUADS) -> set[Quad]:
    return set(parse(data, format))


def without_graphs(quads: set[Quad]) -> set[Quad]:
    return {Quad(quad.subject, quad.predicate, quad.object, DefaultGraph()) for quad in quads}


def test_every_format_is_tried(files: dict[Format, Path], expected: set[Quad]) -> None:
    assert sorted(files) == sorted(FORMATS) == sorted(RDFLIB)
    assert len(expected) > 2000


@pytest.fixture(scope="module")
def reified(tmp_path_factory: pytest.TempPathFactory) -> dict[Format, Path]:
    """Exports in which facts name their triple by a triple term, as RDF 1.2 has it."""
    folder = tmp_path_factory.mktemp("reified")
    endings = {form: ending for ending, form in SUFFIXES.items() if WRITERS[form].terms}
    for form, ending in endings.items():
        with (folder / f"reified{ending}").open("wb") as output:
            export(BY_HAND, output, form, rdf12=True)
    return {form: folder / f"reified{ending}" for form, ending in endings.items()}


def test_jena_finds_nothing_wrong_and_the_same(
    files: dict[Format, Path], reified: dict[Format, Path], expected: set[Quad]
) -> None:
    """One process reads all files; so each statement comes as often as there are files that have it."""
    found = Counter(
        parse(jena.read(jena.jars(cache(os.environ)), [*files.values(), *reified.values()]), RdfFormat.N_QUADS)
    )
    terms = statements(reified["nquads"].read_bytes())
    assert any(isinstance(quad.object, Triple) for quad in terms)
    wanted = [(form, expected) for form in files] + [(form, terms) for form in reified]
    assert found == Counter(
        quad for form, quads in wanted for quad in (without_graphs(quads) if form in TRIPLES else quads)
    )


def test_jena_names_what_is_wrong(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.nt"
    wrong.write_text(
        '<http://example.org/a> <http://example.org/b> "2025-13"^^<http://www.w3.org/2001/XMLSchema#date> .\n'
    )
    with pytest.raises(AssertionError, match="2025-13"):
        jena.read(jena.jars(cache(os.environ)), [wrong])


@pytest.mark.parametrize("format", RAPTOR)
def test_raptor_finds_the_same_number(files: dict[Format, Path], expected: set[Quad], format: Format) -> None:
    rapper = shutil.which("rapper")
    assert rapper, "rapper is missing: install raptor2-utils"
    done = subprocess.run(
        [rapper, "-i", RAPTOR[format], "-c", str(files[format])], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert "rror" not in done.stderr
    assert "arning" not in done.stderr
    counted = re.search(r"returned (\d+) triples", done.stderr)
    assert counted is not None
    assert int(counted[1]) == len(without_graphs(expected) if format in TRIPLES else expected)


@pytest.fixture
def as_written() -> Iterator[None]:
    """Let rdflib keep literals as they stand in the file."""
    rdflib.NORMALIZE_LITERALS = False
    yield
    rdflib.NORMALIZE_LITERALS = True


@pytest.mark.usefixtures("as_written")
@pytest.mark.parametrize("format", RDFLIB)
def test_rdflib_finds_the_same(files: dict[Format, Path], expected: set[Quad], format: Format) -> None:
    read = rdflib.Dataset()
    read.parse(files[format], format=RDFLIB[format])
    found = statements(read.serialize(format="nquads"))
    assert (without_graphs(found) if format in TRIPLES else found) == (
        without_graphs(expected) if format in TRIPLES else expected
    )


@pytest.mark.parametrize("format", FORMATS)
def test_pyoxigraph_finds_the_same(files: dict[Format, Path], expected: set[Quad], format: Format) -> None:
    found = statements(files[format].read_bytes(), PARSED[format])
    assert found == (without_graphs(expected) if format in TRIPLES else expected)


def test_pyld_expands_json_ld_to_the_same(files: dict[Format, Path], expected: set[Quad]) -> None:
    content = json.loads(files["jsonld"].read_text(encoding="utf-8"))
    assert statements(jsonld.to_rdf(content, {"format": "application/n-quads"})) == expected


def test_pyld_finds_the_same_under_any_base() -> None:
    for base in ("https://example.org/مثاق/", "https://example.org/#", "urn:example:/", "https://example.org/./"):
        lines, tree = io.BytesIO(), io.BytesIO()
        export(BY_HAND, lines, "nquads", base)
        export(BY_HAND, tree, "jsonld", base)
        expanded = jsonld.to_rdf(json.loads(tree.getvalue()), {"format": "application/n-quads"})
        assert statements(expanded) == statements(lines.getvalue())

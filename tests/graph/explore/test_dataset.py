"""The data set as a whole, as a client of linked data meets it."""

import gzip
import io
from threading import BoundedSemaphore
from xml.etree import ElementTree

import httpx
import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from graph.explore.pages import dataset
from graph.linked import export, read_graph
from graph.store import Store
from tests.graph.linked.graphs import content

from .conftest import Get

VOID = "http://rdfs.org/ns/void#"


def described(answer: httpx.Response, form: RdfFormat) -> list[Quad]:
    assert answer.status_code == 200
    return list(parse(answer.content, form))


def objects(quads: list[Quad], predicate: str) -> list[str]:
    found = [quad.object for quad in quads if quad.predicate.value == VOID + predicate]
    return [it.value for it in found if isinstance(it, NamedNode | Literal)]


@pytest.mark.parametrize("path", ["/id/", "/id/graph/facts"])
def test_the_base_leads_to_the_description(get: Get, path: str) -> None:
    assert get(path).headers["location"] == "/"
    assert get(path, headers={"accept": "text/turtle"}).headers["location"] == "/.well-known/void.ttl"


@pytest.mark.parametrize(
    ("ending", "media", "form"),
    [
        ("ttl", "text/turtle", RdfFormat.TURTLE),
        ("jsonld", "application/ld+json", RdfFormat.JSON_LD),
        ("nt", "application/n-triples", RdfFormat.N_TRIPLES),
        ("nq", "application/n-quads", RdfFormat.N_QUADS),
        ("trig", "application/trig", RdfFormat.TRIG),
    ],
)
def test_the_description_is_had_in_every_form(get: Get, ending: str, media: str, form: RdfFormat) -> None:
    direct, asked = get(f"/.well-known/void.{ending}"), get("/.well-known/void", headers={"accept": media})
    assert direct.content == asked.content
    assert asked.headers["content-location"] == f"/.well-known/void.{ending}"
    first = described(get("/.well-known/void.nt"), RdfFormat.N_TRIPLES)
    assert {str(quad.triple) for quad in described(direct, form)} == {str(quad.triple) for quad in first}
    assert get("/.well-known/void.xml").status_code == 404


def test_everything_that_the_description_leads_to_answers(get: Get, site: str) -> None:
    quads = described(get("/.well-known/void.ttl"), RdfFormat.TURTLE)
    assert objects(quads, "uriSpace") == [f"{site}/id/"]
    examples = objects(quads, "exampleResource") + objects(quads, "rootResource")
    assert len(examples) > 5
    for address in examples:
        assert get(address, headers={"accept": "text/turtle"}).status_code == 303, address
        assert get(address, follow_redirects=True).status_code == 200, address
    for name in ("dataDump", "sparqlEndpoint", "openSearchDescription"):
        (address,) = objects(quads, name)
        assert get(address).status_code == 200, name


def test_the_dump_is_the_export_of_the_graph(get: Get, site: str, examples: Store) -> None:
    answer = get("/dump.nq.gz")
    assert answer.headers["content-type"] == "application/gzip"
    assert answer.headers["content-length"] == str(len(answer.content))
    out = io.BytesIO()
    export(examples, out, "nquads", f"{site}/id/")
    assert gzip.decompress(answer.content).count(b"\n") >= out.getvalue().count(b"\n")
    with read_graph(io.BytesIO(gzip.decompress(answer.content)), "nquads") as graph:
        assert content(graph) == content(examples)
    assert get("/dump.nq.gz", headers={"if-none-match": answer.headers["etag"]}).status_code == 304


def test_dumps_are_made_one_at_a_time(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    busy = BoundedSemaphore(1)
    monkeypatch.setattr(dataset, "_DUMPS", busy)
    with busy:
        answer = get("/dump.nq.gz")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
        assert get("/.well-known/void.nt").status_code == 200
    assert get("/dump.nq.gz").status_code == 200


def test_a_search_tells_addresses(get: Get, site: str) -> None:
    text = get("/opensearch.xml").text
    assert f'template="{site}/search.json?q={{searchTerms}}&amp;kind={{mithaq:kind?}}"' in text
    for it in get("/search.json?q=Hammouchi").json()["results"]:
        assert get(it["iri"], headers={"accept": "text/html"}).headers["location"] == it["url"]


def test_the_kinds_that_a_search_can_be_for_are_told(get: Get) -> None:
    space = "{http://a9.com/-/spec/opensearch/extensions/parameters/1.0/}"
    told = ElementTree.fromstring(get("/opensearch.xml").text)
    kinds = [option.attrib["value"] for option in told.iter(f"{space}Option")]
    assert {"official", "agency", "country", "document"} <= set(kinds)
    for kind in kinds:
        assert get(f"/search.json?q=m&kind={kind}").status_code == 200, kind

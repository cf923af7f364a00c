"""Addresses of things, as a client of linked data meets them."""

import hashlib
import io
from collections.abc import Iterator
from urllib.parse import quote

import httpx
import pytest
from pyoxigraph import RdfFormat, parse

from graph.claims.model import Reference
from graph.linked import export, read_graph
from graph.linked.parts import Part, around
from graph.store import Store
from tests.explore.conftest import served
from tests.explore.pages import addresses

from .conftest import Get

FORMS = {
    "text/turtle": (".ttl", RdfFormat.TURTLE),
    "application/ld+json": (".jsonld", RdfFormat.JSON_LD),
    "application/n-triples": (".nt", RdfFormat.N_TRIPLES),
    "application/n-quads": (".nq", RdfFormat.N_QUADS),
    "application/trig": (".trig", RdfFormat.TRIG),
}
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8"


@pytest.fixture(scope="session")
def things(examples: Store) -> dict[str, str]:
    """What the address of each kind of thing has after the base, and the path of its data."""
    person = addresses(examples)["person"].rpartition("-")[2]
    rows = examples.run(
        "MATCH (c:Claim) WHERE c.predicate = 'MET' RETURN c.id AS id, c.fact AS fact ORDER BY id LIMIT 1"
    )
    mention = examples.run("MATCH (m:Mention) RETURN m.id AS id ORDER BY id LIMIT 1")[0]["id"]
    event = examples.run("MATCH (e:Event) RETURN e.id AS id ORDER BY id LIMIT 1")[0]["id"]
    agreement = examples.run("MATCH (e:Agreement) RETURN e.id AS id ORDER BY id LIMIT 1")[0]["id"]
    return {
        "official": f"official/{person}",
        "event": event.replace("-", "/", 1),
        "agreement": agreement.replace("-", "/", 1),
        "country": "country/MA",
        "area": "area/counter-terrorism",
        "document": f"document/{examples.documents()[0]}",
        "fact": f"fact/{hashlib.sha256(rows[0]['fact'].encode()).hexdigest()[:16]}",
        "mention": f"mention/{quote(mention, safe='')}",
        "claim": f"claim/{rows[0]['id']}",
        "target": f"claim/{rows[0]['id']}/target",
    }


@pytest.fixture(scope="session")
def published(examples: Store) -> Iterator[httpx.Client]:
    """An explorer that is known under another name, and asked by it."""
    with served(examples, base="https://graph.example.org/a/id/") as address:
        headers = {"host": "graph.example.org", "accept-language": "en"}
        with httpx.Client(base_url=address, headers=headers, trust_env=False, timeout=60) as client:
            yield client


def test_a_thing_leads_browsers_to_its_page_and_programs_to_its_data(get: Get, things: dict[str, str]) -> None:
    for name, path in things.items():
        page = get(f"/id/{path}", headers={"accept": BROWSER})
        data = get(f"/id/{path}", headers={"accept": "text/turtle, text/html;q=0.5"})
        assert (page.status_code, data.status_code) == (303, 303), name
        assert page.headers["vary"] == data.headers["vary"] == "Accept"
        assert get(page.headers["location"]).status_code == 200, name
        assert data.headers["location"].startswith("/data/"), name
        assert data.headers["location"].endswith(".ttl"), name
        described = get(data.headers["location"])
        assert (described.status_code, described.headers["content-type"]) == (200, "text/turtle; charset=utf-8"), name
        assert "/id/" + path in described.text or path.rpartition("/")[2] in described.text, name


@pytest.mark.parametrize("media", FORMS)
def test_data_are_had_in_every_form(get: Get, things: dict[str, str], media: str, site: str) -> None:
    ending, form = FORMS[media]
    lead = get(f"/id/{things['official']}", headers={"accept": media})
    assert lead.headers["location"] == f"/data/{things['official']}{ending}"
    direct, asked = get(lead.headers["location"]), get(f"/data/{things['official']}", headers={"accept": media})
    assert direct.content == asked.content
    assert asked.headers["content-location"] == lead.headers["location"]
    assert direct.headers["content-type"].partition(";")[0] == media
    subjects = {quad.subject.value for quad in parse(direct.content, form) if hasattr(quad.subject, "value")}
    assert f"{site}/id/{things['official']}" in subjects


def test_data_can_be_imported_as_a_part_of_the_graph(
    get: Get, examples: Store, things: dict[str, str], site: str
) -> None:
    with read_graph(io.BytesIO(get(f"/data/{things['event']}.nq").content), "nquads") as graph:
        ids = {node.node.id for node in graph.nodes()}
    assert things["event"].replace("/", "-") in ids
    part = Part(examples.run, around(examples.run, [Reference("Event", things["event"].replace("/", "-"))]))
    out = io.BytesIO()
    export(part, out, "ntriples", f"{site}/id/")
    expected = {line for line in out.getvalue().splitlines() if line.startswith(f"<{site}/id/event/".encode())}
    assert len(expected) > 5
    assert expected <= set(get(f"/data/{things['event']}.nt").content.splitlines())


def test_links_lead_from_each_form_to_the_others(get: Get, things: dict[str, str]) -> None:
    for path in (f"/id/{things['official']}", f"/data/{things['official']}.ttl"):
        link = get(path, headers={"accept": "text/turtle"}).headers["link"]
        assert f'</data/{things["official"]}.jsonld>; rel="alternate"; type="application/ld+json"' in link
        assert 'rel="alternate"; type="text/html"' in link
    assert f'/id/{things["official"]}>; rel="describes"' in link
    assert f'</data/{things["official"]}>; rel="canonical"' in link
    assert '</.well-known/void>; rel="describedby"' in link
    for kind in ("official", "document", "country"):
        page = get(get(f"/id/{things[kind]}").headers["location"])
        assert f'<link rel="alternate" type="text/turtle" title="Turtle" href="/data/{things[kind]}.ttl">' in page.text
        assert f'<a href="/data/{things[kind]}.jsonld" type="application/ld+json"' in page.text
        assert f'</data/{things[kind]}.nt>; rel="alternate"; type="application/n-triples"' in page.headers["link"]


def test_a_client_that_accepts_nothing_of_it_is_told_what_there_is(get: Get, things: dict[str, str]) -> None:
    for path in (f"/id/{things['official']}", f"/data/{things['official']}", "/.well-known/void", "/id/"):
        answer = get(path, headers={"accept": "image/png, text/turtle;q=0"})
        assert (answer.status_code, answer.headers["vary"]) == (406, "Accept")
        assert "application/ld+json /" in answer.text
        assert 'rel="alternate"; type="application/n-triples"' in answer.headers["link"]


@pytest.mark.parametrize(
    "path",
    [
        "official/00000000000f",
        "official/nobody",
        "official/",
        "country/ZZ",
        "document/no%20such",
        "fact/0000000000000000",
        "fact/x",
        "claim/0/target",
        "official/00000000000f/target",
        "nothing/1",
        "nothing",
        "%2e%2e/official",
        "document/%0d%0aLink:%20x",
    ],
)
@pytest.mark.parametrize("start", ["/id/", "/data/"])
def test_what_is_not_there_is_not_found(get: Get, path: str, start: str) -> None:
    answer = get(start + path, headers={"accept": "text/turtle"})
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")
    page = get(start + path, headers={"accept": BROWSER})
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "link" not in answer.headers


def test_an_address_from_before_two_became_one_leads_to_the_one(get: Get, examples: Store) -> None:
    rows = examples.run("MATCH (m:Mention)-[:REFERS_TO]->(o:Official) RETURN DISTINCT m.told AS told, o.id AS id")
    labels = ("Official", "Post")
    living = {row["id"] for label in labels for row in examples.run(f"MATCH (n:{label}) RETURN n.id AS id")}
    became = {row["told"]: row["id"] for row in rows if row["told"] not in living}
    assert became
    for told, id in became.items():
        old, new = told.replace("-", "/", 1), id.replace("-", "/", 1)
        for start, end in (("/id/", ""), ("/data/", ".ttl")):
            answer = get(f"{start}{old}{end}")
            assert (answer.status_code, answer.headers["location"]) == (303, f"{start}{new}{end}")


def test_an_address_written_otherwise_leads_to_the_one(get: Get) -> None:
    assert get("/id/%63ountry/MA").status_code == 404
    assert get("/id/country/%4D%41").headers["location"] == "/id/country/MA"


def test_data_that_a_client_has_are_not_sent_again(get: Get, things: dict[str, str]) -> None:
    first = get(f"/data/{things['agreement']}.ttl")
    again = get(f"/data/{things['agreement']}.ttl", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    assert get(f"/data/{things['agreement']}.nt").headers["etag"] != first.headers["etag"]
    path = f"/data/{things['agreement']}"
    turtle = get(path, headers={"accept": "text/turtle"}).headers["etag"]
    other = get(path, headers={"accept": "application/n-triples", "if-none-match": turtle})
    assert (other.status_code, other.headers["content-type"].partition(";")[0]) == (200, "application/n-triples")


def test_a_published_endpoint_is_described_by_its_own_name(published: httpx.Client) -> None:
    text = published.get("/sparql", headers={"accept": "application/n-triples"}).text
    assert "<https://graph.example.org/sparql> <http://www.w3.org/ns/sparql-service-description#endpoint>" in text
    assert "<https://graph.example.org/.well-known/void>" in text


def test_a_published_base_is_answered_by_its_own_name(published: httpx.Client, things: dict[str, str]) -> None:
    lead = published.get(f"/a/id/{things['official']}", headers={"accept": "text/turtle"})
    assert lead.headers["location"] == f"/data/{things['official']}.ttl"
    data = published.get(lead.headers["location"])
    assert "@prefix official: <https://graph.example.org/a/id/official/> ." in data.text
    assert "127.0.0.1" not in data.text
    assert f'<https://graph.example.org/a/id/{things["official"]}>; rel="describes"' in data.headers["link"]
    assert published.get(f"/id/{things['official']}").status_code == 404
    assert published.get("/", headers={"host": "example.org"}).status_code == 421


def test_an_ending_that_leads_nowhere_is_told_with_those_that_do(get: Get, things: dict[str, str]) -> None:
    for path in (f"/data/{things['official']}.rdf", f"/id/{things['official']}.rdf", f"/id/{things['official']}.ttl"):
        answer = get(path, headers={"accept": "*/*"})
        assert (answer.status_code, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")
        assert f"/data/{things['official']}.ttl, /data/{things['official']}.jsonld" in answer.text or (
            f"/data/{things['official']}.nq, " in answer.text
        )
        assert (".rdf is the ending of no form" in answer.text) == path.endswith(".rdf")

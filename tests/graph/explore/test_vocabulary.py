"""The vocabulary's addresses: `/ns` leads a client to what it wants, and every file is served as what it is."""

import pytest
from pyoxigraph import RdfFormat, parse

from ontology import folder
from ontology.site import FORMS, TYPES, site

from .conftest import Get


@pytest.mark.parametrize("path", ["/ns", "/ns/1", "/ns/1/"])
@pytest.mark.parametrize(
    ("accept", "name"),
    [
        ("text/html,*/*;q=0.8", "index.ar.html"),
        ("*/*", "index.ar.html"),
        ("text/turtle", "mithaq.ttl"),
        ("application/ld+json, text/turtle;q=0.5", "mithaq.jsonld"),
        ("application/n-triples", "mithaq.nt"),
        ("application/rdf+xml;q=0.9, text/html;q=0.1", "mithaq.rdf"),
    ],
)
def test_the_address_leads_to_what_is_wanted(path: str, accept: str, name: str, get: Get) -> None:
    answer = get(path, headers={"accept": accept, "accept-language": "ar"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/ns/1/{name}")
    assert answer.headers["vary"] == "Accept, Accept-Language, Cookie"


def test_what_it_is_not_had_as_is_said(get: Get) -> None:
    answer = get("/ns", headers={"accept": "image/png"})
    assert (answer.status_code, answer.headers["vary"]) == (406, "Accept")
    assert all(form in answer.text for form in FORMS)


@pytest.mark.parametrize("path", ["/ns/2", "/ns/2/", "/ns/2/mithaq.ttl", "/ns/1/none", "/ns/1/..%2Fareas.ttl"])
def test_other_versions_and_files_are_not_there(path: str, get: Get) -> None:
    assert get(path).status_code == 404


@pytest.mark.parametrize("name", sorted(site()))
def test_every_file_is_served_with_its_type(name: str, get: Get) -> None:
    answer = get(f"/ns/1/{name}")
    assert (answer.status_code, answer.content) == (200, site()[name])
    assert answer.headers["content-type"].partition(";")[0] == TYPES["." + name.rpartition(".")[2]]


@pytest.mark.parametrize("media", FORMS)
def test_every_form_says_the_same(media: str, get: Get) -> None:
    answer = get(get("/ns", headers={"accept": media}).headers["location"])
    form = RdfFormat.from_media_type(media)
    assert form is not None
    got = {quad.triple for quad in parse(answer.content, form)}
    assert got == {quad.triple for quad in parse(path=folder() / "generated/mithaq.ttl")}


@pytest.mark.parametrize(
    ("lang", "word"), [("ar", "المصطلحات"), ("fr", "Vocabulaire"), ("es", "Vocabulario"), ("en", "Vocabulary")]
)
def test_every_page_leads_there(lang: str, word: str, get: Get) -> None:
    assert f'<a href="/ns">{word}</a>' in get("/questions", headers={"accept-language": lang}).text

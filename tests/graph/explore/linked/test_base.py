import pytest

from graph.errors import UsageError
from graph.explore.linked.base import own_base, published_base


def test_own_base_is_the_address_that_answers() -> None:
    base = own_base(8080)
    assert (base.iri, base.path, base.hosts) == ("http://127.0.0.1:8080/id/", "/id/", frozenset())


@pytest.mark.parametrize(
    ("iri", "path", "hosts"),
    [
        ("https://example.org/id/", "/id/", {"example.org", "example.org:443"}),
        ("http://Graph.example.org/a/b-c/", "/a/b-c/", {"graph.example.org", "graph.example.org:80"}),
        ("https://example.org:443/id/", "/id/", {"example.org", "example.org:443"}),
        ("https://example.org:8443/id/", "/id/", {"example.org:8443"}),
    ],
)
def test_published_base_names_the_hosts_that_are_answered(iri: str, path: str, hosts: frozenset[str]) -> None:
    base = published_base(iri, {"official"})
    assert (base.iri, base.path, base.hosts) == (iri, path, hosts)
    assert base.addresses.node("Country", "MA") == f"{iri}country/MA"


@pytest.mark.parametrize(
    "iri",
    [
        "https://example.org/",
        "https://example.org/official/",
        "https://example.org/id",
        "https://example.org/id/#",
        "https://example.org/id/?a=/",
        "https://user@example.org/id/",
        "https://example.org//id/",
        "https://example.org:port/id/",
        "https://[::1/id/",
        "https://example.org/a%2F/",
        "urn:mithaq:/",
        "nothing",
    ],
)
def test_a_base_under_which_nothing_can_be_answered_is_refused(iri: str) -> None:
    with pytest.raises(UsageError):
        published_base(iri, {"official"})

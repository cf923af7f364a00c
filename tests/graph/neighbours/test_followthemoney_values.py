import pytest
from followthemoney.types import registry
from hypothesis import given
from hypothesis import strategies as st

from graph.neighbours import followthemoney_values as values
from ontology import countries
from tests.graph.linked.graphs import TEXTS

HOSTS = st.lists(st.text(st.sampled_from("aZ9-_é.: @\t"), max_size=5), min_size=1, max_size=4).map(".".join)
URLS = st.tuples(st.sampled_from(["http", "https", "HTTPS", "ftp", "", "mailto"]), HOSTS, TEXTS).map(
    lambda parts: f"{parts[0]}://{parts[1]}{parts[2]}"
)
ADDRESSES = st.lists(st.sampled_from(["<BR>", "<BR/>", "ESQ.,", "ESQ,", ",", ".", ";", " ", "a", "\n"])).map("".join)
DAYS = st.from_regex(r"[0-9]{1,4}(-[0-9]{1,2}){0,2}[~?]?", fullmatch=True) | st.dates().map(str)


@given(TEXTS | st.text())
def test_followthemoney_leaves_texts_and_names_as_they_are(text: str) -> None:
    for kind, clean in (("text", values.text), ("name", values.name), ("address", values.address)):
        assert (getattr(registry, kind).clean(clean(text)) or "") == clean(text)


@given(ADDRESSES | URLS)
def test_followthemoney_leaves_addresses_as_they_are(text: str) -> None:
    assert (registry.address.clean(values.address(text)) or "") == values.address(text)


@given(URLS)
def test_followthemoney_leaves_addresses_of_pages_as_they_are(text: str) -> None:
    assert not (url := values.url(text)) or registry.url.clean(url) == url


@given(DAYS)
def test_followthemoney_leaves_days_as_they_are(text: str) -> None:
    assert not (day := values.day(text)) or registry.date.clean(day) == day == text


def test_followthemoney_knows_every_country() -> None:
    assert [code for code in countries() if registry.country.clean(values.country(code)) != code.lower()] == []
    assert values.country("XX") == ""


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("https://example.org/a b", "https://example.org/a b"),
        ("https://example.org", "https://example.org/"),
        ("https://مثال.إختبار/مسار", "https://مثال.إختبار/مسار"),
        ("http://localhost/", ""),
        ("ftp://example.org/", ""),
        ("http://example.org:x/", ""),
    ],
)
def test_addresses_of_pages(given: str, written: str) -> None:
    assert values.url(given) == written


@pytest.mark.parametrize(
    ("given", "written"),
    [("2024", "2024"), ("2024-09", "2024-09"), ("2024-02-30", ""), ("0999", ""), ("XXXX-11-24", "")],
)
def test_days(given: str, written: str) -> None:
    assert values.day(given) == written

import hashlib

import pytest

from graph.documents.document import document
from graph.errors import BadDocument


def test_line_ends_and_surrogates() -> None:
    got = document({}, "a\r\nb\ud800c\rd", "a.txt", "a")
    assert got.text == "a\nb\ufffdc\rd"
    assert got.sha256 == hashlib.sha256("a\nb\ufffdc\rd".encode()).hexdigest()


def test_fields() -> None:
    got = document({"id": 7, "date": "2025-01-29T10:00", "source": "MAP", "title": ""}, "x", "a.txt", "a")
    assert (got.id, got.published, got.publisher, got.title) == ("7", "2025-01-29", "MAP", None)


@pytest.mark.parametrize(("given", "lang"), [("fr-FR", "fr"), ("AR", "ar"), ("es_419", "es"), ("", None), ("de", "de")])
def test_language_without_its_country(given: str, lang: str | None) -> None:
    assert document({"lang": given}, "x", "a.txt", "a").lang == lang


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_empty(text: str) -> None:
    with pytest.raises(BadDocument, match=r"a\.txt is empty"):
        document({}, text, "a.txt", "a")


@pytest.mark.parametrize("value", ["yesterday", "2025-02-30", "29/01/2025"])
def test_publication_must_be_a_date(value: str) -> None:
    with pytest.raises(BadDocument, match="not a date"):
        document({"published": value}, "x", "a.txt", "a")


def test_field_of_another_kind() -> None:
    with pytest.raises(BadDocument, match="title is list"):
        document({"title": ["a"]}, "x", "a.txt", "a")

"""Languages that write small words apart: any text in them is read, and what is read is covered by its words."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.documents import Document
from graph.reading import read
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.rules import open_page

WORDS = {
    "en": "Spain's Interior Minister Jose Martin , met with his Moroccan counterpart Omar Wardy and the head of the "
    "National Police in Rabat on Monday . signed agreement between of Italy’s ambassador to ( DGSN ) 12 Jr . who",
    "fr": "le ministre de l' Intérieur du Maroc , Omar Wardi a reçu avec son homologue espagnol et d' Italie à Rabat "
    "lundi . directeur général de la police nationale qui ont signé un accord entre l’ Espagne ( DGSN ) 12 M .",
    "es": "el ministro del Interior español , José Martín se reunió con su homólogo marroquí y de Italia en Rabat "
    "lunes . director general de la Policía Nacional que firmaron un acuerdo entre España ( DGSN ) 12 a al quien",
}


def page_of(text: str, lang: str) -> Page:
    return open_page(Document("apart", text, lang))


@pytest.mark.parametrize(
    ("lang", "text", "word", "expected"),
    [
        ("en", "talks with the minister", "minister", ("with", False)),
        ("en", "and the minister", "minister", ("", True)),
        ("en", "the minister's visit", "minister", ("'", False)),
        ("fr", "et avec l'ambassadeur", "ambassadeur", ("avec", True)),
        ("fr", "il a Madrid", "Madrid", ("", False)),
        ("es", "recibió a la ministra", "ministra", ("a", False)),
    ],
)
def test_what_stands_before_a_side(lang: str, text: str, word: str, expected: tuple[str, bool]) -> None:
    page = page_of(text, lang)
    index = next(token.index for token in page.tokens if token.text == word)
    assert apart.particles(page, index, index) == expected


def texts(lang: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS[lang].split()), max_size=50).map(" ".join)


@pytest.mark.parametrize("lang", WORDS)
def test_any_text_is_read_and_every_statement_is_covered(lang: str) -> None:
    @given(texts(lang))
    def covered(text: str) -> None:
        record = json.loads(read(Document("any", text, lang)).line())
        for event in record["events"]:
            stated = {pointer for item in event["evidence"] for pointer in item.get("states", ())}
            assert {f"/met/{number}" for number, _ in enumerate(event["met"])} <= stated
            assert all(item["quote"] == text[item["start"] : item["end"]] for item in event["evidence"])
        for official in record["officials"]:
            assert all(one["quote"] == text[one["start"] : one["end"]] for one in official["mentions"])

    run: Callable[[], None] = covered
    run()

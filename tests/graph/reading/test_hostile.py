"""Any text at all gives a record that keeps its promises."""

import json
from io import BytesIO

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.documents import Document
from graph.documents.json_lines import raw_lines, read_json_lines
from ontology import LANGUAGES
from tests.graph.reading.promises import check
from tests.graph.reading.scraps import MARKS, NAMES, NUMBERS, SIGNS, seeds, words

ALPHABET = "ابتويةءأَّـ\u200f\u202e١٢abCDéñ12.,،;:\n ()«»“”\"'-*_#|[]<>\0\u0301😀"
JOINTS = st.sampled_from([" ", " ", " ", "", ", ", ". ", "\n", "\n\n", "\u200f", "ـ", "\0"])
LANGS = st.sampled_from([None, *LANGUAGES])
DAYS = st.sampled_from([None, "2025-01-29", "2024", "2024-02"])
CHARACTERS = st.sampled_from(ALPHABET) | st.characters(exclude_categories=())  # halves of characters as well
ANY = st.text(CHARACTERS, min_size=1, max_size=200)


@st.composite
def strung(draw: st.DrawFn) -> str:
    """Scraps of some languages strung together, with what no writer writes between them."""
    langs = draw(st.sampled_from([*((lang,) for lang in LANGUAGES), ("ar", "fr"), ("en", "es"), LANGUAGES]))
    known = st.one_of(*(st.sampled_from(words(lang)) for lang in langs))
    scrap = st.one_of(known, known, known, *map(st.sampled_from, (MARKS, SIGNS, NUMBERS, NAMES)))
    pieces = draw(st.lists(st.tuples(scrap, JOINTS), min_size=1, max_size=40))
    return "".join(piece for pair in pieces for piece in pair)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Rows of cells, as a page or a file flattened to text has them."""
    cell = st.sampled_from(words(draw(st.sampled_from(LANGUAGES)))) | st.sampled_from([*NUMBERS, *NAMES, "", "---"])
    rows = draw(st.lists(st.lists(cell, min_size=1, max_size=5), min_size=1, max_size=12))
    between = draw(st.sampled_from(["|", " | ", "\t", ";", ",", "  "]))
    return "\n".join(between.join(row) for row in rows)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(strung() | tables() | ANY, LANGS, DAYS)
def test_any_text_gives_a_record_that_keeps_its_promises(text: str, lang: str | None, published: str | None) -> None:
    line = json.dumps({"id": "hostile", "text": text, "lang": lang, "published": published}).encode()
    for taken in read_json_lines(raw_lines(BytesIO(line)), "hostile.jsonl"):
        if isinstance(taken, Document):  # else its text is blank
            check(taken)


@settings(max_examples=30)
@given(st.data())
def test_an_article_with_scraps_thrown_in_does_as_well(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(seeds()))
    for place in sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)), reverse=True):
        cut = data.draw(st.integers(0, 40))
        text = text[:place] + data.draw(strung()) + text[place + cut :]
    check(Document("hostile", text))


def test_half_characters_in_json_become_the_sign_for_what_cannot_be_read() -> None:
    line = '{"id": "a", "text": "The minister \\ud83d of Spain \\ude00 met \\udfff\\ud800 France."}'
    (taken,) = read_json_lines(raw_lines(BytesIO(line.encode())), "a.jsonl")
    assert isinstance(taken, Document)
    assert check(taken).document.text == "The minister \ufffd of Spain \ufffd met \ufffd\ufffd France."

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.documents import Document
from graph.errors import BadDocument
from graph.reading import read
from graph.reading.explanation import explain
from graph.reading.parts import LONGEST, parts, stretches

MEETING = (
    "Le ministre marocain de l'Intérieur, Omar El Ouardi, a reçu mardi {} mars 2025 à {} son homologue espagnol, "
    "José Martín. "
)
SPEECH = "La séance a été consacrée à des questions qui ne seront pas tranchées avant la fin de l'année. "
CITIES = {"04": "Rabat", "11": "Tanger", "18": "Agadir"}
MEETINGS = [MEETING.format(int(day), city) for day, city in CITIES.items()]
PARAGRAPHS = [meeting + SPEECH * 100 for meeting in MEETINGS]


def test_nearly_every_text_is_one_stretch() -> None:
    assert list(stretches("x" * LONGEST)) == [(0, LONGEST)]
    assert list(stretches("")) == [(0, 0)]


def test_a_stretch_ends_where_a_paragraph_does_or_else_a_line_a_sentence_a_word() -> None:
    word, near = "x" * (LONGEST - 200), "y" * 50
    for mark, weaker in (("\n\n", "\n"), ("\n", ". "), (". ", " "), (" ", "-")):
        text = f"{word}{mark}{near}{weaker}{near}" + "z" * LONGEST
        assert next(stretches(text)) == (0, len(word) + len(mark))
    assert list(stretches("x" * (2 * LONGEST + 1))) == [(0, LONGEST), (LONGEST, 2 * LONGEST), (2 * LONGEST, 40_001)]


@settings(max_examples=30)
@given(st.lists(st.sampled_from(["word " * 3000, "x" * 30_000, "\n", "\n\n", "a. "]), max_size=8).map("".join))
def test_stretches_are_the_text(text: str) -> None:
    found = list(stretches(text))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(0 < end - start <= LONGEST for start, end in found) or text == ""


def test_a_long_document_is_one_record() -> None:
    text = "\n\n".join(PARAGRAPHS)
    document = Document("d", text, published="2025-03-20")
    assert len(list(parts(document))) == 2
    record = read(document)
    assert record.document.text == text
    assert [(event.start, event.met) for event in record.events] == [
        (f"2025-03-{day}", [["o1", "o2"]]) for day in CITIES
    ]
    assert [official.name for official in record.officials] == ["Omar El Ouardi", "José Martín"]
    assert [len(official.posts) for official in record.officials] == [1, 1]
    for official in record.officials:
        assert [text[mention.start : mention.end] for mention in official.mentions] == [official.name] * 3
    assert [evidence.quote for event in record.events for evidence in event.evidence] == [
        meeting.strip() for meeting in MEETINGS
    ]


def test_its_explanation_points_into_the_whole_text() -> None:
    text = "\n\n".join(PARAGRAPHS)
    record, marks = explain(Document("d", text))
    assert record == read(Document("d", text))
    words = [text[mark.start : mark.end] for mark in marks if mark.what.startswith("place/")]
    assert words == list(CITIES.values())


def test_the_day_of_publication_that_the_beginning_states_holds_to_the_end() -> None:
    text = (
        "Rabat, 20 mars 2025 (Exemple) – "
        + SPEECH * 300
        + MEETING.format("", "Rabat").replace("mardi  mars 2025", "hier")
    )
    (event,) = read(Document("d", text)).events
    assert event.start == "2025-03-19"


def test_a_language_that_is_not_read_is_left_out_to_the_end() -> None:
    text = "O ministro recebeu ontem em Lisboa o seu homólogo, e não há mais nada a dizer sobre isso. " * 600
    record = read(Document("d", text + "España y Francia firmaron un acuerdo. El ministro recibió a Francia."))
    assert (record.events, record.agreements, record.officials) == ([], [], [])
    assert [warning.message for warning in record.warnings] == [
        "the language is not one that is read, rather 'pt': nothing but the document is recorded"
    ]


def test_blank_stretches_are_passed_over() -> None:
    assert [part.start for part in parts(Document("d", " " * 3 * LONGEST + "Madrid", "fr"))] == [0, 3 * LONGEST]


def test_an_unknown_language() -> None:
    with pytest.raises(BadDocument, match="no reader knows the language 'xx'"):
        list(parts(Document("d", "text", "xx")))

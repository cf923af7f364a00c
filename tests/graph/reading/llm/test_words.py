import pytest

from graph.reading.llm.span import Span
from graph.reading.llm.words import MOST_QUOTE, Words

ENGLISH = "The  Minister of the\nInterior, José Martín, “met” Omar El-Wardi; the woman told us of the US police."
ARABIC = "استقبل وزيرُ الداخلية الإسباني، خوسيه مارتين، نظيرَه عمر الوردي والوفد المرافق للوردي."


def quoted(text: str, lang: str, quote: str) -> str | None:
    span = Words(text, lang).passage(quote)
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("Omar El-Wardi; the woman", "Omar El-Wardi; the woman"),
        ("  told us of the US police.  ", "told us of the US police."),
        ("Minister of the Interior, Jose Martin", "Minister of the\nInterior, José Martín"),
        ('jose martin, "met" omar El‑Wardi', "José Martín, “met” Omar El-Wardi"),
        ("Minister of Interior, José Martín", None),
        ("the Interior … Omar El-Wardi", None),
        ("Minister", None),
        ("of the", None),
        ("", None),
        ("… ; ,", None),
    ],
)
def test_a_quote_is_found_as_it_is_or_by_its_words(quote: str, found: str | None) -> None:
    assert quoted(ENGLISH, "en", quote) == found


def test_vowel_signs_spaces_and_marks_make_no_difference_in_arabic() -> None:
    assert quoted(ARABIC, "ar", "وزير الداخلية  الإسباني خوسيه مارتين") == "وزيرُ الداخلية الإسباني، خوسيه مارتين"


def test_a_quote_stands_between_whole_words() -> None:
    assert quoted("Spain and Moroccans met", "en", "spain and Moroccan") is None


def test_a_page_is_no_quote() -> None:
    text = "word " * MOST_QUOTE
    assert quoted(text, "en", text) is None
    assert quoted(text, "en", "word " * 100) is not None


def test_a_name_is_found_everywhere_with_what_arabic_joins_to_it() -> None:
    words = Words(ARABIC, "ar")
    assert [ARABIC[span.start : span.end] for span in words.spans("الوردي")] == ["الوردي", "للوردي"]
    assert [ARABIC[span.start : span.end] for span in words.spans("عمر الوردي")] == ["عمر الوردي"]
    assert words.spans("عمر الوردية") == []


def test_a_name_is_whole_words() -> None:
    words = Words(ENGLISH, "en")
    assert words.spans("Oman") == []
    assert words.spans("Jose  Martin") == [Span(31, 42)]
    assert words.spans("—") == words.spans("") == words.spans("x" * 1_000) == []


def test_a_short_name_is_taken_in_its_case_only() -> None:
    assert len(Words(ENGLISH, "en").spans("US")) == 1


def test_words_are_found_by_their_beginning() -> None:
    words = Words("The ministers and the ministry", "en")
    assert words.beginning("Minister") == [Span(4, 13)]

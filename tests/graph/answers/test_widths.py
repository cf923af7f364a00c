import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.answers.visible import one_line
from graph.answers.widths import cut, fold, width

LINES = st.text().map(one_line)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Rabat", 5),
        ("الرباط", 6),
        ("الرِّبَاط", 6),  # vowel signs stand on their letters
        ("\u200fالرباط\u200e", 6),
        ("東京", 4),
        ("José", 4),
        ("Jose\u0301", 4),
        ("می\u200cخواهم", 7),
        ("", 0),
    ],
)
def test_columns_of_a_terminal(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("المدير العام للأمن", 12, ["المدير العام", "للأمن"]),
        ("2025-01-28/2025-01-29", 12, ["2025-01-28/", "2025-01-29"]),
        ("one two", 20, ["one two"]),
        ("abcdefgh ij", 4, ["abcd", "efgh", "ij"]),
        ("", 5, [""]),
    ],
)
def test_lines_are_broken_at_spaces_and_slashes_and_words_only_where_they_must(
    text: str, columns: int, lines: list[str]
) -> None:
    assert fold(text, columns) == lines


@given(LINES, st.integers(2, 30))
def test_no_line_is_too_long_and_no_letter_is_lost(text: str, columns: int) -> None:
    lines = fold(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(LINES, st.integers(3, 30))
def test_what_is_cut_says_so(text: str, columns: int) -> None:
    short = cut(text, columns)
    assert width(short) <= columns
    assert short == text or short.endswith("…")

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.reading.text.markdown import without_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Titre ##", "   Titre   "),
        ("Titre\n=====\ntexte", "Titre\n     \ntexte"),
        ("a\n\n* * *\n\nb", "a\n\n     \n\nb"),
        ("> > citation", "    citation"),
        ("le **ministre** et le *roi*, ***tous***", "le   ministre   et le  roi ,    tous   "),
        ("**le *grand* roi**", "  le  grand  roi  "),
        ("__le__ _roi_ d_a_b", "  le    roi  d_a_b"),
        ("~~non~~ `oui`", "  non    oui "),
        ("le [ministre](https://example.org/a_(b)) dit", "le  ministre" + " " * 29 + "dit"),
        ("voir [la note][1]\n\n[1]: https://example.org", "voir  la note    \n\n" + " " * 24),
        ("![photo](x.png)fin[^2]", " " * 15 + "fin    "),
        ("|a|b|\n|---|:-:|\n|c|d|", "|a|b|\n         \n|c|d|"),
        ("21<sup>st</sup> siècle<br/>", "21     st       siècle     "),
        (r"5 \* 3", "5  * 3"),
        ("و**فرنسا** و**إسبانيا**", "و\u00ad\u00adفرنسا   و\u00ad\u00adإسبانيا  "),
    ],
)
def test_marks_give_way_to_spaces(text: str, expected: str) -> None:
    assert without_marks(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "- a list\n* of two\n+ or three",
        "#وزارة_الداخلية و #Rabat",
        "5 * 3 * 2, a_b_c, R&D, x < y > z, 10~20, [sic], f(x) [2]",
        "Rabat - Madrid -- Paris",
        "it's 5% (five) | six",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    assert without_marks(text) == text


MARKS = st.lists(
    st.sampled_from(
        ["*", "**", "_", "#", "\n", " ", "[", "](", ")", "`", "<b>", "<!--", "|", "---", "> ", "\\", "a", "و", "~~"]
    )
)


@given(MARKS.map("".join))
def test_every_other_character_stays_where_it_stood(text: str) -> None:
    plain = without_marks(text)
    assert len(plain) == len(text)
    assert all(after in {before, " ", "\u00ad"} for before, after in zip(text, plain, strict=True))
    assert [i for i, c in enumerate(plain) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]
    assert [c for c in plain if c.isalpha()] == [c for c in plain if c in text and c.isalpha()]


@pytest.mark.parametrize(
    "piece", ["*a ", "_a ", "[", "[a](", "<a ", "`a", "|--", "#", "> ", "-", "\\*", "<!--", "*a\n", "- "]
)
def test_endless_marks_take_seconds(piece: str) -> None:
    start = time.monotonic()
    without_marks(piece * 200_000)
    assert time.monotonic() - start < 10

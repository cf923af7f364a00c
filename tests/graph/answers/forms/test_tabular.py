from graph.answers.forms import first, render
from graph.answers.widths import width
from tests.graph.answers.forms.quotes import ANSWER, EVIDENCE


def test_passages_stand_under_the_number_of_their_row() -> None:
    below = render(first(ANSWER, 1), "table", EVIDENCE).split("\n\n")[1]
    assert below.splitlines() == [
        "[1]",
        "  «التقى الوزيران.»",
        "      d1, صحيفة المثال, 2025-01-29, https://example.org/1, 0–15",
        "      also in: d2, The Example, 2025-01-30",
    ]


def test_in_a_terminal_they_are_folded_and_isolated() -> None:
    text = render(ANSWER, "table", EVIDENCE, 30, bidi=True)
    assert all(width(line) <= 30 for line in text.splitlines())
    assert "  \u2068«التقى الوزيران.»\u2069" in text.splitlines()


def test_so_many_rows() -> None:
    assert len(first(ANSWER, 2).rows) == 2
    assert first(ANSWER, None) is ANSWER

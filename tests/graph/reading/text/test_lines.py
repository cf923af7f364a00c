"""Lines of a text of fixed width are joined; those of a list and the title are not."""

from hypothesis import given
from hypothesis import strategies as st

from graph.reading.text.lines import breaks

WRAPPED = """Readout of a call
The President spoke today with the Prime Minister of a country whose name
is written in the second line of this text, which was wrapped by hand at a
width that most mail programs use, so that a sentence goes on in the next.

A second paragraph."""


def test_a_paragraph_of_fixed_width_is_one_line() -> None:
    lines = [WRAPPED[start:end] for start, end in zip([0, *breaks(WRAPPED)], [*breaks(WRAPPED), None], strict=True)]
    assert [line.split()[:2] for line in lines] == [["Readout", "of"], ["The", "President"], [], ["A", "second"]]


def test_the_break_after_a_title_stays() -> None:
    title = "Readout of a call with the Prime Minister of a country that is far away"
    text = WRAPPED.replace("Readout of a call", title)
    assert len(title) in breaks(text, title)


def test_short_lines_of_a_list_are_lines() -> None:
    text = "- exchange of information\n- joint patrols\n- training\n- extradition"
    assert len(breaks(text)) == 3


@given(st.lists(st.text("abc ", max_size=120), max_size=12).map("\n".join))
def test_breaks_are_line_breaks_in_order(text: str) -> None:
    found = breaks(text)
    assert found == sorted(found)
    assert all(text[index] == "\n" for index in found)


def test_a_line_in_lower_case_goes_on_with_a_short_one() -> None:
    text = """The minister spoke at length about the border of the
two countries, and his guest about the trade of both
sides, which grew. He said
that it would grow. He added that it was a good year
for those who grow dates.
"""
    assert breaks(text) == [len(text) - 1]


def test_a_numbered_line_begins_anew() -> None:
    lines = ["Those who came to the meeting", "1.  Carla Lind, of the council", "2.  Omar Wardy, of the league"]
    assert len(breaks("\n".join([*lines, ""]))) == 3

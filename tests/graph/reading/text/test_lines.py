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

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import BadInput
from graph.identity.judgement import judgement
from graph.identity.judgement_file import read_judgements, write_judgements
from graph.identity.judgements import Judgements

A, B, C = (f"official-{letter * 12}" for letter in "abc")
HEADING = "verdict,left,right,left_name,right_name,by,when,why\n"


def test_one_line_a_judgement_in_order_of_the_ends() -> None:
    later = judgement(B, C, "unsure", by="Luis", when="2026-11-25", why="")
    first = judgement(f"{B}@wire, 7", A, "same", by="Ana", when="2026-11-24", why='both "DG"', right_name="حموشي")
    assert write_judgements([later, first]) == HEADING + (
        f'same,{A},"{B}@wire, 7",حموشي,,Ana,2026-11-24,"both ""DG"""\n' + f"unsure,{B},{C},,,Luis,2026-11-25,\n"
    )


@given(st.lists(st.tuples(st.text(), st.text(min_size=1).filter(str.strip), st.sampled_from(["d1", "d;2", 'd"3']))))
def test_what_is_written_is_read(values: list[tuple[str, str, str]]) -> None:
    items = Judgements(
        judgement(f"{A}@{document}", B, "same", by=by, when="2026-11-25", why=why) for why, by, document in values
    )
    assert read_judgements(write_judgements(items), "file") == items


def test_a_spreadsheet_may_reorder_columns_and_part_them_otherwise() -> None:
    text = f"\ufeffwhen;by;right;left;verdict;note\r\n2026-11-25;Ana;{A};{B};different;seen\r\n;;;;;\r\n"
    assert list(read_judgements(text, "file")) == [judgement(A, B, "different", by="Ana", when="2026-11-25")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no column by, left, right, verdict, when"),
        ("verdict,left\n", "no column by, right, when"),
        (HEADING + f"same,{A},{B},,,Ana,2026-11-25,x\n" + f"same,{A},{C},,,Ana,25/11/2026,\n", "file:3: '25/11/2026'"),
        (HEADING + f"maybe,{A},{B},,,Ana,2026-11-25,\n", "file:2: 'maybe' is no verdict"),
        (HEADING + f'same,{A},{B},,,"Ana"x,2026-11-25,\n', "file:2 is not CSV"),
    ],
)
def test_what_is_off_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        read_judgements(text, "file")

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.neighbours.spreadsheet import csv_lines, harmless
from tests.graph.linked.graphs import TEXTS


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\ta", "\ra"])
def test_a_formula_becomes_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "'=1", " =1", "الرباط"])
def test_other_text_stays(text: str) -> None:
    assert harmless(text) == text


@given(st.lists(st.lists(TEXTS.map(lambda text: text.replace("\0", "")), min_size=2), min_size=1))
def test_what_is_written_is_read(rows: list[list[str]]) -> None:
    assert list(csv.reader(io.StringIO("".join(csv_lines(rows)), newline=""))) == rows

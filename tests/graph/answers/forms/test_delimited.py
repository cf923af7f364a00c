import csv
import io

from graph.answers.forms import Listing, render
from tests.graph.answers.forms.quotes import ANSWER, EVIDENCE


def test_text_that_a_spreadsheet_would_compute_gets_an_apostrophe_and_numbers_do_not() -> None:
    rows = list(csv.reader(io.StringIO(render(ANSWER, "csv", None))))
    assert rows == [["met", "number"], ["عمر الوردي", "2"], ["'=HYPERLINK(1)", "-1"], ["", ""]]


def test_a_line_a_passage_with_all_sources_of_its_report() -> None:
    _, *rows = csv.reader(io.StringIO(render(ANSWER, "csv", EVIDENCE)))
    assert [(row[0], row[2], row[-1]) for row in rows] == [
        ("عمر الوردي", "d1", "d1 / d2"),
        ("'=HYPERLINK(1)", "d1", "d1 / d2"),
        ("'=HYPERLINK(1)", "d3", "d3"),
        ("", "d4", "d4"),
    ]


def test_cells_are_whole() -> None:
    answer = Listing(("name",), [("a" * 5000,)], [()])
    assert render(answer, "csv", None) == f"name\n{'a' * 5000}\n"

from itertools import takewhile

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from graph.answers.tables import LONGEST, NARROWEST, table
from graph.answers.widths import width

COLUMNS = ("met", "country", "date", "event")
ROWS = [
    ("المدير العام للشرطة الوطنية (الشرطة الوطنية الإسبانية)", "Spain", "2025-01-28/2025-01-29", "event-b7e22d0cb39f"),
    ("東京 太郎", "Japan", "2024-06", "event-def0cc5b5c39"),
    ("Inés Robledo", "España", "", "event-a9d637f1cc77"),
]


def starts(line: str, cell: str) -> int:
    """Column of the terminal at which a cell begins."""
    return width(line[: line.index(cell)])


def test_cells_of_a_column_begin_in_one_column_of_the_terminal() -> None:
    heading, _, *lines = table(COLUMNS, ROWS, 120).splitlines()
    assert {starts(line, row[3]) for line, row in zip(lines, ROWS, strict=True)} == {starts(heading, "event")}
    assert {starts(line, row[1]) for line, row in zip(lines, ROWS, strict=True)} == {starts(heading, "country")}


def test_at_80_columns_the_longest_cells_give_way_and_ids_stay_whole() -> None:
    text = table(COLUMNS, ROWS, 80)
    assert all(width(line) <= 80 for line in text.splitlines())
    assert all(row[3] in text for row in ROWS)
    assert "España" in text


def test_where_columns_would_be_too_narrow_rows_become_lists() -> None:
    text = table(COLUMNS, ROWS, 30)
    assert text.splitlines()[-4:] == [
        "met       Inés Robledo",
        "country   España",
        "date",
        "event     event-a9d637f1cc77",
    ]


def test_numbers_of_rows_are_set_to_the_right() -> None:
    text = table(["#", "name"], [[str(number), "x"] for number in (9, 10)], 40)
    assert text.splitlines()[2:] == [" 9   x", "10   x"]


def test_an_endless_cell_is_cut() -> None:
    text = table(["name", "id"], [["a" * 5000, "official-1"]], 100)
    assert "…" in text
    assert text.count("a") < LONGEST + 10


def test_for_a_terminal_that_orders_text_each_line_of_an_arabic_cell_is_isolated() -> None:
    lines = table(COLUMNS, ROWS, 60, bidi=True).splitlines()
    assert lines[2].startswith("\u2068المدير")
    for line in lines:
        assert line.count("\u2068") == line.count("\u2069")
    assert "\u2068" not in lines[-1]


MIXED = [
    ("سليم الهاشمي", "المدير العام (الأمن)", "2024-06", "event-1"),
    ("Germany", "ألمانيا", "2025-01-28/2025-01-29", "event-2"),
    ("الهاشمي 12", "34 شرطة", "56", "78"),
]


def test_marks_keep_columns_in_order_where_the_unicode_algorithm_orders_a_line() -> None:
    """Shown as a terminal that follows the algorithm shows it; without the marks dates are torn and columns swapped."""
    ordered = [get_display(line, base_dir="L") for line in table(COLUMNS, MIXED, 100, bidi=True).splitlines()]
    heading, _, *lines = (line.translate({0x2068: None, 0x2069: None}) for line in ordered)
    for row, line in zip(MIXED, lines, strict=True):
        assert (starts(line, row[2]), starts(line, row[3])) == (starts(heading, "date"), starts(heading, "event"))
    torn = get_display(table(COLUMNS, MIXED, 100), base_dir="L")
    assert MIXED[1][2] not in torn


def test_a_turned_name_turns_nothing() -> None:
    text = table(["name", "country"], [["Osman \u202egnp.exe", "MA"]], 80, bidi=True)
    assert "\u202e" not in text
    assert "<U+202E>gnp.exe" in text


@given(
    st.lists(st.lists(st.text(max_size=60), min_size=3, max_size=3), max_size=5),
    st.integers(min_value=24, max_value=120),
)
def test_no_line_is_wider_than_the_room_and_no_column_is_starved(rows: list[list[str]], room: int) -> None:
    text = table(["one", "two", "three"], rows, room)
    assert all(width(line) <= room for line in text.splitlines())


@pytest.mark.parametrize("room", range(20, 90, 7))
def test_no_cell_has_a_letter_a_line(room: int) -> None:
    lines = table(["name", "title"], [["x" * 24, "y" * 300]], room).splitlines()
    parts = [len(list(takewhile("x".__eq__, line[line.find("x") :]))) for line in lines if "x" in line]
    assert max(parts) >= min(NARROWEST, 24)

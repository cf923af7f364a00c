from bidi import get_display

from graph.answers.bidi import direction, isolated, isolated_parts, runs_right


def test_direction_of_languages() -> None:
    assert [direction(lang) for lang in ("ar", "fr", None)] == ["rtl", "ltr", "ltr"]


def test_what_is_written_from_right_to_left() -> None:
    assert [runs_right(text) for text in ("Rabat", "الرباط", "Rabat الرباط", "חיפה", "2024-09", "")] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]


def test_only_that_is_isolated() -> None:
    assert isolated("الرباط") == "\u2068الرباط\u2069"
    assert isolated("Rabat 2024") == "Rabat 2024"


def test_a_date_beside_an_arabic_name_stays_whole() -> None:
    line = "wire-1, صحيفة المثال, 2025-06-02, 0–87; d2, وكالة, 2025-06-03"
    assert "2025-06-02, 0–87" not in get_display(line, base_dir="L")
    shown = get_display(isolated_parts(line), base_dir="L").translate({0x2068: None, 0x2069: None})
    assert shown.startswith("wire-1, ")
    assert ", 2025-06-02, 0–87; d2, " in shown
    assert shown.endswith(", 2025-06-03")

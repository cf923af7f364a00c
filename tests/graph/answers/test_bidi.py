from graph.answers.bidi import isolated, runs_right


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

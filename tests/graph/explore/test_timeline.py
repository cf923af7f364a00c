from graph.answers.cells import Piece
from graph.explore.asking import Rows
from graph.explore.timeline import by_year, year
from queries import Answer, find


def rows(*dates: str | None) -> Rows:
    question = find("official-timeline")
    empty: list[list[Piece]] = [[] for _ in question.columns]
    shown = [[[Piece(date, None, "", "date")] if date else [], *empty[1:]] for date in dates]
    facts: list[tuple[str, ...]] = [(f"fact{number}",) for number, _ in enumerate(dates)]
    return Rows(Answer(question, tuple(question.columns), [], facts), shown, False)


def test_latest_year_comes_first_and_undated_last() -> None:
    years = by_year(rows("2023-05", None, "2024", "2024-09/2024-10", "XXXX-11-24"))
    assert [(name, [moment.date for moment in moments]) for name, moments in years] == [
        ("2024", ["2024-09/2024-10", "2024"]),
        ("2023", ["2023-05"]),
        ("", ["", "XXXX-11-24"]),
    ]
    assert years[1][1][0].facts == ("fact0",)


def test_name_of_an_event_stands_for_its_kind_and_place() -> None:
    question = find("official-timeline")
    event, held = Piece("visit, Spain", "/event/e", "en", "event"), Piece("held", None, "en", "text")
    cells = {"date": [], "type": [held], "status": [held], "met": [], "place": [held], "event": [event]}
    row = Rows(Answer(question, tuple(question.columns), [], [()]), [[cells[name] for name in question.columns]], False)
    [(_, [moment])] = by_year(row)
    assert moment.what == [event]
    assert moment.cells == {"status": [held]}


def test_year_of_a_date() -> None:
    assert year("2024-06-01/2024-06-03") == "2024"
    assert year("2024~") == "2024"
    assert year("XXXX-11-24") == ""
    assert year("") == ""

import pytest

from graph.reading.llm.ground import Ground, shown
from graph.reading.llm.words import Words

TEXT = "Since 2014, French police and officials from Rabat have met in Madrid; in 1446 as well."


def ground(published: str | None = "2025-06-03") -> Ground:
    return Ground(Words(TEXT, "en"), "en", published, "llm/small")


@pytest.mark.parametrize(
    "date",
    [
        "2025-06-02",
        "2025-06",
        "2025~",
        "2024-12-31/2025-01-02",
        "2014/2025",
        "XXXX-11-24",
        "2025/..",
        "201X",
        "2024-02-29",
    ],
)
def test_dates_in_edtf_of_a_year_that_is_told_are_taken(date: str) -> None:
    assert ground().date(date, "it") == date


def test_a_hijri_year_tells_two_years() -> None:
    assert ground(None).date("2024-08", "it") == "2024-08"
    assert ground(None).date("2025-02", "it") == "2025-02"
    assert ground(None).date("2026-02", "it") is None


@pytest.mark.parametrize(
    "date", ["2025-02-30", "3 June 2025", "2025-13", "202X-05-01", "/", "2024/2025/2026", 2025, ["x"]]
)
def test_what_is_no_date_is_left_out(date: object) -> None:
    asked = ground()
    assert asked.date(date, "events/0") is None
    assert asked.warnings == [
        {"message": f"date {date!r} of events/0 left out: it is no date in EDTF", "rule": "llm/small"}
    ]


def test_a_year_that_nothing_tells_is_left_out() -> None:
    asked = ground()
    assert asked.date("1999-06-02", "it") is None
    assert "neither the text nor its publication gives that year" in asked.warnings[0]["message"]


def test_countries_and_areas_are_those_of_the_lists() -> None:
    asked = ground()
    assert asked.country("MA", "it") == "MA"
    assert asked.area("border-security", "it") == "border-security"
    assert asked.country(None, "it") is None
    assert asked.warnings == []
    for code in ("XX", "Morocco", "ma", 5, ["MA"]):
        assert asked.country(code, "it") is None
    for area in ("space-travel", None, 5, {"a": 1}):
        assert asked.area(area, "it") is None
    assert len(asked.warnings) == 9


@pytest.mark.parametrize(("code", "told"), [("FR", True), ("MA", True), ("ES", True), ("DE", False)])
def test_a_text_names_a_country_by_its_people_and_cities_too(code: str, told: bool) -> None:
    assert bool(list(ground().country_spans(code))) is told


def test_what_is_shown_is_short_and_harmless() -> None:
    assert shown("\x1b[31mred\u202e") == "'\\x1b[31mred\\u202e'"
    assert len(shown("x" * 10_000)) < 100


def test_an_answer_without_end_is_told_of_in_few_words() -> None:
    asked = ground()
    assert len(asked.items({"events": [{}] * 1_000}, "events")) == 200
    for number in range(300):
        asked.leave_out(f"events/{number}", "it is wrong")
    messages = [warning["message"] for warning in asked.warnings]
    assert messages[0] == "800 of the events left out: no more than 200 are looked at"
    assert len(messages) == 201
    assert messages[-1] == "101 more parts of the answer left out"

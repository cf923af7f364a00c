from datetime import date

import pytest

from graph.errors import UnknownName, UsageError
from queries import find
from queries.binding import bind, parse

WHO = find("who-met")
PAIR = find("cooperation-of-pair")


def same(kind: str, text: str) -> str:
    return f"{kind}-{text.lower()}"


def test_values_go_to_required_parameters_options_by_name() -> None:
    given = bind(find("met-between-countries"), ["MA", "ES"], {"since": "2024"})
    assert given == {"country": "MA", "other": "ES", "since": "2024", "until": None}


def test_a_required_parameter_may_be_given_by_name() -> None:
    assert bind(PAIR, ["ES"], {"country": "MA"}) == {"country": "MA", "other": "ES"}


def test_a_number_is_one_that_cypher_knows() -> None:
    question = find("new-areas")
    assert parse(question, {"country": "MA", "year": "2025"}, same)["year"] == 2025
    with pytest.raises(UsageError, match="year is too large a number"):
        parse(question, {"country": "MA", "year": "9" * 30}, same)


def test_texts_become_ids_and_days() -> None:
    given = {"official": "Hamouchi", "since": "2024-02", "until": "2024-02"}
    expected = {"official": "official-hamouchi", "since": date(2024, 2, 1), "until": date(2024, 2, 29)}
    assert parse(WHO, given, same) == expected


@pytest.mark.parametrize(
    ("question", "values", "options", "message", "hint"),
    [
        ("who-met", [], {}, "who-met needs OFFICIAL: an official", "for example: mithaq ask who-met"),
        ("who-met", ["A", "B"], {}, "who-met takes OFFICIAL; 'B' is one too many", "for example"),
        ("who-met", ["A"], {"country": "MA"}, "who-met has no option --country", "it takes --since, --until"),
        ("cooperation-of-pair", ["MA"], {}, "needs OTHER: the other country", "cooperation-of-pair MA ES"),
        ("cooperation-of-pair", ["MA", "ES"], {"since": "2024"}, "has no option --since", "it takes no options"),
        ("date-conflicts", ["MA"], {}, "takes no value; 'MA' is one too many", "mithaq ask date-conflicts"),
    ],
)
def test_words_that_do_not_fit(
    question: str, values: list[str], options: dict[str, str], message: str, hint: str
) -> None:
    with pytest.raises(UsageError) as raised:
        bind(find(question), values, options)
    assert message in str(raised.value)
    assert hint in raised.value.hint


@pytest.mark.parametrize(
    ("question", "given", "message", "hint"),
    [
        (
            "who-met",
            {"official": "A", "since": "some day"},
            "since is a date, and 'some day' is none",
            "--since 2024-09-28",
        ),
        ("who-met", {"official": "  "}, "who-met: official is empty", "for example"),
        ("planned-events", {"status": "held"}, "status cannot be 'held'", "planned, cancelled, denied"),
        (
            "path-between",
            {"official": "A", "other": "a"},
            "official and other are the same (official-a)",
            "two different",
        ),
        (
            "who-met",
            {"official": "A", "since": "2024-09", "until": "2024-03"},
            "who-met: the period ends (2024-03-31) before it begins (2024-09-01)",
            "change the two dates",
        ),
    ],
)
def test_texts_that_are_not_of_their_type(question: str, given: dict[str, str | None], message: str, hint: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(find(question), given, same)
    assert message in str(raised.value)
    assert hint in raised.value.hint


def test_a_name_nobody_knows_is_told_as_it_is() -> None:
    def nobody(kind: str, text: str) -> str:
        raise UnknownName(f"no {kind} is called {text!r}")

    with pytest.raises(UnknownName, match="no official is called 'X'"):
        parse(WHO, {"official": "X"}, nobody)

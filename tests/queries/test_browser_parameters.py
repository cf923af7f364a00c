import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from queries.binding import Value
from queries.browser_parameters import command


def test_one_command_sets_them_all() -> None:
    parameters: dict[str, Value] = {"official": "official-1", "since": date(2024, 1, 1), "top": 5, "until": None}
    assert command(parameters) == (
        ":param [{official, since, top, until}] => "
        '{RETURN "official-1" AS official, date("2024-01-01") AS since, 5 AS top, null AS until}'
    )


def test_without_parameters_there_is_nothing_to_set() -> None:
    assert command({}) == ""


@given(some.text())
def test_a_text_stays_within_its_quotes_on_its_line(text: str) -> None:
    line = command({"document": text})
    quoted = line.removeprefix(":param [{document}] => {RETURN ").removesuffix(" AS document}")
    assert json.loads(quoted) == text
    assert line.isprintable()

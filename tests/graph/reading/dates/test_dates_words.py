"""Every way to write a date that the calendar files hold, by the example it carries."""

from collections.abc import Iterator
from typing import Any

import pytest

from graph.errors import BadDocument
from graph.reading.dates import find, resolve
from graph.reading.dates.calendar import calendar, load

LANGUAGES = ("ar", "en", "es", "fr")


def examples() -> Iterator[Any]:
    for lang in LANGUAGES:
        for form in load(lang)["forms"]:
            for number, example in enumerate(form["examples"]):
                yield pytest.param(lang, example, id=f"{lang}-{form['id']}-{number}")


@pytest.mark.parametrize(("lang", "example"), list(examples()))
def test_example_of_form_is_one_date_and_resolves(lang: str, example: dict[str, str]) -> None:
    spans = find(example["text"], lang)
    assert len(spans) == 1
    got = resolve(spans[0], example.get("published"), lang)
    assert (got.start, got.end) == (example["start"], example.get("end", example["start"]))
    assert got.conflict is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_months_and_weekdays_are_complete(lang: str) -> None:
    tables = calendar(lang).tables
    assert set(tables["month"].values()) == set(tables["hijrimonth"].values()) == set(range(1, 13))
    assert set(tables["weekday"].values()) == set(range(1, 8))
    assert set(tables["modifier"].values()) == {-1, 0, 1}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_name_of_a_month_is_read_as_that_month(lang: str) -> None:
    for month, names in load(lang)["month"].items():
        for name in names:
            of = " de " if lang == "es" else " "
            span = find(f"3{of}{name[0].upper() + name[1:]}{of}2024", lang)[0]
            assert resolve(span, None, lang).start == f"2024-{month:02}-03", name


def test_language_without_calendar_words_is_refused() -> None:
    with pytest.raises(BadDocument, match="no calendar words for language 'xx'"):
        find("3 mei 2024", "xx")

import json

import pytest

from graph.answers.widths import width
from queries import questions
from queries.sparql import twin
from tests.graph.cli.conftest import Mithaq


def test_all_are_listed_by_group_within_80_columns(mithaq: Mithaq) -> None:
    lines = mithaq("questions").stdout.splitlines()
    assert all(width(line) <= 80 for line in lines)
    groups = [line for line in lines if line and not line.startswith(" ")]
    assert groups == list(dict.fromkeys(question.group for question in questions().values()))
    assert {line.split()[0] for line in lines if line[2:3].strip()} >= set(questions())


@pytest.mark.parametrize("words", ["accords", "acuerdos", "الاتفاقيات", "agreements"])
def test_words_in_four_languages_find_them_with_an_example(mithaq: Mithaq, words: str) -> None:
    assert "mithaq ask agreements-of-pair" in mithaq("questions", words).stdout


def test_titles_in_the_language_asked_for(mithaq: Mithaq) -> None:
    assert questions()["who-met"].title["ar"] in mithaq("questions", "--lang", "ar", "--group", "meetings").stdout


def test_as_data(mithaq: Mithaq) -> None:
    got = json.loads(mithaq("questions", "--group", "people", "--format", "json", "--lang", "fr").stdout)
    assert {question["group"] for question in got} == {"people"}
    assert {"id", "title", "parameters", "columns", "example"} <= set(got[0])


def test_words_that_find_nothing(mithaq: Mithaq) -> None:
    assert "no question" in mithaq("questions", "xyzzy").stderr
    assert mithaq("questions", "xyzzy", "--format", "json").stdout == "[]\n"


def test_what_can_be_asked_in_sparql_is_told(mithaq: Mithaq) -> None:
    listed = mithaq("questions", "who met").stdout
    assert "mithaq sparql --question who-met 'عبد اللطيف حموشي' -p since=2024\n" in listed
    data = json.loads(mithaq("questions", "--format", "json").stdout)
    assert {item["id"]: item["sparql"] for item in data} == {
        question.id: twin(question) is not None for question in questions().values()
    }

import pytest

from graph.errors import UsageError
from queries import questions
from queries.binding import bind
from queries.example import call


def test_values_and_options_in_any_order() -> None:
    found = call('who-met --since=2024 "Salim Amrani" --until 2025')
    assert found.question.id == "who-met"
    assert found.values == ["Salim Amrani"]
    assert found.options == {"since": "2024", "until": "2025"}


def test_every_question_takes_its_own_example() -> None:
    for question in questions().values():
        found = call(question.example)
        assert found.question is question
        assert bind(question, found.values, found.options).keys() == question.parameters.keys()


@pytest.mark.parametrize("line", ["", 'who-met "Salim', "who-met Salim --since", "who-knows Salim"])
def test_what_cannot_be_read_is_said(line: str) -> None:
    with pytest.raises(UsageError):
        call(line)

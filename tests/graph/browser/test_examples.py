from datetime import date

import pytest

from graph.answers.names import resolver
from graph.browser.examples import asked, examples
from graph.errors import UnknownName, UsageError
from graph.store import Store
from queries import questions
from tests.graph.browser.made_up import SALIM, fill

pytestmark = pytest.mark.parametrize("engine", ["embedded"], indirect=True)


def official(store: Store, name: str) -> str:
    return str(store.run("MATCH (o:Official) WHERE o.name = $name RETURN o.id AS id", name=name)[0]["id"])


def test_a_line_is_asked_with_ids_for_names(store: Store) -> None:
    found = asked("who-met 'Salim Amrani' --since 2024", resolver(fill(store)))
    assert found.parameters == {"official": official(store, SALIM.name), "since": date(2024, 1, 1), "until": None}
    assert found.shown == {"official": "Salim Amrani", "since": "2024"}


def test_a_line_about_nobody_is_refused(store: Store) -> None:
    with pytest.raises(UnknownName):
        asked("who-met 'Zacharias Quill'", resolver(fill(store)))
    with pytest.raises(UsageError):
        asked("who-met", resolver(store))


def test_questions_whose_example_is_not_in_the_graph_are_asked_of_what_is(store: Store) -> None:
    fill(store)
    found = {example.question.id: example for example in examples(store.run, resolver(store))}
    assert list(found) == list(questions())
    assert store.run(found["who-met"].question.cypher, **found["who-met"].parameters)
    assert len(set(found["path-between"].parameters.values())) == 2
    assert found["fact-evidence"].parameters["fact"].startswith("MET|")  # type: ignore[union-attr]


def test_in_an_empty_graph_no_question_has_anybody_to_ask_about(store: Store) -> None:
    found = {example.question.id: example for example in examples(store.run, resolver(store))}
    assert found["who-met"].parameters == {"official": None, "since": None, "until": None}
    assert found["who-met"].shown == {}

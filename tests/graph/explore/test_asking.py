from graph.answers.names import resolver
from graph.explore.asking import given, latest, link, page_number, part
from graph.store import Store
from queries import ask, find, questions


def test_pages_joined_are_the_answer(examples: Store) -> None:
    question, resolve = find("cooperation-table"), resolver(examples)
    whole = ask(question, ["MA"], {}, examples.run, resolve)
    rows, more, number = [], True, 1
    while more:
        answer, more = part(question, {"country": "MA"}, examples, resolve, number, 7)
        rows += answer.rows
        number += 1
    assert rows == whole.rows
    assert len(rows) > 7


def test_no_question_ends_with_a_limit_beside_that_of_a_page() -> None:
    assert [it.id for it in questions().values() if "LIMIT" in it.cypher.rpartition("RETURN")[2]] == []


def test_latest_rows_are_the_last(examples: Store) -> None:
    question, resolve = find("events-in-period"), resolver(examples)
    whole = ask(question, [], {}, examples.run, resolve)
    found = latest(question, {}, examples, resolve, "en", 2)
    assert found.answer.rows == whole.rows[-2:]
    assert found.more
    assert not latest(question, {}, examples, resolve, "en", 1000).more


def test_address_gives_the_parameters() -> None:
    documents = find("documents")
    address = {"lang": "ar", "lang_": "fr", "since": " 2024 ", "until": "", "other": "x"}
    assert given(documents, address) == {"lang": "fr", "since": "2024"}
    assert link(documents, {"lang": "fr"}, page="2") == "/questions/documents?lang_=fr&page=2"


def test_page_that_is_none_is_the_first() -> None:
    assert [page_number({"page": text}) for text in ("3", "0", "-1", "x", "", "9" * 30)] == [3, 1, 1, 1, 1, 1]

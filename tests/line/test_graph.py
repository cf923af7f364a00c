"""The example documents in the graph, on each engine."""

import io
from collections.abc import Callable

import pytest

from graph.answers.names import resolver
from graph.claims.model import DocumentGraph
from graph.identity import reference_entities
from graph.linked import export, read_graph
from graph.store import Store
from queries import Answer, ask, evidence, questions
from tests.conftest import Engines

SPELLINGS = {
    "director": ["Abdellatif Hammouchi", "الحموشي", "Hamouchi", "عبد اللطيف حموشي", "Abdelatif El Hammouchi"],
    "minister": ["Fernando Grande-Marlaska", "Grande Marlaska", "غراندي مارلاسكا", "Marlaska"],
    "head of division": ["Lamia Zouine", "Lamiae Zouin", "لمياء زوين", "Zouine"],
    "head of the Spanish police": ["Francisco Pardo Piqueras", "Pardo Piqueras", "فرانسيسكو باردو بيكيراس"],
    "director of intelligence": ["Selami Yıldız", "Selami Yildiz", "سلامي يلديز", "Yildiz", "يلدز"],
}


def dump(store: Store) -> bytes:
    out = io.BytesIO()
    assert export(store, out, "nquads") > 0
    return out.getvalue()


def test_order_repetition_and_removal_leave_the_same_graph(store: Store, graphs: list[DocumentGraph]) -> None:
    changes = store.replace(graphs)
    assert [change.kind for change in changes] == ["new"] * len(graphs)
    first = dump(store)
    assert [change.kind for change in store.replace(graphs)] == ["unchanged"] * len(graphs)
    assert dump(store) == first
    for graph in graphs[::2]:
        store.remove([str(graph.document["id"])])
    store.replace(graphs)
    assert dump(store) == first
    store.remove([str(graph.document["id"]) for graph in graphs])
    for graph in reversed(graphs):
        store.replace([graph])
    assert dump(store) == first


def test_every_engine_holds_the_graph_that_an_import_gives(
    store: Store, graphs: list[DocumentGraph], engines: Engines
) -> None:
    store.replace(graphs)
    exported = dump(store)
    with engines.another() as connection, read_graph(io.BytesIO(exported), "nquads") as graph:
        copy = Store(connection)
        copy.prepare(reference_entities())
        copy.restore(graph.nodes(), graph.relationships())
        assert dump(copy) == exported
        assert [change.kind for change in copy.replace(graphs)] == ["unchanged"] * len(graphs)


@pytest.fixture
def asked(store: Store, graphs: list[DocumentGraph]) -> Callable[..., Answer]:
    store.replace(graphs)

    def run(question: str, *values: str, **options: str) -> Answer:
        return ask(question, values, options, store.run, resolver(store))

    return run


def test_spellings_of_a_name_give_the_same_rows(asked: Callable[..., Answer]) -> None:
    for spellings in SPELLINGS.values():
        rows = [asked("official-posts", spelling).rows for spelling in spellings]
        assert rows[0]
        assert all(other == rows[0] for other in rows), spellings


def test_who_met_whom(asked: Callable[..., Answer]) -> None:
    answers = [asked("who-met", spelling) for spelling in SPELLINGS["director"]]
    assert len(answers[0].rows) == 7
    assert all(answer.rows == answers[0].rows for answer in answers)
    assert len(asked("who-met", "Hammouchi", since="2025").rows) == 3


def test_officials_that_one_document_knows_by_post_are_those_whom_another_names(asked: Callable[..., Answer]) -> None:
    met = {str(row[0]) for row in asked("who-met", "Hammouchi", since="2025").rows}
    assert met == {"Francisco Pardo Piqueras", "Dieter Romann"}


def test_every_row_shows_the_words_that_say_it(asked: Callable[..., Answer], store: Store) -> None:
    answer = asked("cooperation-of-pair", "Maroc", "إسبانيا")
    assert len(answer.rows) >= 14
    quotes = evidence([fact for row in answer.facts for fact in row], store.run)
    assert all(quotes[fact] for row in answer.facts for fact in row)
    texts = {row["id"]: row["text"] for row in store.run("MATCH (d:Document) RETURN d.id AS id, d.text AS text")}
    for quote in (quote for found in quotes.values() for quote in found):
        assert texts[quote.document][quote.start : quote.end] == quote.quote


def test_the_visit_whose_year_contradicts_its_weekdays(asked: Callable[..., Answer]) -> None:
    (row,) = asked("date-conflicts").rows
    assert "2024-01-28/2024-01-29" in row
    assert "2025-01-28/2025-01-29" in row


def test_a_story_that_two_papers_print(asked: Callable[..., Answer]) -> None:
    (row,) = asked("reports").rows
    assert row[0] == "visit-to-spain-fr"
    assert "visit-to-spain-fr / visit-to-spain-fr-reprint" in row


def test_two_secretaries_general_on_the_day_of_the_handover(asked: Callable[..., Answer]) -> None:
    (row,) = asked("two-holders").rows
    assert {"Valdecy Urquiza", "Jürgen Stock"} <= set(row)


def test_the_visit_of_which_one_paper_knows_a_single_day(asked: Callable[..., Answer]) -> None:
    (row,) = asked("contradictions").rows
    assert {"date", "2025-01-28", "2025-01-28/2025-01-29", "visit-to-spain-es"} <= set(row)


def test_the_examples_of_all_questions_have_rows(store: Store, graphs: list[DocumentGraph]) -> None:
    from graph.cli.ask_command import answer_example

    store.replace(graphs)
    assert [question.id for question in questions().values() if not answer_example(question, store).rows] == []

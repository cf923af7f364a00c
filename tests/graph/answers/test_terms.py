import pytest

from graph.answers.terms import term
from graph.store.schema import FACTS, NODES
from ontology import LANGUAGES


def test_values_kinds_and_facts_have_words_in_every_language() -> None:
    assert term("meeting", "ar") == "اجتماع"
    assert term("joint-body", "en") == "joint body"
    assert term("Official", "fr") == "responsable"
    assert term("TOOK_PART", "es") == "participó en"
    assert term("TOOK_PART", "en") == "took part in"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_that_a_graph_draws_is_without_words(lang: str) -> None:
    assert [name for name in (*NODES, *FACTS) if not term(name, lang)] == []


def test_other_texts_have_none() -> None:
    assert term("Rabat", "fr") is None
    assert term("meeting", "de") is None

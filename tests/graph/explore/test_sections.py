import pytest

from graph.explore.sections import beginnings, further, pages
from graph.store.schema import DESCRIPTIONS, FACTS, NODES
from queries import find
from queries.question import ColumnType

KINDS = [kind for kind in pages() if kind != "home"]
IDS = {"self", "one", "other"}


def test_every_kind_that_documents_speak_of_has_a_page() -> None:
    shown = {label.lower() for label in NODES} - {"mention", "claim", "judgement"}
    assert {*KINDS} == shown | {"pair"}
    assert {label.capitalize() for label in DESCRIPTIONS} <= {kind.capitalize() for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_sections_are_questions_with_all_that_they_need(kind: str) -> None:
    for part in ("sections", "timeline"):
        for id, parameters in pages()[kind][part].items():
            question = find(id)
            assert set(question.required) <= set(parameters) <= set(question.parameters), id
            assert set(parameters.values()) <= IDS, id
    assert set(pages()[kind]["network"]) <= set(FACTS)


@pytest.mark.parametrize("kind", KINDS)
def test_timelines_have_dates(kind: str) -> None:
    for id in pages()[kind]["timeline"]:
        assert find(id).columns["date"] is ColumnType.DATE


def test_first_page_offers_questions_that_need_nothing() -> None:
    assert [question.id for question in beginnings() if question.required] == []


def test_page_leads_to_what_it_does_not_answer() -> None:
    offered = {it.question.id: it.link for it in further("official", "official-0123456789ab")}
    assert offered["colleagues"] == "/questions/colleagues?official=official-0123456789ab"
    assert "who-met" not in offered
    assert "documents" not in offered

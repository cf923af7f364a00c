import pytest

from graph.answers.as_sparql import as_sparql
from graph.errors import UsageError
from graph.linked.addresses import Addresses
from graph.linked.mapping import graph_mapping
from queries import find
from queries.binding import as_given

ADDRESSES = Addresses(graph_mapping(), "https://example.org/")


def test_a_call_with_its_values_put_in() -> None:
    text = as_sparql(find("who-met"), ["official-1"], {"until": "2024-09"}, as_given, ADDRESSES)
    assert "VALUES ?official { <https://example.org/official/1> }" in text
    assert "VALUES ?since { UNDEF }" in text
    assert 'VALUES ?until { "2024-09-30"^^xsd:date }' in text


def test_a_question_without_a_twin_is_refused() -> None:
    with pytest.raises(UsageError, match="path-between has no twin"):
        as_sparql(find("path-between"), ["official-1", "official-2"], {}, as_given, ADDRESSES)


def test_the_evidence_of_an_event_itself() -> None:
    text = as_sparql(find("fact-evidence"), ["EVENT|event-1||"], {}, as_given, ADDRESSES)
    assert "VALUES ?fact { <https://example.org/event/1> }" in text

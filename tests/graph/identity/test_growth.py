"""How the work grows with documents that say the same: with their number, not with the pairs of them."""

from collections.abc import Mapping
from cProfile import Profile
from pstats import Stats
from typing import Any

import pytest

from tests.graph.identity.documents import told
from tests.graph.identity.memory import Memory

FEW, MANY = 100, 1_000
SPANISH = {"name": "Ana Robledo", "post": "Minister of the Interior", "country": "ES"}
MOROCCAN = {"name": "Karim Naciri", "post": "Minister of Justice", "country": "MA"}
PORTS = {"parties": ["MA", "ES"], "name": "Agreement on Ports"}

SAME: Mapping[str, Mapping[str, Any]] = {
    "a surname": {"day": "2021-03-02", "people": {"x": {"name": "Naciri", "country": "MA"}}},
    "a surname without a country": {"people": {"x": {"name": "Naciri"}}},
    "a full name": {"people": {"x": {"name": "Karim Naciri", "country": "MA"}}},
    "an event without a day": {"people": {"x": MOROCCAN, "y": SPANISH}, "events": [{"city": "Madrid"}]},
    "an event": {"day": "2021-03-02", "people": {"x": MOROCCAN, "y": SPANISH}, "events": [{"start": "2021-03-01"}]},
    "an agreement without a day": {"agreements": [PORTS]},
    "an agreement": {"day": "2021-03-02", "agreements": [{**PORTS, "date": "2021-03-01"}]},
}


@pytest.mark.parametrize("document", SAME.values(), ids=SAME.keys())
def test_work_grows_with_the_number_of_documents_that_say_the_same(document: Mapping[str, Any]) -> None:
    calls(document, 2)  # what is read once is read now
    assert calls(document, MANY) < 1.25 * (MANY / FEW) * calls(document, FEW)


def calls(document: Mapping[str, Any], count: int) -> int:
    """Calls of functions that it takes to resolve so many documents that say the same."""
    mentions = told({str(number): {"text": "the same", **document} for number in range(count)})
    graph, profile = Memory(), Profile()
    profile.runcall(graph.replace, mentions)
    return int(Stats(profile).total_calls)  # type: ignore[attr-defined]

"""What the database answers to the questions of resolution that are not about tokens, ids or documents."""

import pytest

from graph.claims.model import Mention
from graph.store.neighbourhood import StoredNeighbourhood
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Pact, Person, tell

ALI, JUAN, OMAR = Person("Ali Alaoui", "MA"), Person("Juan Sanz", "ES"), Person("Omar Benali", "MA")
ALI_ID, OMAR_ID = "official-ali_alaoui-ma", "official-omar_benali-ma"


@pytest.fixture
def graph(store: Store) -> StoredNeighbourhood:
    store.replace(
        [
            tell("d1", Meeting((ALI, JUAN), start="2025-01-28")),
            tell("d2", Meeting((ALI, OMAR), start="2025-03-01"), Pact(("MA", "ES"))),
            tell("d3", Meeting((OMAR, JUAN), start="2025-01-28"), Pact(("MA", "DE"))),
        ]
    )
    return StoredNeighbourhood(store.run)


def documents(mentions: list[Mention], kind: str) -> list[str]:
    assert {mention.kind for mention in mentions} <= {kind}
    return [mention.document for mention in mentions]


def test_events_are_found_by_who_takes_part(graph: StoredNeighbourhood) -> None:
    assert documents(graph.events_of([ALI_ID], "", ""), "event") == ["d1", "d2"]
    assert documents(graph.events_of([ALI_ID, OMAR_ID, "official-nobody"], "", ""), "event") == ["d1", "d2", "d3"]


def test_events_on_other_days_are_left_out(graph: StoredNeighbourhood) -> None:
    assert documents(graph.events_of([ALI_ID], "2025-02-01", "2025-04-01"), "event") == ["d2"]
    assert documents(graph.events_of([OMAR_ID], "2024-01-01", "2025-01-28"), "event") == ["d3"]


def test_agreements_are_found_by_their_parties(graph: StoredNeighbourhood) -> None:
    assert documents(graph.agreements_of(["ES"]), "agreement") == ["d2"]
    assert documents(graph.agreements_of(["MA", "DE"]), "agreement") == ["d2", "d3"]

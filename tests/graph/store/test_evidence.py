"""What documents in memory say is what the database says of them once they are loaded."""

from dataclasses import asdict

from graph.store.derived import Said
from graph.store.evidence import said_by, said_in
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Pact, Person, Platform, tell

ALI = Person("Ali Alaoui", "MA", "Head", "National Police")
TOLD = tell(
    "d1",
    Meeting((ALI, Person("", "DE", "Chief", "Police")), city="Madrid", end="2025-01-29", conflict="weekday"),
    Pact(name="Treaty", date="2024-09"),
    Platform("Tip"),
    lang="fr",
)
ALONE = frozenset({"d1"})


def lines(sayings: list[Said]) -> list[str]:
    return sorted(str(asdict(said) | {"stated": sorted(said.stated.items())}) for said in sayings)


def test_the_database_says_what_was_loaded(store: Store) -> None:
    store.replace([TOLD])
    memory = said_by([TOLD], {})
    database = said_in(store.run, memory)
    assert memory.keys() == database.keys()
    assert {node: lines(said) for node, said in memory.items()} == {
        node: lines(said) for node, said in database.items()
    }


def about(label: str) -> list[Said]:
    return [said for node, sayings in said_by([TOLD], {}).items() if node.label == label for said in sayings]


def test_a_post_is_told_by_its_mention_or_by_who_holds_it() -> None:
    assert Said("fr", "", (), ("chief",), {"title": "Chief", "country": "DE"}, ALONE) in about("Post")
    assert Said("fr", stated={"title": "Head", "country": "MA"}, reports=ALONE) in about("Post")


def test_a_place_is_told_by_what_was_held_there() -> None:
    assert about("Place") == [Said("fr", stated={"name": "Madrid", "city": "Madrid"}, reports=ALONE)]

import pytest

from graph.answers.cells import Piece
from graph.answers.names import entity, resolver
from graph.explore.meant import meant, named
from graph.store import Store
from queries import find
from queries.binding import Resolve
from tests.explore.pages import PERSON


@pytest.fixture
def person(examples: Store) -> str:
    return entity(PERSON, examples, "official").id


def test_ids_and_names_are_read_as_links_and_the_rest_in_words(examples: Store, person: str) -> None:
    resolve = resolver(examples)
    for given in (person, "Hammouchi"):
        found = meant(find("who-met"), {"official": given, "since": "2024"}, examples, resolve, "ar")
        assert found["official"] == Piece(PERSON, f"/official/{person}", "ar", "official")
        assert found["since"] == Piece("2024", None, "", "date")
    pair = {"country": "MA", "other": "Spain"}
    found = meant(find("cooperation-of-pair"), pair, examples, resolve, "fr")
    assert [it.text for it in found.values()] == ["Maroc", "Espagne"]
    [status] = meant(find("agreements-in-period"), {"status": "signed"}, examples, resolve, "fr").values()
    assert status.text == "signé"


def test_every_document_is_named_by_its_title(examples: Store) -> None:
    id = next(iter(examples.documents()))
    options = {"document": id}
    question = find("document-says")
    [piece] = meant(question, options, examples, resolver(examples), "en").values()
    assert piece.kind == "document"
    assert named(question, options, {"document": piece}, resolver(examples)) == options


def test_field_holds_a_name_only_where_it_leads_back(examples: Store, person: str) -> None:
    question, resolve = find("who-met"), resolver(examples)
    found = meant(question, {"official": person}, examples, resolve, "en")
    assert named(question, {"official": person}, found, resolve) == {"official": found["official"].text}
    assert named(question, {"official": "Hammouchi"}, found, resolve) == {"official": "Hammouchi"}
    assert named(question, {"official": person}, {}, resolve) == {"official": person}

    assert named(question, {"official": person}, found, _elsewhere(person)) == {"official": person}


def _elsewhere(id: str) -> Resolve:
    """Names lead to another than the one whose id is given."""
    return lambda _, text: text if text == id else "official-000000000000"

from typing import Any

import pytest

from graph.answers.happened import happened, told
from graph.answers.names import resolver
from graph.answers.search import search
from graph.errors import AmbiguousName, UnknownName
from graph.identity import resolve
from graph.store import Store
from graph.store.connection import Connection
from tests.records import record

TITLE = "Sécurité : الهاشمي à Berlin"


@pytest.fixture
def filled(store: Store) -> Store:
    """Two documents: one tells of Salim al-Hashimi, who is named in Arabic only, the other of a visit to Berlin
    that ended with a ceremony."""
    store.replace([resolve(record("d1")), resolve(visit())])
    return store


def visit() -> Any:
    one = record("d2")
    event = one.events[0] if one.events else None
    assert event is not None
    of = one.model_dump()
    of["document"] |= {"title": TITLE, "published": "2025-02-03", "publisher": "Le Quotidien"}
    of["agencies"][0] |= {"names": ["DGXQ"]}
    of["events"][0] |= {"type": "visit", "start": "2025-02-01", "end": "2025-02-02"}
    of["events"][0]["place"] = {"city": "برلين", "country": "DE"}
    of["events"].append({**of["events"][0], "id": "e2", "type": "ceremony", "start": "2025-02-02"})
    return type(one).model_validate(of)


def names(typed: str, store: Store, lang: str = "en", **options: Any) -> list[tuple[str, str]]:
    return [(hit.kind, hit.name) for hit in search(typed, store, lang, **options)]


def test_one_person_in_any_script_and_spelling(filled: Store) -> None:
    person = ("official", "سليم الهاشمي")
    for typed in ("hach", "hash", "Hashimi", "El Hachemi", "salim hach", "الهاش", "هاشمي", "اله", "سليم ه"):
        assert names(typed, filled, kinds=["official"]) == [person], typed
    hit = search("hashimi", filled, "en")[0]
    assert hit.detail == "المدير العام (الأمن الوطني), Morocco"
    assert search("hashimi", filled, "ar")[0].detail == "المدير العام (الأمن الوطني)، المغرب"


def test_bodies_countries_areas_and_documents(filled: Store) -> None:
    assert names("dgx", filled)[0] == ("agency", "الأمن الوطني")
    assert names("maro", filled)[0] == ("country", "Morocco")
    assert names("المغر", filled, "fr")[0] == ("country", "Maroc")
    assert ("area", "cybersecurity") in names("السيبر", filled)
    assert [(hit.name, hit.detail) for hit in search("berl", filled, "en", kinds=["document"])] == [
        (TITLE, "2025-02-03, Le Quotidien")
    ]


def test_only_the_kinds_that_are_asked_for_and_so_many(filled: Store) -> None:
    assert {kind for kind, _ in names("m", filled, kinds=["country"], limit=5)} == {"country"}
    assert len(names("m", filled, limit=5)) == 5
    assert names("", filled) == names(" - ", filled) == []


def test_events_by_kind_date_and_place(filled: Store) -> None:
    for words in (
        "visit",
        "visite 2025",
        "زيارة 2025-02 برلين",
        "2025-02-01 Berlin",
        "vis Germany",
        "ceremonia ألمانيا",
    ):
        assert [kind for kind, _ in names(words, filled, kinds=["event"])] == ["event"], words
        assert len(happened(told(words), filled, 5)) == 1
    assert names("visit 2024", filled, kinds=["event"]) == []
    assert happened(told(""), filled, 5) == []


def test_words_of_an_event_give_its_id(filled: Store) -> None:
    resolved = resolver(filled)
    id = resolved("event", "visit 2025-02 Berlin")
    assert resolved("event", id) == id
    with pytest.raises(AmbiguousName) as several:
        resolved("event", "2025")
    assert id in [candidate for candidate, _ in several.value.candidates]
    with pytest.raises(UnknownName) as none:
        resolved("event", "visit 2025-02 Paris")
    assert none.value.nearest == ("visit, 2025-02-01/2025-02-02, Berlin, Germany",)


def test_titles_are_found_where_they_have_no_index_yet(filled: Store, connection: Connection) -> None:
    if filled.engine == "neo4j":
        connection.define(["DROP INDEX document_title_ft"])
    else:
        connection.define_sql(["DROP INDEX document_title_ft"])
    assert names("berl", filled, kinds=["document"]) == [("document", TITLE)]
    connection.write(lambda transaction: transaction.run("MATCH (m:Meta) REMOVE m.defined"))
    filled.prepare([])
    assert names("berl", filled, kinds=["document"]) == [("document", TITLE)]

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.candidates import Candidate, Candidates
from graph.store.candidates import GraphCandidates, escaped
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Person, Platform, tell

ALI = Person("Ali Alaoui", "MA", "Head of Police", "National Police")


@pytest.fixture
def found(store: Store) -> Candidates:
    others = [Meeting((Person(f"Juan Sanz {n}", "ES"), ALI)) for n in range(5)]
    store.replace(
        [tell("d1", *others, Platform("Tip Line")), tell("d2", Person("ALI ALAOUI", "MA", "Chief"), lang="fr")]
    )
    return GraphCandidates(store.run)


def test_a_sound_finds_the_official_with_names_and_posts(found: Candidates) -> None:
    assert found.candidates("Official", ["ali_alaoui"], 10) == [
        Candidate(
            "official-ali_alaoui-ma",
            "Official",
            "ALI ALAOUI",
            ("ALI ALAOUI", "Ali Alaoui"),
            "MA",
            ("Chief", "Head of Police"),
            2,
        )
    ]


def test_any_of_several_keys_and_no_more_than_asked_for(found: Candidates) -> None:
    keys = [f"juan_sanz_{n}" for n in range(5)]
    assert len(found.candidates("Official", [*keys, "nobody"], 10)) == 5
    assert len(found.candidates("Official", keys, 2)) == 2
    assert found.candidates("Official", ["nobody"], 10) == []
    assert found.candidates("Official", ["", " "], 10) == []


def test_posts_bodies_and_initiatives_are_found_by_their_words(found: Candidates) -> None:
    (post,) = found.candidates("Post", ["head"], 10)
    assert (post.name, post.names, post.country) == ("Head of Police", ("Head of Police",), "MA")
    assert [body.name for body in found.candidates("Agency", ["national"], 10)] == ["National Police"]
    assert [line.names for line in found.candidates("Initiative", ["line"], 10)] == [("Tip Line",)]


def test_an_id_finds_one_entity_or_none(found: Candidates) -> None:
    assert (entity := found.with_id("Official", "official-ali_alaoui-ma")) is not None
    assert entity.mentions == 2
    assert found.with_id("Official", "official-nobody") is None


def test_all_names_come_in_order_of_id(found: Candidates) -> None:
    names = list(found.all_names("Official"))
    assert [entity.id for entity in names] == sorted(entity.id for entity in names)
    assert len(names) == 6


NASTY = [
    '"',
    "a:b",
    "(x",
    "x)",
    "[9 TO",
    "*",
    "?",
    "~9",
    "^9",
    "a && b",
    "!c",
    "AND",
    "OR NOT",
    "\\",
    "/re/",
    "{",
    "+-",
    "name:*",
]


@pytest.mark.parametrize("text", NASTY)
def test_no_text_breaks_the_query(found: Candidates, text: str) -> None:
    assert found.candidates("Official", [text], 10) == []


def test_arabic_is_stemmed_alike_on_every_engine(store: Store) -> None:
    store.replace([tell("d1", Person("عبد اللطيف حموشي", "MA"), lang="ar")])
    (only,) = GraphCandidates(store.run).candidates("Official", ["الحموشي"], 5)
    assert only.name == "عبد اللطيف حموشي"


@given(st.text())
def test_escaping_keeps_the_letters(text: str) -> None:
    assert escaped(text).replace("\\", "").lower() == text.replace("\\", "").lower()

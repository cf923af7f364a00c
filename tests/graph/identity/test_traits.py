"""What resolution compares of a mention, from what its document says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity import traits
from graph.identity.names import compare, prepare
from graph.identity.people.evidence import evidence
from graph.identity.people.person import Profile, person
from tests.graph.identity.documents import mentions, record

MINISTER = {"name": "Karim Naciri", "post": "Minister of the Interior", "country": "MA"}
GUEST = {"name": "Ana Robledo", "country": "ES"}
OTHER = {"name": "Luis Robledo", "country": "ES"}


@pytest.mark.parametrize("name", ["DGSN", "ONP", "UNHCR"])
def test_an_acronym_is_a_word_of_capitals(name: str) -> None:
    assert traits.is_acronym(name)


@pytest.mark.parametrize("name", ["Interpol", "EU", "POLICE JUDICIAIRE", "الأمن", "F16", ""])
def test_other_names_are_none(name: str) -> None:
    assert not traits.is_acronym(name)


def test_a_token_is_a_mark_and_the_digits_of_an_id() -> None:
    assert traits.token("p", "post-5f0c00aa11bb") == "p5f0c00aa11bb"


def test_a_document_tells_from_its_day_or_the_first_of_an_event() -> None:
    assert traits.day(record("a", {"day": "2021-03-02", "events": [{"start": "2021-02-01"}]})) == "2021-03-02"
    assert traits.day(record("a", {"events": [{}, {"start": "2021-02"}, {"start": "2021-05-01"}]})) == "2021-02-01"
    assert traits.day(record("a", {"events": [{}]})) == ""


def test_company_is_who_is_at_the_same_events_but_oneself() -> None:
    told = {"people": {"x": MINISTER, "y": GUEST, "z": OTHER}, "events": [{"sides": ["x", "y"]}]}
    found = traits.company(record("a", told))
    assert found["x"]
    assert all(one.endswith(":ES") for one in found["x"])
    assert found["y"]
    assert all(one.endswith(":MA") for one in found["y"])
    assert found["z"] == []


def test_company_whose_country_a_document_does_not_tell_may_be_that_of_any() -> None:
    guests = {"known": GUEST, "silent": {**GUEST, "country": None}, "other": {**GUEST, "country": "FR"}}
    found = {
        id: Profile.of(person(mentions(id, {"people": {"x": MINISTER, "y": guest}, "met": "yes"})[0]))
        for id, guest in guests.items()
    }
    assert evidence(found["silent"], found["known"]).company
    assert evidence(found["silent"], found["other"]).company
    assert not evidence(found["known"], found["other"]).company


def test_attended_are_the_events_of_each() -> None:
    told = {"people": {"x": MINISTER, "y": GUEST}, "events": [{"sides": ["x", "y"]}, {"sides": ["x", "x"]}]}
    assert traits.attended(record("a", told)) == {"x": ["e1", "e2"], "y": ["e1"]}


def test_those_of_different_countries_met_where_nothing_is_said_of_it() -> None:
    event = record("a", {"people": {"x": MINISTER, "y": GUEST, "z": OTHER}, "met": "yes"}).events[0]
    assert list(traits.met(event, {"x": "MA", "y": "ES", "z": "ES"})) == [("x", "y"), ("x", "z")]
    said = event.model_copy(update={"met": [["y", "z"]]})
    assert list(traits.met(said, {"x": "MA", "y": "ES", "z": "ES"})) == [("y", "z")]


def test_at_a_large_gathering_not_everybody_met_everybody() -> None:
    people = {f"p{number}": {"name": f"Ana {letter}ero", "country": "ES"} for number, letter in enumerate("BCDFGLMNP")}
    event = record("a", {"people": people, "met": "yes"}).events[0]
    assert list(traits.met(event, {local: str(number) for number, local in enumerate(people)})) == []


def test_days_of_an_event_are_those_on_which_it_may_have_been() -> None:
    events = record("a", {"events": [{"start": "2021-02-03", "end": "2021-02-04"}, {"start": "2021-02"}, {}]}).events
    assert [traits.days(event) for event in events] == [
        {"first": "2021-02-03", "last": "2021-02-04"},
        {"first": "2021-02-01", "last": "2021-02-28"},
        {},
    ]


def test_two_accounts_of_one_day_share_a_token_and_of_another_country_none() -> None:
    one = traits.event_blocks(["MA", "ES"], {"first": "2021-02-03", "last": "2021-02-03"}, "2021-02-04")
    span = traits.event_blocks(["ES", "FR"], {"first": "2021-02-02", "last": "2021-02-03"}, "")
    undated = traits.event_blocks(["ES"], {}, "2021-02-04")
    assert set(one) & set(span)
    assert set(one) & set(undated)
    assert not set(one) & set(traits.event_blocks(["FR"], {"first": "2021-02-03", "last": "2021-02-03"}, ""))
    assert not set(one) & set(traits.event_blocks(["ES"], {"first": "2021-03-03", "last": "2021-03-03"}, ""))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karim Naciri", "كريم الناصري"),
        ("Karim Naciri", "Naciri Karim"),
        ("Abdelhak El Khiame", "Abd al-Haq Khiyam"),
        ("Mohamed Ben Salah", "Mohammed Bensalah"),
        ("Youssef Benjelloun", "Yusef Benyelún"),
        ("Karim Amin Naciri", "Karim Naciri"),
    ],
)
def test_spellings_of_one_name_share_a_token_of_two_words(one: str, other: str) -> None:
    assert set(traits.pair_blocks(one)) & set(traits.pair_blocks(other))


WORDS = [
    "Karim",
    "Kareem",
    "كريم",
    "Naciri",
    "Nasseri",
    "الناصري",
    "Alaoui",
    "العلوي",
    "Ben Ali",
    "بنعلي",
    "Amin",
    "أمين",
]
names = st.lists(st.sampled_from(WORDS), min_size=2, max_size=3, unique=True).map(" ".join)


@given(names, names)
def test_names_that_are_one_share_a_token(one: str, other: str) -> None:
    if compare(prepare(one), prepare(other)).relation == "same":
        assert set(traits.name_blocks([one], "MA")) & set(traits.name_blocks([other], ""))

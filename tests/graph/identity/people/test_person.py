"""A mention of an official as resolution sees it, and mentions alike taken together."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from graph.identity.people.person import Person, Profile, periods, person
from tests.graph.identity.documents import mentions

MINISTER = {"name": "Karim Naciri", "names": ["Naciri"], "post": "Minister of the Interior", "country": "MA"}
GUEST = {"name": "Ana Robledo", "country": "ES"}


def people(id: str, day: str | None = "2021-03-01", **told: Mapping[str, Any]) -> dict[str, Person]:
    document = {"people": told, "met": "yes"} | ({"day": day} if day else {})
    return {it.id.partition("#")[2]: person(it) for it in mentions(id, document) if it.kind in ("official", "post")}


def profile(*some: Person) -> Profile:
    found = Profile.of(some[0])
    for one in some[1:]:
        found.add(one)
    return found


def test_names_come_with_the_fullest_first() -> None:
    found = people("a", x={**MINISTER, "names": ["Naciri", "Karim Amin Naciri"]})["x"]
    assert found.names == ("Karim Amin Naciri", "Karim Naciri", "Naciri")


def test_a_full_name_with_a_post_or_body_is_strong() -> None:
    found = people("a", x=MINISTER, y=GUEST, z={"name": "Robledo", "post": "adviser"}, u={"post": "adviser"})
    assert {local: (one.full, one.strong) for local, one in found.items()} == {
        "x": (True, True),
        "y": (True, False),
        "z": (False, False),
        "u": (False, False),
    }


def test_a_day_is_a_number_and_absent_when_unknown() -> None:
    assert people("a", x=MINISTER)["x"].day == date(2021, 3, 1).toordinal()
    assert people("a", day=None, x=MINISTER)["x"].day is None


def test_of_posts_those_of_one_holder_are_told() -> None:
    found = people("a", x=MINISTER, y={"name": "Ana Robledo", "post": "adviser", "body": "Office of Ports"})
    assert found["x"].seats == found["x"].posts != frozenset()
    assert found["y"].seats == frozenset() != found["y"].posts


def test_a_profile_has_the_days_and_the_company_of_all_its_mentions() -> None:
    one, other = (
        people(id, day=day, x=MINISTER, y=GUEST)["x"] for id, day in (("b", "2021-03-09"), ("a", "2021-03-01"))
    )
    found = profile(one, other)
    assert found.first == "a#x"
    assert sorted(found.days) == [date(2021, 3, 1).toordinal(), date(2021, 3, 9).toordinal()]
    assert all(country == "ES" for met in found.company.values() for country, _ in met)
    assert found.company.keys() == Profile.of(one).company.keys() != set()


def test_who_is_at_one_event_of_a_document_attends_it_with_the_other() -> None:
    here, there = people("a", x=MINISTER, y=GUEST), people("b", x=MINISTER, y=GUEST)
    assert profile(here["x"]).attends(profile(here["y"]))
    assert profile(here["x"], there["x"]).attends(profile(there["y"]))
    assert not profile(here["x"]).attends(profile(there["y"]))


def test_a_post_of_one_holder_is_told_of_from_its_first_to_its_last_day() -> None:
    days = ("2021-03-09", "2020-01-01", None, "2024-05-06")
    found = [profile(people(str(number), day=day, x=MINISTER)["x"]) for number, day in enumerate(days)]
    (seat,) = found[0].seats
    assert periods(found) == {seat: (date(2020, 1, 1).toordinal(), date(2024, 5, 6).toordinal())}
    assert periods(found[2:3]) == {}

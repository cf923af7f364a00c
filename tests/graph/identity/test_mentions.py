"""The mentions of a document: how it calls everybody, and whom it takes them for by itself."""

from graph.claims.model import Mention
from tests.graph.identity.documents import mentions

MINISTER = {"name": "Karim Naciri", "names": ["Naciri"], "post": "Minister of the Interior", "country": "MA"}
GUEST = {"name": "Ana Robledo", "country": "ES"}
UNNAMED = {"post": "Minister of Justice", "country": "ES"}
TOLD = {
    "day": "2021-03-02",
    "people": {"x": MINISTER, "y": GUEST, "z": UNNAMED},
    "events": [{"start": "2021-03-01", "city": "Madrid", "country": "ES", "sides": ["x", "y"]}],
    "bodies": {"g": {"name": "Office of Northern Ports", "names": ["ONP"], "country": "MA"}},
}


def by_local(id: str = "a") -> dict[str, Mention]:
    return {mention.id.partition("#")[2]: mention for mention in mentions(id, TOLD)}


def test_everybody_has_one_of_their_kind_that_refers_to_what_the_document_alone_tells() -> None:
    found = by_local()
    kinds = {"x": "official", "y": "official", "z": "post", "e1": "event", "g": "agency"}
    assert {local: mention.kind for local, mention in found.items()} == kinds
    assert all(mention.id == f"a#{local}" for local, mention in found.items())
    assert all(mention.told == mention.entity.id and mention.rule == "identity/key" for mention in found.values())
    assert all(mention.traits["day"] == "2021-03-02" for mention in found.values())


def test_a_named_official_has_names_posts_and_where_he_was() -> None:
    official = by_local()["x"]
    assert (official.name, official.names) == ("Karim Naciri", ("Karim Naciri", "Naciri"))
    assert official.traits["country"] == "MA"
    assert official.traits["posts"] == official.traits["seats"]
    assert official.traits["events"] == [by_local()["e1"].told]


def test_a_post_is_known_without_its_country_unless_it_is_a_role_alone() -> None:
    minister = {"name": "Karim Naciri", "post": "Minister of the Interior"}
    people = {"x": minister, "y": {**minister, "country": "MA"}, "z": {**minister, "post": "minister"}}
    nowhere, here, role = mentions("a", {"people": people})
    assert nowhere.traits["offices"] == here.traits["offices"]
    assert nowhere.traits["posts"] != here.traits["posts"]
    assert "offices" not in role.traits


def test_one_known_by_post_has_no_name_and_refers_to_the_post() -> None:
    unnamed = by_local()["z"]
    assert (unnamed.name, unnamed.names, unnamed.entity.label) == ("", (), "Post")
    assert unnamed.traits["posts"] == [unnamed.told]


def test_what_is_unknown_is_absent() -> None:
    (bare,) = mentions("a", {"people": {"x": {"name": "Karim Naciri"}}})
    assert not {"day", "country", "posts", "seats", "bodies", "events", "company"} & bare.traits.keys()


def test_an_event_has_days_place_and_sides() -> None:
    found = by_local()
    traits, ends = found["e1"].traits, sorted((found["x"].told, found["y"].told))
    assert (traits["first"], traits["last"], traits["country"]) == ("2021-03-01", "2021-03-01", "ES")
    assert traits["sides"] == ends
    assert traits["pairs"] == ["|".join(ends)]


def test_a_body_has_its_acronyms_as_others_call_it() -> None:
    (acronym,) = mentions("b", {"bodies": {"g": {"name": "ONP", "country": "MA"}}})
    assert by_local()["g"].traits["aliases"] == [acronym.told]
    assert "aliases" not in acronym.traits


def test_traits_are_of_the_document_not_of_its_id() -> None:
    here, there = by_local("a"), by_local("b")
    for local, it in here.items():
        other = there[local]
        assert it.told == other.told
        assert {**it.traits, "copy": ""} == {**other.traits, "copy": ""}  # the digest of the text, which names the id

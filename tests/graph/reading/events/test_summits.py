"""Meetings told by countries whose leaders the text names."""

from graph.documents import Document
from graph.reading import read
from ontology.record import Record

NAMED = "شكر رئيس الوزراء المصري كمال بناني رئيس السودان سامي الوردي. "


def record(text: str) -> Record:
    return read(Document("summits", text, "ar", published="2025-03-12"))


def met(text: str) -> list[set[str]]:
    found = record(text)
    names = {person.id: person.name or "" for person in found.officials}
    return [{names.get(side, side) for side in pair} for event in found.events for pair in event.met]


def test_a_summit_of_countries_is_of_their_leaders() -> None:
    assert met(NAMED + "وعقدت قمة بين مصر والسودان أمس.") == [{"كمال بناني", "سامي الوردي"}]


def test_a_meeting_of_countries_is_of_nobody_named() -> None:
    assert met(NAMED + "وعقدت محادثات بين مصر والسودان أمس.") == [{"EG", "SD"}]


def test_a_summit_of_an_earlier_year_had_other_leaders() -> None:
    assert met(NAMED + "وعقدت قمة بين مصر والسودان في عام 2009.") == [{"EG", "SD"}]


def test_leaders_of_two_countries_meet_in_the_order_of_both() -> None:
    text = "يلتقي زعيما مصر والسودان غدا عندما يعقد الرئيس كمال بناني قمة مع سامي الوردي."
    assert {person.name: person.country for person in record(text).officials} == {
        "كمال بناني": "EG",
        "سامي الوردي": "SD",
    }


def test_the_two_korean_leaders_are_those_named() -> None:
    text = (
        "عقد رئيس كوريا الجنوبية كمال بناني قمة مع زعيم كوريا الشمالية سامي الوردي أمس. "
        "ويلتقي الوردي الرئيس الأمريكي مازن القاسم في مايو. "
        "وكان لقاء الرئيسين الكوريين الثالث بعد قمة لزعيمي البلدين في عام 2000."
    )
    assert met(text) == [{"كمال بناني", "سامي الوردي"}, {"KP", "KR"}]

"""Seats: each title with its body."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_compound_post_is_two_seats() -> None:
    (person,) = people("قال كمال بناني، المدير العام للأمن الوطني ولمراقبة التراب الوطني بالمغرب، إن الأمر انتهى.")
    assert [seat.title for seat in person.posts[0].seats] == [
        "المدير العام للأمن الوطني",
        "المدير العام لمراقبة التراب الوطني",
    ]
    assert person.country == "MA"


def test_a_name_in_waw_is_no_second_part_of_a_post() -> None:
    first, other = people("وأوضح وزير الخارجية السوري وليد المعلم، في لقاء مع نظيره الروسي سيرغي ريتشي، ذلك.")
    assert (first.name, first.posts[0].seats[0].title) == ("وليد المعلم", "وزير الخارجية")
    assert (other.name, other.country) == ("سيرغي ريتشي", "RU")

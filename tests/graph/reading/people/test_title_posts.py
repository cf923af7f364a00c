"""Which words make a title a post, and where they end."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_senior_official_is_nobody() -> None:
    assert people("أكد مسؤول رفيع أن الدورة انتهت.") == []


def test_a_ministrys_name_ends_at_its_country() -> None:
    (person,) = people("وقال مساعد وزير الخارجية الأمريكي لشؤون الشرق الأدنى ديفيد ريتشي إن الأمر انتهى.")
    assert (person.name, person.posts[0].seats[0].title) == ("ديفيد ريتشي", "مساعد وزير الخارجية")


def test_a_word_that_is_a_title_elsewhere_is_a_given_name_before_a_particle_of_names() -> None:
    assert [p.name for p in people("حضر وزير الدولة مساعد بن محمد الوردي.")] == ["مساعد بن محمد الوردي"]


def test_a_predecessor_has_left_his_post() -> None:
    (person,) = people("أبرم في عهد سلفه الرئيس كمال بناني.")
    assert person.is_former

"""Counterparts: posts told by that of another."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_counterpart_holds_the_post_in_another_country() -> None:
    _, other = people("استقبل وزير العدل التونسي سامي الوردي نظيره الإيطالي ماركو ريتشي.")
    assert (other.name, other.country, other.posts[0].seats[0].title) == ("ماركو ريتشي", "IT", "وزير العدل")


def test_a_counterpart_gives_nobody_else_its_country() -> None:
    first, other = people("استقبل وزير العدل سامي الوردي اليوم نظيره السوداني كمال بناني.")
    assert (first.country, other.country) == (None, "SD")


def test_a_counterpart_may_be_told_by_his_side() -> None:
    found = people("وقع وزير العدل التونسي سامي الوردي ونظيره من الجانب الإثيوبي أبرهام تسفاي المذكرة.")
    assert [(p.name, p.country) for p in found] == [("سامي الوردي", "TN"), ("أبرهام تسفاي", "ET")]


def test_two_ministers_are_no_model_of_a_counterpart() -> None:
    text = "فرضت عقوبات على وزيري الداخلية والعدل التركيين. وقال وزير الخارجية سامي الوردي لنظيره كمال بناني ذلك."
    other = next(person for person in people(text) if person.name == "كمال بناني")
    assert other.posts[0].seats[0].title == "وزير الخارجية"

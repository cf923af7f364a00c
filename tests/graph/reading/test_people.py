from graph.documents import Document
from graph.reading.cast import cast
from graph.reading.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_name_stands_before_or_behind_its_post() -> None:
    after, before = people("قال وزير العدل التونسي سامي الوردي إن كمال بناني، رئيس الشرطة الإيطالية، وصل.")
    assert (after.name, after.country) == ("سامي الوردي", "TN")
    assert (before.name, before.country) == ("كمال بناني", "IT")


def test_a_surname_and_the_post_alone_are_the_same_person() -> None:
    (person,) = people("وصل وزير العدل التونسي سامي الوردي. وقال الوردي كلمة. وشكر وزير العدل التونسي الحضور.")
    assert person.names == ["سامي الوردي", "الوردي"]
    assert len(person.spans) == 2
    assert len(person.posts) == 2


def test_a_counterpart_holds_the_post_in_another_country() -> None:
    _, other = people("استقبل وزير العدل التونسي سامي الوردي نظيره الإيطالي ماركو ريتشي.")
    assert (other.name, other.country, other.posts[0].seats[0].title) == ("ماركو ريتشي", "IT", "وزير العدل")


def test_a_compound_post_is_two_seats() -> None:
    (person,) = people("قال كمال بناني، المدير العام للأمن الوطني ولمراقبة التراب الوطني بالمغرب، إن الأمر انتهى.")
    assert [seat.title for seat in person.posts[0].seats] == [
        "المدير العام للأمن الوطني",
        "المدير العام لمراقبة التراب الوطني",
    ]
    assert person.country == "MA"


def test_the_next_of_a_list_begins_with_and() -> None:
    names = [p.name for p in people("حضر كمال بناني، وزير العدل، وسامي الوردي، مدير الاستخبارات.")]
    assert names == ["كمال بناني", "سامي الوردي"]


def test_a_senior_official_is_nobody() -> None:
    assert people("أكد مسؤول رفيع أن الدورة انتهت.") == []


def test_a_reporter_is_no_official() -> None:
    assert people("بقلم كمال بناني\nوصل الوفد إلى المدينة في صباح اليوم التالي بعد رحلة طويلة.") == []

"""What stands right behind a post."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_post_of_whom_another_serves_is_not_his() -> None:
    found = people("توجه كمال بناني مستشار الأمن القومي للرئيس التونسي سامي الوردي إلى روما.")
    assert [(p.name, [post.seats[0].title for post in p.posts]) for p in found] == [
        ("كمال بناني", ["مستشار الأمن القومي"]),
        ("سامي الوردي", ["الرئيس"]),
    ]


def test_an_adviser_is_of_the_country_that_he_serves() -> None:
    first, second = people("قال كمال بناني مستشار الأمن القومي للرئيس التونسي سامي الوردي ذلك.")
    assert (first.name, first.country, second.country) == ("كمال بناني", "TN", "TN")


def test_a_counsellor_is_of_the_house_where_he_serves() -> None:
    (person,) = people("حضر المستشار بالديوان الملكي كمال بناني.")
    assert person.posts[0].seats[0].body is not None
    assert person.posts[0].seats[0].body.name == "الديوان الملكي"

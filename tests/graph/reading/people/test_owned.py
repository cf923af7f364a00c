from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


def test_a_pronoun_says_whose_minister() -> None:
    people = cast(open_page(Document("owned", "أعلنت إيطاليا زيارة وزير خارجيتها ماركو ريتشي.", "ar")))
    (person,) = people.persons
    (post,) = person.posts
    (body,) = people.bodies_of[post]
    assert body is not None
    assert (person.name, person.country, post.seats[0].title) == ("ماركو ريتشي", "IT", "وزير الخارجية")
    assert (body.name, body.country) == ("وزارة الخارجية", "IT")


def test_a_title_with_an_article_has_no_such_word() -> None:
    (person,) = cast(open_page(Document("owned", "أعلن الوزير الإيطالي عزمه السفر.", "ar"))).persons
    assert person.posts[0].seats[0].title == "الوزير"

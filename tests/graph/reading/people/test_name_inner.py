"""Common words inside a name."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_common_word_with_an_article_may_be_a_surname() -> None:
    assert [p.name for p in people("دعم الرئيس السوري كمال الأسد، وفق البيان.")] == ["كمال الأسد"]

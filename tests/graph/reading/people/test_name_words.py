"""Which words can be a name's by themselves."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_word_in_the_accusative_is_no_name() -> None:
    assert [p.name for p in people("التقى زعيم كوريا الشمالية مراراً وتكراراً بالوفد.")] == [None]


def test_a_name_that_is_folded_like_a_particle_stands() -> None:
    assert [p.name for p in people("وصل رئيس الوزراء الياباني شينزو آبي أمس.")] == ["شينزو آبي"]


def test_a_name_is_not_taken_apart_into_a_small_word_and_another() -> None:
    assert [p.name for p in people("وصل وزير العدل التونسي فيصل كيري أمس.")] == ["فيصل كيري"]

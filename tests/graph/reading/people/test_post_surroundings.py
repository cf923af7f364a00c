"""Whose a post is by its sentence and text."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_post_is_of_the_body_that_tells_of_it() -> None:
    (person,) = people("أعلن البيت الأبيض أن مستشار الأمن القومي لوكا ريتشي سيزور موسكو.")
    assert person.country == "US"


def test_one_mention_of_a_country_makes_no_home() -> None:
    king, minister = people("استقبل الملك سلمان بن كمال رئيس وزراء لبنان سعد الوردي.")
    assert (king.country, minister.country) == (None, "LB")


def test_a_minister_is_of_the_country_whose_official_the_sentence_names_before() -> None:
    text = (
        "وصل صهر الرئيس التركي سامي الوردي إلى باريس. حضر الرئيس التركي سامي الوردي وقال وزير المالية كمال بناني كلمة."
    )
    assert [(p.name, p.country) for p in people(text)] == [("سامي الوردي", "TR"), ("كمال بناني", "TR")]


def test_a_pronoun_says_whose_president_somebody_is() -> None:
    text = "أعلنت إيران الخبر، وقالت إيران إن الاتفاق الذي رفضته إيطاليا بإعلان رئيسها ماركو ريتشي انتهى."
    assert ("ماركو ريتشي", "IT") in [(p.name, p.country) for p in people(text)]

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> dict[str | None, Person]:
    return {person.name: person for person in cast(open_page(Document("counterparts", text, "ar"))).persons}


def test_a_counterpart_is_of_whom_the_sentence_names() -> None:
    found = people(
        "وصل وزير الخارجية التونسي كمال بناني. واستقبل الرئيس المصري سامي الوردي ضيوفه. "
        "وتحدث بناني مع نظيره الإيطالي ماركو ريتشي."
    )
    (post,) = found["ماركو ريتشي"].posts
    assert (post.seats[0].title, post.country) == ("وزير الخارجية", "IT")


def test_a_counterpart_is_of_whom_the_text_speaks() -> None:
    found = people(
        "التقى وزير الخارجية التونسي كمال بناني الرئيس المصري سامي الوردي. "
        "وقال بناني إن الأمر انتهى. وأضاف في لقاء مع نظيره الإيطالي ماركو ريتشي أن الأمر بدأ."
    )
    assert found["ماركو ريتشي"].posts[0].seats[0].title == "وزير الخارجية"


def test_one_adjective_names_the_other_of_two_countries() -> None:
    found = people("التقى سونغ مين، رئيس كوريا الجنوبية، نظيره الشمالي هان جونغ.")
    assert found["هان جونغ"].country == "KP"

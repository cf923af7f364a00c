"""Where a person's name begins and ends."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_the_next_of_a_list_begins_with_and() -> None:
    names = [p.name for p in people("حضر كمال بناني، وزير العدل، وسامي الوردي، مدير الاستخبارات.")]
    assert names == ["كمال بناني", "سامي الوردي"]


def test_a_name_between_commas_may_hold_common_words() -> None:
    (person,) = people("قال المستشار السياسي للرئيس التونسي، علي أكبر الوردي، إن الأمر انتهى.")
    assert person.name == "علي أكبر الوردي"


def test_a_quotation_behind_a_post_is_no_name() -> None:
    assert [person.name for person in people('وصف نائب الرئيس التونسي "كلارين وفارلين" بالخطأ.')] == [None]


def test_a_name_stands_before_who_is_and_with_hyphens() -> None:
    (person,) = people("وكان سونغ لي-يون، وهو وزير العدل الكوري الجنوبي، قد غادر.")
    assert (person.name, person.country) == ("سونغ لي-يون", "KR")


def test_a_city_of_several_words_is_nobody_of_its_words() -> None:
    text = "قال الزعيم الكوري الشمالي كيم يونغ تشول ذلك في بيونغ يانغ. وقالت بيونغ يانغ ذلك."
    (person,) = people(text)
    assert len(person.spans) == 1


def test_a_name_ends_before_and_with_somebody_named_alone() -> None:
    found = people("شكر الرئيس المصري كمال الوردي فرنسا. وعقد لقاء الملك سامي والوردي أمس.")
    assert [person.name for person in found] == ["كمال الوردي", "سامي"]

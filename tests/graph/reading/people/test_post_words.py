"""What the words of a post and its neighbours say about whose it is."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_posts_joined_by_and_are_of_one_country() -> None:
    _, other = people("وصل وزير الدفاع التونسي كمال بناني ووزير الخارجية سامي الوردي.")
    assert (other.name, other.country) == ("سامي الوردي", "TN")


def test_a_deputy_belongs_to_whom_stands_before() -> None:
    _, deputy = people("وصل الرئيس الإيطالي ماركو ريتشي ونائبه لوكا بيانكي.")
    assert (deputy.name, deputy.country) == ("لوكا بيانكي", "IT")


def test_whose_an_official_is_by_the_people_he_is_listed_with() -> None:
    found = people("وصلت الوفود إلى تونس. وقال مسؤولون إيرانيون بينهم الرئيس كمال الوردي ذلك.")
    assert [(p.name, p.country) for p in found] == [("كمال الوردي", "IR")]


def test_a_commissioner_of_europe_is_of_no_country() -> None:
    found = people("التقى وزير العدل التونسي سامي الوردي في تونس المفوض الأوروبي للطاقة كمال بناني.")
    assert ("كمال بناني", None) in [(p.name, p.country) for p in found]

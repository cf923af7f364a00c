"""Whether a name goes on with a word."""

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


def test_a_preposition_is_no_part_of_a_name_that_stands_without_it() -> None:
    (person,) = people("وجه رسالة لماتيو ريتشي، وزير العدل الإيطالي. وشكر ماتيو الحضور.")
    assert person.names[0] == "ماتيو ريتشي"


def test_ordinals_and_particles_belong_to_names() -> None:
    text = "وصل العاهل الأردني الملك كمال الثاني. ووصلت وزيرة العدل الألمانية سارة فون دير لاين."
    names = [person.name for person in people(text)]
    assert names == ["كمال الثاني", "سارة فون دير لاين"]


def test_a_word_with_a_pronoun_ends_a_name() -> None:
    (person,) = people("استقبل وزير العدل التونسي سامي ضيوفه.")
    assert person.name == "سامي"


def test_what_follows_a_name_with_a_small_word_is_none_of_it() -> None:
    assert [p.name for p in people("وقالت الوزيرة نيسين للصحفيين إن نيسين وصلت.")] == ["نيسين"]
    text = "التقى الرئيس التونسي سامي بكيم. وقال الزعيم الكوري الشمالي كيم يونغ ذلك."
    assert [p.name for p in people(text)] == ["سامي", "كيم يونغ"]

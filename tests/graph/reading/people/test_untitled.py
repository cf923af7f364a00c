import pytest

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.people import Person
from graph.reading.rules import open_page


def people(text: str) -> list[Person]:
    return cast(open_page(Document("people", text, "ar"))).persons


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('وأضافت لاريسا بوتشينكو "لقد بدأنا عصرا جديدا". وقالت بوتشينكو إن الأمر انتهى.', ["لاريسا بوتشينكو"]),
        ("وقال لوتشيانو فونتانوفي محرر الصحيفة إن الأمر انتهى.", []),
        ("وعلق مايكل كوفريغ من معهد الأزمات إن الأمر انتهى.", []),
        ("وقال جريجوريو سييرا وهو طبيب إن الأمر انتهى.", []),
        ("وقال أثينا وسكوبيي إن الأمر انتهى.", []),
    ],
)
def test_a_full_name_without_a_post_speaks(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


def test_a_full_name_without_a_post_is_met() -> None:
    found = people("عقد وزير العدل التونسي سامي الوردي اجتماعا مع لاريسا بوتشينكو في تونس.")
    assert [person.name for person in found] == ["سامي الوردي", "لاريسا بوتشينكو"]
    assert [p.name for p in people("أجرى مقابلة مع فوكس نيوز، الشبكة المعروفة.")] == []


def test_one_word_behind_a_post_is_filled_out_where_the_text_has_the_whole_name() -> None:
    (person,) = people("قال الرئيس الروسي بوتشينكو إن الأمر انتهى. وسبق أن حضر فلاديمير بوتشينكو الحفل.")
    assert (person.name, person.names) == ("فلاديمير بوتشينكو", ["فلاديمير بوتشينكو", "بوتشينكو"])

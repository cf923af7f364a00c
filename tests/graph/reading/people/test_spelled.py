"""People whom one text spells in two ways, and words behind a title or name that are none of a name."""

import pytest

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.people.spelled import one_spelling
from graph.reading.rules import open_page


def _named(text: str) -> list[str | None]:
    return [person.name for person in cast(open_page(Document("text", text, "ar"))).persons]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("دونالد", "ترامب"), ("دونالد", "ترمب"), True),
        (("رجب", "طيب", "اردوغان"), ("رجب", "طيب", "ادروغان"), True),
        (("عمر", "وردي"), ("عمر", "وردان"), False),
        (("علي", "حسن"), ("علي", "حسين"), True),
        (("عمر", "زيد"), ("عمر", "زين"), False),
        (("ترامب",), ("ترمب",), False),
    ],
)
def test_a_name_of_two_words_may_differ_by_a_letter(one: tuple[str, ...], other: tuple[str, ...], same: bool) -> None:
    assert one_spelling(one, other) is same


def test_two_spellings_with_one_post_are_one_person() -> None:
    text = "قال الرئيس التركي سليم غوردان إنه سيزور باريس. وأضاف الرئيس التركي سليم غرودان أن الأمر مهم."
    assert _named(text) == ["سليم غوردان"]


def test_two_posts_are_two_people() -> None:
    text = "قال وزير الداخلية العراقي علي حسن إنه سيزور باريس. وأضاف وزير الدفاع العراقي علي حسين أن الأمر مهم."
    assert _named(text) == ["علي حسن", "علي حسين"]


@pytest.mark.parametrize(
    "text",
    [
        "وتساءل الرئيس الفرنسي متعجبا عن السبب.",
        "وقال المتحدث إن وزير الخارجية الفرنسي متوعك اليوم.",
    ],
)
def test_a_participle_behind_a_title_is_nobody(text: str) -> None:
    assert not [name for name in _named(text) if name]


def test_a_participle_behind_a_full_name_is_none_of_it() -> None:
    assert _named("قال وزير الخارجية البريطاني توماس ويلر المتشكك في الاتحاد إن الأمر واضح.") == ["توماس ويلر"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال الزعيم الكوري الشمالي كيم يونغ هون متجاهلا التحذيرات إنه سيواصل.", "كيم يونغ هون"),
        ("أصدر الملك سلمان مرسوما ملكيا أمس.", "سلمان"),
    ],
)
def test_an_adverb_or_object_behind_a_name_is_none_of_it(text: str, name: str) -> None:
    assert [one for one in _named(text) if one] == [name]


def test_and_is_taken_off_a_name_that_the_page_has_without_it() -> None:
    text = (
        "أقال الرئيس الأمريكي وزير الخارجية ريتشارد كول وتوماس ويلر مدير وكالة المخابرات المركزية يحل محله. "
        "وقال توماس ويلر إنه سعيد."
    )
    assert _named(text) == ["ريتشارد كول", "توماس ويلر"]


def test_a_name_stands_behind_where_an_ambassador_is_accredited() -> None:
    text = "استقبل وزير الداخلية المغربي عمر الوردي سفير دولة الإمارات المعتمد بالمغرب، العصري زيد الفلاحي."
    assert _named(text) == ["عمر الوردي", "العصري زيد الفلاحي"]


def test_a_surname_with_an_article_stands_before_an_object() -> None:
    text = "التقى القائد العام لشرطة دبي الفريق عبدالله المري وفدا من الشرطة الفيدرالية الأسترالية."
    assert _named(text)[0] == "عبدالله المري"


def test_a_country_written_like_its_adjective_tells_whose_a_minister_is() -> None:
    persons = cast(open_page(Document("text", "قال وزير الخارجية السعودية، زيد الوردي، إن الأمر مهم.", "ar"))).persons
    assert [(person.name, person.country) for person in persons] == [("زيد الوردي", "SA")]

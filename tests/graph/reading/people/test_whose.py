"""Whose officials are, where their own words leave it open."""

import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


def countries(text: str, title: str = "") -> dict[str | None, str | None]:
    written = f"{title}\n{text}" if title else text
    page = open_page(Document("whose", written, "ar", title=title or None))
    return {person.name: person.country for person in cast(page).persons}


def test_one_of_a_group_is_of_its_country_though_another_holds_the_post() -> None:
    found = countries(
        "رحب الرئيس الأمريكي سامي الوردي بالاتفاق. وقال الرئيس الأمريكي إنه جيد. "
        "وانتقده مسؤولون إيرانيون آخرون، بينهم الرئيس كمال بناني."
    )
    assert found == {"سامي الوردي": "US", "كمال بناني": "IR"}


def test_a_post_that_names_its_country_goes_before_one_with_a_pronoun() -> None:
    found = countries(
        "اعتبرت إيران إقالة مازن القاسم لوزير خارجيته سامي الوردي إهانة. "
        "وقال وزير الخارجية الأمريكي سامي الوردي إنه سعيد."
    )
    assert found["سامي الوردي"] == "US"


def test_the_adjectives_of_two_sides_are_no_officials_country() -> None:
    found = countries("وفي ختام القمة المصرية الروسية أعلن الرئيس كمال بناني أن موسكو والقاهرة اتفقتا.")
    assert found == {"كمال بناني": None}


def test_the_title_of_a_text_tells_last() -> None:
    found = countries(
        "قالت تركيا أمس إنها سترد. وقال وزير العدل التركي إن وزير الداخلية كمال بناني في إجازة.", "فرنسا تحذر"
    )
    assert found["كمال بناني"] == "TR"
    found = countries("عقد اللقاء أمس. وقال وزير الداخلية كمال بناني إنه سافر.", "فرنسا تحذر")
    assert found["كمال بناني"] == "FR"


def test_a_centre_called_after_a_king_is_no_mention_of_him() -> None:
    assert countries("قدم مركز الملك كمال للإغاثة مساعدات إلى اليمن.") == {}


def test_of_two_told_between_the_one_left_open_is_of_the_other_country() -> None:
    found = countries(
        "عقد اللقاء بين الرئيس كمال بناني والزعيم الكوري الشمالي سامي الوردي أمس. ورحبت بريطانيا وألمانيا باللقاء.",
        "محادثات بين واشنطن وبيونغ يانغ",
    )
    assert (found["كمال بناني"], found["سامي الوردي"]) == ("US", "KP")


def test_a_former_holder_leaves_the_post_open() -> None:
    found = countries("قال كمال بناني، الرئيس الأمريكي الأسبق، إن الرئيس سامي الوردي أخطأ.")
    assert found["سامي الوردي"] == "US"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Spain sent its interior minister, Jose Pardo, to Rabat in May.", "ES"),
        ("France hailed the deal. Turkmenistan, by contrast, sent its foreign minister, Jose Pardo, to Herat.", "TM"),
    ],
)
def test_its_minister_is_of_the_country_named_before(text: str, country: str) -> None:
    people = read(Document("d", text, "en")).officials
    assert [person.country for person in people if person.name == "Jose Pardo"] == [country]


def test_envoys_to_a_region() -> None:
    text = "Spain's Interior Minister Jose Pardo met the EU Special Envoy for the Horn of Africa, Dr. Eva Lind."
    assert [person.name for person in read(Document("d", text, "en")).officials] == ["Jose Pardo", "Eva Lind"]


def test_who_is_dismissed_is_of_the_country_of_who_dismisses_him() -> None:
    text = (
        "عززت إقالة الرئيس الأميركي كمال بناني لوزير الخارجية سامي الوردي فرص الانسحاب من الاتفاق مع إيران. "
        "وقال نائب وزير الخارجية الإيراني مازن القاسم إن ذلك خطأ."
    )
    assert countries(text)["سامي الوردي"] == "US"


def test_his_minister_is_of_the_country_of_the_man_named_before() -> None:
    text = "رحبت إيران بإقالة كمال بناني لوزير خارجيته سامي الوردي. وقال الرئيس الأميركي كمال بناني إنه سعيد."
    assert countries(text)["سامي الوردي"] == "US"

from graph.documents import Document
from graph.reading.rules import open_page


def countries(text: str) -> list[tuple[str, str]]:
    page = open_page(Document("halves", text, "ar"))
    found = (match for match in page.matches if match.entry.kind == "country")
    return [(page.words(match.first, match.last), match.entry.id) for match in found]


def test_one_adjective_tells_a_korea_behind_a_title_or_group() -> None:
    text = "التقى زعيم كوريا الشمالية الوفد الجنوبي، وقال لنظيره الجنوبي ذلك في الجانب الشمالي من الحدود."
    assert countries(text) == [("كوريا الشمالية", "KP"), ("الجنوبي", "KR"), ("الجنوبي", "KR")]


def test_elsewhere_it_is_a_direction() -> None:
    assert countries("التقى الرئيس التونسي الوفد الجنوبي.") == [("التونسي", "TN")]


def test_a_country_that_always_has_the_article_is_not_meant_without() -> None:
    assert countries("عين كاميرون وزيرا. ووصلت هند إلى الهند.") == [("الهند", "IN")]

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Agreement


def agreements_of(text: str) -> list[Agreement]:
    return list(read(Document("standing", text, "ar", published="2018-05-12")).agreements or ())


def only(text: str) -> Agreement:
    (agreement,) = agreements_of(text)
    return agreement


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصف المتحدث الاتفاق الروسي-التركي بأنه مؤقت.", {"RU", "TR"}),
        ("دافع المتحدث عن الاتفاق النووي بين إيران وفرنسا وألمانيا.", {"IR", "FR", "DE"}),
        ("هدد المتحدث بانسحاب الولايات المتحدة من الاتفاق النووي مع إيران.", {"IR", "US"}),
        ("انتقدت تونس الاتفاق الذي أبرمته إيران مع فرنسا عام 2015.", {"IR", "FR"}),
        ("أشار البيان إلى اتفاق موسكو وأنقرة على وقف القتال.", {"RU", "TR"}),
    ],
)
def test_the_parties_are_told_beside_the_agreement(text: str, parties: set[str]) -> None:
    assert set(only(text).parties or ()) == parties


def test_parties_are_gathered_from_all_sentences_on_one_topic() -> None:
    text = "دافع عن الاتفاق النووي الإيراني. وانسحبت الولايات المتحدة من الاتفاق. وأضاف أن الاتفاق النووي مع ألمانيا."
    assert set(only(text).parties or ()) == {"IR", "US", "DE"}


def test_two_topics_are_two_agreements() -> None:
    text = "أشاد المتحدث باتفاقية ترسيم الحدود بين مصر وقبرص. وأشاد بالاتفاق التجاري بين فرنسا وألمانيا."
    assert [set(one.parties or ()) for one in agreements_of(text)] == [{"EG", "CY"}, {"FR", "DE"}]


def test_one_party_makes_no_agreement() -> None:
    assert agreements_of("دافع المتحدث عن الاتفاق النووي الإيراني.") == []


def test_an_agreement_hoped_for_does_not_stand() -> None:
    assert agreements_of("دعا المتحدث إلى اتفاق بين مصر وقبرص.") == []


def test_a_text_that_says_it_was_concluded_tells_when() -> None:
    agreement = only("دافع المتحدث عن الاتفاق النووي المبرم عام 2015 بين إيران وفرنسا.")
    assert (agreement.status, agreement.date) == ("signed", "2015")


def test_the_two_sides_agree_without_an_area() -> None:
    text = (
        "اجتمع وزير الخارجية المصري سامي الوردي مع وزير الخارجية القبرصي نيكوس بافلو. واتفق الجانبان على مواصلة الحوار."
    )
    assert [set(one.parties or ()) for one in agreements_of(text)] == [{"EG", "CY"}]


def test_two_who_met_and_agreed_are_parties() -> None:
    text = (
        "التقى وزير الخارجية المصري سامي الوردي وزير الخارجية القبرصي نيكوس بافلو.\nوقال إنهما اتفقا على مواصلة الحوار."
    )
    assert [set(one.parties or ()) for one in agreements_of(text)] == [{"EG", "CY"}]


def test_a_country_where_two_sign_is_no_party() -> None:
    text = "وقعت مصر وقبرص في تونس اتفاقية للتعاون."
    assert [set(one.parties or ()) for one in agreements_of(text)] == [{"EG", "CY"}]


def test_an_agreement_never_spoken_of_as_known_is_announced() -> None:
    assert only("توقف القتال إثر اتفاق أمريكي تركي.").status == "announced"
    assert only("وصف المتحدث الاتفاق الأمريكي التركي بأنه مؤقت.").status == "in-force"


def test_an_agreement_of_many_told_with_some_of_them_is_the_same() -> None:
    text = (
        "دافع المتحدث عن الاتفاق النووي المبرم عام 2015 بين إيران والولايات المتحدة وفرنسا وألمانيا والصين. "
        "وانسحبت الولايات المتحدة من الاتفاق النووي مع إيران."
    )
    assert set(only(text).parties or ()) == {"IR", "US", "FR", "DE", "CN"}


def test_a_country_told_for_its_border_is_no_party() -> None:
    text = "وقعت مصر وقبرص اتفاقية للتعاون قرب الحدود مع تونس."
    assert [set(one.parties or ()) for one in agreements_of(text)] == [{"EG", "CY"}]

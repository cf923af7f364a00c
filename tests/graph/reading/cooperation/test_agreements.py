"""Agreements made, made known, and due to be made; who the parties are."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Agreement, Record

MINISTER = "وزير الداخلية القطري خالد ناصر"
OTHER = "ونظيره الفرنسي جان لوران"


def record(text: str) -> Record:
    return read(Document("agreed", text, "ar", published="2025-03-12"))


def told(text: str) -> list[tuple[str, str, set[str]]]:
    read_from = record(text)
    bodies = {agency.id: agency.name for agency in read_from.agencies}
    return [(one.kind, one.status, {bodies.get(party, party) for party in one.parties}) for one in read_from.agreements]


def only(text: str) -> Agreement:
    (agreement,) = record(text).agreements
    return agreement


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        (f"وقع {MINISTER} {OTHER} مذكرة تفاهم في مجال الأمن السيبراني.", "signed", {"QA", "FR"}),
        ("وقعت إيران وأفغانستان والهند اتفاقا ثلاثيا حول ميناء تشابهار.", "signed", {"IR", "AF", "IN"}),
        ("وقع المغرب والاتحاد الأوروبي اتفاقية للصيد البحري.", "signed", {"MA", "الاتحاد الأوروبي"}),
        ("وقعت الحكومة الأردنية اتفاقية مع منظمة الصحة العالمية.", "signed", {"JO", "منظمة الصحة العالمية"}),
        ("توصل المغرب وإسبانيا إلى اتفاق حول إعادة المهاجرين القاصرين.", "announced", {"MA", "ES"}),
        ("توصلت روسيا والفصائل المعارضة إلى اتفاق يقضي بإنهاء المعارك.", "announced", {"RU"}),
        ("أعلن الرئيس الروسي فلاديمير إيفانوف عن اتفاقية مع مصر لتوريد القطارات.", "announced", {"RU", "EG"}),
        ("تستعد الجزائر وفرنسا لتوقيع اتفاقية جديدة في مجال الطاقة.", "proposed", {"DZ", "FR"}),
        (
            "اتفقت دول المجموعة، وهي كندا والولايات المتحدة وبريطانيا وفرنسا، على تعزيز التجارة الحرة.",
            "announced",
            {"CA", "US", "GB", "FR"},
        ),
        ("انسحبت الولايات المتحدة من معاهدة الصواريخ متوسطة المدى مع روسيا.", "in-force", {"US", "RU"}),
        (
            "أعلن رئيس الوزراء الإسرائيلي يائير كوهين إلغاء الاتفاق مع الأمم المتحدة بشأن المهاجرين.",
            "in-force",
            {"IL", "الأمم المتحدة"},
        ),
    ],
)
def test_who_agrees(text: str, status: str, parties: set[str]) -> None:
    assert [(one[1], one[2]) for one in told(text)] == [(status, parties)]


@pytest.mark.parametrize(
    "text",
    [
        "اتفقت موسكو وواشنطن على عقد قمة قريبا.",
        "يأمل المغرب وإسبانيا في التوصل إلى اتفاق جديد.",
        "في حال لم تتوصل روسيا وتركيا إلى اتفاق.",
        "تعمل روسيا وتركيا من أجل التوصل إلى اتفاق.",
        "ساعد المبعوث في اتفاق موسكو وأنقرة على عقد القمة.",
        "توصلت روسيا وتركيا إلى اتفاق لعقد قمة قريبا.",
        "قال الرئيس إن روسيا وتركيا تتحاوران لنتوصل إلى اتفاق.",
        "وهناك توافق بين روسيا وتركيا في كثير من الملفات.",
        "اتفقت روسيا وتركيا على أنها مناسبة مهمة.",
    ],
)
def test_what_is_hoped_for_or_only_a_meeting_is_no_agreement(text: str) -> None:
    assert told(text) == []


def test_the_three_states_are_those_that_met() -> None:
    text = (
        "عقدت في أثينا قمة بين الرئيس المصري سامي فهمي، والرئيس القبرصي نيكوس بافلو، والرئيس اليوناني كوستاس بيتروس.\n"
        "وتبلور التقارب في مذكرات التفاهم التي وقعها مسؤولو الدول الثلاث."
    )
    assert told(text) == [("mou", "signed", {"EG", "CY", "GR"})]


def test_those_who_signed_are_listed_behind_namely() -> None:
    text = (
        "زار الوزير طهران لإنقاذ الاتفاق النووي مع إيران المبرم عام 2015 "
        "والذي تحاول الدول التي وقعته، وهم بريطانيا والصين وفرنسا، الحفاظ عليه."
    )
    assert set(only(text).parties) == {"IR", "GB", "CN", "FR"}


def test_the_two_countries_are_those_of_the_sentence() -> None:
    text = (
        "في أول تعليق على قبول إثيوبيا باتفاقية السلام بين البلدين الموقعة عام 2000، تحدث الرئيس "
        "الإريتري أسياس كيداني.\n"
        "وزار رئيس الوزراء الإثيوبي أبي علي مصر."
    )
    assert [set(one.parties) for one in record(text).agreements] == [{"ET", "ER"}]


def test_all_who_signed_before_with_are_parties() -> None:
    text = "انتقد الوزير الصفقة التي وقعتها الولايات المتحدة وروسيا والصين وبريطانيا مع إيران."
    assert set(only(text).parties) == {"US", "RU", "CN", "GB", "IR"}


def test_an_agreement_of_many_is_no_cooperation_of_each_two() -> None:
    text = "اتفقت دول المجموعة، وهي كندا والولايات المتحدة وبريطانيا وفرنسا، على تعزيز التجارة الحرة."
    assert record(text).cooperation == []


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس التركي كمال أوزدمير إن التوصل إلى اتفاق مع روسيا سيكون صعبا.",
        "الاتفاق على ثالث قمة بين زعيمي الكوريتين منذ 1953.",
    ],
)
def test_reaching_one_spoken_of_and_one_more_summit_are_no_agreements(text: str) -> None:
    assert record(text).agreements == []


def test_one_that_was_reached_is_not_said_to_be_signed() -> None:
    assert only("أعلن الكرملين أنه تم التوصل إلى اتفاق بين روسيا وتركيا.").status == "announced"


def test_the_four_states_are_those_that_met() -> None:
    text = (
        "اتفقت ليبيا والسودان والنيجر وتشاد خلال اجتماع في نيامي الثلاثاء على تنسيق جهودها. "
        'وقالت الدول الأربع إنها "اتفقت على إنشاء آلية تعاون لتأمين الحدود المشتركة".'
    )
    read_from = record(text)
    (event,) = read_from.events
    assert (event.participants, event.met) == (["LY", "SD", "NE", "TD"], [])
    assert {party for one in read_from.agreements for party in one.parties} == {"LY", "SD", "NE", "TD"}


def test_the_name_of_an_observatory_is_no_area() -> None:
    assert only("قال المرصد السوري لحقوق الإنسان إنه تم التوصل إلى اتفاق بين روسيا وتركيا.").areas == []


def test_an_agreement_of_three_is_not_one_of_each_two() -> None:
    text = (
        "Signé à Bruxelles le 23 juillet 2018, le traité entre le Royaume de Belgique, le Grand-Duché "
        "de Luxembourg et le "
        "Royaume des Pays-Bas en matière de coopération policière entrera en vigueur en octobre."
    )
    (treaty,) = read(Document("d", text, "fr")).agreements
    assert set(treaty.parties) == {"BE", "LU", "NL"}

"""Summits and conferences of a body: whose, when, where, and who came."""

import pytest

from graph.documents import Document
from graph.reading import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "تنطلق، الأحد، في العاصمة الموريتانية أعمال القمة الأفريقية الحادية والثلاثين.",
            ("planned", "2025-03-16", "MR", "الاتحاد الأفريقي"),
        ),
        (
            "تستضيف مدينة الظهران السعودية القمة العربية التاسعة والعشرين يوم الأحد 15 أبريل.",
            ("planned", "2025-04-15", "SA", "جامعة الدول العربية"),
        ),
        ("اختتمت القمة الأوروبية في بروكسل الثلاثاء.", ("held", "2025-03-11", "BE", "الاتحاد الأوروبي")),
        ("عقدت قمة الدول السبع في كندا.", ("held", None, "CA", "مجموعة السبع")),
    ],
)
def test_whose_summit_it_is(text: str, told: tuple[str, str | None, str, str]) -> None:
    record = read(Document("summit", text, "ar", published="2025-03-12"))
    (event,) = record.events
    names = {agency.id: agency.name for agency in record.agencies}
    assert event.place is not None
    assert (event.status, event.start, event.place.country, names[event.participants[0]]) == told


def test_who_comes_to_the_summit_of_a_body_takes_part() -> None:
    text = "شارك الرئيس التونسي سامي الوردي في القمة العربية في الرياض."
    record = read(Document("summit", text, "ar", published="2025-03-12"))
    (event,) = record.events
    assert len(event.participants) == 2


def test_a_summit_only_named_is_no_event() -> None:
    assert read(Document("summit", "أشاد الوزير بنتائج القمة العربية.", "ar")).events == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "El ministro español del Interior, José Martín, inauguró ayer en Túnez la conferencia internacional sobre "
            "terrorismo.\n\nLa ceremonia contó con la asistencia del ministro marroquí del Interior, Alí Trabelsi.",
        ),
        (
            "fr",
            "Le ministre espagnol de l'Intérieur José Martin a ouvert hier à Tunis la conférence internationale sur le "
            "terrorisme.\n\nLa cérémonie a été présidée par le ministre marocain de l'Intérieur, Ali Trabelsi.",
        ),
    ],
)
def test_ceremony_spoken_of_again_is_the_gathering_told_before(lang: str, text: str) -> None:
    record = read(Document(id="d", text=text, lang=lang))
    assert [event.type for event in record.events] == ["conference"]
    assert len(record.events[0].participants) == 2


def test_two_forces_that_conducted_a_drill_took_part_in_it() -> None:
    forces = "The Philippine Coast Guard and the Japan Coast Guard"
    text = f"MANILA - {forces} wrapped up a three-day rescue exercise on June 18, 2025."
    (event,) = read(Document("drill", text, "en")).events
    assert (event.type, event.start, event.end, len(event.participants)) == ("training", "2025-06-16", "2025-06-18", 2)


def test_who_ran_a_course_ran_no_exhibition() -> None:
    text = "The Spanish National Police and INTERPOL ran a training course in Osaka, ahead of Expo 2025."
    assert [event.type for event in read(Document("course", text, "en")).events] == ["training"]


def test_who_trains_with_whom_in_english() -> None:
    text = "The Spanish National Police concluded a joint exercise with the Moroccan Royal Gendarmerie in Agadir."
    found = read(Document("d", text, "en", published="2025-03-12"))
    names = {body.id: body.country for body in found.agencies}
    assert [[names[side] for side in event.participants] for event in found.events] == [["ES", "MA"]]

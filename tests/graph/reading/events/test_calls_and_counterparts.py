"""Calls received, meetings that visits are for, counterparts and countries told by one word."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event

MINISTER = "وزير الخارجية السعودي عادل القاسم"


def events(text: str) -> list[Event]:
    return read(Document("calls", text, "ar", published="2025-03-12")).events


@pytest.mark.parametrize(
    "text",
    [
        f"تلقى {MINISTER} اتصالا هاتفيا من نظيره الأمريكي مايك سميث.",
        f"تلقى {MINISTER} اتصالا هاتفيا، اليوم، من نظيره الأمريكي مايك سميث.",
        f"بحث {MINISTER} خلال اتصال هاتفي تلقاه من نظيره الأمريكي مايك سميث العلاقات.",
        f"بحث {MINISTER} في اتصال هاتفي أجراه مع نظيره الأمريكي مايك سميث العلاقات.",
    ],
)
def test_who_calls_and_who_is_called(text: str) -> None:
    (event,) = events(text)
    assert (event.type, len(event.met)) == ("call", 1)


def test_what_a_visit_is_for_is_part_of_it() -> None:
    (visit,) = events("زار المبعوث الأمريكي براين هوك برلين الثلاثاء للقاء نظرائه البريطاني والفرنسي والألماني.")
    assert (visit.type, visit.start, visit.met) == ("visit", "2025-03-11", [])
    assert visit.participants[1:] == ["GB", "FR", "DE"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("عقد اجتماع بين الكوريتين الثلاثاء.", "held"),
        ("القمة بين الكوريتين ستعقد في 27 أبريل المقبل.", "planned"),
        ("تستعد الولايات المتحدة وكوريا الشمالية لقمة الشهر المقبل.", "planned"),
    ],
)
def test_two_countries_meet(text: str, status: str) -> None:
    (event,) = events(text)
    assert (event.status, len(event.participants)) == (status, 2)


def test_consultations_within_a_format_open_on_a_day() -> None:
    text = f"توجه {MINISTER} إلى روسيا للمشاركة في المشاورات السعودية الروسية في إطار صيغة (2+2) التي تنطلق الاثنين."
    assert ("meeting", "planned", "2025-03-17") in [(e.type, e.status, e.start) for e in events(text)]


def test_a_meeting_of_which_a_call_tells_is_no_call() -> None:
    text = (
        f"جاء ذلك في أعقاب اتصال {MINISTER} بالرئيس الروسي أندريه إيفانوف لإطلاعه على محادثاته مع الرئيس الأمريكي "
        "مايك سميث خلال زيارته لواشنطن."
    )
    assert [event.type for event in events(text)] == ["call", "visit"]

"""Meetings that a later sentence speaks of again."""

from graph.documents import Document
from graph.reading import read
from ontology.record import Event

MINISTER = "وزير العدل التونسي سامي الوردي"
OTHER = "نظيره الإيطالي ماركو ريتشي"


def only(text: str) -> Event:
    (event,) = read(Document("again", text, "ar", published="2025-03-12")).events
    return event


def test_day_and_place_may_follow() -> None:
    event = only(f"التقى {MINISTER} {OTHER}.\nوجرى اللقاء يوم الثلاثاء في روما.")
    assert event.place is not None
    assert (event.start, event.place.city) == ("2025-03-11", "Rome")
    assert event.evidence[-1].states == ["/start", "/place"]


def test_our_meeting_is_the_one_told_before() -> None:
    assert (
        only(f'التقى {MINISTER} {OTHER}.\nوقال الوردي "أكدنا خلال لقائنا اليوم أهمية التعاون".').start == "2025-03-12"
    )


def test_a_meeting_named_only_is_planned_when_the_text_says_so_later() -> None:
    event = only(f"رحبت باريس بقمة {MINISTER} و{OTHER}.\nويعقد اللقاء التاريخي الذي طال انتظاره، الخميس في روما.")
    assert (event.status, event.start, event.met) == ("planned", "2025-03-13", [])


def test_the_day_of_a_statement_is_not_that_of_the_meeting() -> None:
    text = f"سيلتقي {MINISTER} {OTHER}.\nوأعلنت الوزارة الثلاثاء أن اللقاء سيعقد قريبا."
    assert only(text).start is None


def test_talks_of_one_side_date_the_meeting_told_next() -> None:
    event = only(f"أجرى {MINISTER} الثلاثاء محادثات في روما.\nوالتقى الوردي {OTHER}.")
    assert event.place is not None
    assert (event.start, event.place.country) == ("2025-03-11", "IT")


def test_they_met_before() -> None:
    text = f"سيلتقي {MINISTER} {OTHER} الشهر المقبل.\nوقد التقيا للمرة الأولى في يناير الماضي."
    events = read(Document("again", text, "ar", published="2025-03-12")).events
    assert [(event.status, event.start) for event in events] == [("planned", "2025-04"), ("held", "2025-01")]


def test_a_cancelled_summit_was_due_on_the_day_told_of_it() -> None:
    text = f"أعلن {MINISTER} الثلاثاء إلغاء القمة التي كانت مقررة في روما في 12 يونيو مع {OTHER}."
    event = only(text)
    assert (event.status, event.start) == ("cancelled", "2025-06-12")


def test_the_meeting_may_have_been_within_a_visit() -> None:
    event = only(f"زار {MINISTER} روما حيث التقى {OTHER}.\nوجرى اللقاء الاثنين.")
    assert (event.type, event.start) == ("visit", "2025-03-10")

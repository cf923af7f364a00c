import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event, Record

MINISTER = "وزير العدل التونسي سامي الوردي"
OTHER = "نظيره الإيطالي ماركو ريتشي"


def record_of(text: str, published: str | None = "2025-03-12") -> Record:
    return read(Document("events", text, "ar", published=published))


def only(text: str) -> Event:
    (event,) = record_of(text).events
    return event


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"استقبل {MINISTER} {OTHER}.", "held"),
        (f"من المقرر أن يستقبل {MINISTER} {OTHER}.", "planned"),
        (f"سيستقبل {MINISTER} {OTHER}.", "planned"),
        (f"أعلنت الوزارة إلغاء لقاء بين {MINISTER} و{OTHER}.", "cancelled"),
        (f"نفت الوزارة عقد لقاء بين {MINISTER} و{OTHER}.", "denied"),
    ],
)
def test_whether_it_took_place(text: str, status: str) -> None:
    event = only(text)
    assert event.status == status
    assert len(event.met) == (status == "held")


def test_a_meeting_hoped_for_is_no_event() -> None:
    assert record_of(f"دعا البيان إلى عقد لقاء بين {MINISTER} و{OTHER}.").events == []


def test_three_sides_are_three_pairs() -> None:
    others = "وزير العدل المصري كمال بناني، ووزير العدل الأردني مازن القاسم"
    assert len(only(f"عقد اجتماع ثلاثي ضم {MINISTER}، و{others}.").met) == 3


def test_delegations_stand_for_their_countries() -> None:
    event = only("عقد اجتماع بين الوفد التونسي ونظيره الإيطالي حول تبادل المعلومات.")
    assert event.met == [["TN", "IT"]]
    assert event.areas == ["intelligence-sharing"]


def test_a_weekday_is_resolved_against_publication() -> None:
    assert only(f"استقبل {MINISTER}، الثلاثاء بتونس، {OTHER}.").start == "2025-03-11"


def test_a_war_is_no_place_of_a_meeting() -> None:
    assert only(f"استقبل {MINISTER} {OTHER} لبحث الحرب في اليمن.").place is None


def test_a_name_in_the_heading_is_told_once() -> None:
    text = (
        f"وزير العدل التونسي يستقبل نظيره الإيطالي\nاستقبل {MINISTER} يوم الثلاثاء في العاصمة تونس {OTHER} وبحثا ملفات."
    )
    assert len(record_of(text).events) == 1

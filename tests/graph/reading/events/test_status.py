"""Whether an Arabic noun of meeting tells what took place, what is to come, or what is hoped for."""

import pytest

from graph.documents import Document
from graph.reading import read

ONE = "الرئيس الروسي فلاديمير إيفانوف"
OTHER = "الرئيس التركي كمال أوزدمير"


def told(text: str) -> list[tuple[str, str | None]]:
    events = read(Document("status", text, "ar", published="2025-03-12")).events
    return [(event.status, event.start) for event in events]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"تولى الوزير التحضير للقمة التاريخية، التي جمعت في فبراير بين {ONE} و{OTHER}.", "held"),
        (f"وجاء الإعلان عن تلك القمة بعد محادثات أجراها {ONE} مع {OTHER} في موسكو.", "held"),
        (f"كشف المتحدث عن عقد قمة ثنائية بين {ONE} و{OTHER}.", "planned"),
        (f"قال مسؤول إن القمة التاريخية بين {ONE} و{OTHER}، ستشمل عشاء رسميا.", "planned"),
        (f"قال الوزير بأن عقد مباحثات بين {ONE} و{OTHER} سوف تكون نقطة محورية.", "planned"),
        (f"تأتي الزيارة قبل 3 أيام من انعقاد اجتماع بين {ONE} و{OTHER}.", "planned"),
        (f"تعقد في أنقرة الخميس قمة بين {ONE} و{OTHER}.", "planned"),
        ("تعتزم فرنسا وألمانيا عقد اجتماع في باريس.", "planned"),
        ("وتخطط فرنسا وألمانيا لعقد اجتماع تحضيري في باريس.", "planned"),
        ("اتفقت فرنسا وألمانيا على عقد اجتماع في باريس.", "planned"),
    ],
)
def test_held_or_planned(text: str, status: str) -> None:
    assert [one for one, _ in told(text)] == [status]


def test_who_held_a_summit_has_met_though_another_is_to_come() -> None:
    text = f"قال {ONE}، الذي عقد قمة أولى مع {OTHER} في فبراير في سوتشي، إن القمة الثانية ستجري قريبا."
    assert ("held", "2025-02") in told(text)


@pytest.mark.parametrize("hope", ["يسعى المبعوث إلى عقد لقاء", "يحاول المبعوث ترتيب لقاء", "يرجو المبعوث عقد لقاء"])
def test_what_is_tried_is_no_event(hope: str) -> None:
    assert told(f"{hope} بين {ONE} و{OTHER}.") == []


def test_three_adjectives_are_three_sides() -> None:
    (event,) = read(
        Document("status", "ينعقد اجتماع مصري سوداني إثيوبي الأربعاء.", "ar", published="2025-03-12")
    ).events
    assert event.participants == ["EG", "SD", "ET"]


def test_his_visit_is_of_whoever_was_named_last() -> None:
    text = "هذه هي الزيارة الثانية لرئيس الوزراء الإثيوبي أبي علي بعد زيارته لجيبوتي السبت الماضي."
    assert told(text) == [("held", "2025-03-08")]


def test_what_is_hoped_for_in_a_quotation_is_of_something_else() -> None:
    text = f'وصف المتحدث القمة بين {ONE} و{OTHER} بأنها ناجحة وقال "ستعقد جلسة في البرلمان".'
    assert [one for one, _ in told(text)] == ["held"]

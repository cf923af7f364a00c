"""Dates in a sentence that belong to something else than the event asked about."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event

MINISTER = "وزير العدل التونسي سامي الوردي"
OTHER = "نظيره الإيطالي ماركو ريتشي"


def events(text: str, published: str = "2025-03-12") -> list[Event]:
    return read(Document("days", text, "ar", published=published)).events


def test_the_year_of_an_agreement_is_not_that_of_a_meeting_about_it() -> None:
    (event,) = events(f"من المقرر أن يلتقي {MINISTER} {OTHER} في روما لبحث الاتفاق الموقع عام 2015.")
    assert event.start is None


def test_a_planned_meeting_is_not_on_the_day_of_its_announcement() -> None:
    (event,) = events(f"أعلنت الوزارة الأربعاء أن {MINISTER} سيلتقي {OTHER} في روما.")
    assert event.start is None


def test_a_summit_is_not_on_the_day_on_which_somebody_spoke_of_it() -> None:
    text = f"رحبت باريس بنتائج قمة {MINISTER} و{OTHER}، بحسب ما أعلنت الاثنين الوزارة."
    assert [event.start for event in events(text)] == [None]


@pytest.mark.parametrize("held", ["الذي يعقد الخميس", "التاريخي الذي سيعقد الخميس"])
def test_a_clause_about_a_meeting_tells_its_day(held: str) -> None:
    (event,) = events(f"ينتظر المراقبون الاجتماع {held} في روما بين {MINISTER} و{OTHER}.")
    assert (event.status, event.start) == ("planned", "2025-03-13")


def test_the_day_behind_another_verb_is_of_that() -> None:
    first, second = events(f"تحدث {MINISTER} هاتفيا مع {OTHER} قبل أن يزور وزير العدل سامي الوردي روما يوم الثلاثاء.")
    assert (first.type, first.start) == ("call", None)
    assert (second.type, second.start) == ("visit", "2025-03-18")


def test_this_week_is_to_come_until_it_ends() -> None:
    (event,) = events(f"من المقرر أن يلتقي {MINISTER} {OTHER} في روما هذا الأسبوع.")
    assert event.end == "2025-03-16~"


def test_a_journey_told_as_over_is_not_on_the_day_of_the_next() -> None:
    text = f"وصل {MINISTER} الأربعاء إلى إيطاليا بعد زيارة إلى فرنسا."
    assert {event.place.country: event.start for event in events(text) if event.place} == {
        "IT": "2025-03-12",
        "FR": None,
    }


@pytest.mark.parametrize("word", ["عندما", "حيث"])
def test_what_happened_then_was_on_the_day_told_before(word: str) -> None:
    (event,) = events(f"وجرت المباحثات في عام 2007 في روما {word} التقى {MINISTER} {OTHER}.")
    assert event.start == "2007"


def test_who_is_invited_has_not_visited() -> None:
    text = "دعا الرئيس الفرنسي جان لوران الرئيس التونسي سامي الوردي لزيارة باريس."
    assert all(event.status != "held" for event in events(text))


def test_a_meeting_about_relations_is_not_between_their_sides() -> None:
    text = "وتتخلل الزيارة مجموعة من اللقاءات الهادفة إلى تعزيز العلاقات الثنائية بين تونس وإيطاليا."
    assert events(text) == []

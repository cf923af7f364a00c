"""Events told more than once."""

from graph.documents import Document
from graph.reading import read
from ontology.record import Event

MINISTER = "وزير الخارجية الفرنسي جان لوران"
HOST = "الرئيس الروسي إيفان بتروف"


def events(text: str) -> list[Event]:
    return read(Document("joined", text, "ar", published="2025-03-12")).events


def test_a_meeting_in_the_country_visited_is_part_of_the_visit_wherever_it_is_told() -> None:
    text = (
        f"وصل {MINISTER} إلى موسكو الثلاثاء.\nوتشهد المنطقة أزمة منذ أشهر.\nويرى مراقبون أن الوضع صعب.\n"
        f"وقال الوزير إن بلاده ملتزمة.\nوالتقى لوران في موسكو {HOST}."
    )
    (visit,) = events(text)
    assert (visit.type, visit.start, len(visit.met)) == ("visit", "2025-03-11", 1)


def test_what_two_told_the_press_is_part_of_their_meeting() -> None:
    text = f"استقبل {HOST} في موسكو الثلاثاء {MINISTER}.\nوقال لوران في مؤتمر صحفي مشترك مع بتروف إن بلاده ملتزمة."
    assert [event.type for event in events(text)] == ["meeting"]


def test_a_press_conference_alone_is_one() -> None:
    text = f"قال {HOST} الثلاثاء في مؤتمر صحفي مشترك مع {MINISTER} إن بلاده ملتزمة."
    assert [event.type for event in events(text)] == ["conference"]


def test_who_summoned_is_named_after_the_ministry() -> None:
    text = (
        "استدعت وزارة الخارجية التركية السفير السعودي الأحد.\n"
        "وقال المتحدث إن نائب وزير الخارجية التركي كمال أونال استدعى السفير السعودي الأحد."
    )
    (event,) = events(text)
    assert len(event.met) == 1
